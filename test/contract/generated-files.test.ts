import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { staleFiles } from '../../shared/catalogue/generate.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the generated files', () => {
  it('are what `npm run generate` would write now', async () => {
    const stale = await staleFiles(ROOT);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });
});
