/** The text of octets in base64; what is no digit of it is left out. */
export function base64Of(encoded: string): string {
  const digits = encoded.replace(/[^a-z\d+/]/gi, '');
  // One digit alone holds no octet, and is an error.
  return utf8Of(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits));
}

/** The text of octets that stand as a character each. */
export function utf8Of(octets: string): string {
  return new TextDecoder().decode(Uint8Array.from(octets, (octet) => octet.charCodeAt(0)));
}
