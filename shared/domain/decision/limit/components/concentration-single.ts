import { smallest } from '../../../../kernel/decimal.ts';
import { bankCapitalOf, CONCENTRATION_SOURCE } from '../bank-capital.ts';
import { defineComponent } from '../limit-component.ts';

export const concentrationSingle = defineComponent({
  id: 'concentration-single',
  title: { en: 'Concentration on one client', zh: '单一客户集中度' },
  question: {
    en: 'How much may one client owe, measured by the bank’s own capital?',
    zh: '按本行资本计量，单一客户最多可授信多少？',
  },
  source: CONCENTRATION_SOURCE,
  formula: 'min(loansToNetCapital * netCapital, exposureToTierOne * tierOne)',
  deducts: 'exposure-at-this-bank',
  inputs: {},
  levers: [],
  terms: (request) => {
    const { netCapital, tierOne, missing } = bankCapitalOf(request);
    const { loansToNetCapital, exposureToTierOne } = request.policy.concentration;
    return { values: { netCapital, tierOne, loansToNetCapital, exposureToTierOne }, missing };
  },
  compute: ({ loansToNetCapital, netCapital, exposureToTierOne, tierOne }) =>
    smallest(loansToNetCapital.times(netCapital), exposureToTierOne.times(tierOne)),
});
