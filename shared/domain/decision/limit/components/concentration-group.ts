import { smallest } from '../../../../kernel/decimal.ts';
import { bankCapitalOf, CONCENTRATION_SOURCE } from '../bank-capital.ts';
import { defineComponent } from '../limit-component.ts';

export const concentrationGroup = defineComponent({
  id: 'concentration-group',
  title: { en: 'Concentration on the group', zh: '集团客户集中度' },
  question: {
    en: 'How much may the whole group of connected clients owe?',
    zh: '关联客户集团整体最多可授信多少？',
  },
  source: CONCENTRATION_SOURCE,
  formula: 'min(groupExposureToTierOne * tierOne, groupCreditToNetCapital * netCapital)',
  deducts: 'exposure-of-group',
  inputs: {},
  levers: [],
  exemption: ({ exposure }) =>
    exposure?.group === undefined
      ? { en: 'no group exposure was given', zh: '未提供集团授信余额' }
      : undefined,
  terms: (request) => {
    const { netCapital, tierOne, missing } = bankCapitalOf(request);
    const { groupExposureToTierOne, groupCreditToNetCapital } = request.policy.concentration;
    return {
      values: { netCapital, tierOne, groupExposureToTierOne, groupCreditToNetCapital },
      missing,
    };
  },
  compute: ({ groupExposureToTierOne, tierOne, groupCreditToNetCapital, netCapital }) =>
    smallest(groupExposureToTierOne.times(tierOne), groupCreditToNetCapital.times(netCapital)),
});
