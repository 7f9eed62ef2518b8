import type { AccountingStandard } from '../statements/statement.ts';
import { type Equation, gradeEquation } from './compare.ts';
import { type CheckedStatement, forEachStatement, type Identity } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';

const CAS_OPERATING_PROFIT =
  'revenue - costOfSales - taxesAndSurcharges - sellingExpenses - administrativeExpenses' +
  ' - researchExpenses - financeCosts + otherIncome + investmentIncome + hedgingGains' +
  ' + fairValueGains - creditImpairmentLoss - assetImpairmentLoss + disposalGains';

const grade = (
  each: CheckedStatement,
  standards: readonly AccountingStandard[] | 'all',
  equation: Equation,
): readonly IdentityFinding[] =>
  standards === 'all' || standards.includes(each.statement.standard)
    ? gradeEquation(each, equation)
    : [];

export const grossProfitIdentity: Identity = {
  numbers: ['I6'],
  title: { en: 'Gross profit is revenue less cost of sales', zh: '毛利等于营业收入减营业成本' },
  hardness: 'hard',
  check: forEachStatement((each) =>
    grade(each, 'all', {
      identity: 'I6',
      left: 'grossProfit',
      right: 'revenue - costOfSales',
      hint: {
        en: 'Check whether all three lines use the same definition of cost.',
        zh: '请核对三个项目的成本口径是否一致。',
      },
    }),
  ),
};

export const operatingProfitIdentity: Identity = {
  numbers: ['I7'],
  title: { en: 'Operating profit under Chinese standards', zh: '营业利润的构成（企业会计准则）' },
  hardness: 'hard',
  check: forEachStatement((each) =>
    grade(each, ['CAS'], {
      identity: 'I7',
      left: 'operatingProfit',
      right: CAS_OPERATING_PROFIT,
      hint: {
        en: 'Check the signs of the impairment lines: here a loss is a positive cost.',
        zh: '请核对信用减值损失与资产减值损失的符号：此处损失以正数列示。',
      },
    }),
  ),
};

const CHAIN_HINT = {
  en: 'Check the chain from operating profit to net income and the owners’ shares.',
  zh: '请核对营业利润、利润总额、净利润及归属各方损益的勾稽关系。',
};

const profitBeforeTaxEquation: Equation = {
  identity: 'I8',
  left: 'profitBeforeTax',
  right: 'operatingProfit + nonOperatingIncome - nonOperatingExpenses',
  hint: CHAIN_HINT,
};

const sharesEquation: Equation = {
  identity: 'I8',
  left: 'netIncome',
  right: 'netIncomeAttributableToParent + netIncomeAttributableToMinority',
  hint: CHAIN_HINT,
};

/** Chinese standards show discontinued operations within net income, others below tax. */
const netIncomeEquation = (standard: AccountingStandard): Equation => ({
  identity: 'I8',
  left: 'netIncome',
  right:
    standard === 'CAS'
      ? 'profitBeforeTax - incomeTax'
      : 'profitBeforeTax - incomeTax + discontinuedOperations?',
  hint: CHAIN_HINT,
});

export const profitChain: Identity = {
  numbers: ['I8'],
  title: {
    en: 'From operating profit to net income and its owners',
    zh: '由营业利润到净利润及其归属',
  },
  hardness: 'hard',
  check: forEachStatement((each) => [
    ...grade(each, ['CAS'], profitBeforeTaxEquation),
    ...grade(each, 'all', netIncomeEquation(each.statement.standard)),
    ...grade(each, 'all', sharesEquation),
  ]),
};
