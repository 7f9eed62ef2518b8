import { warningData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const warningRaised = defineEventType({
  id: 'warning-raised',
  title: { en: 'Warning raised', zh: '预警产生' },
  description: {
    en: 'A signal fires that nobody was told of yet, or a warning became more severe.',
    zh: '出现尚未告知的信号，或已有预警的严重程度上升。',
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
    text: {
      en: 'The company stands on the court’s list of enforcement.',
      zh: '企业被列入被执行人名单。',
    },
  },
});
