import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';
import { ANSWERS } from './answers/index.ts';

describe.each(ANSWERS)('%s', (_writer, answers) => {
  it.each(answers)('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
