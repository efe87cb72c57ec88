import { calmText } from './calmText.js';

/** More of a provider's text than this helps nobody; the whole of it stays with the backend. */
const LONGEST = 2000;

interface ForeignTextProps {
  children: string;
  className?: string;
  /** `ltr` for codes. Where absent, the text itself decides. */
  dir?: 'ltr';
  /**
   * Characters to show at the most.
   * @default 2000
   */
  max?: number;
}

/** Text that somebody else wrote: bounded, and kept from turning or covering the words around it. */
export function ForeignText({ children, max = LONGEST, ...rest }: ForeignTextProps) {
  return <bdi {...rest}>{calmText(children, max)}</bdi>;
}
