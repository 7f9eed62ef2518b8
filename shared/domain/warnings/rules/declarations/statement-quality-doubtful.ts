import { QUALITY_CHECKS } from '../../../quality/index.generated.ts';
import { debtLines } from '../example-lines.ts';
import { type Condition, type Leg, measures, readLegs, unknown } from '../legs.ts';
import { above, recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import {
  conditionOn,
  figureText,
  onStatements,
  type StatementReader,
} from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

const BENCHMARK = 'beneish-m8';

/** Causes that a quality check flagged, each counted once; undefined where none could answer. */
const flaggedCauses = (reader: StatementReader): number | undefined => {
  const answered = reader.view
    .qualityChecks()
    .filter(({ outcome }) => outcome.kind !== 'insufficient');
  if (answered.length === 0) return undefined;
  const flagged = answered.filter(({ outcome }) => outcome.kind === 'flagged');
  for (const { check } of flagged)
    reader.note({ kind: 'quality-check', check: check.id, period: reader.current.end });
  return new Set(flagged.map(({ check }) => check.cause)).size;
};

/** A year in which nothing moves, so that every index of the manipulation score but one is 1. */
const year = (operatingCashFlow: string) => ({
  revenue: '1000',
  grossProfit: '300',
  accountsReceivable: '100',
  notesReceivable: '0',
  totalAssets: '1000',
  currentLiabilities: '200',
  ...debtLines('0', '100'),
  netIncome: '100',
  sellingExpenses: '60',
  administrativeExpenses: '60',
  operatingCashFlow,
});

export const statementQualityDoubtful = defineWarningRule({
  id: 'statement-quality-doubtful',
  code: 'F21',
  title: { en: 'Statements are doubtful', zh: '报表质量存疑' },
  question: {
    en: 'Do the statements bear marks of manipulation?',
    zh: '报表是否存在粉饰迹象？',
  },
  rule: {
    en: 'Beneish M > −1.78, or quality checks flag at least 3 independent causes',
    zh: 'Beneish M值高于-1.78，或质量校验标记不少于3个独立成因',
  },
  kind: 'state',
  rootCause: 'statement-quality',
  inputs: {
    benchmarks: [BENCHMARK],
    qualityChecks: QUALITY_CHECKS.map(({ id }) => id),
  },
  parameters: {
    scoreMax: parameter('M above which it warns', '触发预警的M值', 'logarithm', '-1.78', [
      '-2.5',
      '0',
    ]),
    causesMin: parameter('Causes at which it warns', '触发预警的成因数', 'records', '3', [
      '2',
      '8',
    ]),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1'],
  source: {
    citation: 'Beneish (1999), The Detection of Earnings Manipulation',
    locator: 'M8 above −1.78 at a 20:1 cost of errors; three independent flags by design',
    confidence: 'secondary',
  },
  examples: [
    {
      name: 'profit of 100 with 200 of cash flowing out',
      given: { now: year('-200'), before: year('100') },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'profit of 100 without any cash',
      given: { now: year('0'), before: year('0') },
      expect: 'near-miss',
    },
    { name: 'no statements', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { scoreMax, causesMin }) =>
    onStatements(context, (reader) => {
      const score = reader.benchmark(BENCHMARK);
      const shown = figureText(score, 'logarithm');
      const causes = flaggedCauses(reader);
      const flags: Condition =
        causes === undefined
          ? unknown({ en: 'figures for any quality check', zh: '质量校验所需数据' })
          : measures(
              recordCount(
                { en: 'Independent causes flagged', zh: '被标记的独立成因数' },
                causes,
                causesMin.toNumber(),
              ),
            );
      const manipulated: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(score, (value) =>
            above({
              title: { en: 'Beneish M', zh: 'Beneish M值' },
              unit: 'logarithm',
              value,
              raise: scoreMax,
            }),
          ),
        ],
        text: {
          en: `Beneish M is ${shown.en}, where manipulated statements lie.`,
          zh: `Beneish M值为${shown.zh}，存在盈余操纵可能。`,
        },
      };
      const flagged: Leg = {
        severity: 'medium',
        conditions: [flags],
        text: {
          en: `Quality checks flag ${causes} independent causes.`,
          zh: `质量校验标记了${causes}个独立成因。`,
        },
      };
      return readLegs([manipulated, flagged], reader.current.end, reader.evidence);
    }),
});
