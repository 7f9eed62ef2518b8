import { defineFactKind } from '../fact-kind.ts';
import { hash, optional, text } from '../fact-member.ts';

export const withdrawal = defineFactKind({
  id: 'withdrawal',
  title: { en: 'Withdrawal of a fact', zh: '撤回事实' },
  tells: {
    en: 'A fact recorded earlier was wrong altogether: it counts no longer, unless sent again with a higher revision.',
    zh: '此前记录的事实有误，不再计入；以更高修订号重新报送的除外。',
  },
  area: 'correction',
  nature: 'event',
  sourceClass: 'own-bank',
  members: {
    factId: hash('The fact, by its id', '事实编号', 24),
    reason: optional(text('Why', '原因', 500)),
  },
  key: ['factId'],
  examples: [
    {
      observedOn: '2025-03-01',
      factId: 'f0a1b2c3d4e5f6a7b8c9d0e1',
      reason: 'another company of that name',
    },
  ],
});
