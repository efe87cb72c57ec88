import { expect, it } from 'vitest';
import { readMailjet } from '../../src/providers/index.ts';

const WIRE = '{"event":"sent","email":"jane@example.com","MessageID":19421777835146491}';

it('keeps every digit of an id as it came on the wire', () => {
  expect(readMailjet(WIRE).events[0]?.messageId).toBe('19421777835146491');
});

it('takes no id whose digits a parser has lost', () => {
  expect(readMailjet(JSON.parse(WIRE)).events[0]?.messageId).toBeUndefined();
});
