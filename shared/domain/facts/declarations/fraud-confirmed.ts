import { defineFactKind } from '../fact-kind.ts';
import { text } from '../fact-member.ts';

export const fraudConfirmed = defineFactKind({
  id: 'fraud-confirmed',
  title: { en: 'Confirmed fraud', zh: '已查实的欺诈' },
  tells: {
    en: 'An authority or the bank has confirmed fraud by the company or its controller.',
    zh: '监管机关或银行查实企业或其实际控制人欺诈。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'regulator',
  members: {
    description: text('What was confirmed', '查实内容', 500),
  },
  key: ['description'],
  examples: [{ observedOn: '2025-05-30', description: 'penalty decision for inflated revenue' }],
});
