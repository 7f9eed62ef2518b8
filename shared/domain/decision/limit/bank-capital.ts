import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import { money } from '../../../kernel/money.ts';
import type { Source } from '../../source.ts';
import { exchanged, isMissing } from './exchange.ts';
import type { MissingTerm } from './limit-component.ts';
import type { LimitRequest } from './limit-request.ts';

export const CONCENTRATION_SOURCE: Source = {
  citation: 'CBRC, Measures for the Large Exposures of Commercial Banks (2018), Order No. 1',
  locator:
    'single customer: loans 10 % of net capital, exposure 15 % of tier 1; group: 20 % of tier 1 ' +
    '(from memory), credit 15 % of net capital (2010 group guideline)',
  confidence: 'secondary',
};

export interface BankCapital {
  readonly netCapital: Decimal;
  readonly tierOne: Decimal;
  readonly missing: readonly MissingTerm[];
}

const MISSING: MissingTerm = {
  name: 'bankCapital',
  what: {
    en: 'the bank’s net capital and tier 1 capital, in the policy',
    zh: '政策中本行资本净额及一级资本净额',
  },
  document: { en: 'Capital adequacy report of the bank', zh: '本行资本充足率报告' },
};

/** The bank's own capital in the currency of the limit. */
export const bankCapitalOf = (request: LimitRequest): BankCapital => {
  const { currency, netCapital, tierOne } = request.policy.concentration;
  if (currency === undefined || netCapital === undefined || tierOne === undefined)
    return { netCapital: ZERO, tierOne: ZERO, missing: [MISSING] };
  const net = exchanged(request, money(netCapital, currency));
  const tier = exchanged(request, money(tierOne, currency));
  if (isMissing(net)) return { netCapital: ZERO, tierOne: ZERO, missing: [net] };
  if (isMissing(tier)) return { netCapital: ZERO, tierOne: ZERO, missing: [tier] };
  return { netCapital: net.amount, tierOne: tier.amount, missing: [] };
};
