import type { Text } from '../../kernel/text.ts';
import type { WarningStatus } from './history/warning-life.ts';
import type { WarningActionKind } from './warning-action.ts';

/** Where a warning stands, for people. */
export const STATUS_TITLES: Readonly<Record<WarningStatus, Text>> = {
  open: { en: 'open', zh: '待处理' },
  acknowledged: { en: 'acknowledged', zh: '已确认' },
  assigned: { en: 'assigned', zh: '已分派' },
  escalated: { en: 'escalated', zh: '已升级' },
  snoozed: { en: 'snoozed', zh: '已暂缓' },
  closed: { en: 'closed', zh: '已关闭' },
  reopened: { en: 'reopened', zh: '已重新打开' },
};

/** What can be done about a warning, for people. */
export const ACTION_TITLES: Readonly<Record<WarningActionKind, Text>> = {
  acknowledge: { en: 'acknowledge', zh: '确认' },
  assign: { en: 'assign', zh: '分派' },
  escalate: { en: 'escalate', zh: '升级' },
  snooze: { en: 'snooze', zh: '暂缓' },
  close: { en: 'close', zh: '关闭' },
  reopen: { en: 'reopen', zh: '重新打开' },
  note: { en: 'note', zh: '批注' },
};
