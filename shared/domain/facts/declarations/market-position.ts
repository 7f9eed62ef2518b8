import { defineFactKind } from '../fact-kind.ts';
import { count, oneOf, optional, share } from '../fact-member.ts';

export const marketPosition = defineFactKind({
  id: 'market-position',
  title: { en: 'Position in the market', zh: '市场地位' },
  tells: {
    en: 'How large the company is among its competitors and whether it sets prices.',
    zh: '企业在行业中的排名、份额与定价能力。',
  },
  area: 'market',
  nature: 'observation',
  sourceClass: 'commercial-data',
  members: {
    marketShare: optional(share('Part of the market', '市场份额')),
    rank: optional(count('Rank by sales', '销售排名', 1_000_000)),
    pricingPower: optional(
      oneOf('Whether it sets prices', '定价能力', {
        leader: '主导',
        follower: '跟随',
        taker: '被动接受',
      }),
    ),
  },
  key: [],
  examples: [{ observedOn: '2024-12-31', marketShare: '0.08', rank: 6, pricingPower: 'follower' }],
});
