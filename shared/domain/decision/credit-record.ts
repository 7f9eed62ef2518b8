import type { Decimal } from '../../kernel/decimal.ts';
import { pdTermStructure } from '../calibration/pd-term-structure.ts';
import { bankruptcyProceedings } from '../facts/bankruptcy-proceedings.ts';
import { daysPastDue } from '../facts/fact.ts';
import { type Grade, notchOf } from '../scales/master-scale.ts';
import type { FiveCategory, FiveCategoryFacts } from './accounting/five-category.ts';
import type { StageFacts } from './accounting/impairment-stage.ts';
import type { DecisionRequest } from './decision-request.ts';

const UNLIKELY_TO_PAY_CAP = 'default-unlikely-to-pay';
const MONTHS_PER_YEAR = 12;

/** The worse of what facts and the request say; undefined where neither says anything. */
const daysPastDueOf = ({ input, terms }: DecisionRequest): Pick<StageFacts, 'daysPastDue'> => {
  const facts = input.facts ?? [];
  const told = terms.creditRecord?.daysPastDue;
  if (!facts.some(({ kind }) => kind === 'overdue'))
    return told === undefined ? {} : { daysPastDue: told };
  return { daysPastDue: Math.max(daysPastDue(facts), told ?? 0) };
};

/** Of the life that is left; the last year known stands for longer lives. */
const lifetimePd = (cumulative: readonly number[], months: number): number =>
  cumulative[Math.ceil(months / MONTHS_PER_YEAR) - 1] ?? cumulative.at(-1) ?? 0;

const lifetimePds = (
  { rated: { rating }, terms }: DecisionRequest,
  months: number,
): Pick<StageFacts, 'lifetimePd' | 'lifetimePdAtOrigination'> => {
  const { gradeAtOrigination, lifetimePdAtOrigination } = terms.creditRecord ?? {};
  const now = lifetimePd(rating.termStructure.cumulative, months);
  const ofGrade = (grade: Grade): number =>
    lifetimePd(pdTermStructure(notchOf(grade), rating.model.fit?.cumulativePds).cumulative, months);
  const then =
    lifetimePdAtOrigination ??
    (gradeAtOrigination === undefined ? undefined : ofGrade(gradeAtOrigination));
  return { lifetimePd: now, ...(then === undefined ? {} : { lifetimePdAtOrigination: then }) };
};

const isBankrupt = ({ input: { facts = [], asOf } }: DecisionRequest): boolean =>
  bankruptcyProceedings({ facts, asOf }).some(({ stage }) => stage === 'liquidation');

/** What the class is told from. `lossShare` is given where the loss is not only expected. */
export const categoryFactsOf = (
  request: DecisionRequest,
  lossShare: Decimal | undefined,
): FiveCategoryFacts => {
  const { terms, rated, watchLevel } = request;
  const isInDefault = rated.rating.pd >= 1;
  return {
    ...terms.creditRecord,
    grade: rated.rating.notch.grade,
    ...(watchLevel === undefined ? {} : { watchLevel }),
    ...daysPastDueOf(request),
    ...(isInDefault ? { isCreditImpaired: true } : {}),
    ...(isBankrupt(request) ? { isInBankruptcyLiquidation: true } : {}),
    ...(lossShare === undefined ? {} : { lossShare }),
  };
};

/** What the stage is told from. */
export const stageFactsOf = (
  request: DecisionRequest,
  months: number,
  fiveCategory: FiveCategory,
): StageFacts => {
  const { terms, rated, watchLevel } = request;
  const { rating } = rated;
  return {
    ...terms.creditRecord,
    grade: rating.notch.grade,
    ...lifetimePds(request, months),
    ...daysPastDueOf(request),
    ...(rating.caps.includes(UNLIKELY_TO_PAY_CAP) ? { isUnlikelyToPay: true } : {}),
    ...(watchLevel === undefined
      ? {}
      : { isOnWatchlist: watchLevel === 'ORANGE' || watchLevel === 'RED' }),
    fiveCategory,
  };
};
