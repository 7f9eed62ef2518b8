import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import {
  currencyOf,
  decisive,
  evidenceOf,
  factsUntil,
  named,
  newestBy,
  noneKnown,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { type Condition, fails, holds, measures, readLegs, unknown } from '../legs.ts';
import { above, atMost } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Valuation = FactOf<'collateral-valuation'>;

const CHANGE = { en: 'Change of the collateral’s value', zh: '押品价值变化' };
const LOAN_TO_VALUE = { en: 'Loan to value', zh: '抵押率' };

const valuation = (members: Partial<Valuation>): Valuation => ({
  kind: 'collateral-valuation',
  observedOn: isoDate('2025-03-31'),
  collateral: 'Plant 1',
  value: decimal('100000000'),
  ...members,
});

/** As the valuation says, else that of the valuation before it. */
const valueBefore = (
  context: WarningContext,
  fact: Valuation,
  all: readonly Valuation[],
): Decimal | undefined =>
  fact.previousValue ??
  all
    .filter(
      (each) =>
        each.collateral === fact.collateral &&
        each.observedOn < fact.observedOn &&
        currencyOf(context, each) === currencyOf(context, fact),
    )
    .at(-1)?.value;

const flagged = (flag: boolean | undefined, text: { en: string; zh: string }): Condition =>
  flag === undefined ? unknown(text) : flag ? holds(text) : fails(text);

export const collateralDeteriorates = defineWarningRule({
  id: 'collateral-deteriorates',
  code: 'B13',
  title: { en: 'Collateral worth less or impaired', zh: '押品贬值或受损' },
  question: {
    en: 'Does what secures the loans still cover them?',
    zh: '押品是否仍能覆盖债权？',
  },
  rule: {
    en: 'value down 15%, loan above 70% of the value, seized by others, or not insured',
    zh: '价值下降15%、抵押率超过70%、被他人查封或保险失效',
  },
  kind: 'state',
  rootCause: 'collateral',
  inputs: { facts: ['collateral-valuation'] },
  parameters: {
    changeMax: parameter(
      'Change of value at which it warns',
      '触发预警的价值变化',
      'fraction',
      '-0.15',
      ['-0.5', '-0.05'],
    ),
    loanToValueMax: parameter(
      'Loan to value above which it warns',
      '触发预警的抵押率',
      'fraction',
      '0.7',
      ['0.4', '1'],
    ),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A3'],
  source: practice('B13 value down 15%, loan to value above 70%, seizure or lapse of insurance'),
  examples: [
    {
      name: 'worth 19% less than before',
      given: { facts: [valuation({ previousValue: decimal('123456789') })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'seized by another creditor',
      given: { facts: [valuation({ loan: decimal('50000000'), isSeized: true })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a loan of 70% of the value, the threshold itself',
      given: {
        facts: [valuation({ loan: decimal('70000000'), isSeized: false, isInsured: true })],
      },
      expect: 'near-miss',
    },
    {
      name: 'a first valuation without loan, seizure or insurance',
      given: { facts: [valuation({})] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { changeMax, loanToValueMax }) => {
    const all = factsUntil(context, 'collateral-valuation');
    const readings = newestBy(all, ({ collateral }) => collateral).map((fact) => {
      const { collateral, value, loan, isSeized, isInsured } = fact;
      const before = valueBefore(context, fact, all);
      const worth = sumText(context, fact, value);
      const told = toldText(fact);
      const change = before?.gt(0) === true ? value.div(before).minus(1) : undefined;
      const cover = loan === undefined || value.lte(0) ? undefined : loan.div(value);
      const isBare = loan?.gt(0) === true && value.lte(0);
      const reading = readLegs(
        [
          {
            severity: 'high',
            conditions: [
              change === undefined
                ? unknown({ en: `value of ${collateral} before`, zh: `${collateral}前次估值` })
                : measures(
                    atMost({ title: CHANGE, unit: 'fraction', value: change, raise: changeMax }),
                  ),
            ],
            text: {
              en: `${collateral} is worth ${worth.en}, a change of ${change && percentText(change)} (${told.en}).`,
              zh: `${collateral}现值${worth.zh}，变动${change && percentText(change)}（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              cover === undefined
                ? flagged(isBare || undefined, {
                    en: `loan secured by ${collateral}`,
                    zh: `${collateral}担保债权余额`,
                  })
                : measures(
                    above({
                      title: LOAN_TO_VALUE,
                      unit: 'fraction',
                      value: cover,
                      raise: loanToValueMax,
                    }),
                  ),
            ],
            text: {
              en: `The loan is ${cover === undefined ? 'above all' : percentText(cover)} of the value of ${collateral}, ${worth.en} (${told.en}).`,
              zh: `${collateral}现值${worth.zh}，抵押率${cover === undefined ? '超过100%' : percentText(cover)}（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              flagged(isSeized, { en: `seizure of ${collateral}`, zh: `${collateral}查封情况` }),
            ],
            text: {
              en: `${collateral} was seized by others (${told.en}).`,
              zh: `${collateral}被他人查封（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [
              flagged(isInsured === undefined ? undefined : !isInsured, {
                en: `insurance of ${collateral}`,
                zh: `${collateral}保险情况`,
              }),
            ],
            text: {
              en: `The insurance of ${collateral} is not in force (${told.en}).`,
              zh: `${collateral}保险失效（${told.zh}）。`,
            },
          },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { entity: collateral });
    });
    return decisive(readings, noneKnown({ en: 'Collateral', zh: '押品' }));
  },
});
