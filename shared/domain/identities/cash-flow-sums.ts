import { type Equation, gradeEquation } from './compare.ts';
import { forEachStatement, type Identity } from './identity.ts';

const EQUATIONS: readonly Equation[] = [
  {
    identity: 'I9',
    left: 'netChangeInCash',
    right: 'operatingCashFlow + investingCashFlow + financingCashFlow + exchangeRateEffect?',
    hint: {
      en: 'Check the three cash-flow totals, their signs and the effect of exchange rates.',
      zh: '请核对三类现金流量净额、其符号及汇率变动影响。',
    },
  },
  {
    identity: 'I10',
    left: 'closingCash',
    right: 'openingCash + netChangeInCash',
    hint: {
      en: 'Check opening and closing cash against the net change.',
      zh: '请核对期初、期末现金余额与净增加额。',
    },
  },
  {
    identity: 'I11',
    left: 'operatingCashFlow',
    right: 'operatingCashFlowIndirect',
    hint: {
      en: 'The direct and the indirect method must give one operating cash flow.',
      zh: '直接法与间接法（补充资料）的经营活动现金流量净额应一致。',
    },
  },
];

export const cashFlowSums: Identity = {
  numbers: ['I9', 'I10', 'I11'],
  title: { en: 'Cash flows lead from opening to closing cash', zh: '现金流量与现金余额勾稽' },
  hardness: 'hard',
  check: forEachStatement((each) => EQUATIONS.flatMap((equation) => gradeEquation(each, equation))),
};
