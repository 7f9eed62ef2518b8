import { defineFactKind } from '../fact-kind.ts';
import { numberBetween, oneOf, optional, share } from '../fact-member.ts';

export const industryIndex = defineFactKind({
  id: 'industry-index',
  title: { en: 'State of the industry', zh: '行业景气' },
  tells: {
    en: 'How the company’s industry fares and what policy makes of it.',
    zh: '企业所属行业的景气与政策取向。',
  },
  area: 'market',
  nature: 'observation',
  sourceClass: 'commercial-data',
  members: {
    nplRatio: optional(share('Non-performing part of loans to the industry', '行业不良率')),
    nplPercentile: optional(share('Where that lies in its own history', '不良率历史分位')),
    stressPercentile: optional(
      share('Where the industry’s warning index lies in its own history', '行业预警指数历史分位'),
    ),
    purchasingManagersIndex: optional(
      numberBetween('0', '100', 'Purchasing managers’ index; 50 is no change', '采购经理指数'),
    ),
    capacityUtilisation: optional(
      numberBetween('0', '2', 'Use of the industry’s capacity', '产能利用率'),
    ),
    concentrationIndex: optional(share('Herfindahl index of the industry', '行业集中度（HHI）')),
    policy: optional(
      oneOf('Policy stance', '政策取向', {
        encouraged: '鼓励',
        neutral: '中性',
        restricted: '限制',
        eliminated: '淘汰',
      }),
    ),
  },
  key: [],
  examples: [
    {
      observedOn: '2025-06-30',
      nplRatio: '0.024',
      nplPercentile: '0.93',
      purchasingManagersIndex: '48.6',
      policy: 'restricted',
    },
  ],
});
