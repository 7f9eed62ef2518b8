import { type Expression, namesIn } from '../../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../../shared/domain/formula/parse.ts';
import type { Indicator } from '../../../shared/domain/indicators/indicator.ts';
import type { NotMeaningfulReason } from '../../../shared/kernel/outcome.ts';
import { type Comparison, type Guard, number } from './definition.ts';

/** One division of a formula, over the indicator's own input names. */
interface Division {
  readonly numerator: Expression;
  readonly denominator: Expression;
}

type Policy = (division: Division, indicator: Indicator) => readonly Guard[];
type Operator = Comparison['operator'];

const when = (reason: NotMeaningfulReason, ...all: readonly Comparison[]): Guard => ({
  reason,
  all,
});
const compare = (left: Expression, operator: Operator, right = number(0)): Comparison => ({
  left,
  operator,
  right,
});

const positive: Policy = ({ denominator }) => [
  when('zero-denominator', compare(denominator, '==')),
  when('non-positive-denominator', compare(denominator, '<')),
];

const refuse =
  (reason: NotMeaningfulReason): Policy =>
  ({ denominator }) => [when(reason, compare(denominator, '<='))];

const numeratorFirst =
  (numeratorReason: NotMeaningfulReason, denominatorReason: NotMeaningfulReason): Policy =>
  ({ numerator, denominator }) => [
    when(numeratorReason, compare(numerator, '<=')),
    when(denominatorReason, compare(denominator, '<=')),
  ];

const denominatorFirst =
  (denominatorReason: NotMeaningfulReason, numeratorReason: NotMeaningfulReason): Policy =>
  ({ numerator, denominator }) => [
    when(denominatorReason, compare(denominator, '<=')),
    when(numeratorReason, compare(numerator, '<=')),
  ];

const growth: Policy = ({ numerator, denominator }) => [
  when('zero-denominator', compare(denominator, '==')),
  when('turned-profitable', compare(denominator, '<'), compare(numerator, '>')),
  when('loss-widened', compare(denominator, '<'), compare(numerator, '<', denominator)),
  when('loss-narrowed', compare(denominator, '<')),
];

const interestCover: Policy = ({ numerator, denominator }) => [
  when('no-interest', compare(denominator, '<='), compare(numerator, '>')),
  when('loss-without-interest', compare(denominator, '<=')),
];

const cashOverEarnings: Policy = ({ numerator, denominator }) => [
  when('not-applicable', compare(denominator, '<='), compare(numerator, '>')),
  when('zero-denominator', compare(denominator, '=='), compare(numerator, '==')),
  when('both-negative', compare(denominator, '<=')),
];

const bothNegative = ({ numerator, denominator }: Division): Guard =>
  when('both-negative', compare(numerator, '<'), compare(denominator, '<'));

const names = (expression: Expression): readonly string[] =>
  namesIn(expression).map(({ name }) => name);

/** What the declared policies mean for one division. */
const BY_POLICIES: Readonly<Record<string, Policy>> = {
  '': () => [],
  N0: positive,
  'N0+N1': (division, indicator) => [
    when('negative-equity', compare(division.numerator, '>', division.denominator)),
    ...positive(division, indicator),
  ],
  'N0+N6': (division, indicator) => [bothNegative(division), ...positive(division, indicator)],
  'N0+N8': (division, indicator) =>
    names(division.denominator).includes('revenue')
      ? positive(division, indicator)
      : refuse('not-applicable')(division, indicator),
  N1: refuse('negative-equity'),
  'N1+N5': (division, indicator) =>
    names(division.denominator).some((name) => indicator.inputs[name]?.kind === 'prior')
      ? growth(division, indicator)
      : refuse('negative-equity')(division, indicator),
  'N1+N6': ({ numerator, denominator }) => [
    when('both-negative', compare(denominator, '<='), compare(numerator, '<')),
    when('negative-equity', compare(denominator, '<=')),
  ],
  'N1+N7': denominatorFirst('negative-equity', 'net-cash'),
  'N2+N3': numeratorFirst('no-debt', 'negative-earnings'),
  'N2+N7': numeratorFirst('net-cash', 'negative-earnings'),
  N3: refuse('no-debt'),
  N4: interestCover,
  N5: growth,
  'N5+N8': (division, indicator) => [
    when('not-applicable', compare(division.numerator, '<='), compare(division.denominator, '<=')),
    ...growth(division, indicator),
  ],
  N6: cashOverEarnings,
  N7: ({ denominator }) => [when('no-burn', compare(denominator, '>='))],
  N8: refuse('not-applicable'),
};

/** Where the policies alone do not say which operand is the debt, the equity or the base. */
const BY_ID: Readonly<Record<string, Policy>> = {
  'debt-to-capital': (division, indicator) => [
    when('negative-equity', compare(division.denominator, '<=', division.numerator)),
    ...positive(division, indicator),
  ],
  'total-equity-growth': ({ numerator, denominator }) => [
    when('negative-equity', compare(denominator, '<='), compare(numerator, '<=')),
    when('non-positive-denominator', compare(denominator, '<=')),
  ],
  'ffo-to-debt': denominatorFirst('no-debt', 'negative-earnings'),
  'inventory-days': ({ numerator, denominator }) => [
    when('not-applicable', compare(denominator, '<=')),
    when('not-applicable', compare(numerator, '==')),
  ],
  'revenue-cagr-3-years': (division, indicator) => [
    ...growth(division, indicator),
    when('loss-widened', compare(division.numerator, '<')),
  ],
};

/** Divisions by a figure of the company, left to right; those inside functions are per year. */
const divisionsIn = (expression: Expression): readonly Division[] => {
  if (expression.kind === 'negate') return divisionsIn(expression.operand);
  if (expression.kind !== 'operation') return [];
  const { operator, left, right } = expression;
  const inner = [...divisionsIn(left), ...divisionsIn(right)];
  const divides = operator === '/' && names(right).length > 0;
  return divides ? [...inner, { numerator: left, denominator: right }] : inner;
};

const policyOf = ({ id, policies }: Indicator): Policy | undefined =>
  BY_ID[id] ?? BY_POLICIES[policies.join('+')];

/** Whether the declared policies have a translation. */
export const hasGuards = (indicator: Indicator): boolean => policyOf(indicator) !== undefined;

/** The declared denominator policies as conditions over the indicator's input names. */
export const guardsOf = (indicator: Indicator): readonly Guard[] => {
  const policy = policyOf(indicator);
  if (policy === undefined) throw new Error(`no translation of the policies of ${indicator.id}`);
  return divisionsIn(parseFormula(indicator.formula)).flatMap((each) => policy(each, indicator));
};
