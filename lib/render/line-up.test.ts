import { describe, expect, it } from 'vitest';
import { LineFull, LONGEST_LINE, lineUp } from './line-up';

/** Work that ends when told to. */
function job() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

describe('the line for heavy work', () => {
  it('does one thing at a time, in order', async () => {
    let running = 0;
    const most: number[] = [];
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        lineUp(`order ${n}`, async () => {
          most.push(++running);
          order.push(n);
          await new Promise((resolve) => setImmediate(resolve));
          running--;
        }),
      ),
    );
    expect(Math.max(...most)).toBe(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('turns people away when it is too long, and lets them in again after', async () => {
    const first = job();
    const running = lineUp('full', first.work);
    await new Promise((resolve) => setImmediate(resolve));
    const waiting = Array.from({ length: LONGEST_LINE }, (_, n) => lineUp(`full ${n}`, async () => {}));
    await expect(lineUp('one too many', async () => {})).rejects.toBeInstanceOf(LineFull);
    await expect(lineUp('a table', async () => 'made', 'tables')).resolves.toBe('made');
    first.end();
    await Promise.all([running, ...waiting]);
    await expect(lineUp('one too many', async () => 'in')).resolves.toBe('in');
  });

  it('does the same thing once for all who ask for it meanwhile, and goes on after a failure', async () => {
    let times = 0;
    const work = async () => ++times;
    expect(await Promise.all([lineUp('same', work), lineUp('same', work)])).toEqual([1, 1]);
    await expect(lineUp('broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(lineUp('broken', async () => 'well')).resolves.toBe('well');
  });
});
