import { calmText } from './calmText.js';

/** Longer than any address that can be mailed (RFC 5321: 254 octets); what is longer is somebody's experiment. */
const LONGEST = 320;

/** Characters that take no room on screen, or turn the text after them around. */
const HIDDEN = /([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])/u;

/** An address or number. It runs left to right in every page, and its hidden characters are made visible. */
export function Address({ children }: { children: string }) {
  const parts = calmText(children, LONGEST).split(HIDDEN);
  return (
    <bdi className="mds-Address" dir="ltr">
      {parts.length === 1
        ? parts[0]
        : parts.map((part, place) =>
            // The capturing group puts every hidden character at an odd place.
            place % 2 === 1 ? <mark key={place}>{codePointOf(part)}</mark> : part,
          )}
    </bdi>
  );
}

function codePointOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
