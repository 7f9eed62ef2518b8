import { addMonths, daysBetween, type IsoDate, isoDate, yearOf } from '../../../../kernel/dates.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { evidenceOf, factsUntil, named, noneKnown, withinMonths } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const MONTHS = 12;
const MONTHS_OF_TWO = 36;

const TITLE = { en: 'Changes of auditor', zh: '更换会计师事务所' };

type Change = FactOf<'auditor-change'>;

/** Days to the nearest end of a calendar year. */
const daysFromYearEnd = (day: IsoDate): number => {
  const year = yearOf(day);
  const ends = [isoDate(`${year - 1}-12-31`), isoDate(`${year}-12-31`)];
  return Math.min(...ends.map((end) => Math.abs(daysBetween(end, day))));
};

const change = (observedOn: string, to: string): Change => ({
  kind: 'auditor-change',
  observedOn: isoDate(observedOn),
  to,
});

export const auditorChanged = defineWarningRule({
  id: 'auditor-changed',
  code: 'F24',
  title: { en: 'Auditor changed', zh: '更换会计师事务所' },
  question: {
    en: 'Does the company look for an auditor who asks less?',
    zh: '企业是否频繁或在年报前更换审计机构？',
  },
  rule: {
    en: 'within 12 months a change within 90 days of a year’s end, or two changes within 3 years; due rotation does not count',
    zh: '12个月内在年末前后90天内更换；或3年内更换2次；到期轮换不计',
  },
  kind: 'event',
  rootCause: 'governance',
  inputs: { facts: ['auditor-change'] },
  parameters: {
    nearDays: parameter('Days from a year’s end that count as near', '年末前后天数', 'days', '90', [
      '30',
      '180',
    ]),
    changesMin: parameter(
      'Changes within 3 years at which it warns',
      '触发预警的3年内更换次数',
      'records',
      '2',
      ['1', '4'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'months', count: 12 },
  actions: ['A1'],
  source: practice(
    'F24 one change in 12 months near the year’s end or two in three years; 90 days by design',
  ),
  examples: [
    {
      name: 'a change in January',
      given: { facts: [change('2025-01-18', 'Other CPA')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'two changes within three years, in summer',
      given: { facts: [change('2023-07-01', 'Second CPA'), change('2024-06-20', 'Third CPA')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'one change in summer',
      given: { facts: [change('2024-07-01', 'Other CPA')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { nearDays, changesMin }) => {
    const { asOf } = context;
    const changes = factsUntil(context, 'auditor-change').filter(
      ({ initiatedBy }) => initiatedBy !== 'rotation',
    );
    const inThreeYears = withinMonths(changes, asOf, MONTHS_OF_TWO);
    const newest = inThreeYears.at(-1);
    if (newest === undefined) return [noneKnown(TITLE)];
    const near = withinMonths(changes, asOf, MONTHS).filter(({ observedOn }) =>
      nearDays.gte(daysFromYearEnd(observedOn)),
    );
    const isRecent = newest.observedOn > addMonths(asOf, -MONTHS);
    const names =
      newest.to === undefined
        ? { en: '', zh: '' }
        : { en: ` to ${newest.to}`, zh: `为${newest.to}` };
    const text = {
      en: `The auditor changed on ${newest.observedOn}${names.en}; changes within three years: ${inThreeYears.length}.`,
      zh: `企业于${newest.observedOn}更换审计机构${names.zh}；3年内共更换${inThreeYears.length}次。`,
    };
    const count = isRecent ? inThreeYears.length : 0;
    const reading = readLegs(
      [
        { severity: 'medium', conditions: [measures(recordCount(TITLE, near.length))], text },
        {
          severity: 'medium',
          conditions: [measures(recordCount(TITLE, count, changesMin.toNumber()))],
          text,
        },
      ],
      newest.observedOn,
      evidenceOf(inThreeYears),
    );
    return [named(reading, { eventId: factId(newest) })];
  },
});
