import { type Leg, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { notedFigure } from '../noted-figure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements, shareOf } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const otherReceivablesHigh = defineWarningRule({
  id: 'other-receivables-high',
  code: 'F15',
  title: { en: 'Other receivables are high', zh: '其他应收款占比过高' },
  question: {
    en: 'Is money lent to related parties under “other receivables”?',
    zh: '其他应收款是否过高或主要被关联方占用？',
  },
  rule: {
    en: 'other receivables > 10% of assets, or > 2% of assets with related parties owing > 50% of them',
    zh: '其他应收款占总资产高于10%；或高于2%且关联方占比高于50%',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: {
    items: ['otherReceivables', 'relatedPartyReceivables', 'totalAssets'],
    indicators: ['other-receivables-ratio'],
    facts: ['statement-notes'],
  },
  parameters: {
    shareMax: parameter(
      'Share of assets above which it warns',
      '触发预警的占总资产比',
      'fraction',
      '0.1',
      ['0.03', '0.3'],
    ),
    relatedShareMax: parameter(
      'Share of related parties above which it warns',
      '触发预警的关联方占比',
      'fraction',
      '0.5',
      ['0.2', '0.9'],
    ),
    materialMin: parameter(
      'Share of assets from which related parties matter',
      '关联方占比适用的最低占总资产比',
      'fraction',
      '0.02',
      ['0', '0.1'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A1', 'A11'],
  source: practice(
    'F15 other receivables above 10% of assets or half related; 2% as material by design',
  ),
  examples: [
    {
      name: 'other receivables of 12%',
      given: { now: { otherReceivables: '120', totalAssets: '1000' } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'other receivables of 4%, three quarters of them from related parties',
      given: {
        now: { otherReceivables: '40', relatedPartyReceivables: '30', totalAssets: '1000' },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'other receivables of 9%',
      given: { now: { otherReceivables: '90', totalAssets: '1000' } },
      expect: 'near-miss',
    },
    {
      name: 'other receivables not reported',
      given: { now: { totalAssets: '1000' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMax, relatedShareMax, materialMin }) =>
    onStatements(context, (reader) => {
      const share = reader.indicator('other-receivables-ratio');
      const related =
        notedFigure(context, reader, (notes) => notes.otherReceivablesRelatedShare) ??
        shareOf(reader.item('relatedPartyReceivables'), reader.item('otherReceivables'));
      const [shown, shownRelated] = [
        figureText(share, 'fraction'),
        figureText(related, 'fraction'),
      ];
      const title = { en: 'Other receivables over assets', zh: '其他应收款占总资产比' };
      const beyond = (raise: typeof shareMax) =>
        conditionOn(share, (value) => above({ title, unit: 'fraction', value, raise }));
      const many: Leg = {
        severity: 'high',
        conditions: [beyond(shareMax)],
        text: {
          en: `Other receivables are ${shown.en} of total assets.`,
          zh: `其他应收款占总资产${shown.zh}。`,
        },
      };
      const relatedParties: Leg = {
        severity: 'high',
        conditions: [
          beyond(materialMin),
          conditionOn(related, (value) =>
            above({
              title: { en: 'Share owed by related parties', zh: '关联方占其他应收款比' },
              unit: 'fraction',
              value,
              raise: relatedShareMax,
            }),
          ),
        ],
        text: {
          en: `Related parties owe ${shownRelated.en} of other receivables, which are ${shown.en} of total assets.`,
          zh: `其他应收款占总资产${shown.zh}，其中关联方占${shownRelated.zh}。`,
        },
      };
      return readLegs([many, relatedParties], reader.current.end, reader.evidence);
    }),
});
