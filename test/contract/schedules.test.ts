import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEDULES } from '../../functions/schedule/index.generated.ts';

const FUNCTIONS = fileURLToPath(new URL('../../functions/schedule', import.meta.url));
const HANDLER_LINES_MAX = 40;

const folders = readdirSync(FUNCTIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('what runs by the clock', () => {
  it('is all the folders of functions/schedule', () => {
    expect(SCHEDULES.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it.each(folders)('%s has a handler that only wires', (folder) => {
    const lines = readFileSync(`${FUNCTIONS}/${folder}/handler.ts`, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(HANDLER_LINES_MAX);
  });
});
