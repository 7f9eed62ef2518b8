import type { Cap } from '../cap.ts';

export const startUpCeiling: Cap = {
  id: 'start-up-ceiling',
  title: { en: 'Start-up without support', zh: '无外部支持的初创企业' },
  rule: 'segment start-up and no group support',
  grade: 'BB',
  source: {
    citation: 'Product rating policy',
    locator: 'start-ups cap at BB unless supported',
    confidence: 'design',
  },
  examples: [
    { name: 'unsupported start-up', applies: true, given: { segment: 'start-up' } },
    {
      name: 'supported start-up',
      applies: false,
      given: { segment: 'start-up', hasSupport: true },
    },
    { name: 'mid-cap', applies: false, given: { segment: 'mid' } },
  ],
  find: ({ segment, hasSupport }) => {
    if (segment !== 'start-up' || hasSupport) return undefined;
    return { evidence: { en: 'start-up without group support', zh: '初创企业且无集团支持' } };
  },
};
