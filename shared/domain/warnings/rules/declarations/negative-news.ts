import { addDays, isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal, roundedIn } from '../../../../kernel/decimal.ts';
import { fromStatistic, toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import { credibilityOf } from '../../../facts/credibility.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { numberText } from '../../../quality/figure-text.ts';
import { decisive, evidenceOf, factsUntil, named, newestDay, noneKnown } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above, recordCount } from '../measure.ts';
import { isNegative, NEWS_DECAY_DAYS, newsScore } from '../news-score.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type News = FactOf<'news-item'>;

const Z = {
  en: 'Standard deviations of negative news above the year before',
  zh: '负面舆情较前一年的标准差倍数',
};
const SOURCES = { en: 'Credible sources of one story', zh: '同一事件可信来源数' };

const CRITICAL: Readonly<Partial<Record<News['topic'], Text>>> = {
  default: { en: 'a default', zh: '债务违约' },
  fraud: { en: 'fraud', zh: '财务造假' },
  investigation: { en: 'an investigation', zh: '立案调查' },
  'wage-arrears': { en: 'unpaid wages', zh: '欠薪' },
  'plant-stop': { en: 'a stop of production', zh: '停产' },
  'controller-trouble': { en: 'trouble of the controller', zh: '实际控制人风险' },
};

const report = (members: Partial<News>): News => ({
  kind: 'news-item',
  observedOn: isoDate('2025-04-21'),
  topic: 'wage-arrears',
  polarity: 'negative',
  severity: decimal('0.7'),
  headline: 'Workers wait for wages',
  source: 'Example Daily',
  event: 'wages-2025-04',
  ...members,
});

/** Reports of one event tell one story; without one, those of a topic do. */
const storyOf = ({ topic, event }: News): string =>
  event === undefined ? topic : `${topic} ${event}`;

const storiesOf = (news: readonly News[]): readonly (readonly [string, readonly News[]])[] => {
  const stories = new Map<string, News[]>();
  for (const each of news) {
    const story = storyOf(each);
    stories.set(story, [...(stories.get(story) ?? []), each]);
  }
  return [...stories].sort(([one], [other]) => (one < other ? -1 : 1));
};

/** Reports whose paper is not named may all be one and the same. */
const sourcesOf = (news: readonly News[]): readonly string[] =>
  [...new Set(news.map(({ source, sourceClass }) => source ?? sourceClass ?? ''))].sort();

export const negativeNews = defineWarningRule({
  id: 'negative-news',
  code: 'N01',
  title: { en: 'Negative news', zh: '负面舆情' },
  question: {
    en: 'Do the media report something bad about the company, and can they be believed?',
    zh: '媒体是否报道企业负面信息，是否可信？',
  },
  rule: {
    en: 'negative news three standard deviations above the year before; high where two credible sources report default, fraud, an investigation, unpaid wages, a stop of production or trouble of the controller within 30 days',
    zh: '负面舆情得分高于前一年3个标准差；30天内2个可信来源报道违约、造假、立案、欠薪、停产或实控人风险为高',
  },
  kind: 'state',
  rootCause: 'sentiment',
  inputs: { facts: ['news-item'] },
  parameters: {
    deviationsMax: parameter(
      'Standard deviations above which it warns',
      '触发预警的标准差倍数',
      'count',
      '3',
      ['2', '6'],
    ),
    deviationMin: parameter('Least standard deviation taken', '最低标准差', 'count', '0.3', [
      '0.05',
      '2',
    ]),
    sourcesMin: parameter('Credible sources needed', '所需可信来源数', 'records', '2', ['1', '5']),
    credibilityMin: parameter(
      'Credibility of such a source',
      '可信来源的最低可信度',
      'fraction',
      '0.5',
      ['0.1', '0.9'],
    ),
    daysBack: parameter('Days in which reports count', '报道计入天数', 'days', '30', ['7', '90']),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A1'],
  source: practice(
    'N01 weighted score with a decay of 30 days, z above 3; critical topic by two credible sources',
  ),
  examples: [
    {
      name: 'two papers report unpaid wages',
      given: { facts: [report({}), report({ source: 'Example Times' })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'four grave reports in a week on many topics about a company otherwise not in the news',
      given: {
        facts: (['earnings', 'financing', 'layoffs', 'environment'] as const).map((topic) =>
          report({ topic, event: topic, severity: decimal('0.6'), headline: topic }),
        ),
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'two reports by one paper',
      given: { facts: [report({}), report({ observedOn: isoDate('2025-04-22') })] },
      expect: 'near-miss',
    },
    {
      name: 'a second report by somebody not credible',
      given: {
        facts: [
          report({ severity: decimal('0.95') }),
          report({ severity: decimal('0.95'), source: 'A blog', sourceClass: 'social-media' }),
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, parameters) => {
    const { deviationsMax, deviationMin, sourcesMin, credibilityMin, daysBack } = parameters;
    const news = factsUntil(context, 'news-item');
    const recent = newestDay(news.filter(isNegative));
    if (recent === undefined) return [noneKnown({ en: 'Negative news', zh: '负面舆情' })];
    const from = addDays(context.asOf, -toStatistic(daysBack));
    const credible = news.filter(
      (each) =>
        isNegative(each) && each.observedOn > from && credibilityOf(each).gte(credibilityMin),
    );
    const stories = storiesOf(credible).flatMap(([story, reports]) => {
      const topic = reports[0] && CRITICAL[reports[0].topic];
      if (topic === undefined) return [];
      const sources = sourcesOf(reports);
      const last = newestDay(reports) ?? recent;
      const names = sources.join(', ');
      const text = {
        en: `${sources.length} credible sources report ${topic.en}, the last on ${last}: ${names}.`,
        zh: `${sources.length}个可信来源报道${topic.zh}，最近一次为${last}：${names}。`,
      };
      const measure = recordCount(SOURCES, sources.length, toStatistic(sourcesMin));
      const leg = { severity: 'high', conditions: [measures(measure)], text } as const;
      return [named(readLegs([leg], last, evidenceOf(reports)), { eventId: story })];
    });
    const { score, z } = newsScore(news, context.asOf, toStatistic(deviationMin));
    const value: Decimal = roundedIn(fromStatistic(z), 6);
    const [shownZ, shownScore] = [numberText(value, 1), numberText(fromStatistic(score))];
    const measure = above({ title: Z, unit: 'count', value, raise: deviationsMax });
    const text = {
      en: `Negative news scores ${shownScore}, ${shownZ} standard deviations above the year before; the last report is of ${recent}.`,
      zh: `负面舆情得分${shownScore}，高于前一年${shownZ}个标准差，最近报道为${recent}。`,
    };
    const counted = news.filter(
      (each) => isNegative(each) && each.observedOn > addDays(context.asOf, -3 * NEWS_DECAY_DAYS),
    );
    const mood = readLegs(
      [{ severity: 'medium', conditions: [measures(measure)], text }],
      recent,
      evidenceOf(counted),
    );
    return decisive([mood, ...stories], mood);
  },
});
