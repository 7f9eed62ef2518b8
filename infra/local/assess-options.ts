import { parseArgs } from 'node:util';
import { nearestNames } from '../../shared/domain/importers/text-distance.ts';
import { type IsoDate, parseDate } from '../../shared/kernel/dates.ts';
import { LANGUAGES, type Language } from '../../shared/kernel/text.ts';
import { TRACEABLE } from './report/trace-section.ts';

export interface AssessOptions {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly asOf: IsoDate | undefined;
  readonly trace: string | undefined;
}

export type ReadAssessOptions =
  | { readonly kind: 'options'; readonly options: AssessOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly explanation: string };

export const ASSESS_USAGE = `Assesses one company from a file, on this machine, and prints a report.

  npm run -s assess -- FILE [--lang zh|en] [--as-of DATE] [--trace INDICATOR] [--json]

  FILE     what POST /v1/assessments takes (JSON), Chinese statements (CSV with 项目, 期末余额 …),
           or SEC company facts (JSON); each may be gzipped. Recognised by its content.
  --lang   language of the report: en (default) or zh
  --as-of  the day the rating is true for (default: the file's own, or today)
  --trace  one indicator, such as debt-to-ebitda, down to the lines of the statements
  --json   the API's own response body instead of the report
  --help   this text

Leaves with 1 where the file cannot be assessed, 2 where the command is not understood.`;

const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text);

const mistake = (explanation: string): ReadAssessOptions => ({ kind: 'mistake', explanation });

const unknownIndicator = (id: string): string => {
  const nearest = nearestNames(id, TRACEABLE);
  const others = nearest.length === 0 ? TRACEABLE : nearest;
  return `There is no indicator '${id}'. There is ${others.join(', ')}.`;
};

type Given = ReturnType<typeof parse>;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      'as-of': { type: 'string' },
      trace: { type: 'string' },
    },
  });

const check = ({ values, positionals }: Given): ReadAssessOptions => {
  if (values.help) return { kind: 'help' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    return mistake(`Expected one file, not ${positionals.length}.`);
  const { lang, json, trace } = values;
  if (!isLanguage(lang)) return mistake(`--lang is en or zh, not '${lang}'.`);
  const given = values['as-of'];
  const asOf = given === undefined ? undefined : parseDate(given);
  if (asOf?.kind === 'failed')
    return mistake(`--as-of takes a day such as 2025-12-31, not '${given}'.`);
  if (trace !== undefined && !TRACEABLE.includes(trace)) return mistake(unknownIndicator(trace));
  if (trace !== undefined && json)
    return mistake('--trace is part of the report; --json holds every trace.');
  return { kind: 'options', options: { file, json, language: lang, asOf: asOf?.value, trace } };
};

/** The options, or for people what is wrong with them. */
export const readAssessOptions = (args: readonly string[]): ReadAssessOptions => {
  try {
    return check(parse(args));
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
};
