import type * as z from 'zod';
import type { Text } from '../kernel/text.ts';

/** A finding that one of our own checks makes while a schema is being applied. */
export interface WireIssue {
  readonly code: string;
  readonly detail: Text;
}

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Adds a finding with its own stable code; `path` is relative to the schema's place. */
export const report = (
  context: Context,
  issue: WireIssue,
  path: readonly (string | number)[] = [],
): void =>
  context.addIssue({ code: 'custom', message: issue.detail.en, path: [...path], params: issue });

/** What the domain's own failures are called in Chinese; their particulars follow as they are. */
const CHINESE: Readonly<Record<string, string>> = {
  'identifier-empty': '标识为空',
  'identifier-length-wrong': '标识长度不正确',
  'identifier-character-not-allowed': '标识含有不允许的字符',
  'identifier-check-character-wrong': '标识的校验位不正确',
  'currency-unknown': '没有此货币代码',
  'currency-without-minor-units': '此代码不是记账货币',
  'unit-scale-unknown': '没有此金额单位',
  'unit-scale-ambiguous': '金额单位有歧义',
  'industry-scheme-unknown': '没有此行业分类标准',
  'industry-code-empty': '行业代码为空',
  'industry-code-malformed': '行业代码格式不正确',
  'industry-section-unknown': '没有此行业门类',
  'industry-division-unknown': '没有此行业大类',
  'industry-section-mismatch': '行业门类与大类不符',
  'amount-not-a-number': '金额不是数字',
  'amount-ambiguous': '金额分隔符有歧义',
  'amount-too-large': '金额位数过多',
  'amount-too-precise': '金额小数位过多',
  'amount-inexact': '金额精度已损失',
  'statement-empty': '报表没有项目',
  'line-repeated': '项目重复',
  'unit-missing': '缺少金额单位',
  'unit-contradicts': '金额单位不一致',
  'currency-contradicts': '币种不一致',
  'period-missing': '缺少报告期',
  'table-header-missing': '缺少列标题',
  'table-too-large': '表格过大',
  'table-unreadable': '表格无法读取',
  'companyfacts-unreadable': 'companyfacts 文件无法读取',
  'fact-unreadable': '数据项无法读取',
};

/** A failure of the domain, which speaks English, as an issue of the wire. */
export const domainIssue = (code: string, detail: string): WireIssue => {
  const chinese = CHINESE[code];
  return {
    code,
    detail: { en: detail, zh: chinese === undefined ? detail : `${chinese}：${detail}` },
  };
};
