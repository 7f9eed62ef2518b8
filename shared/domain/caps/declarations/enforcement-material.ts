import { isoDate } from '../../../kernel/dates.ts';
import { decimal, decimalText, sum } from '../../../kernel/decimal.ts';
import { standingFacts } from '../../facts/fact.ts';
import { amountOf } from '../../facts/figures/fact-figure.ts';
import type { Cap, CapContext, CapFinding } from '../cap.ts';

const EQUITY_SHARE = decimal('0.05');

const find = (context: CapContext): CapFinding => {
  const open = standingFacts(context, 'enforcement');
  if (open.length === 0) return undefined;
  const equity = context.series.current.values.valueOf('totalEquity');
  const { currency } = context.series.current.statement;
  const amounts = open.flatMap((fact) => amountOf(fact, fact.amount, { currency }) ?? []);
  const total = sum(amounts);
  const isSizeKnown = equity?.gt(0) === true && amounts.length === open.length;
  if (isSizeKnown && total.lte(equity.times(EQUITY_SHARE))) return undefined;
  const size = amounts.length === open.length ? decimalText(total) : undefined;
  return {
    evidence: {
      en: `${open.length} open enforcement case(s), ${size ?? 'amount not stated'}`,
      zh: `未结被执行案件${open.length}件，金额${size ?? '不详'}`,
    },
  };
};

export const enforcementMaterial: Cap = {
  id: 'enforcement-material',
  title: { en: 'Material enforcement against the company', zh: '重大被执行案件' },
  rule: 'open enforcement above 5 % of equity, or of unknown size',
  grade: 'B',
  source: {
    citation: 'Product rating policy',
    locator: 'material 被执行人 caps at B; 5 % of equity is the size of a critical signal',
    confidence: 'design',
  },
  examples: [
    {
      name: 'above 5 % of equity',
      applies: true,
      given: {
        lines: { totalEquity: '1000' },
        facts: [{ kind: 'enforcement', amount: decimal('51'), observedOn: isoDate('2024-12-31') }],
      },
    },
    {
      name: 'exactly 5 % of equity',
      applies: false,
      given: {
        lines: { totalEquity: '1000' },
        facts: [{ kind: 'enforcement', amount: decimal('50'), observedOn: isoDate('2024-12-31') }],
      },
    },
    {
      name: 'amount in a currency that the statements do not have',
      applies: true,
      given: {
        lines: { totalEquity: '1000' },
        facts: [
          {
            kind: 'enforcement',
            amount: decimal('1'),
            currency: 'KRW',
            observedOn: isoDate('2024-12-31'),
          },
        ],
      },
    },
    {
      name: 'amount not stated',
      applies: true,
      given: {
        lines: { totalEquity: '1000' },
        facts: [{ kind: 'enforcement', observedOn: isoDate('2024-12-31') }],
      },
    },
  ],
  find,
};
