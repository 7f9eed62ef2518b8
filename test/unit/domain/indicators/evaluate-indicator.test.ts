import { describe, expect, it } from 'vitest';
import { cashToShortTermDebt } from '../../../../shared/domain/indicators/declarations/cash-to-short-term-debt.ts';
import { dscr } from '../../../../shared/domain/indicators/declarations/dscr.ts';
import { ffoInterest } from '../../../../shared/domain/indicators/declarations/ffo-interest.ts';
import { roic } from '../../../../shared/domain/indicators/declarations/roic.ts';
import {
  evaluateIndicator,
  type Indicator,
} from '../../../../shared/domain/indicators/indicator.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { statement } from '../inputs/resolution.ts';

const answer = (indicator: Indicator, ...statements: readonly FinancialStatement[]): string => {
  const series = new StatementSeries(statements);
  const { outcome } = evaluateIndicator(indicator, { series });
  if (outcome.kind === 'measured') return outcome.value.toFixed();
  return outcome.detail === undefined ? outcome.reason : `${outcome.reason}: ${outcome.detail}`;
};

describe('cash to short-term debt', () => {
  const lines = {
    cash: '200',
    restrictedCash: '50',
    tradingFinancialAssets: '30',
    shortTermBorrowings: '100',
    currentPortionOfLongTermDebt: '60',
  };

  it('counts bills as debt, and sets restricted cash aside', () => {
    const bills = { ...lines, notesPayable: '80' };
    expect(answer(cashToShortTermDebt, statement('2024-12-31', bills))).toBe('0.75');
  });

  it('asks for bills under Chinese standards, and only adds them under others', () => {
    expect(answer(cashToShortTermDebt, statement('2024-12-31', lines))).toBe(
      'missing-input: notesPayable not reported for 2024-12-31',
    );
    const abroad = statement('2024-12-31', lines, { standard: 'IFRS' });
    expect(answer(cashToShortTermDebt, abroad)).toBe('1.125');
  });
});

describe('FFO interest cover', () => {
  const lines = {
    profitBeforeTax: '60',
    interestExpense: '40',
    depreciationAndAmortisation: '50',
    incomeTax: '30',
    capitalisedInterest: '60',
  };

  it('sets cash before interest against all interest, capitalised interest included', () => {
    // EBITDA 150 less tax 30, over interest 40 + 60.
    expect(answer(ffoInterest, statement('2024-12-31', lines))).toBe('1.2');
  });

  it('takes the tax paid where it is income tax alone', () => {
    const paid = statement('2024-12-31', { ...lines, taxesPaid: '25' }, { standard: 'IFRS' });
    expect(answer(ffoInterest, paid)).toBe('1.25');
    const allTaxes = statement('2024-12-31', { ...lines, taxesPaid: '25' });
    expect(answer(ffoInterest, allTaxes)).toBe('1.2');
  });
});

describe('debt service cover', () => {
  const balances = {
    cash: '100',
    tradingFinancialAssets: '0',
    currentAssets: '400',
    shortTermBorrowings: '50',
    currentPortionOfLongTermDebt: '30',
    currentLiabilities: '180',
  };
  const flows = {
    profitBeforeTax: '100',
    interestExpense: '40',
    depreciationAndAmortisation: '80',
    incomeTax: '25',
    capitalExpenditure: '75',
    scheduledPrincipal: '60',
  };
  const opening = statement('2023-12-31', { ...balances, cash: '120', currentAssets: '400' });

  it('leaves cash and debt out of the working capital, and takes all investment unless split', () => {
    // EBITDA 220 − tax 25 − investment 75 − working capital (200 − 180 = 20), over 40 + 60.
    const now = statement('2024-12-31', { ...balances, ...flows });
    expect(answer(dscr, now, opening)).toBe('1');
    const split = { ...balances, ...flows, maintenanceCapitalExpenditure: '35' };
    expect(answer(dscr, statement('2024-12-31', split), opening)).toBe('1.4');
  });

  it('stays open without the repayment schedule', () => {
    const { scheduledPrincipal: _left, ...rest } = flows;
    const now = statement('2024-12-31', { ...balances, ...rest });
    expect(answer(dscr, now, opening)).toBe(
      'missing-input: scheduledPrincipal not reported for 2024-12-31',
    );
  });
});

describe('return on invested capital', () => {
  it('averages the capital and taxes at the rate that the statement names', () => {
    const lines = {
      profitBeforeTax: '160',
      interestExpense: '40',
      totalEquity: '900',
      cash: '100',
      shortTermBorrowings: '200',
      currentPortionOfLongTermDebt: '0',
      longTermBorrowings: '300',
      bondsPayable: '0',
      leaseLiabilities: '0',
    };
    const opening = statement('2023-12-31', { ...lines, totalEquity: '500' });
    expect(answer(roic, statement('2024-12-31', lines), opening)).toBe(
      '0.1363636363636363636363636363636364',
    );
    const reduced = statement('2024-12-31', { ...lines, statutoryTaxRate: '0.15', cash: '300' });
    // 200 × 0.85 over the mean of 900 and 1 100.
    expect(answer(roic, reduced, opening)).toBe('0.17');
  });
});
