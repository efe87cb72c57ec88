import { describe, expect, it } from 'vitest';
import {
  CHANNELS,
  DELIVERY_STATUSES,
  FAILURE_REASONS,
  SUPPRESSION_VIAS,
  SUPPRESSORS,
  UNKNOWN_CAUSES,
} from '../../src/core/index.ts';
import json from '../../src/wording/en.json' with { type: 'json' };
import notesJson from '../../src/wording/en.notes.json' with { type: 'json' };
import { createWording, en, MESSAGE_KEYS, missingKeys, pseudo } from '../../src/wording/index.ts';
import { lintText } from '../../src/wording/lint.ts';
import { reviewStateOf } from '../../src/wording/review.ts';

interface Note {
  readonly where: string;
  readonly reader: string;
  readonly max: number;
  readonly why: string;
}
const texts: Readonly<Record<string, string>> = json;
const notes: Readonly<Record<string, Note>> = notesJson;
const { text } = createWording();

describe('the English catalogue', () => {
  it('breaks none of its rules', () => {
    const faults = Object.entries(texts).flatMap(([key, words]) =>
      lintText({ key, text: words, max: notes[key]?.max ?? 0 }).map((rule) => `${key}: ${rule}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'status.delivered.meaning',
      'The person has read it.',
      'delivered claims no reader and no inbox',
    ],
    ['status.delivered.meaning', 'It is in the inbox.', 'delivered claims no reader and no inbox'],
    ['timedOut.line', 'It failed.', 'no answer is not a failure'],
    ['status.unknown.label', 'Unknown', 'the blank has one name'],
    [
      'suppression.unsubscribe.why',
      'The recipient reported spam.',
      'an opt-out is not a spam report',
    ],
    [
      'reason.recipient_not_found.line.sms',
      'This number does not exist',
      'no cause beyond what was stated',
    ],
    ['reason.expired.nextStep', 'Too bad.', 'a next step is something to do or to wait for'],
    ['reason.expired.line', 'Hard bounce from the MTA', 'no jargon of providers'],
    ['live.tryNow', 'Sorry, try now', 'no apology and no plea'],
    ['live.tryNow', 'Try now!', 'no exclamation'],
    ['live.tryNow', '<b>Try</b>', 'no markup'],
    ['status.sent.label', 'Sent.', 'labels are no sentences'],
    ['status.sent.label', 'Handed On', 'sentence case'],
    ['status.sent.meaning', 'Handed on', 'sentences end in a full stop'],
    ['status.sent.label', ' ', 'says something'],
    ['status.sent.label', 'Handed on to the provider', 'fits its place'],
  ])('is held by its rules: %s may not say “%s”', (key, words, rule) => {
    expect(lintText({ key, text: words, max: notes[key]?.max ?? 0 })).toContain(rule);
  });

  it('has a note for every text, and no other', () => {
    expect(Object.keys(notes)).toEqual(Object.keys(texts));
    for (const note of Object.values(notes)) {
      expect(note.where).not.toBe('');
      expect(note.why).not.toBe('');
    }
  });

  it('fills the same placeholders in every form of a text', () => {
    const placeholders = (words = '') => (words.match(/\{\w+\}/g) ?? []).toSorted();
    for (const key of Object.keys(texts).filter((name) => name.endsWith('.one'))) {
      const other = key.replace(/one$/, 'other');
      expect(placeholders(texts[key]), key).toEqual(placeholders(texts[other]));
    }
  });

  it('says the status in one and the same word on every surface', () => {
    const words = {
      pending: 'pending',
      sent: 'sent',
      delivered: 'delivered',
      failed: 'failed',
      timed_out: 'timed out',
      unknown: 'no status',
    };
    for (const status of DELIVERY_STATUSES) {
      expect(text(`status.${status}.label`).toLowerCase()).toBe(words[status]);
      expect(text(`status.${status}.count`, { count: 3 })).toContain(words[status]);
    }
  });

  it('has words for every status, reason, blank and block on every channel', () => {
    for (const channel of CHANNELS) {
      for (const status of DELIVERY_STATUSES) {
        expect(text(`status.${status}.meaning`, { channel })).toMatch(/\.$/);
      }
      for (const reason of FAILURE_REASONS) {
        expect(text(`reason.${reason}.line`, { channel })).toMatch(/^[A-Z]/);
        expect(text(`reason.${reason}.nextStep`, { channel })).toMatch(/\.$/);
      }
    }
    for (const cause of UNKNOWN_CAUSES) expect(text(`blank.${cause}.line`)).toMatch(/^[A-Z]/);
    for (const via of SUPPRESSION_VIAS) expect(text(`suppression.${via}.why`)).toMatch(/\.$/);
    for (const by of SUPPRESSORS) expect(text(`suppression.by.${by}`)).toMatch(/by/);
  });
});

describe('createWording', () => {
  it('chooses the channel’s own words where there are any', () => {
    expect(text('reason.recipient_not_found.line', { channel: 'sms' })).toContain('network');
    expect(text('reason.recipient_not_found.line', { channel: 'rcs' })).toContain('mail server');
  });

  it('chooses the plural form, and writes numbers as the locale does', () => {
    expect(text('table.unreadable', { count: 1 })).toBe('1 row could not be read.');
    expect(text('table.unreadable', { count: 1200 })).toBe('1,200 rows could not be read.');
    const german = createWording({ locale: 'de' });
    expect(german.text('table.unreadable', { count: 1200 })).toContain('1.200');
  });

  it('takes a host’s text for the key it names, and no other', () => {
    const german = createWording({
      locale: 'de',
      messages: { 'status.delivered.label': 'Zugestellt' },
    });
    expect(german.text('status.delivered.label')).toBe('Zugestellt');
    expect(german.text('status.sent.label')).toBe('Sent');
  });

  it('uses the plural forms of a language that has more than two', () => {
    const polish = createWording({
      locale: 'pl',
      messages: {
        'table.unreadable.one': '{count} wiersz',
        'table.unreadable.few': '{count} wiersze',
        'table.unreadable.many': '{count} wierszy',
        'table.unreadable.other': '{count} wiersza',
      },
    });
    expect([1, 3, 5].map((count) => polish.text('table.unreadable', { count }))).toEqual([
      '1 wiersz',
      '3 wiersze',
      '5 wierszy',
    ]);
  });

  it('leaves a placeholder without a value, and does not fill a value again', () => {
    expect(text('live.updated')).toBe('Updated {time}');
    expect(text('live.updated', { time: '{count}', count: 3 })).toBe('Updated {count}');
  });

  it.each(['en_US', 'nonsense-locale-that-is-none', '', '*'])(
    'survives the locale %j',
    (locale) => {
      expect(createWording({ locale }).text('table.unreadable', { count: 2 })).toContain('2');
    },
  );
});

describe('a translation', () => {
  it('is told what it lacks, in the plural forms of its own language', () => {
    expect(missingKeys(en)).toEqual([]);
    expect(missingKeys({ ...en }, 'pl')).toContain('table.unreadable.few');
    const { 'status.sent.label': _gone, ...rest } = en;
    expect(missingKeys(rest)).toEqual(['status.sent.label']);
  });

  it('is told so too where its locale is misspelt, in the plural forms of English', () => {
    expect(missingKeys(en, 'en_US')).toEqual([]);
    expect(missingKeys({}, 'not a locale')).toContain('table.unreadable.other');
  });

  it('owes no channel’s own words', () => {
    expect(MESSAGE_KEYS).toContain('status.sent.meaning');
    expect(MESSAGE_KEYS).toContain('status.sent.count.other');
    expect(MESSAGE_KEYS).not.toContain('status.sent.meaning.sms');
  });

  it('has a stretched twin in which every text is bracketed and keeps its placeholders', () => {
    for (const [key, words] of Object.entries(pseudo(en))) {
      expect(words).toMatch(/^\[.*\]$/);
      expect(words.length).toBeGreaterThan((texts[key]?.length ?? 0) * 1.3);
      expect(words.match(/\{\w+\}/g)).toEqual(texts[key]?.match(/\{\w+\}/g) ?? null);
    }
  });
});

describe('an approval', () => {
  it('counts only for the very text that was approved', () => {
    const approval = { text: 'Sent', role: 'content design', date: '2026-11-24' };
    expect(reviewStateOf('Sent', approval)).toBe('approved');
    expect(reviewStateOf('Handed on', approval)).toBe('changed');
    expect(reviewStateOf('Sent', undefined)).toBe('unreviewed');
  });
});
