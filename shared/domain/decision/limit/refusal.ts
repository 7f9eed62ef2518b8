import type { Text } from '../../../kernel/text.ts';
import { CAPS } from '../../caps/index.generated.ts';
import { atGrade } from '../policy/by-grade.ts';
import { amountText } from './amount-text.ts';
import type { ComponentResult } from './evaluate-component.ts';
import type { LimitRequest } from './limit-request.ts';

/** Why nothing new is lent. Several may apply; all are named. */
export interface Refusal {
  readonly code:
    | 'default'
    | 'knock-out'
    | 'grade-below-appetite'
    | 'no-room'
    | 'below-smallest-step';
  /** The cap or the component behind it. */
  readonly subject?: string;
  readonly reason: Text;
}

const capTitle = (id: string): Text =>
  CAPS.find((cap) => cap.id === id)?.title ?? { en: id, zh: id };

/** Refusals that no figure changes: default, knock-outs, a grade outside the appetite. */
export const standingRefusals = (request: LimitRequest): readonly Refusal[] => {
  const { grade, segment, policy, caps } = request;
  const refusals: Refusal[] = [];
  if (grade === 'D')
    refusals.push({
      code: 'default',
      reason: { en: 'the client is in default', zh: '客户已违约' },
    });
  for (const id of policy.knockOuts.caps.filter((each) => caps?.includes(each) === true)) {
    const title = capTitle(id);
    refusals.push({
      code: 'knock-out',
      subject: id,
      reason: { en: `knock-out: ${title.en}`, zh: `触发一票否决：${title.zh}` },
    });
  }
  const multiple = atGrade(policy.appetite.bySegment[segment].securedMultiple, grade);
  if (multiple.isZero() && grade !== 'D')
    refusals.push({
      code: 'grade-below-appetite',
      reason: {
        en: `grade ${grade} is below the appetite for segment ${segment}`,
        zh: `等级${grade}低于该客群的准入等级`,
      },
    });
  return refusals;
};

export const noRoom = ({ component, headroom }: ComponentResult): Refusal => {
  const room = headroom === undefined ? '' : amountText(headroom);
  return {
    code: 'no-room',
    subject: component.id,
    reason: {
      en: `${component.title.en} leaves no room (${room})`,
      zh: `${component.title.zh}已无可用额度（${room}）`,
    },
  };
};

export const BELOW_STEP: Refusal = {
  code: 'below-smallest-step',
  reason: { en: 'less than the smallest step of the policy', zh: '低于政策的最小授信单位' },
};
