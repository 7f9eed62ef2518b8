import { readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { notedFigure } from '../noted-figure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { conditionOn, figureText, onStatements, shareOf } from '../statement-reader.ts';
import { defineWarningRule } from '../warning-rule.ts';

export const receivablesAged = defineWarningRule({
  id: 'receivables-aged',
  code: 'F13',
  title: { en: 'Receivables grow old', zh: '应收账款账龄偏长' },
  question: {
    en: 'How much of what customers owe is older than a year?',
    zh: '账龄一年以上的应收账款占比是否过高？',
  },
  rule: {
    en: 'receivables older than one year > 30% of receivables',
    zh: '账龄一年以上应收账款占比高于30%',
  },
  kind: 'state',
  rootCause: 'asset-quality',
  inputs: { items: ['receivablesOverOneYear', 'accountsReceivable'], facts: ['statement-notes'] },
  parameters: {
    shareMax: parameter('Share above which it warns', '触发预警的占比', 'fraction', '0.3', [
      '0.1',
      '0.7',
    ]),
  },
  severities: ['medium'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A3'],
  source: practice('F13 more than 30% of receivables older than a year'),
  examples: [
    {
      name: '35 of 100 older than a year',
      given: { now: { receivablesOverOneYear: '35', accountsReceivable: '100' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '28 of 100 older than a year',
      given: { now: { receivablesOverOneYear: '28', accountsReceivable: '100' } },
      expect: 'near-miss',
    },
    {
      name: 'ageing not disclosed',
      given: { now: { accountsReceivable: '100' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMax }) =>
    onStatements(context, (reader) => {
      const share =
        notedFigure(context, reader, (notes) => notes.receivablesOverOneYearShare) ??
        shareOf(reader.item('receivablesOverOneYear'), reader.item('accountsReceivable'));
      const shown = figureText(share, 'fraction');
      const condition = conditionOn(share, (value) =>
        above({
          title: { en: 'Receivables older than a year', zh: '一年以上应收账款占比' },
          unit: 'fraction',
          value,
          raise: shareMax,
        }),
      );
      const text = {
        en: `${shown.en} of receivables are older than a year.`,
        zh: `账龄一年以上的应收账款占${shown.zh}。`,
      };
      return readLegs(
        [{ severity: 'medium', conditions: [condition], text }],
        reader.current.end,
        reader.evidence,
      );
    }),
});
