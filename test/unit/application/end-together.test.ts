import { describe, expect, it } from 'vitest';
import { endTogether } from '../../../shared/application/end-together.ts';
import type { ItemEnding } from '../../../shared/application/ports/batch-store.ts';

const ending = (reference: string): ItemEnding => ({
  reference,
  hash: '0123456789abcdef',
  result: { state: 'cancelled' },
});

const ticks = async (count: number): Promise<void> => {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
};

describe('ends that are written together', () => {
  it('are one write for all that is worked on at once', async () => {
    const writes: string[][] = [];
    const group = endTogether(async (endings) => {
      writes.push(endings.map(({ reference }) => reference));
    });
    await Promise.all(
      ['a', 'b', 'c'].map((reference, index) =>
        group.run(async (end) => {
          await ticks(index * 3);
          await end(ending(reference));
        }),
      ),
    );
    expect(writes).toEqual([['a', 'b', 'c']]);
  });

  it('do not wait for work that failed or had nothing to end', async () => {
    const writes: string[][] = [];
    const group = endTogether(async (endings) => {
      writes.push(endings.map(({ reference }) => reference));
    });
    const failing = group.run(async () => {
      await ticks(20);
      throw new Error('broken');
    });
    const idle = group.run(() => ticks(10));
    const ended = group.run((end) => end(ending('a')));
    await expect(failing).rejects.toThrow('broken');
    await Promise.all([idle, ended]);
    expect(writes).toEqual([['a']]);
  });

  it('all fail where their write fails, so that each comes again', async () => {
    const group = endTogether(() => Promise.reject(new Error('storage')));
    const works = ['a', 'b'].map((reference) => group.run((end) => end(ending(reference))));
    const settled = await Promise.allSettled(works);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
