import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { BYTE_ORDER_MARK } from '../../../shared/contracts/batch-files/csv-text.ts';
import {
  type ErrorLine,
  errorCsvHeader,
  errorCsvRow,
} from '../../../shared/contracts/batch-files/result-csv.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import type { Language } from '../../../shared/kernel/text.ts';

const itemSchema = z.object({ reference: z.string(), problem: problemSchema.optional() });

type Item = z.output<typeof itemSchema>;
type Problem = NonNullable<Item['problem']>;
type Place = NonNullable<NonNullable<Problem['errors']>[number]['place']>;

const placeOf = ({ sheet, row, column }: Place) => ({
  row,
  ...(sheet === undefined ? {} : { sheet }),
  ...(column === undefined ? {} : { column }),
});

const linesOf = ({ reference, problem }: Item): readonly ErrorLine[] => {
  if (problem === undefined) return [];
  const { type, title, detail, errors = [] } = problem;
  const base = { reference, severity: 'error' } as const;
  const code = type.slice(type.lastIndexOf('/') + 1);
  if (errors.length === 0) return [{ ...base, code, detail: `${title}: ${detail}` }];
  return errors.map(({ place, ...error }) => ({
    ...base,
    code: error.code,
    detail: error.detail,
    pointer: error.pointer,
    ...(place === undefined ? {} : { place: placeOf(place) }),
  }));
};

async function* errorRows(
  results: string,
  notices: readonly ErrorLine[],
  language: Language,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + errorCsvHeader(language);
  for (const notice of notices) yield errorCsvRow(notice);
  const lines = createInterface({ input: createReadStream(results), crlfDelay: Infinity });
  for await (const line of lines)
    if (line !== '')
      yield linesOf(itemSchema.parse(JSON.parse(line)))
        .map(errorCsvRow)
        .join('');
}

/** Writes every finding of a result, and what was noticed in the file, a line each. */
export const writeErrors = (
  results: string,
  notices: readonly ErrorLine[],
  language: Language,
  target: string,
): Promise<void> =>
  pipeline(Readable.from(errorRows(results, notices, language)), createWriteStream(target));
