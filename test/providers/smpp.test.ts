import { describe, expect, it } from 'vitest';
import { readSmpp } from '../../src/providers/index.ts';

const TEXT = 'id:smsc-70 sub:001 dlvrd:001 done date:2611231204 stat:DELIVRD err:000 text:Hello';
const DELIVERED = [{ messageId: 'smsc-70', status: 'delivered', raw: 'DELIVRD' }];

describe('a parsed SMPP receipt', () => {
  it.each(['short_message', 'message_payload'])('may hold the bytes of its text in %s', (name) => {
    const receipt = { source_addr: '12025550170', esm_class: 4 };
    const bytes = new TextEncoder().encode(TEXT);
    expect(readSmpp({ ...receipt, [name]: bytes }).events).toMatchObject(DELIVERED);
    expect(readSmpp({ ...receipt, [name]: { message: bytes } }).events).toMatchObject(DELIVERED);
  });
});

describe('the text of an SMPP receipt', () => {
  const query = { source_addr: '12025550170' };

  it.each(['id:7+7 stat:DELIVRD err:000', 'id:7+7 stat:DELIVRD err:000 text:a%3Ab'])(
    'keeps the signs of an id that nobody escaped: %s',
    (text) => {
      expect(readSmpp(text, { query }).events).toMatchObject([{ messageId: '7+7' }]);
    },
  );

  it('is told from a text that is none', () => {
    expect(readSmpp('Thank you', { query }).problems).toEqual([{ code: 'unreadable', where: '' }]);
  });

  it('is no list of numbers that nobody calls bytes', () => {
    const data = [...new TextEncoder().encode(TEXT)];
    const { events, problems } = readSmpp({ ...query, short_message: { data } });
    expect(events).toEqual([]);
    expect(problems).toEqual([{ code: 'unexpected_shape', where: '' }]);
  });
});
