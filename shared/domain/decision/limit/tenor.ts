import { decimal, smallest } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { atGrade } from '../policy/by-grade.ts';
import type { LimitRequest } from './limit-request.ts';

/** The longest tenor for the grade; longer with collateral, shorter for working capital. */
export interface TenorLimit {
  readonly monthsMax: number;
  readonly monthsRequested?: number;
  readonly isExceeded: boolean;
  readonly reason: Text;
}

export const tenorLimit = (request: LimitRequest): TenorLimit => {
  const { policy, segment, grade, facility, collateral } = request;
  const appetite = policy.appetite.bySegment[segment];
  const isSecured = collateral !== undefined && collateral.length > 0;
  const byGrade = atGrade(isSecured ? appetite.securedMonths : appetite.unsecuredMonths, grade);
  const { monthsMax, monthsMaxLongCycle } = policy.workingCapital;
  const byRule = facility?.hasLongCycle === true ? monthsMaxLongCycle : monthsMax;
  const isWorkingCapital = facility?.purpose === 'working-capital';
  const longest = isWorkingCapital ? smallest(byGrade, byRule) : byGrade;
  const requested = facility?.months;
  const kind = isSecured ? { en: 'secured', zh: '有抵质押' } : { en: 'unsecured', zh: '信用' };
  const rule = isWorkingCapital && byRule.lt(byGrade);
  return {
    monthsMax: longest.toNumber(),
    ...(requested === undefined ? {} : { monthsRequested: requested }),
    isExceeded: requested !== undefined && decimal(requested).gt(longest),
    reason: rule
      ? { en: 'rule on working-capital loans', zh: '流动资金贷款管理办法期限规定' }
      : { en: `${kind.en}, grade ${grade}`, zh: `${kind.zh}，等级${grade}` },
  };
};
