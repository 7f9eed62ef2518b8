import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { type StatementMap, statementMapSchema } from '../statement-map.ts';

const SHIPPED = fileURLToPath(new URL('../maps/', import.meta.url));
const EXTENSION = '.json';

/** Names of the maps that come with the project. */
export const shippedMaps = (): readonly string[] =>
  readdirSync(SHIPPED)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort();

/** Reads a map by the name of a shipped one or from a file; the failure is for people. */
export const readMap = (nameOrFile: string): Result<StatementMap, string> => {
  const isShipped = shippedMaps().includes(nameOrFile);
  const path = isShipped ? `${SHIPPED}${nameOrFile}${EXTENSION}` : nameOrFile;
  try {
    const parsed = statementMapSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return ok(parsed.data);
    return failed(`The map ${nameOrFile} is not valid.\n${z.prettifyError(parsed.error)}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const shipped = shippedMaps().join(', ');
    return failed(`The map ${nameOrFile} cannot be read: ${why}\nShipped maps: ${shipped}.`);
  }
};

/** The column that says which year a row is of. */
export const periodColumnOf = ({ periodEnd }: StatementMap): string =>
  'year' in periodEnd ? periodEnd.year : periodEnd.column;

/** Every column that a file must have for scoring, each once; outcomes and ratings are extras. */
export const columnsOf = (map: StatementMap): readonly string[] => {
  const ofLines = Object.values(map.lines).flatMap((rule) =>
    'constant' in rule ? [] : [rule.column, ...rule.plus, ...rule.minus],
  );
  return [...new Set([map.id, periodColumnOf(map), ...ofLines])];
};
