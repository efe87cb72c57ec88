import { expect, it } from 'vitest';
import { readPlivo } from '../../src/providers/index.ts';

it.each(['0', '000'])('takes %s for no error', (code) => {
  const { events } = readPlivo({ Status: 'sent', To: '12025550142', ErrorCode: code });
  expect(events[0]).not.toHaveProperty('code');
});
