import { type Condition, readLegs } from '../legs.ts';
import { above, atLeast } from '../measure.ts';
import { notedFigure } from '../noted-figure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import {
  conditionOn,
  type Figure,
  figureText,
  growthOf,
  onStatements,
  shareOf,
} from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const prepaymentsSpike = defineWarningRule({
  id: 'prepayments-spike',
  code: 'F16',
  title: { en: 'Prepayments spike', zh: '预付款项激增' },
  question: {
    en: 'Is money leaving the company as prepayments to somebody who supplies nothing?',
    zh: '预付款项是否异常增加、流向非供应商？',
  },
  rule: {
    en: 'prepayments up > 50% on the year and ≥ 2% of assets; where the notes name the payees, > 20% of it to others than suppliers',
    zh: '预付款项同比增长超过50%且不低于总资产2%；附注披露付款对象时，非供应商占比高于20%',
  },
  kind: 'state',
  rootCause: 'asset-quality',
  inputs: { items: ['prepayments', 'totalAssets'], facts: ['statement-notes'] },
  parameters: {
    growthMax: parameter('Growth above which it warns', '触发预警的增速', 'fraction', '0.5', [
      '0.2',
      '2',
    ]),
    materialMin: parameter(
      'Share of assets from which it matters',
      '适用的最低占总资产比',
      'fraction',
      '0.02',
      ['0', '0.1'],
    ),
    othersShareMax: parameter(
      'Share to others than suppliers above which it warns',
      '触发预警的非供应商占比',
      'fraction',
      '0.2',
      ['0', '0.8'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1'],
  source: practice(
    'F16 prepayments up 50% to non-suppliers; 2% of assets and 20% of payees by design',
  ),
  examples: [
    {
      name: 'prepayments from 30 to 50 of 1,000 assets',
      given: {
        now: { prepayments: '50', totalAssets: '1000' },
        before: { prepayments: '30', totalAssets: '1000' },
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'prepayments up by 43%',
      given: {
        now: { prepayments: '43', totalAssets: '1000' },
        before: { prepayments: '30', totalAssets: '1000' },
      },
      expect: 'near-miss',
    },
    {
      name: 'a first year',
      given: { now: { prepayments: '50', totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { growthMax, materialMin, othersShareMax }) =>
    onStatements(context, (reader) => {
      const prepayments = reader.item('prepayments');
      const growth = growthOf(prepayments, reader.prior('prepayments'));
      const share = shareOf(prepayments, reader.item('totalAssets'));
      const others = notedFigure(context, reader, (notes) => notes.prepaymentsToNonSuppliers);
      const toOthers = (amount: Figure): Condition =>
        conditionOn(shareOf(amount, prepayments), (value) =>
          above({
            title: { en: 'Share to others than suppliers', zh: '非供应商占预付款项比' },
            unit: 'fraction',
            value,
            raise: othersShareMax,
          }),
        );
      const [shownGrowth, shownShare] = [
        figureText(growth, 'fraction'),
        figureText(share, 'fraction'),
      ];
      return readLegs(
        [
          {
            severity: 'medium',
            conditions: [
              conditionOn(growth, (value) =>
                above({
                  title: { en: 'Growth of prepayments', zh: '预付款项增速' },
                  unit: 'fraction',
                  value,
                  raise: growthMax,
                }),
              ),
              conditionOn(share, (value) =>
                atLeast({
                  title: { en: 'Prepayments over assets', zh: '预付款项占总资产比' },
                  unit: 'fraction',
                  value,
                  raise: materialMin,
                }),
              ),
              ...(others === undefined ? [] : [toOthers(others)]),
            ],
            text: {
              en: `Prepayments changed by ${shownGrowth.en} on the year, to ${shownShare.en} of total assets.`,
              zh: `预付款项同比变动${shownGrowth.zh}，占总资产${shownShare.zh}。`,
            },
          },
        ],
        reader.current.end,
        reader.evidence,
      );
    }),
});
