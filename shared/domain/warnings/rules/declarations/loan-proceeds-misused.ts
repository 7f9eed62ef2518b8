import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  caseOf,
  decisive,
  evidenceOf,
  named,
  noneKnown,
  openFacts,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { holds, measures, readLegs } from '../legs.ts';
import { atMost } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const DESTINATIONS: Readonly<Record<FactOf<'loan-proceeds-misuse'>['destination'], Text>> = {
  property: { en: 'property', zh: '房地产' },
  securities: { en: 'securities', zh: '证券' },
  'related-party': { en: 'a related party', zh: '关联方' },
  'returned-to-origin': { en: 'back to where it came from', zh: '回流账户' },
  other: { en: 'another purpose than agreed', zh: '约定外用途' },
};

const misuse = (days?: number): FactOf<'loan-proceeds-misuse'> => ({
  kind: 'loan-proceeds-misuse',
  observedOn: isoDate('2025-02-11'),
  destination: 'securities',
  amount: decimal('8000000'),
  ...(days === undefined ? {} : { daysAfterDrawdown: days }),
});

export const loanProceedsMisused = defineWarningRule({
  id: 'loan-proceeds-misused',
  code: 'B10',
  title: { en: 'Loan proceeds misused', zh: '贷款资金回流或挪用' },
  question: {
    en: 'Did borrowed money go where it must not go?',
    zh: '贷款资金是否被挪用或回流？',
  },
  rule: {
    en: 'proceeds to property, securities or related parties, or back, within 30 days of the drawdown',
    zh: '放款后30天内资金流入房地产、证券、关联方或回流',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['loan-proceeds-misuse'] },
  parameters: {
    daysMax: parameter('Days after the drawdown that count', '放款后计入的天数', 'days', '30', [
      '10',
      '180',
    ]),
  },
  severities: ['critical'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A8'],
  source: practice('B10 proceeds to property, securities or related parties within 30 days'),
  examples: [
    {
      name: 'securities bought six days after the drawdown',
      given: { facts: [misuse(6)] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'misused, days not stated',
      given: { facts: [misuse()] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: '36 days after the drawdown',
      given: { facts: [misuse(36)] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { daysMax }) => {
    const title = { en: 'Days after the drawdown', zh: '放款后天数' };
    const readings = openFacts(context, 'loan-proceeds-misuse').map((fact) => {
      const { daysAfterDrawdown: days } = fact;
      const sum = sumText(context, fact, fact.amount);
      const told = toldText(fact);
      const where = DESTINATIONS[fact.destination];
      const text = {
        en: `Loan proceeds, ${sum.en}, went to ${where.en} (${told.en}).`,
        zh: `贷款资金流向${where.zh}，${sum.zh}（${told.zh}）。`,
      };
      const condition =
        days === undefined
          ? holds(text)
          : measures(
              atMost({
                title,
                unit: 'days',
                value: decimal(days),
                raise: daysMax,
                hysteresis: { amount: '0' },
              }),
            );
      const leg = { severity: 'critical', conditions: [condition], text } as const;
      const reading = readLegs([leg], fact.observedOn, evidenceOf([fact]));
      return named(reading, { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown({ en: 'Misuse of loan proceeds', zh: '贷款资金挪用' }));
  },
});
