import { describe, expect, it } from 'vitest';
import { createClock } from '../../mocks/clock.ts';

describe('the clock of the mock backend', () => {
  it('does what is due in the order of time, and what is due at once in the order it was asked for', async () => {
    const clock = createClock(0, 'manual');
    const done: string[] = [];
    clock.at(20, () => done.push('third'));
    clock.at(10, () => done.push('first'));
    clock.at(10, () => done.push('second'));
    clock.at(31, () => done.push('not yet'));
    await clock.advance(30);
    expect(done).toEqual(['first', 'second', 'third']);
  });

  it('dates what a task starts from the task', async () => {
    const clock = createClock(0, 'manual');
    const times: number[] = [];
    clock.at(10, () => times.push(clock.now()));
    await clock.advance(1000);
    expect([...times, clock.now()]).toEqual([10, 1000]);
  });

  it('goes on after a task that threw, and tells of it once', async () => {
    const clock = createClock(0, 'manual');
    let ran = false;
    clock.at(1, () => {
      throw new Error('a task of the test');
    });
    clock.at(2, () => {
      ran = true;
    });
    const looks = await Promise.allSettled([clock.advance(10), clock.catchUp()]);
    expect(looks.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect([ran, clock.now()]).toEqual([true, 10]);
  });
});
