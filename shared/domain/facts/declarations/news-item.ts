import { defineFactKind } from '../fact-kind.ts';
import { oneOf, optional, personal, share, text } from '../fact-member.ts';

export const newsItem = defineFactKind({
  id: 'news-item',
  title: { en: 'News', zh: '舆情' },
  tells: {
    en: 'What is written about the company, how grave and how credible.',
    zh: '有关企业的报道及其严重性与可信度。',
  },
  area: 'market',
  nature: 'event',
  sourceClass: 'major-media',
  members: {
    topic: oneOf('Topic', '主题', {
      default: '债务违约',
      fraud: '财务造假',
      investigation: '立案调查',
      'wage-arrears': '欠薪',
      'plant-stop': '停产',
      'controller-trouble': '实控人风险',
      litigation: '诉讼',
      'product-quality': '产品质量',
      environment: '环保',
      layoffs: '裁员',
      management: '管理层变动',
      financing: '融资',
      earnings: '业绩',
      expansion: '扩张',
      other: '其他',
    }),
    polarity: oneOf('Polarity', '倾向', { negative: '负面', neutral: '中性', positive: '正面' }),
    severity: share('How grave, 0 to 1', '严重程度'),
    headline: personal(text('Headline', '标题', 500)),
    event: optional(text('What happened, one id for all reports of it', '事件编号', 100)),
  },
  key: ['topic', 'headline'],
  reference: {
    tells: { en: 'Id or address of the report', zh: '报道编号或网址' },
    isPublic: false,
  },
  examples: [
    {
      observedOn: '2025-07-21',
      topic: 'wage-arrears',
      polarity: 'negative',
      severity: '0.7',
      headline: 'Workers wait for wages',
      source: 'Example Daily',
      event: 'wages-2025-07',
    },
  ],
});
