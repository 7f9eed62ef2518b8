import { current, prior } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const shortFundingGap = defineIndicator({
  id: 'short-funding-gap',
  number: '21',
  title: { en: 'Long-term investment funded short', zh: '短贷长投缺口' },
  question: {
    en: 'Is long-term investment being paid for with short-term money?',
    zh: '长期投资是否在靠短期资金支撑？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { none: 'above zero, short-term money pays for long-term assets' },
  inputs: {
    capitalExpenditure: current('capitalExpenditure'),
    investmentsPurchased: current('investmentsPurchased'),
    longTermDebt: current('longTermDebt'),
    openingLongTermDebt: prior('longTermDebt'),
    equityRaised: current('equityRaised'),
    operatingCashFlow: current('operatingCashFlow'),
    disposalProceeds: current('disposalProceeds'),
    openingTotalAssets: prior('totalAssets'),
  },
  formula:
    '(capitalExpenditure + investmentsPurchased - (longTermDebt - openingLongTermDebt + ' +
    'equityRaised + operatingCashFlow + disposalProceeds)) / openingTotalAssets',
  source: {
    citation: 'Chinese research on short-term loans for long-term investment (短贷长投)',
    locator: 'cash-flow form of the measure SFLI, scaled by opening assets; from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: {
        capitalExpenditure: '300',
        investmentsPurchased: '50',
        longTermDebt: '420',
        openingLongTermDebt: '400',
        equityRaised: '40',
        operatingCashFlow: '180',
        disposalProceeds: '10',
        openingTotalAssets: '2000',
      },
      value: '0.05',
    },
    {
      given: {
        capitalExpenditure: '100',
        investmentsPurchased: '0',
        longTermDebt: '400',
        openingLongTermDebt: '400',
        equityRaised: '0',
        operatingCashFlow: '200',
        disposalProceeds: '0',
        openingTotalAssets: '2000',
      },
      value: '-0.05',
    },
    {
      given: {
        capitalExpenditure: '300',
        investmentsPurchased: '50',
        longTermDebt: '420',
        openingLongTermDebt: '400',
        equityRaised: '40',
        operatingCashFlow: '180',
        disposalProceeds: '10',
        openingTotalAssets: '0',
      },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({
    capitalExpenditure,
    investmentsPurchased,
    longTermDebt,
    openingLongTermDebt,
    equityRaised,
    operatingCashFlow,
    disposalProceeds,
    openingTotalAssets,
  }) =>
    ratio(
      capitalExpenditure
        .plus(investmentsPurchased)
        .minus(
          longTermDebt
            .minus(openingLongTermDebt)
            .plus(equityRaised)
            .plus(operatingCashFlow)
            .plus(disposalProceeds),
        ),
      openingTotalAssets,
    ),
});
