import { type IsoDate, monthsBetween } from '../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { type Outcome, stanceOf } from '../../../kernel/outcome.ts';
import type { Text } from '../../../kernel/text.ts';
import { INDICATORS } from '../../indicators/index.generated.ts';
import { evaluateIndicator, type Indicator } from '../../indicators/indicator.ts';
import type { InputContext } from '../../inputs/resolve.ts';
import type { Source } from '../../source.ts';
import { StatementSeries } from '../../statements/series.ts';
import { sameBasis } from '../../statements/statement.ts';
import { COVENANT_RULES, type CovenantContext, type CovenantRule } from './covenant-rules.ts';

/** When the threshold is reached if the change from last year to this year goes on. */
export type BreachOutlook =
  | { readonly kind: 'breached' }
  | { readonly kind: 'months'; readonly months: Decimal }
  | { readonly kind: 'moving-away' }
  | { readonly kind: 'no-trend' };

export interface Covenant {
  readonly indicator: string;
  readonly title: Text;
  readonly unit: Indicator['unit'];
  readonly relation: CovenantRule['relation'];
  readonly threshold: Decimal;
  readonly current: Outcome;
  readonly before: Outcome | undefined;
  readonly state: 'met' | 'breached' | 'not-known';
  /** Distance to the threshold, positive while it is kept; absolute and as a share of it. */
  readonly headroom?: Decimal;
  readonly headroomShare?: Decimal;
  readonly outlook: BreachOutlook;
  readonly source: Source;
}

/** One figure at two dates, on the side of the threshold where it should stay. */
export interface TrendPoints {
  readonly headroomBefore: Decimal;
  readonly headroomNow: Decimal;
  readonly monthsApart: Decimal;
}

/** Months until the headroom is used up at the pace between the two dates. */
export const breachOutlook = (points: TrendPoints): BreachOutlook => {
  const { headroomBefore, headroomNow, monthsApart } = points;
  if (headroomNow.lt(0)) return { kind: 'breached' };
  if (monthsApart.lte(0)) return { kind: 'no-trend' };
  const lossPerMonth = headroomBefore.minus(headroomNow).div(monthsApart);
  if (lossPerMonth.lte(0)) return { kind: 'moving-away' };
  return { kind: 'months', months: headroomNow.div(lossPerMonth) };
};

interface PriorSeries {
  readonly series: StatementSeries;
  readonly end: IsoDate;
}

/** The company as it was seen a year before, on the same basis. */
const seriesBefore = ({ series }: InputContext): PriorSeries | undefined => {
  const before = series.before(series.current);
  if (before.kind !== 'found') return undefined;
  const { end, statement } = before.view;
  const until = series.statements.filter(
    (each) => each.period.end <= end && sameBasis(each, statement),
  );
  return until.length === 0 ? undefined : { series: new StatementSeries(until), end };
};

const headroomOf = (
  outcome: Outcome | undefined,
  { relation }: CovenantRule,
  threshold: Decimal,
): Decimal | undefined => {
  if (outcome?.kind !== 'measured') return undefined;
  const above = outcome.value.minus(threshold);
  return relation === 'at-least' ? above : above.negated();
};

const stateOf = (outcome: Outcome, headroom: Decimal | undefined): Covenant['state'] => {
  if (headroom !== undefined) return headroom.gte(0) ? 'met' : 'breached';
  if (outcome.kind === 'measured') return 'not-known';
  const stance = stanceOf(outcome);
  if (stance === 'best') return 'met';
  return stance === 'worst' ? 'breached' : 'not-known';
};

const outlookOf = (
  state: Covenant['state'],
  now: Decimal | undefined,
  before: Decimal | undefined,
  monthsApart: number,
): BreachOutlook => {
  if (state === 'breached') return { kind: 'breached' };
  if (now === undefined || before === undefined) return { kind: 'no-trend' };
  return breachOutlook({
    headroomBefore: before,
    headroomNow: now,
    monthsApart: decimal(monthsApart),
  });
};

/** The covenants of a grade and segment, each with where it stands and where it is heading. */
export const covenantsOf = (
  context: CovenantContext,
  inputs: InputContext,
): readonly Covenant[] => {
  const earlier = seriesBefore(inputs);
  const { current: view } = inputs.series;
  const monthsApart = earlier === undefined ? 0 : monthsBetween(earlier.end, view.end);
  return COVENANT_RULES.flatMap((rule) => {
    const threshold = rule.threshold(context);
    const indicator = INDICATORS.find(({ id }) => id === rule.indicator);
    if (threshold === undefined || indicator === undefined) return [];
    const current = evaluateIndicator(indicator, inputs).outcome;
    const before =
      earlier === undefined
        ? undefined
        : evaluateIndicator(indicator, { ...inputs, series: earlier.series }).outcome;
    const headroom = headroomOf(current, rule, threshold);
    const state = stateOf(current, headroom);
    return [
      {
        indicator: indicator.id,
        title: indicator.title,
        unit: indicator.unit,
        relation: rule.relation,
        threshold,
        current,
        before,
        state,
        ...(headroom === undefined ? {} : { headroom, headroomShare: headroom.div(threshold) }),
        outlook: outlookOf(state, headroom, headroomOf(before, rule, threshold), monthsApart),
        source: rule.source,
      },
    ];
  });
};
