import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { evidenceOf, factsUntil, neverObserved, newestSaying, toldText } from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { type Leg, measures, readLegs, unknown } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Index = FactOf<'industry-index'>;

const LOANS = { en: 'Percentile of the sector’s bad loans', zh: '行业不良率历史分位' };
const STRESS = { en: 'Percentile of the sector’s warning index', zh: '行业预警指数历史分位' };

const ADVERSE: Readonly<Partial<Record<NonNullable<Index['policy']>, Text>>> = {
  restricted: { en: 'restricts the sector', zh: '限制该行业' },
  eliminated: { en: 'phases the sector out', zh: '淘汰该行业' },
};

const index = (members: Partial<Index>): Index => ({
  kind: 'industry-index',
  observedOn: isoDate('2025-03-31'),
  ...members,
});

export const sectorStressed = defineWarningRule({
  id: 'sector-stressed',
  code: 'X03',
  title: { en: 'Sector under stress', zh: '行业承压' },
  question: {
    en: 'Does the whole industry of the company fare badly?',
    zh: '企业所属行业整体是否恶化？',
  },
  rule: {
    en: 'bad loans or the warning index of the sector above the 90th percentile of their history, or an adverse policy',
    zh: '行业不良率或预警指数高于历史90%分位，或政策取向不利',
  },
  kind: 'state',
  rootCause: 'market',
  inputs: { facts: ['industry-index'] },
  parameters: {
    percentileMax: parameter(
      'Percentile above which it warns',
      '触发预警的历史分位',
      'fraction',
      '0.9',
      ['0.75', '0.99'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'months', count: 3 },
  actions: ['A2'],
  source: practice('X03 sector non-performing loans or warning index above P90, or adverse policy'),
  examples: [
    {
      name: 'bad loans at the 93rd percentile',
      given: { facts: [index({ nplPercentile: decimal('0.93') })] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a sector that policy restricts',
      given: { facts: [index({ policy: 'restricted' })] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'the 90th percentile, the threshold itself',
      given: { facts: [index({ nplPercentile: decimal('0.9'), policy: 'neutral' })] },
      expect: 'near-miss',
    },
    { name: 'nothing known of the sector', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { percentileMax }) => {
    const all = factsUntil(context, 'industry-index');
    const newest = all.at(-1);
    if (newest === undefined) return [neverObserved({ en: 'industry index', zh: '行业景气数据' })];
    const placed = (title: Text, read: (fact: Index) => Decimal | undefined): Leg => {
      const said = newestSaying(all, read);
      const told = toldText(said?.fact ?? newest);
      const shown = said === undefined ? '' : percentText(said.said, 0);
      return {
        severity: 'medium',
        conditions: [
          said === undefined
            ? unknown(title)
            : measures(above({ title, unit: 'fraction', value: said.said, raise: percentileMax })),
        ],
        text: {
          en: `${title.en}: ${shown} (${told.en}).`,
          zh: `${title.zh}为${shown}（${told.zh}）。`,
        },
      };
    };
    const policy = newestSaying(all, (fact) => fact.policy);
    const adverse = policy && ADVERSE[policy.said];
    const told = toldText(policy?.fact ?? newest);
    const policyText = {
      en: `Policy ${adverse?.en ?? 'is not adverse to the sector'} (${told.en}).`,
      zh: `政策${adverse?.zh ?? '未对该行业不利'}（${told.zh}）。`,
    };
    return [
      readLegs(
        [
          placed(LOANS, ({ nplPercentile }) => nplPercentile),
          placed(STRESS, ({ stressPercentile }) => stressPercentile),
          {
            severity: 'medium',
            conditions: [
              policy === undefined
                ? unknown({ en: 'policy stance', zh: '政策取向' })
                : whether(adverse !== undefined, policyText),
            ],
            text: policyText,
          },
        ],
        newest.observedOn,
        evidenceOf([newest]),
      ),
    ];
  },
});
