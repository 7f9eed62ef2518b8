import { type Decimal, decimal, mean, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { gradeSoft, type Term } from './compare.ts';
import type { CheckedStatement, Identity, IdentityContext } from './identity.ts';
import type { IdentityFinding } from './identity-finding.ts';
import { openingOf } from './openings.ts';

const DEBT_COST_MIN = '0.01';
const DEBT_COST_MAX = '0.20';
const TAX_RATE_MIN = '-0.50';
const TAX_RATE_MAX = '0.60';
const YEAR_MONTHS = 12;

const DEBT_HINT = {
  en: 'Debt may be missing or window-dressed at the period’s end, or interest capitalised.',
  zh: '可能存在漏列债务、期末粉饰或利息资本化。',
};
const TAX_HINT = {
  en: 'Look for unusual deferred tax, tax disputes or untaxed profits.',
  zh: '请关注异常递延所得税、税务争议或未纳税利润。',
};

const within = (
  statement: CheckedStatement['statement'],
  rate: Term,
  min: string,
  max: string,
  hint: Text,
): readonly IdentityFinding[] => {
  const rounded = { text: rate.text, value: rate.value.toDecimalPlaces(6) };
  const common = { identity: 'I18', statement, left: rounded, addends: 2, hint };
  const lowest = { text: min, value: decimal(min) };
  const highest = { text: max, value: decimal(max) };
  return [
    ...gradeSoft({ ...common, right: lowest, relation: 'at-least' }, ZERO),
    ...gradeSoft({ ...common, right: highest, relation: 'at-most' }, ZERO),
  ];
};

const averageDebt = (each: CheckedStatement, context: IdentityContext): Decimal | undefined => {
  const now = each.values.valueOf('totalDebt');
  if (now === undefined) return undefined;
  const before = openingOf(each, context)?.values.valueOf('totalDebt');
  return before === undefined ? now : mean([before, now]);
};

const checkDebtCost = (
  each: CheckedStatement,
  context: IdentityContext,
): readonly IdentityFinding[] => {
  const interest = each.values.valueOf('interestBurden');
  const debt = averageDebt(each, context);
  if (interest === undefined || debt === undefined || debt.lte(0)) return [];
  const yearly = interest.times(YEAR_MONTHS).div(each.statement.period.months);
  const rate = { text: 'interestBurden / average totalDebt', value: yearly.div(debt) };
  return within(each.statement, rate, DEBT_COST_MIN, DEBT_COST_MAX, DEBT_HINT);
};

const checkTaxRate = ({ statement, values }: CheckedStatement): readonly IdentityFinding[] => {
  const tax = values.valueOf('incomeTax');
  const profit = values.valueOf('profitBeforeTax');
  if (tax === undefined || profit === undefined || profit.isZero()) return [];
  const rate = { text: 'incomeTax / profitBeforeTax', value: tax.div(profit) };
  return within(statement, rate, TAX_RATE_MIN, TAX_RATE_MAX, TAX_HINT);
};

export const impliedRates: Identity = {
  numbers: ['I18'],
  title: {
    en: 'Implied cost of debt and tax rate are plausible',
    zh: '隐含融资成本与实际税率合理',
  },
  hardness: 'soft',
  check: (context) =>
    context.checked
      .filter(({ statement }) => statement.period.months > 0)
      .flatMap((each) => [...checkDebtCost(each, context), ...checkTaxRate(each)]),
};
