import type { Language, Text } from '../../../shared/kernel/text.ts';

/** What the timeline says besides what the API answers. */
export const DEMO_WORDS = {
  heading: {
    en: 'Two years of an invented company, as a bank would live through them',
    zh: '一家虚构企业的两年：银行视角的预警全过程',
  },
  level: { en: 'watch level', zh: '预警等级' },
  points: { en: 'points', zh: '分' },
  grade: { en: 'grade', zh: '评级' },
  webhooks: { en: 'webhooks received, signatures verified', zh: '收到的推送（签名已验证）' },
  unverified: { en: 'NOT VERIFIED', zh: '签名无效' },
  nothing: { en: 'nothing to report', zh: '无变化' },
  next: { en: 'to clear', zh: '解除条件' },
  caughtUp: { en: 'changes caught up with since October 2024', zh: '自2024年10月以来补读的变化' },
  changes: {
    en: 'raised, escalated, closed, retracted, level changes',
    zh: '产生、升级、关闭、撤回、等级变化',
  },
} as const satisfies Readonly<Record<string, Text>>;

const CHANGES: Readonly<Record<string, Text>> = {
  raised: { en: 'warning', zh: '预警' },
  'severity-raised': { en: 'graver', zh: '加重' },
  'severity-lowered': { en: 'milder', zh: '减轻' },
  cleared: { en: 'cleared', zh: '解除' },
  escalated: { en: 'escalated', zh: '升级上报' },
  acknowledged: { en: 'acknowledged', zh: '已知悉' },
  closed: { en: 'closed', zh: '关闭' },
  reopened: { en: 'reopened', zh: '重新打开' },
  resumed: { en: 'on again', zh: '再次出现' },
  joined: { en: 'more of the same', zh: '同类事件' },
  retracted: { en: 'taken back', zh: '撤回' },
  'level-raised': { en: 'level', zh: '等级' },
  'level-lowered': { en: 'level', zh: '等级' },
};

export const changeWord = (change: string, language: Language): string =>
  CHANGES[change]?.[language] ?? change;

const SEVERITIES: Readonly<Record<string, Text>> = {
  critical: { en: 'critical', zh: '重大' },
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
};

export const severityWord = (severity: string, language: Language): string =>
  SEVERITIES[severity]?.[language] ?? severity;
