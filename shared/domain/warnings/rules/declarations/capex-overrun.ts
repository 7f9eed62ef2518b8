import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { evidenceOf, factsUntil } from '../fact-reading.ts';
import { type Leg, readLegs } from '../legs.ts';
import { above, atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import {
  combined,
  conditionOn,
  type Figure,
  figureText,
  numberFigure,
  onStatements,
  shareOf,
} from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

/** Capital expenditure in terms of operating cash; without such cash any of it is too much. */
const overCash = (capex: Figure, cash: Figure): Figure =>
  combined(capex, cash, (spent, earned) => {
    if (earned.gt(0)) return numberFigure(spent.div(earned));
    const text = { en: 'no cash from operations', zh: '经营活动无现金净流入' };
    return { kind: spent.gt(0) ? 'worst' : 'best', text };
  });

export const capexOverrun = defineWarningRule({
  id: 'capex-overrun',
  code: 'F19',
  title: { en: 'Capital expenditure overruns', zh: '资本开支超限' },
  question: {
    en: 'Does the company build more than it planned or can pay for?',
    zh: '资本开支是否超出计划或自身现金能力？',
  },
  rule: {
    en: 'capital expenditure > 150% of the plan, or > 150% of cash from operations where it is ≥ 5% of assets',
    zh: '资本开支超过计划的150%；或超过经营现金流的150%且不低于总资产5%',
  },
  kind: 'state',
  rootCause: 'liquidity',
  inputs: { items: ['capitalExpenditure', 'operatingCashFlow', 'totalAssets'], facts: ['budget'] },
  parameters: {
    planRatioMax: parameter(
      'Share of the plan above which it warns',
      '触发预警的占计划比',
      'times',
      '1.5',
      ['1.1', '3'],
    ),
    cashRatioMax: parameter(
      'Share of operating cash above which it warns',
      '触发预警的占经营现金流比',
      'times',
      '1.5',
      ['1', '5'],
    ),
    materialMin: parameter(
      'Share of assets from which it matters',
      '适用的最低占总资产比',
      'fraction',
      '0.05',
      ['0', '0.2'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A2'],
  source: practice('F19 capex above 150% of plan or operating cash; 5% of assets by design'),
  examples: [
    {
      name: 'spending of 160 on operating cash of 100',
      given: { now: { capitalExpenditure: '160', operatingCashFlow: '100', totalAssets: '1000' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'spending of 80 on a plan of 50',
      given: {
        now: { capitalExpenditure: '80', operatingCashFlow: '100', totalAssets: '1000' },
        facts: [
          {
            kind: 'budget',
            observedOn: isoDate('2024-01-31'),
            periodEnd: isoDate('2024-12-31'),
            capex: decimal('50'),
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'spending of 140 on operating cash of 100',
      given: { now: { capitalExpenditure: '140', operatingCashFlow: '100', totalAssets: '1000' } },
      expect: 'near-miss',
    },
    {
      name: 'capital expenditure not reported',
      given: { now: { operatingCashFlow: '100', totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { planRatioMax, cashRatioMax, materialMin }) =>
    onStatements(context, (reader) => {
      const capex = reader.item('capitalExpenditure');
      const ofCash = overCash(capex, reader.item('operatingCashFlow'));
      const ofAssets = shareOf(capex, reader.item('totalAssets'));
      const plans = factsUntil(context, 'budget').filter(
        ({ periodEnd, capex: planned }) =>
          periodEnd === reader.current.end && planned !== undefined,
      );
      const plan = plans.at(-1);
      const shownCash = figureText(ofCash, 'times');
      const beyondCash: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(ofCash, (value) =>
            above({
              title: { en: 'Capital expenditure over operating cash', zh: '资本开支/经营现金流' },
              unit: 'times',
              value,
              raise: cashRatioMax,
            }),
          ),
          conditionOn(ofAssets, (value) =>
            atLeast({
              title: { en: 'Capital expenditure over assets', zh: '资本开支/总资产' },
              unit: 'fraction',
              value,
              raise: materialMin,
            }),
          ),
        ],
        text: {
          en: `Capital expenditure against cash from operations: ${shownCash.en}.`,
          zh: `资本开支与经营现金流之比：${shownCash.zh}。`,
        },
      };
      if (plan?.capex === undefined)
        return readLegs([beyondCash], reader.current.end, reader.evidence);
      for (const evidence of evidenceOf([plan])) reader.note(evidence);
      const ofPlan = shareOf(capex, numberFigure(plan.capex));
      const shownPlan = figureText(ofPlan, 'times');
      const beyondPlan: Leg = {
        severity: 'medium',
        conditions: [
          conditionOn(ofPlan, (value) =>
            above({
              title: { en: 'Capital expenditure over plan', zh: '资本开支/计划' },
              unit: 'times',
              value,
              raise: planRatioMax,
            }),
          ),
        ],
        text: {
          en: `Capital expenditure is ${shownPlan.en} of what was planned.`,
          zh: `资本开支为计划的${shownPlan.zh}。`,
        },
      };
      return readLegs([beyondPlan, beyondCash], reader.current.end, reader.evidence);
    }),
});
