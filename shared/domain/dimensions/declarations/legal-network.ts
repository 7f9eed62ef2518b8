import type { Dimension } from '../dimension.ts';

export const legalNetwork: Dimension = {
  id: 'legal-network',
  title: { en: 'Legal, reputation and network', zh: '司法舆情与关联网络' },
  question: {
    en: 'What could lawsuits, bad news or connected companies bring upon the client?',
    zh: '诉讼、负面舆情和关联企业可能给客户带来哪些风险？',
  },
};
