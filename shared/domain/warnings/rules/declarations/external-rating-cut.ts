import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { notchOf } from '../../../scales/master-scale.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  neverObserved,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { Reading } from '../reading.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Rating = FactOf<'external-rating'>;

const TITLE = { en: 'Notches lost', zh: '下调级数' };
const NEGATIVE: ReadonlySet<Rating['outlook']> = new Set(['negative', 'watch-negative']);

const numberOf = ({ grade }: Rating): number => notchOf(grade).number;
const isInvestmentGrade = (rating: Rating): boolean => numberOf(rating) <= notchOf('BBB-').number;

const rated = (day: string, grade: Rating['grade'], outlook?: Rating['outlook']): Rating => ({
  kind: 'external-rating',
  observedOn: isoDate(day),
  agency: 'Example Ratings',
  grade,
  ...(outlook === undefined ? {} : { outlook }),
});

const shownText = ({ grade, outlook }: Rating): string =>
  outlook === undefined ? grade : `${grade} (${outlook})`;

const pairs = (all: readonly Rating[]): readonly (readonly [Rating, Rating])[] =>
  all.flatMap((now, index) => {
    const before = all.slice(0, index).findLast(({ agency }) => agency === now.agency);
    return before === undefined ? [] : [[before, now] as const];
  });

export const externalRatingCut = defineWarningRule({
  id: 'external-rating-cut',
  code: 'X01',
  title: { en: 'External rating cut', zh: '外部评级下调' },
  question: {
    en: 'Does an agency think less of the company than before?',
    zh: '外部评级机构是否下调企业评级或展望？',
  },
  rule: {
    en: 'one notch down, or the outlook turned negative, within 12 months; critical at two notches or below investment grade',
    zh: '12个月内下调1级或展望转负面；下调2级及以上或跌破投资级为重大',
  },
  kind: 'event',
  rootCause: 'market',
  inputs: { facts: ['external-rating'] },
  parameters: {
    notchesMin: parameter('Notches at which it warns', '触发预警的下调级数', 'notches', '1', [
      '1',
      '3',
    ]),
    notchesCritical: parameter(
      'Notches at which it is critical',
      '触发重大级别的下调级数',
      'notches',
      '2',
      ['2', '6'],
    ),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['3', '24']),
  },
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A7'],
  source: practice(
    'X01 a notch or the outlook; several notches or below investment grade critical',
  ),
  examples: [
    {
      name: 'from A to A-',
      given: { facts: [rated('2024-06-25', 'A'), rated('2025-03-25', 'A-')] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'outlook turned negative',
      given: {
        facts: [rated('2024-06-25', 'A', 'stable'), rated('2025-03-25', 'A', 'negative')],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'from BBB- to BB+, below investment grade',
      given: { facts: [rated('2024-06-25', 'BBB-'), rated('2025-03-25', 'BB+')] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'as before, outlook still negative',
      given: {
        facts: [rated('2024-06-25', 'A', 'negative'), rated('2025-03-25', 'A', 'negative')],
      },
      expect: 'near-miss',
    },
    {
      name: 'a first rating, with nothing to compare',
      given: { facts: [rated('2025-03-25', 'BB')] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { notchesMin, notchesCritical, monthsBack }) => {
    const all = factsUntil(context, 'external-rating');
    const recent = new Set(withinMonths(all, context.asOf, toStatistic(monthsBack)));
    const compared = pairs(all);
    const readings = compared
      .filter(([, now]) => recent.has(now))
      .map(([before, now]): Reading => {
        const told = toldText(now);
        const notches = Math.max(0, numberOf(now) - numberOf(before));
        const text = {
          en: `${now.agency} moved the rating from ${shownText(before)} to ${shownText(now)} (${told.en}).`,
          zh: `${now.agency}将评级由${shownText(before)}调整为${shownText(now)}（${told.zh}）。`,
        };
        const lost = (raise: typeof notchesMin) =>
          measures(
            atLeast({
              title: TITLE,
              unit: 'notches',
              value: decimal(notches),
              raise,
              hysteresis: { amount: '0' },
            }),
          );
        const isTurned = NEGATIVE.has(now.outlook) && !NEGATIVE.has(before.outlook);
        const isFallen = isInvestmentGrade(before) && !isInvestmentGrade(now);
        const reading = readLegs(
          [
            { severity: 'high', conditions: [lost(notchesMin)], text },
            { severity: 'high', conditions: [whether(isTurned, text)], text },
            { severity: 'critical', conditions: [lost(notchesCritical)], text },
            { severity: 'critical', conditions: [whether(isFallen, text)], text },
          ],
          now.observedOn,
          evidenceOf([before, now]),
        );
        return named(reading, { entity: now.agency, eventId: factId(now) });
      });
    const none =
      compared.length > 0
        ? ({
            kind: 'quiet',
            text: { en: 'No rating within the time that counts.', zh: '回溯期内无评级调整。' },
          } as const)
        : neverObserved({ en: 'pair of ratings by one agency', zh: '同一机构的两次评级' });
    return decisive(readings, none);
  },
});
