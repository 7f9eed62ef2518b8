import { warningData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const warningEscalated = defineEventType({
  id: 'warning-escalated',
  title: { en: 'Warning escalated', zh: '预警升级' },
  description: {
    en: 'A warning was handed to a higher level, by a person or because its time limit passed.',
    zh: '预警已上报：由人员上报，或因处理期限届满而自动上报。',
  },
  subject: 'company',
  data: warningData,
  example: {
    companyId: 'example-machinery',
    companyName: 'Example Machinery Co., Ltd.',
    level: 'ORANGE',
    warningId: 'w-5d41402abc4b2a76',
    rule: 'enforcement-listed',
    severity: 'high',
    on: '2026-03-16',
    text: { en: 'Nobody has acted on the warning in time.', zh: '预警未在期限内处理。' },
  },
});
