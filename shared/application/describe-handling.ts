import type { DecisionDocument } from '../contracts/assessment-output.ts';
import { ratioText } from '../contracts/output.ts';
import type { Covenant } from '../domain/decision/handling/covenant.ts';
import type { Handling } from '../domain/decision/handling/handling.ts';
import { formatOutcome } from '../domain/explanation/format-value.ts';
import { decimalText, rounded } from '../kernel/decimal.ts';
import { measured } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';
import { describeOutcome } from './describe-trace.ts';

type HandlingDocument = DecisionDocument['handling'];
type CovenantDocument = HandlingDocument['covenants'][number];

const RELATIONS: Readonly<Record<Covenant['relation'], Text>> = {
  'at-most': { en: 'at most', zh: '不高于' },
  'at-least': { en: 'at least', zh: '不低于' },
};

const outlookText = ({ outlook, state }: Covenant): Text => {
  if (state === 'not-known') return { en: 'not known', zh: '无法判断' };
  switch (outlook.kind) {
    case 'breached':
      return { en: 'breached', zh: '已突破' };
    case 'months': {
      const months = rounded(outlook.months, 0);
      return {
        en: `kept; at the present trend breached in ${months} months`,
        zh: `符合；按现趋势约${months}个月后突破`,
      };
    }
    case 'moving-away':
      return { en: 'kept, and moving away from the line', zh: '符合，且趋势改善' };
    case 'no-trend':
      return { en: 'kept', zh: '符合' };
  }
};

const describeOutlook = ({ outlook }: Covenant): CovenantDocument['outlook'] =>
  outlook.kind === 'months'
    ? { kind: outlook.kind, months: ratioText(outlook.months) }
    : { kind: outlook.kind };

const describeCovenant = (covenant: Covenant): CovenantDocument => {
  const { indicator, title, unit, relation, threshold, current, before, source } = covenant;
  const { state, headroom, headroomShare } = covenant;
  const thresholdDisplay = formatOutcome(measured(threshold), unit);
  const currentDisplay = formatOutcome(current, unit);
  const outlook = outlookText(covenant);
  return {
    indicator,
    title,
    relation,
    threshold: decimalText(threshold),
    thresholdDisplay,
    current: describeOutcome(current),
    currentDisplay,
    ...(before === undefined
      ? {}
      : { before: describeOutcome(before), beforeDisplay: formatOutcome(before, unit) }),
    state,
    ...(headroom === undefined ? {} : { headroom: ratioText(headroom) }),
    ...(headroomShare === undefined ? {} : { headroomShare: ratioText(headroomShare) }),
    outlook: describeOutlook(covenant),
    text: {
      en: `${title.en} ${RELATIONS[relation].en} ${thresholdDisplay.en}, now ${currentDisplay.en}: ${outlook.en}`,
      zh: `${title.zh}${RELATIONS[relation].zh}${thresholdDisplay.zh}，目前${currentDisplay.zh}：${outlook.zh}`,
    },
    source,
  };
};

const describeApproval = ({ approval }: Handling): Pick<HandlingDocument, 'approval'> => {
  if (approval === undefined) return {};
  if (approval.kind === 'not-known') return { approval: { ...approval } };
  const { kind, authority, title, reasons } = approval;
  return { approval: { kind, authority, title, reasons: [...reasons] } };
};

/** How to treat the client. */
export const describeHandling = (handling: Handling): HandlingDocument => ({
  band: handling.band,
  strategy: handling.strategy,
  strategyTitle: handling.strategyTitle,
  conditions: [...handling.conditions],
  guarantees: [...handling.guarantees],
  coverMin: decimalText(handling.coverMin),
  covenants: handling.covenants.map(describeCovenant),
  monitoringDays: handling.monitoringDays,
  ...describeApproval(handling),
  actions: [...handling.actions],
  source: handling.source,
});
