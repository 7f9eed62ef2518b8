import { defineFactKind } from '../fact-kind.ts';
import { date, numberBetween, oneOf, optional, text } from '../fact-member.ts';

export const covenantCertificate = defineFactKind({
  id: 'covenant-certificate',
  title: { en: 'Covenant and its certificate', zh: '约定条款履行' },
  tells: {
    en: 'Whether what the loan agreement demands was met and certified in time.',
    zh: '贷款约定事项是否达标及是否按期报送。',
  },
  area: 'payment',
  nature: 'observation',
  sourceClass: 'own-bank',
  members: {
    covenant: text('The covenant', '约定事项'),
    dueOn: date('The day the certificate is due', '应报送日'),
    deliveredOn: optional(date('The day it came', '实际报送日')),
    result: optional(
      oneOf('Result', '结果', {
        met: '达标',
        breached: '违约',
        'waiver-requested': '申请豁免',
        waived: '已豁免',
      }),
    ),
    required: optional(numberBetween('-1000000', '1000000', 'Value demanded', '约定值')),
    actual: optional(numberBetween('-1000000', '1000000', 'Value reached', '实际值')),
  },
  key: ['covenant', 'dueOn'],
  examples: [
    {
      observedOn: '2025-04-30',
      covenant: 'net debt / EBITDA at most 4',
      dueOn: '2025-04-30',
      deliveredOn: '2025-04-28',
      result: 'breached',
      required: '4',
      actual: '4.6',
    },
  ],
});
