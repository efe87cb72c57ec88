/** `manual` stands still until it is moved; else time runs at a speed, 1 being the machine's own. */
export type ClockOption = 'manual' | { readonly speed: number };

/** The time in a simulated backend, and what is to happen in it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** ISO 8601 UTC. */
  nowText(): string;
  /** Moves time on, and everything that was due by then happens. */
  advance(ms: number): Promise<void>;
  /** Has something happen at a time; what is past happens at the next look. */
  at(ms: number, task: () => void): void;
  /** Lets everything happen that is due. Long work is done in slices, so that a page stays awake. */
  catchUp(): Promise<void>;
}

/** A slice leaves half of a frame at 60 Hz to the page. */
const SLICE_MS = 8;

interface Task {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** @param start Milliseconds since 1970 at which the clock begins. */
export function createClock(start: number, option: ClockOption): Clock {
  const tasks = createQueue();
  const begun = performance.now();
  let moved = 0;
  let taskTime: number | undefined;
  let working: Promise<void> | undefined;

  const live = () =>
    start + moved + (option === 'manual' ? 0 : (performance.now() - begun) * option.speed);
  // While a task runs it is the time of the task, so that what it starts is dated and timed from there.
  const now = () => Math.floor(taskTime ?? live());

  async function work(): Promise<void> {
    const until = live();
    let slice = performance.now();
    for (let task = tasks.take(until); task; task = tasks.take(until)) {
      taskTime = task.at;
      try {
        task.run();
      } finally {
        taskTime = undefined;
      }
      if (performance.now() - slice > SLICE_MS) {
        await new Promise((resume) => setTimeout(resume));
        slice = performance.now();
      }
    }
  }

  async function catchUp(): Promise<void> {
    // One at a time: a second look waits for the first, then sees to what came due meanwhile. What failed is told to the first.
    while (working) await working.catch(() => {});
    working = work();
    try {
      await working;
    } finally {
      working = undefined;
    }
  }

  return {
    now,
    nowText: () => new Date(now()).toISOString(),
    async advance(ms) {
      moved += ms;
      await catchUp();
    },
    at: (ms, run) => tasks.add(ms, run),
    catchUp,
  };
}

/** A binary heap by time; what is due at one time happens in the order it was asked for. */
function createQueue() {
  const heap: Task[] = [];
  let order = 0;
  const before = (a: Task, b: Task) => a.at < b.at || (a.at === b.at && a.order < b.order);

  function swap(i: number, j: number): void {
    const a = heap[i];
    const b = heap[j];
    if (!a || !b) return;
    heap[i] = b;
    heap[j] = a;
  }

  function isBefore(i: number, j: number): boolean {
    const a = heap[i];
    const b = heap[j];
    return a !== undefined && b !== undefined && before(a, b);
  }

  return {
    add(at: number, run: () => void): void {
      heap.push({ at, order, run });
      order += 1;
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!isBefore(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    },
    take(until: number): Task | undefined {
      const first = heap[0];
      if (!first || first.at > until) return undefined;
      const last = heap.pop();
      if (last && heap.length > 0) {
        heap[0] = last;
        for (let parent = 0; ; ) {
          const left = parent * 2 + 1;
          const least = isBefore(left + 1, left) ? left + 1 : left;
          if (!isBefore(least, parent)) break;
          swap(least, parent);
          parent = least;
        }
      }
      return first;
    },
  };
}
