import { warningData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const warningCleared = defineEventType({
  id: 'warning-cleared',
  title: { en: 'Warning cleared', zh: '预警解除' },
  description: {
    en: 'What a warning rests on is no longer so.',
    zh: '预警所依据的情况已不存在。',
  },
  subject: 'company',
  data: warningData,
  example: {
    companyId: 'example-machinery',
    companyName: 'Example Machinery Co., Ltd.',
    level: 'YELLOW',
    warningId: 'w-5d41402abc4b2a76',
    rule: 'enforcement-listed',
    severity: 'high',
    on: '2026-03-16',
    text: { en: 'The enforcement was withdrawn.', zh: '执行已撤回。' },
  },
});
