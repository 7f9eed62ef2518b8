import { modelById } from '../../../shared/domain/models/champion.ts';
import { readMap } from '../../../shared/modelling/scoring/map-file.ts';
import { DEFAULT_MODEL_ID } from '../../../shared/modelling/scoring/model-choice.ts';
import { statementScorer } from '../../../shared/modelling/scoring/statement-scorer.ts';
import { mapRow, type Row } from '../../../shared/modelling/statement-map.ts';
import { firmYear } from '../../unit/modelling/firm-year-file.ts';
import type { Work } from '../measure.ts';
import { assertPresent } from '../present.ts';

/** Firm-years that one operation works through. */
export const SCORED_ROWS = 200;
export const ROW_FLOOR = 'reading a row into a statement';
export const SCORED = 'scoring it, with the year before';

const MAP = 'us-corporate-failures';
const YEAR = 2010;

const rowsOf = (firm: number): readonly [Row, Row] => [
  { ...firmYear(firm, YEAR) },
  { ...firmYear(firm, YEAR - 1) },
];

/** What `model:score` does for a row of a file, without reading and writing the file. */
export const scoringWorks = (): readonly Work[] => {
  const map = readMap(MAP);
  if (map.kind === 'failed') throw new Error(map.failure);
  const scorer = statementScorer(assertPresent(modelById(DEFAULT_MODEL_ID)));
  const firms = Array.from({ length: SCORED_ROWS }, (_each, firm) => rowsOf(firm));
  const statementOf = (row: Row) => {
    const mapped = mapRow(row, map.value);
    if (mapped.kind === 'failed') throw new Error(mapped.failure);
    return mapped.value.statement;
  };
  return [
    { name: ROW_FLOOR, run: () => firms.map(([row]) => statementOf(row)) },
    {
      name: SCORED,
      run: () => firms.map(([row, before]) => scorer([statementOf(row), statementOf(before)])),
    },
  ];
};
