import { boundText } from '../../core/index.js';

/** Longer than any address that can be mailed (RFC 5321: 254 octets); what is longer is somebody's experiment. */
const LONGEST = 320;

/** Characters that take no room on screen, or turn the text after them around. */
const HIDDEN = /([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}])/u;

/** An address or number. It runs left to right in every page, and its hidden characters are made visible. */
export function Address({ children }: { children: string }) {
  const parts = boundText(children, LONGEST).split(HIDDEN);
  return (
    <bdi className="mds-Address" dir="ltr">
      {parts.length === 1
        ? parts[0]
        : parts.map((part, place) =>
            HIDDEN.test(part) ? <mark key={place}>{codePointOf(part)}</mark> : part,
          )}
    </bdi>
  );
}

function codePointOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
