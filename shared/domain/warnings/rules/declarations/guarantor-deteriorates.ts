import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
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
import { whether } from '../fact-size.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { below } from '../measure.ts';
import { troubledReading } from '../neighbour-reading.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const COVER = {
  en: 'Net worth of the guarantor against the guarantee',
  zh: '担保人净资产覆盖倍数',
};

const guarantee = (
  members: Partial<FactOf<'guarantee-received'>>,
): FactOf<'guarantee-received'> => ({
  kind: 'guarantee-received',
  observedOn: isoDate('2025-01-15'),
  guarantor: 'Example Holding Co',
  amount: decimal('80000000'),
  ...members,
});

const coverage = (
  { amount, guarantorNetWorth: worth }: FactOf<'guarantee-received'>,
  raise: Parameters<typeof below>[0]['raise'],
): Condition => {
  if (worth === undefined || amount.isZero()) {
    return unknown({ en: 'net worth of the guarantor', zh: '担保人净资产' });
  }
  return measures(below({ title: COVER, unit: 'times', value: worth.div(amount), raise }));
};

export const guarantorDeteriorates = defineWarningRule({
  id: 'guarantor-deteriorates',
  code: 'B12',
  title: { en: 'Guarantor in trouble or too weak', zh: '担保人恶化' },
  question: {
    en: 'Could whoever guarantees for the company still pay?',
    zh: '担保人是否仍具代偿能力？',
  },
  rule: {
    en: 'a guarantor at RED or in default, or worth less than the guarantee',
    zh: '担保人为红色预警或已违约，或净资产低于担保金额',
  },
  kind: 'state',
  rootCause: 'collateral',
  inputs: { facts: ['guarantee-received'], others: ['neighbourhood'] },
  parameters: {
    coverMin: parameter(
      'Net worth to guarantee below which it warns',
      '触发预警的净资产覆盖倍数',
      'times',
      '1',
      ['0.5', '3'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A3'],
  source: practice('B12 guarantor RED, defaulted, or net worth below the guarantee'),
  examples: [
    {
      name: 'the guarantor defaulted',
      given: { facts: [guarantee({ guarantorDefaultedOn: isoDate('2025-04-01') })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a guarantor among our clients is at RED',
      given: {
        neighbourhood: {
          neighbours: [
            {
              party: 'company:example-holding',
              name: 'Example Holding Co',
              relation: { en: 'guarantees the company', zh: '为企业提供担保' },
              kind: 'guarantor',
              path: ['company:self', 'company:example-holding'],
              watchLevel: 'RED',
              isInDefault: false,
              trouble: { en: 'RED in early warning', zh: '红色预警' },
              amounts: [],
            },
          ],
          rings: [],
        },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'worth as much as the guarantee, the threshold itself',
      given: { facts: [guarantee({ guarantorNetWorth: decimal('80000000') })] },
      expect: 'near-miss',
    },
    {
      name: 'a guarantor of whom nothing is known',
      given: { facts: [guarantee({})] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { coverMin }) => {
    const facts = openFacts(context, 'guarantee-received').map((fact) => {
      const { guarantorId, guarantorDefaultedOn, guarantorNetWorth } = fact;
      const told = toldText(fact);
      const sum = sumText(context, fact, fact.amount);
      const worth = sumText(context, fact, guarantorNetWorth);
      const isDefaulted =
        guarantorDefaultedOn !== undefined && guarantorDefaultedOn <= context.asOf;
      const isUnknown = guarantorDefaultedOn === undefined && guarantorNetWorth === undefined;
      const noDefault = { en: 'default of the guarantor', zh: '担保人违约情况' };
      const reading = readLegs(
        [
          {
            severity: 'high',
            conditions: [isUnknown ? unknown(noDefault) : whether(isDefaulted, noDefault)],
            text: {
              en: `A guarantor of ${sum.en} defaulted on ${guarantorDefaultedOn} (${told.en}).`,
              zh: `担保金额${sum.zh}的担保人于${guarantorDefaultedOn}违约（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [coverage(fact, coverMin)],
            text: {
              en: `A guarantor of ${sum.en} has a net worth of ${worth.en} (${told.en}).`,
              zh: `担保金额${sum.zh}的担保人净资产为${worth.zh}（${told.zh}）。`,
            },
          },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      // The guarantor may be a person, whose name stays out of warnings.
      return named(reading, { entity: guarantorId ?? caseOf(fact) });
    });
    const guarantors = context.neighbourhood?.neighbours.filter(({ kind }) => kind === 'guarantor');
    const known = (guarantors ?? []).flatMap(
      (each) => troubledReading(each, 'high', context.asOf) ?? [],
    );
    return decisive([...known, ...facts], noneKnown({ en: 'Guarantors', zh: '担保人' }));
  },
});
