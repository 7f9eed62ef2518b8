import { type Decimal, decimal, rounded } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Indicator, IndicatorResult } from '../indicators/indicator.ts';
import type { Contribution, ModelScore } from '../models/score-model.ts';
import { formatOutcome } from './format-value.ts';

/** One reason for the grade: an indicator, its value, and exactly what it adds. */
export interface Driver {
  readonly indicator: string;
  readonly effect: 'strength' | 'weakness' | 'gap';
  readonly contribution: Contribution;
  readonly text: Text;
}

export interface Drivers {
  /** Largest effect first; the average company stands at 0. */
  readonly strengths: readonly Driver[];
  readonly weaknesses: readonly Driver[];
  readonly gaps: readonly Driver[];
}

const LOG_ODDS_PLACES = 3;
const SMALLEST_TOLD = decimal('0.001');

const bandText = ({ band, unit }: Indicator): Text => {
  if ('none' in band) return { en: '', zh: '' };
  const value = (text: string): Text =>
    formatOutcome({ kind: 'measured', value: decimal(text) }, unit);
  const [weak, strong] = [value(band.weak), value(band.strong)];
  return {
    en: ` (weak ${weak.en}, strong ${strong.en})`,
    zh: `（偏弱${weak.zh}，较强${strong.zh}）`,
  };
};

const effectText = (logOdds: Decimal): Text => {
  if (logOdds.isZero())
    return {
      en: 'leaves the log-odds of default as they are',
      zh: '不影响违约对数几率',
    };
  const isTiny = logOdds.abs().lt(SMALLEST_TOLD);
  const size = rounded(isTiny ? SMALLEST_TOLD : logOdds.abs(), LOG_ODDS_PLACES);
  const raises = logOdds.gt(0);
  return {
    en: `${raises ? 'raises' : 'lowers'} the log-odds of default by ${isTiny ? 'less than ' : ''}${size}`,
    zh: `使违约对数几率${raises ? '上升' : '下降'}${isTiny ? '不足' : ''}${size}`,
  };
};

const describe = (indicator: Indicator, contribution: Contribution): Text => {
  const value = formatOutcome(contribution.outcome, indicator.unit);
  const band = bandText(indicator);
  const effect = effectText(contribution.logOdds);
  return {
    en: `${indicator.title.en}: ${value.en}${band.en}; ${effect.en}`,
    zh: `${indicator.title.zh}：${value.zh}${band.zh}，${effect.zh}`,
  };
};

const effectOf = (contribution: Contribution): Driver['effect'] => {
  if (contribution.isGap) return 'gap';
  return contribution.logOdds.gt(0) ? 'weakness' : 'strength';
};

const bySize = (one: Driver, other: Driver): number =>
  other.contribution.logOdds.abs().comparedTo(one.contribution.logOdds.abs()) ||
  one.indicator.localeCompare(other.indicator, 'en');

/** Turns every contribution into a sentence, sorted by what it moves. */
export const driversOf = (
  score: ModelScore,
  results: ReadonlyMap<string, IndicatorResult>,
): Drivers => {
  const drivers = score.contributions.flatMap((contribution): Driver[] => {
    const result = results.get(contribution.indicator);
    if (result === undefined) return [];
    const { indicator } = result;
    const effect = effectOf(contribution);
    return [
      { indicator: indicator.id, effect, contribution, text: describe(indicator, contribution) },
    ];
  });
  const withEffect = (effect: Driver['effect']): readonly Driver[] =>
    drivers.filter((driver) => driver.effect === effect).sort(bySize);
  return {
    strengths: withEffect('strength').filter((driver) => !driver.contribution.logOdds.isZero()),
    weaknesses: withEffect('weakness'),
    gaps: withEffect('gap'),
  };
};
