import { defineFactKind } from '../fact-kind.ts';
import { amount, count, oneOf, optional } from '../fact-member.ts';

export const safetyAccident = defineFactKind({
  id: 'safety-accident',
  title: { en: 'Safety or environment accident', zh: '安全环保事故' },
  tells: { en: 'An accident at the company and how grave it was.', zh: '企业发生的事故及其等级。' },
  area: 'operations',
  nature: 'event',
  sourceClass: 'regulator',
  members: {
    field: oneOf('Field', '类别', {
      safety: '安全生产',
      environment: '生态环境',
      quality: '产品质量',
    }),
    grade: oneOf('Grade, as the authority calls it', '事故等级', {
      ordinary: '一般',
      larger: '较大',
      major: '重大',
      'especially-major': '特别重大',
    }),
    deaths: optional(count('Deaths', '死亡人数', 100_000)),
    loss: optional(amount('Direct loss', '直接经济损失')),
  },
  key: ['field', 'grade'],
  examples: [
    { observedOn: '2025-05-17', field: 'safety', grade: 'larger', deaths: 0, loss: '2600000' },
  ],
});
