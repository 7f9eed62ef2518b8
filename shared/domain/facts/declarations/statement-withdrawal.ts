import { defineFactKind } from '../fact-kind.ts';
import { hash, optional, text } from '../fact-member.ts';

export const statementWithdrawal = defineFactKind({
  id: 'statement-withdrawal',
  title: { en: 'Withdrawal of statements', zh: '撤回报表' },
  tells: {
    en: 'Statements recorded earlier were sent by mistake: they count no longer, unless sent again afterwards.',
    zh: '此前误报的报表不再计入；其后重新报送的除外。',
  },
  area: 'correction',
  nature: 'event',
  sourceClass: 'own-bank',
  members: {
    statementHash: hash('The statements, by their content hash', '报表内容哈希', 64),
    reason: optional(text('Why', '原因', 500)),
  },
  key: ['statementHash'],
  examples: [
    {
      observedOn: '2025-03-01',
      statementHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      reason: 'of another company',
    },
  ],
});
