import { createGate } from '../../src/network/gate';

const afterTick = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the gate', () => {
  it('lets no more tasks run than its limit, in order, and all in the end', async () => {
    const gate = createGate(2, 10);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const task = (id: number) => async () => {
      started.push(id);
      running += 1;
      most = Math.max(most, running);
      await afterTick();
      running -= 1;
      return id;
    };

    const results = await Promise.all([1, 2, 3, 4, 5].map(async (id) => gate(task(id))));

    expect(results).toEqual([1, 2, 3, 4, 5]);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('refuses when too many wait, and lets in again later', async () => {
    const gate = createGate(1, 1);
    const first = gate(afterTick);
    const second = gate(afterTick);

    expect(gate(afterTick)).toBeNull();
    await Promise.all([first, second]);
    expect(gate(afterTick)).not.toBeNull();
  });

  it('goes on after a task that failed', async () => {
    const gate = createGate(1, 1);
    const failed = gate(() => Promise.reject(new Error('broken')));
    const next = gate(() => Promise.resolve('done'));

    await expect(failed).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });
});
