import { parseArgs } from 'node:util';
import type { RatingModel } from '../../domain/models/rating-model.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { chooseModel, DEFAULT_MODEL_ID, modelIdFor } from '../scoring/model-choice.ts';
import type { YearRange } from './selection.ts';

export interface ValidateOptions {
  readonly model: RatingModel;
  readonly data: string;
  readonly map: string;
  readonly folder: string;
  readonly years: YearRange;
}

export const VALIDATE_USAGE = `Validates a model on a CSV with one row a firm-year and writes a report.

  npm run model:validate -- --data FILE.csv[.gz] [--model ID] [--map MAP] [--out DIR]
                            [--from-year YEAR] [--to-year YEAR]

  --data       firm-years with outcomes, or with agency ratings
  --model      a released model (default: the map's recommendation, else ${DEFAULT_MODEL_ID})
  --map        a JSON file or the name of a shipped map (default: us-corporate-failures;
               rated-statements has agency ratings)
  --out        folder for report.html and report.json (default: validation-report/ID under the
               folder of temporary files)
  --from-year, --to-year   the fiscal years to judge (default: all); earlier years serve the
               logistic regression, the years of the fit the comparison of populations
  --help       this text

Leaves with 1 where the file cannot be judged, 2 where the command is not understood.`;

const YEAR = /^\d{4}$/;

const readYear = (name: string, text: string | undefined): Result<number | undefined, string> => {
  if (text === undefined) return ok(undefined);
  return YEAR.test(text) ? ok(Number(text)) : failed(`${name} takes a year, not '${text}'.`);
};

/** The options, nothing where help was asked for, or for people what is wrong with them. */
export const readValidateOptions = (
  args: readonly string[],
  temporaryFolder: string,
): Result<ValidateOptions | undefined, string> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        model: { type: 'string' },
        data: { type: 'string' },
        map: { type: 'string', default: 'us-corporate-failures' },
        out: { type: 'string' },
        'from-year': { type: 'string' },
        'to-year': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return ok(undefined);
    const { data, map, out } = values;
    if (data === undefined) return failed('--data is needed.');
    const model = chooseModel(modelIdFor(values.model, map));
    if (model.kind === 'failed') return model;
    const from = readYear('--from-year', values['from-year']);
    if (from.kind === 'failed') return from;
    const to = readYear('--to-year', values['to-year']);
    if (to.kind === 'failed') return to;
    const folder = out ?? `${temporaryFolder}/validation-report/${model.value.id}`;
    return ok({ model: model.value, data, map, folder, years: { from: from.value, to: to.value } });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
