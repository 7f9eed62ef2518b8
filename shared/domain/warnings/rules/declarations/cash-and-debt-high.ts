import { debtLines } from '../example-lines.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { onStatements } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

const CHECK = 'cash-and-debt-both-high';

/** Two years of 1,000 assets with much cash that hardly earns, beside much debt. */
const year = (cash: string, interestIncome: string) => ({
  ...debtLines('300', '100'),
  totalAssets: '1000',
  cash,
  interestIncome,
  interestExpense: '24',
});

export const cashAndDebtHigh = defineWarningRule({
  id: 'cash-and-debt-high',
  code: 'F11',
  title: { en: 'Much cash beside much debt', zh: '存贷双高' },
  question: {
    en: 'Why does a company rich in cash borrow so much and earn so little on it?',
    zh: '账面资金充裕，为何仍大量举债且资金收益极低？',
  },
  rule: {
    en: 'cash > 20% and debt > 30% of assets while the cash earns less than deposits do, two years in a row (quality check A4)',
    zh: '货币资金占总资产20%以上、有息债务30%以上，且资金收益率低于存款利率，连续两年（质量校验A4）',
  },
  kind: 'state',
  rootCause: 'statement-quality',
  inputs: {
    items: ['cash', 'totalDebt', 'totalAssets', 'interestIncome', 'interestBurden'],
    qualityChecks: [CHECK],
  },
  parameters: {},
  severities: ['high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1', 'A2'],
  source: practice('F11 the quality check of the same name'),
  examples: [
    {
      name: 'two years with a third of the assets in idle cash',
      given: { now: year('330', '1'), before: year('320', '1'), twoYearsBefore: year('320', '1') },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'one year only',
      given: { now: year('330', '1'), before: year('150', '4'), twoYearsBefore: year('100', '4') },
      expect: 'near-miss',
    },
    {
      name: 'interest income not reported',
      given: { now: { totalAssets: '1000', cash: '330', ...debtLines('300', '100') } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context) =>
    onStatements(context, (reader) => {
      const { outcome } = reader.view.qualityCheck(CHECK);
      reader.note({ kind: 'quality-check', check: CHECK, period: reader.current.end });
      const { evidence: text } = outcome;
      const condition: Condition =
        outcome.kind === 'insufficient'
          ? unknown(text)
          : measures(
              recordCount(
                { en: 'Years in a row that meet the rule', zh: '连续符合条件的年数' },
                outcome.value.toNumber(),
                outcome.threshold.toNumber(),
              ),
            );
      return readLegs(
        [{ severity: 'high', conditions: [condition], text }],
        reader.current.end,
        reader.evidence,
      );
    }),
});
