import { addDays, daysBetween, type IsoDate } from '../../../kernel/dates.ts';
import { toStatistic } from '../../../kernel/statistic.ts';
import { credibilityOf } from '../../facts/credibility.ts';
import type { FactOf } from '../../facts/fact.ts';

type News = FactOf<'news-item'>;

export const NEWS_DECAY_DAYS = 30;
const SAMPLES = 12;
const SAMPLE_DAYS = 30;

export const isNegative = ({ polarity }: News): boolean => polarity === 'negative';

/** Σ severity · credibility · e^(−age/30 d) over the negative news until a day, in order. */
export const negativeScore = (news: readonly News[], on: IsoDate): number =>
  news
    .filter((each) => isNegative(each) && each.observedOn <= on)
    .reduce((score, each) => {
      const weight = toStatistic(each.severity.times(credibilityOf(each)));
      return score + weight * Math.exp(-daysBetween(each.observedOn, on) / NEWS_DECAY_DAYS);
    }, 0);

export interface NewsScore {
  readonly score: number;
  /** Standard deviations above the twelve months before. */
  readonly z: number;
}

/**
 * The score of a day against its values on twelve days a month apart before it. `deviationMin`
 * stands in for the deviation of a company that nobody writes about, where one report would else
 * be beyond every bound.
 */
export const newsScore = (news: readonly News[], on: IsoDate, deviationMin: number): NewsScore => {
  const score = negativeScore(news, on);
  const before = Array.from({ length: SAMPLES }, (_, index) =>
    negativeScore(news, addDays(on, -SAMPLE_DAYS * (index + 1))),
  );
  const mean = before.reduce((total, each) => total + each, 0) / SAMPLES;
  const variance = before.reduce((total, each) => total + (each - mean) ** 2, 0) / SAMPLES;
  return { score, z: (score - mean) / Math.max(Math.sqrt(variance), deviationMin) };
};
