import { type Decimal, decimal, ONE, smallest } from '../../../../kernel/decimal.ts';
import { notMeaningful } from '../../../../kernel/outcome.ts';
import { current, prior } from '../../../inputs/input.ts';
import { atGrade } from '../../policy/by-grade.ts';
import { defineComponent } from '../limit-component.ts';
import type { LimitRequest } from '../limit-request.ts';

/** Debt that a level yearly service repays with interest within the years. */
export const amortisingDebt = (service: Decimal, rate: Decimal, years: Decimal): Decimal =>
  rate.isZero()
    ? service.times(years)
    : service.times(ONE.minus(rate.plus(1).pow(years.negated()))).div(rate);

const MONTHS_PER_YEAR = 12;

/**
 * All debt is taken to be repaid over the policy's years. Only an investment loan, which is itself
 * repaid from cash flow within its tenor, shortens them: working capital is rolled over.
 */
const yearsOf = ({ facility, policy, grade }: LimitRequest): Decimal => {
  const longest = atGrade(policy.cashFlow.years, grade);
  if (facility?.months === undefined || facility.purpose !== 'investment') return longest;
  return smallest(longest, decimal(facility.months).div(MONTHS_PER_YEAR));
};

export const cashFlowCapacity = defineComponent({
  id: 'cash-flow-capacity',
  title: { en: 'Cash-flow capacity', zh: '现金流偿债能力' },
  question: {
    en: 'How much amortising debt can the cash earned in a year serve with room to spare?',
    zh: '年度可用于偿债的现金流在留有余量的前提下可承担多少分期偿还债务？',
  },
  source: {
    citation: 'Annuity arithmetic; debt service cover as in common credit practice',
    locator: 'service = CFADS / DSCR; debt = service × (1 − (1 + r)^−n) / r',
    confidence: 'practice',
  },
  formula:
    '(ebitda - incomeTax - sustainingCapitalExpenditure - (operatingWorkingCapital - ' +
    'openingOperatingWorkingCapital)) / dscrMin * (1 - (1 + rate) ^ (-years)) / rate',
  deducts: 'debt-at-all-lenders',
  inputs: {
    ebitda: current('ebitda'),
    incomeTax: current('incomeTax'),
    sustainingCapitalExpenditure: current('sustainingCapitalExpenditure'),
    operatingWorkingCapital: current('operatingWorkingCapital'),
    openingOperatingWorkingCapital: prior('operatingWorkingCapital'),
  },
  levers: [
    {
      name: 'ebitda',
      title: { en: 'EBITDA', zh: '息税折旧摊销前利润' },
      hint: { en: 'all else equal, after tax', zh: '其他条件不变，税后口径' },
    },
    {
      name: 'sustainingCapitalExpenditure',
      title: { en: 'capital expenditure', zh: '资本性支出' },
    },
  ],
  terms: (request) => ({
    values: {
      dscrMin: atGrade(request.policy.cashFlow.dscrMin, request.grade),
      rate: request.facility?.rate ?? request.policy.cashFlow.rate,
      years: yearsOf(request),
    },
  }),
  compute: (values) =>
    amortisingDebt(cashOf(values).div(values.dscrMin), values.rate, values.years),
  objection: (values) =>
    cashOf(values).gt(0)
      ? undefined
      : notMeaningful('negative-earnings', 'no cash is left to serve debt'),
});

interface CashFigures {
  readonly ebitda: Decimal;
  readonly incomeTax: Decimal;
  readonly sustainingCapitalExpenditure: Decimal;
  readonly operatingWorkingCapital: Decimal;
  readonly openingOperatingWorkingCapital: Decimal;
}

const cashOf = (values: CashFigures): Decimal =>
  values.ebitda
    .minus(values.incomeTax)
    .minus(values.sustainingCapitalExpenditure)
    .minus(values.operatingWorkingCapital.minus(values.openingOperatingWorkingCapital));
