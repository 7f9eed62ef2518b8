import { current, prior } from '../../inputs/input.ts';
import { coverOfInterest } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const dscr = defineIndicator({
  id: 'dscr',
  number: '43',
  title: { en: 'Debt service cover', zh: '偿债备付率' },
  question: {
    en: 'Does the cash earned cover the interest and principal that fall due in the year?',
    zh: '当年赚得的现金能否覆盖应付利息和应还本金？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N4'],
  band: { weak: '1.0', strong: '2.0' },
  inputs: {
    ebitda: current('ebitda'),
    incomeTax: current('incomeTax'),
    sustainingCapitalExpenditure: current('sustainingCapitalExpenditure'),
    operatingWorkingCapital: current('operatingWorkingCapital'),
    openingOperatingWorkingCapital: prior('operatingWorkingCapital'),
    interest: current('interestBurden'),
    scheduledPrincipal: current('scheduledPrincipal'),
  },
  formula:
    '(ebitda - incomeTax - sustainingCapitalExpenditure - (operatingWorkingCapital - ' +
    'openingOperatingWorkingCapital)) / (interest + scheduledPrincipal)',
  source: {
    citation:
      'NDRC and Ministry of Construction, Methods and parameters for economic evaluation of ' +
      'construction projects (3rd ed., 2006)',
    locator:
      '偿债备付率, with maintenance investment and working capital deducted, cash and debt kept ' +
      'out of working capital; band from practice, from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        ebitda: '210',
        incomeTax: '30',
        sustainingCapitalExpenditure: '50',
        operatingWorkingCapital: '300',
        openingOperatingWorkingCapital: '290',
        interest: '40',
        scheduledPrincipal: '60',
      },
      value: '1.2',
    },
    {
      given: {
        ebitda: '60',
        incomeTax: '10',
        sustainingCapitalExpenditure: '50',
        operatingWorkingCapital: '300',
        openingOperatingWorkingCapital: '250',
        interest: '40',
        scheduledPrincipal: '60',
      },
      value: '-0.5',
    },
    {
      given: {
        ebitda: '210',
        incomeTax: '30',
        sustainingCapitalExpenditure: '50',
        operatingWorkingCapital: '300',
        openingOperatingWorkingCapital: '290',
        interest: '0',
        scheduledPrincipal: '0',
      },
      notMeaningful: 'no-interest',
    },
    {
      given: {
        ebitda: '60',
        incomeTax: '10',
        sustainingCapitalExpenditure: '50',
        operatingWorkingCapital: '300',
        openingOperatingWorkingCapital: '250',
        interest: '0',
        scheduledPrincipal: '0',
      },
      notMeaningful: 'loss-without-interest',
    },
  ],
  optionalInputs:
    'Scheduled principal comes from the notes or the loan records; without it this stays ' +
    'open. Total capital expenditure stands in where its maintenance part is not reported; ' +
    'capitalised interest counts where reported.',
  compute: ({
    ebitda,
    incomeTax,
    sustainingCapitalExpenditure,
    operatingWorkingCapital,
    openingOperatingWorkingCapital,
    interest,
    scheduledPrincipal,
  }) =>
    coverOfInterest(
      ebitda
        .minus(incomeTax)
        .minus(sustainingCapitalExpenditure)
        .minus(operatingWorkingCapital.minus(openingOperatingWorkingCapital)),
      interest.plus(scheduledPrincipal),
    ),
});
