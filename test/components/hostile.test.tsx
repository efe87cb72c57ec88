import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { Everything, type Foreign } from './everything.tsx';

afterEach(cleanup);

const ATTEMPTS = [
  '<script>globalThis.hacked = true</script>',
  '<img src=x onerror="globalThis.hacked = true">',
  '<svg onload="globalThis.hacked = true"><a xlink:href="javascript:1">x</a></svg>',
  '<iframe srcdoc="<script>parent.hacked = true</script>"></iframe>',
  '<style>* { display: none }</style>',
  '<form action="https://example.org"><input name="q"></form>',
  '<math><mtext><table><mglyph><style><img src=x></style></mglyph></table></mtext></math>',
  '<a href="javascript:globalThis.hacked = true">x</a>',
  'javascript:globalThis.hacked = true',
  'data:text/html,<script>1</script>',
  '</bdi></span></td></tr></table><h1>Out</h1>',
  '"><b data-status="delivered">Delivered</b>',
  "' onmouseover='globalThis.hacked = true",
  '--><!--',
  '<!--><script>1</script>-->',
  '<![CDATA[<b>x</b>]]>',
  '</textarea><b>x</b>',
  '&lt;script&gt;1&lt;/script&gt;',
  '&#60;b&#62;x',
  '{address}',
  '{time} {count} {status}',
  '{{constructor.constructor("return 1")()}}',
  // oxlint-disable-next-line no-template-curly-in-string
  '${globalThis.hacked = true}',
  '$& $1 $` $$',
  '__proto__',
  'constructor',
  'toString',
  '\u202Egro.elpmaxe@ama',
  '\u2066\u2067\u2068',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '\uDC00x\uD83D',
  `a${'\u0301'.repeat(300)}`,
  'x'.repeat(5000),
  '\n\r\t\u2028\u2029',
  '%3Cscript%3E',
  '../../etc',
  '#:~:text=x',
  '=HYPERLINK("https://example.org")',
  '<details open ontoggle="globalThis.hacked = true">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<object data="data:text/html,x"></object>',
  '<template shadowrootmode="open"><b>x</b></template>',
  '<base href="https://example.org/">',
  '\u3000\u00A0\u2800',
  'null',
  'undefined',
  'NaN',
  ' ',
];

/** Ways to hide an attempt in something that looks like what belongs there. */
const DISGUISES: Readonly<Record<string, (attempt: string) => string>> = {
  plain: (attempt) => attempt,
  'behind an address': (attempt) => `ama@example.org${attempt}`,
  'before a domain': (attempt) => `${attempt}@example.org`,
  'in a quoted mailbox': (attempt) => `"${attempt}"@example.org`,
  'in a refusal': (attempt) => `550 5.1.1 <${attempt}>: refused`,
  'in capitals': (attempt) => attempt.toUpperCase(),
  'with a space of no width': (attempt) => attempt.replaceAll('<', '\u200B<'),
  'behind a time': (attempt) => `2026-11-23T11:02:00Z${attempt}`,
  'full of nulls': (attempt) => [...attempt].join('\u0000'),
  'turned around': (attempt) => `\u202E${attempt}\u202C`,
  'three times': (attempt) => attempt.repeat(3),
  'behind a number': (attempt) => `+1 202 555 01${attempt}`,
};

type Census = ReadonlyMap<string, number>;

/** How many elements of each kind there are; marks around hidden characters aside. */
function census(root: ParentNode): Census {
  const counted = new Map<string, number>();
  for (const { tagName } of root.querySelectorAll('*:not(mark)')) {
    counted.set(tagName, (counted.get(tagName) ?? 0) + 1);
  }
  return counted;
}

/** Kinds of which there are more than there should be. Fewer are right: a name without a visible letter is no name. */
function extra(root: ParentNode, expected: Census): readonly string[] {
  return [...census(root)].flatMap(([tag, count]) =>
    count > (expected.get(tag) ?? 0) ? [tag] : [],
  );
}

const page = (foreign: Foreign) => <Everything {...foreign} />;
const onServer = (foreign: Foreign) => {
  const template = document.createElement('template');
  template.innerHTML = renderToString(page(foreign));
  return template.content;
};
const WORDS: Foreign = { text: 'words', time: 'no time' };
const SINKS =
  'script, iframe, img, form, style, a[href], [onload], [onerror], [onmouseover], [style]';

// Every field of every component, one after the other: seconds, on a machine that does other things too.
describe.each(Object.entries(DISGUISES))(
  'text from outside, %s,',
  { timeout: 30_000 },
  (_, disguise) => {
    const payloads = ATTEMPTS.map(disguise);

    it('adds no element to the page, in whatever field it stands', () => {
      const { container, rerender } = render(page(WORDS));
      const expected = census(container);
      for (const payload of payloads) {
        rerender(page({ text: payload, time: payload }));
        expect({ payload, extra: extra(container, expected) }).toEqual({ payload, extra: [] });
        expect(container.querySelectorAll(SINKS)).toHaveLength(0);
      }
      expect(globalThis).not.toHaveProperty('hacked');
    });

    it('adds no element to the server’s HTML', () => {
      const expected = census(onServer(WORDS));
      for (const payload of payloads) {
        const content = onServer({ text: payload, time: payload });
        expect({ payload, extra: extra(content, expected) }).toEqual({ payload, extra: [] });
        expect(content.querySelectorAll(SINKS)).toHaveLength(0);
      }
    });
  },
);
