import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { Grade } from '../../scales/master-scale.ts';
import { atGrade } from '../policy/by-grade.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { WATCH_LEVEL_TITLES, type WatchLevel } from './watch-level.ts';

export type Authority = CreditPolicy['approval']['levels'][number]['authority'];

export const AUTHORITY_TITLES: Readonly<Record<Authority, Text>> = {
  'relationship-unit': { en: 'Relationship unit', zh: '经营单位' },
  branch: { en: 'Branch credit committee', zh: '分行审批' },
  region: { en: 'Regional credit committee', zh: '区域审批中心' },
  'head-office': { en: 'Head office credit committee', zh: '总行信审委' },
  'board-committee': { en: 'Risk committee of the board', zh: '董事会风险委员会' },
};

export interface ApprovalRequest {
  readonly grade: Grade;
  readonly segment: Segment;
  readonly watchLevel: WatchLevel;
  /** All that the client would owe this bank. */
  readonly exposure: Money;
  /** Units of the policy’s currency for one unit of the exposure’s. */
  readonly exchangeRate?: Decimal;
  readonly policy: CreditPolicy;
}

export type Approval =
  | {
      readonly kind: 'authority';
      readonly authority: Authority;
      readonly title: Text;
      readonly reasons: readonly Text[];
    }
  | { readonly kind: 'not-known'; readonly reason: Text };

const RAISING_SEGMENTS: readonly Segment[] = ['start-up', 'project'];

/** The lowest authority that may decide, one higher for a watched client or an unsteady segment. */
export const approvalAuthority = (request: ApprovalRequest): Approval => {
  const { policy, exposure, grade, segment, watchLevel } = request;
  const { currency, levels } = policy.approval;
  const isOwn = exposure.currency === currency;
  if (!isOwn && request.exchangeRate === undefined)
    return {
      kind: 'not-known',
      reason: {
        en: `exchange rate ${exposure.currency}/${currency} not given`,
        zh: `未提供${exposure.currency}/${currency}汇率`,
      },
    };
  const amount = isOwn ? exposure.amount : exposure.amount.times(request.exchangeRate ?? 1);
  const found = levels.findIndex(
    ({ amountMax, unlimited }) =>
      unlimited || (amount.lte(atGrade(amountMax, grade)) && atGrade(amountMax, grade).gt(0)),
  );
  const base = found === -1 ? levels.length - 1 : found;
  const raises: Text[] = [];
  if (watchLevel === 'ORANGE' || watchLevel === 'RED')
    raises.push({
      en: `watch level ${watchLevel}`,
      zh: `预警等级${WATCH_LEVEL_TITLES[watchLevel].zh}`,
    });
  if (RAISING_SEGMENTS.includes(segment))
    raises.push({ en: `segment ${segment}`, zh: `客群${segment}` });
  const level = levels[Math.min(base + raises.length, levels.length - 1)];
  if (level === undefined)
    return { kind: 'not-known', reason: { en: 'no authority declared', zh: '政策未设审批层级' } };
  const byAmount = {
    en: `grade ${grade} and amount`,
    zh: `等级${grade}及授信金额`,
  };
  const { authority } = level;
  return {
    kind: 'authority',
    authority,
    title: AUTHORITY_TITLES[authority],
    reasons: [byAmount, ...raises],
  };
};
