import { modelHash } from '../../application/model-hash.ts';
import { agreementFigures } from './agreement-figures.ts';
import { calibrationFigures } from './calibration-figures.ts';
import { discriminationFigures, rankersOf } from './discrimination.ts';
import { gradeFigures, migrationFigures } from './grade-figures.ts';
import { logisticYardstick } from './logistic-yardstick.ts';
import { failuresIn, populationFigures, yearsOf } from './population.ts';
import { dimensionPower, indicatorPower } from './power.ts';
import type { Sample } from './sample.ts';
import { type Selection, standingOf } from './selection.ts';
import { shapeFigures } from './shape-figures.ts';
import { stabilityFigures } from './stability.ts';

/** The file that was judged. */
export interface DataIdentity {
  readonly file: string;
  readonly source: string;
  /** SHA-256 of the file’s text. */
  readonly hash: string;
}

/** Power and calibration, where the file says who failed. */
const outcomeFigures = (
  sample: Sample,
  selection: Selection,
  data: DataIdentity,
  onFold: (done: number, total: number) => void,
) => {
  const rows = selection.withOutcome;
  const failures = failuresIn(sample, rows);
  if (failures === 0 || failures === rows.length) return undefined;
  const standing = standingOf(
    sample.model,
    data.hash,
    data.source,
    yearsOf(sample, selection.judged),
  );
  const logistic = logisticYardstick(sample, selection, onFold);
  return {
    standing,
    rows: rows.length,
    failures,
    discrimination: discriminationFigures(sample, rows, rankersOf(sample, logistic)),
    calibration: calibrationFigures(sample, rows, standing),
    dimensions: dimensionPower(sample, rows),
    indicators: indicatorPower(sample, rows),
  };
};

/** Every figure of a validation report. Statistics that cannot be had say why. */
export const reportFigures = (
  sample: Sample,
  selection: Selection,
  data: DataIdentity,
  onFold: (done: number, total: number) => void = () => {},
) => {
  const { model } = sample;
  const { judged } = selection;
  return {
    model: { id: model.id, hash: modelHash(model), basis: model.basis, segment: model.segment },
    data,
    population: populationFigures(sample, judged),
    outcomes: outcomeFigures(sample, selection, data, onFold),
    agreement: agreementFigures(sample, judged),
    shapes: shapeFigures(sample, judged),
    stability: stabilityFigures(sample, selection),
    grades: gradeFigures(sample, judged),
    migration: migrationFigures(sample, judged),
  };
};

export type ReportFigures = ReturnType<typeof reportFigures>;
export type OutcomeFigures = NonNullable<ReportFigures['outcomes']>;

const isComputed = (value: unknown): value is { kind: 'ok' | 'failed'; [key: string]: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'ok' || value.kind === 'failed');

/** Values plain; what could not be computed as `{"notComputable": reason}`. */
export const figuresJson = (figures: ReportFigures): string =>
  `${JSON.stringify(
    figures,
    (_key, value: unknown) => {
      if (!isComputed(value)) return value;
      return value.kind === 'ok' ? value.value : { notComputable: value.failure };
    },
    1,
  )}\n`;
