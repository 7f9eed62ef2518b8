import { MASTER_SCALE } from '../../domain/scales/master-scale.ts';
import { agencyAgreement } from '../../domain/validation/agency-agreement.ts';
import { gradeConcentration } from '../../domain/validation/grade-concentration.ts';
import type { Sample } from './sample.ts';
import type { Rows } from './selection.ts';

/** How far the model’s grades agree with agencies’; undefined where there are none. */
export const agreementFigures = (sample: Sample, judged: Rows) => {
  const rows = judged.filter((row) => Number.isFinite(sample.agencyNotches[row]));
  if (rows.length === 0) return undefined;
  const comparisons = Array.from(rows, (row) => ({
    ownNotch: sample.notches[row] ?? 0,
    ownScore: sample.logOdds[row] ?? 0,
    agencyNotch: sample.agencyNotches[row] ?? 0,
  }));
  const countsOf = (notch: (each: (typeof comparisons)[number]) => number): readonly number[] =>
    MASTER_SCALE.map(
      ({ number }) => comparisons.filter((each) => Math.round(notch(each)) === number).length,
    );
  const own = countsOf(({ ownNotch }) => ownNotch);
  const agencies = countsOf(({ agencyNotch }) => agencyNotch);
  return {
    agreement: agencyAgreement(comparisons),
    comparisons,
    grades: MASTER_SCALE.map(({ grade }, place) => ({
      grade,
      own: own[place] ?? 0,
      agencies: agencies[place] ?? 0,
    })),
    concentration: gradeConcentration(own),
    concentrationOfAgencies: gradeConcentration(agencies),
  };
};

export type AgreementFigures = NonNullable<ReturnType<typeof agreementFigures>>;
