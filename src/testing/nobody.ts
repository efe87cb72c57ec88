/** An id that no backend has. */
export function nobodysId(): string {
  return `nobody-${crypto.randomUUID()}`;
}

/** An address that nobody can have: the domain is kept for that (RFC 2606). */
export function nobodysAddress(): string {
  return `${nobodysId()}@example.invalid`;
}
