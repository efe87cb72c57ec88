import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect } from 'storybook/test';
import { en } from '../../src/wording/index.js';
import notes from '../../src/wording/en.notes.json' with { type: 'json' };
import { type Approval, reviewStateOf } from '../../src/wording/review.js';
import approvals from './en.review.json' with { type: 'json' };
import { SPECIMENS, type Specimen } from './specimens.js';
import './sheet.css';

const TEXTS: Readonly<Record<string, string>> = en;
const NOTES: Readonly<Record<string, { where: string; reader: string; max: number; why: string }>> =
  notes;
const APPROVALS: Readonly<Record<string, Approval>> = approvals;

interface SheetArgs {
  /** Key of the entry to go to, with dashes for its dots: what the link beside each entry holds. */
  entry: string;
}

const meta = {
  title: 'Wording/Every text',
  args: { entry: '' },
  tags: ['!autodocs'],
  parameters: {
    now: '2026-11-23T12:10:00Z',
    // The sheet shows the same component again and again, which no page of a product does.
    a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } },
  },
} satisfies Meta<SheetArgs>;

export default meta;
type Story = StoryObj<SheetArgs>;

/**
 * Every text in the component where people meet it, with its note. Texts of one channel stand below the plain one. A link
 * beside each leads to it.
 */
export const Sheet: Story = {
  render: ({ entry }) => <EveryText entry={entry} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('status.delivered.label', { selector: 'code' })).toBeVisible();
    await expect(canvas.queryByRole('alert')).not.toBeInTheDocument();
  },
};

function EveryText({ entry }: SheetArgs) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (entry !== '') root.current?.querySelector(`#entry-${CSS.escape(entry)}`)?.scrollIntoView();
  }, [entry]);

  const left = new Set(Object.keys(TEXTS));
  const sections = SPECIMENS.map((specimen) => {
    const keys = [...left].filter((key) => specimen.keys.some((start) => key.startsWith(start)));
    for (const key of keys) left.delete(key);
    return { specimen, keys };
  });
  return (
    <div ref={root} className="sheet">
      <h1>Every text</h1>
      <p>
        {Object.keys(TEXTS).length} texts, each in its place. A text is reviewed while it reads as
        it did when it was approved.
      </p>
      {sections.map(({ specimen, keys }) => (
        <Section key={specimen.title} specimen={specimen} keys={keys} entry={entry} />
      ))}
      {left.size > 0 && <p role="alert">Not shown anywhere: {[...left].join(', ')}</p>}
    </div>
  );
}

function Section({
  specimen,
  keys,
  entry,
}: {
  specimen: Specimen;
  keys: readonly string[];
  entry: string;
}) {
  return (
    <div className="sheet-section">
      <h2>{specimen.title}</h2>
      <div className="sheet-specimen">{specimen.show()}</div>
      <dl>
        {keys.map((key) => (
          <Entry key={key} name={key} chosen={slugOf(key) === entry} />
        ))}
      </dl>
    </div>
  );
}

function Entry({ name, chosen }: { name: string; chosen: boolean }) {
  const text = TEXTS[name] ?? '';
  const note = NOTES[name];
  const slug = slugOf(name);
  return (
    <div id={`entry-${slug}`} data-chosen={chosen}>
      <dt>
        <code>{name}</code>{' '}
        <a
          href={`./?path=/story/wording-every-text--sheet&args=entry:${slug}`}
          target="_top"
          aria-label={`Link to ${name}`}
        >
          link
        </a>
      </dt>
      <dd>{text}</dd>
      {note && (
        <dd>
          {note.where} For {note.reader}. {text.length} of {note.max} characters.{' '}
          {reviewStateOf(text, APPROVALS[name])}.
          <br />
          {note.why}
        </dd>
      )}
    </div>
  );
}

/** What an address can carry of a key: Storybook takes letters, digits, dashes and underscores. */
function slugOf(key: string): string {
  return key.replaceAll('.', '-');
}
