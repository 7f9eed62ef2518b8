import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { BY_SEGMENT, chooseModel, DEFAULT_MODEL_ID, modelIdFor } from './model-choice.ts';
import { type StatementScorer, segmentScorer, statementScorer } from './statement-scorer.ts';

export interface ScoreOptions {
  readonly input: string;
  readonly output: string;
  readonly map: string;
  /** What `--model` named or the map recommends. */
  readonly model: string;
  readonly scorer: StatementScorer;
}

export const SCORE_USAGE = `Scores a CSV with one row a firm-year by one model.

  npm run model:score -- --in FILE.csv[.gz] --map MAP --out OUT.csv [--model ID]

  --in     the statements, one row a firm-year; rows of a firm may come in any order
  --map    how a row becomes a statement: a JSON file, or the name of a shipped map
           (us-corporate-failures, rated-statements)
  --out    written as id,year,pd,grade,log_odds,reason: one line a row, in the order of the file
  --model  a released model, for every row whatever its size (default: the one that the map
           recommends, else ${DEFAULT_MODEL_ID}), or ${BY_SEGMENT}: each row by the champion for
           companies of its revenue, as an assessment takes it
  --help   this text

The grade is that of the model on the master scale; caps, support and ceilings belong to an
assessment. A row that cannot be rated has no pd and says why. Statements that contradict
themselves are scored all the same and counted at the end.

The file is read whole before the first line is written, because a firm's earlier years may stand
anywhere in it: of each row the cells that the map reads are held as one text, and its score.

Leaves with 1 where the file cannot be scored, 2 where the command is not understood.`;

const scorerOf = (model: string): Result<StatementScorer, string> => {
  if (model === BY_SEGMENT) return ok(segmentScorer());
  const chosen = chooseModel(model);
  if (chosen.kind === 'ok') return ok(statementScorer(chosen.value));
  return failed(`${chosen.failure}\nOr say ${BY_SEGMENT}.`);
};

/** The options, nothing where help was asked for, or for people what is wrong with them. */
export const readScoreOptions = (
  args: readonly string[],
): Result<ScoreOptions | undefined, string> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        map: { type: 'string' },
        model: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return ok(undefined);
    const { in: input, out: output, map } = values;
    if (input === undefined || output === undefined || map === undefined)
      return failed('--in, --map and --out are needed.');
    if (resolve(input) === resolve(output)) return failed('--out would overwrite --in.');
    const model = modelIdFor(values.model, map);
    const scorer = scorerOf(model);
    if (scorer.kind === 'failed') return scorer;
    return ok({ input, output, map, model, scorer: scorer.value });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
