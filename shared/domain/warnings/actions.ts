import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';

/** What to do about a signal (差异化处置); rules name these by id. */
export const WARNING_ACTIONS = {
  A1: { en: 'Verify the facts within 5 working days', zh: '5个工作日内核实情况' },
  A2: { en: 'Monitor more often and visit the site', zh: '提高监测频率并现场检查' },
  A3: { en: 'Ask for more collateral or a further guarantor', zh: '追加担保或增加保证人' },
  A4: { en: 'Freeze undrawn limits', zh: '冻结未用额度' },
  A5: { en: 'Reduce the limit', zh: '压降授信额度' },
  A6: { en: 'Reprice or reset covenants', zh: '重新定价或重设约束条款' },
  A7: { en: 'Rate the client again now', zh: '立即重新评级' },
  A8: { en: 'Recall early or invoke cross-default', zh: '提前收回或触发交叉违约' },
  A9: { en: 'Secure assets through the court', zh: '申请财产保全' },
  A10: { en: 'Reclassify the loan and provide for it', zh: '调整风险分类并计提拨备' },
  A11: { en: 'Review contagion through group and guarantors', zh: '排查集团与担保圈传染风险' },
  A12: { en: 'Plan the exit', zh: '制定退出方案' },
} as const satisfies Readonly<Record<string, Text>>;

export type WarningActionId = keyof typeof WARNING_ACTIONS;

export const WARNING_ACTIONS_SOURCE: Source = {
  citation: 'Differentiated measures of Chinese banks’ early-warning procedures',
  locator: 'from memory, to be confirmed against the bank’s own procedures',
  confidence: 'practice',
};
