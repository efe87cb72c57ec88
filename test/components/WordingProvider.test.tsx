import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusBadge, useWording, WordingProvider } from '../../src/index.ts';
import { read } from './read.ts';

afterEach(cleanup);

function Said({ at }: { at: string }) {
  const { locale, formatTime, zoneName, formatSpan, number } = useWording();
  return (
    <p>
      {[locale, formatTime(at, 'long'), zoneName(), formatSpan(900_000), number(1240)].join(' | ')}
    </p>
  );
}

const MORNING = '2026-11-23T11:02:00Z';

describe('WordingProvider', () => {
  it('sets language, words and zone for what is below', () => {
    render(
      <WordingProvider
        locale="de"
        timeZone="Europe/Berlin"
        messages={{ 'status.delivered.label': 'Zugestellt' }}
      >
        <StatusBadge status="delivered" />
        <Said at={MORNING} />
      </WordingProvider>,
    );
    expect(screen.getByText('Zugestellt')).toBeVisible();
    expect(screen.getByText(/\|/)).toHaveTextContent(
      'de | 23. Nov. 2026, 12:02 | Mitteleuropäische Zeit | 15 Minuten | 1.240',
    );
  });

  it('replaces the texts it names and no other', () => {
    render(
      <WordingProvider messages={{ 'status.delivered.label': 'Arrived' }}>
        <StatusBadge status="delivered" />
        <StatusBadge status="failed" />
      </WordingProvider>,
    );
    expect(screen.getByText('Arrived')).toBeVisible();
    expect(screen.getByText('Failed')).toBeVisible();
  });

  it('inside another one changes what it names and keeps the rest', () => {
    render(
      <WordingProvider
        locale="en-GB"
        timeZone="Europe/Berlin"
        messages={{ 'status.delivered.label': 'Arrived' }}
      >
        <WordingProvider timeZone="Asia/Tokyo" messages={{ 'status.failed.label': 'Lost' }}>
          <StatusBadge status="delivered" />
          <StatusBadge status="failed" />
          <Said at={MORNING} />
        </WordingProvider>
      </WordingProvider>,
    );
    expect(screen.getByText('Arrived')).toBeVisible();
    expect(screen.getByText('Lost')).toBeVisible();
    expect(read(screen.getByText(/\|/))).toMatch(/^en-GB \| 23 Nov 2026, 20:02 \|/);
  });

  it('inside another one of another language leaves that one’s words behind', () => {
    render(
      <WordingProvider locale="de" messages={{ 'status.failed.label': 'Gescheitert' }}>
        <WordingProvider locale="en">
          <StatusBadge status="failed" />
        </WordingProvider>
      </WordingProvider>,
    );
    expect(screen.getByText('Failed')).toBeVisible();
  });

  it.each([
    ['a locale that is none', { locale: 'en_US' }],
    ['an empty locale', { locale: '' }],
    ['a zone that is none', { timeZone: 'Europe/Atlantis' }],
    ['an empty zone', { timeZone: '' }],
    ['a today that is none', { now: 'yesterday' }],
    ['everything wrong', { locale: '!', timeZone: '!', now: '!' }],
  ])('goes on with %s', (_, settings) => {
    render(
      <WordingProvider {...settings}>
        <StatusBadge status="failed" />
        <Said at={MORNING} />
      </WordingProvider>,
    );
    expect(screen.getByText('Failed')).toBeVisible();
    expect(read(screen.getByText(/\|/))).toMatch(/2026/);
  });
});
