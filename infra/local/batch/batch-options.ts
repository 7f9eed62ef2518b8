import { parseArgs } from 'node:util';
import { BATCH_FORMATS, type BatchFormat } from '../../../shared/application/ports/batch-source.ts';
import { LANGUAGES, type Language } from '../../../shared/kernel/text.ts';

export interface BatchOptions {
  readonly file: string;
  readonly language: Language;
  /** As the file's name or beginning says, unless given. */
  readonly format: BatchFormat | undefined;
  readonly dataDirectory: string | undefined;
  readonly urgent: boolean;
}

export type ReadBatchOptions =
  | { readonly kind: 'options'; readonly options: BatchOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly explanation: string };

export const BATCH_USAGE = `Rates every company of a file through the whole deployment, on this machine.

  npm run -s batch -- FILE [--lang zh|en] [--format ndjson|csv|xlsx] [--data DIR] [--urgent]

  FILE      one request a line (NDJSON), or a table like the template (CSV, XLSX); the templates are
            at GET /v1/templates/statements.xlsx and statements.csv
  --lang    language of the results: en (default) or zh
  --format  what the file is, where its name does not say
  --data    keep the assessments in this directory (default: in memory)
  --urgent  through the queue of urgent batches
  --help    this text

Writes FILE.results.ndjson, FILE.results.csv and FILE.errors.csv beside the file. Leaves with 0 where
every item was rated, 3 where items failed (each is answered with its problem), 1 where the file as a
whole could not be worked through, 2 where the command is not understood.`;

const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text);
const isFormat = (text: string): text is BatchFormat => BATCH_FORMATS.some((each) => each === text);

const mistake = (explanation: string): ReadBatchOptions => ({ kind: 'mistake', explanation });

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      format: { type: 'string' },
      data: { type: 'string' },
      urgent: { type: 'boolean', default: false },
    },
  });

const check = ({ values, positionals }: ReturnType<typeof parse>): ReadBatchOptions => {
  if (values.help) return { kind: 'help' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    return mistake(`Expected one file, not ${positionals.length}.`);
  const { lang, format, data, urgent } = values;
  if (!isLanguage(lang)) return mistake(`--lang is en or zh, not '${lang}'.`);
  if (format !== undefined && !isFormat(format))
    return mistake(`--format is ${BATCH_FORMATS.join(', ')}, not '${format}'.`);
  if (data === '') return mistake('--data needs a directory.');
  return {
    kind: 'options',
    options: { file, language: lang, format, dataDirectory: data, urgent },
  };
};

/** The options, or for people what is wrong with them. */
export const readBatchOptions = (args: readonly string[]): ReadBatchOptions => {
  try {
    return check(parse(args));
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
};
