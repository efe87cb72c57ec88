/** What stands in an element, as a person reads it: one space between words. */
export function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
