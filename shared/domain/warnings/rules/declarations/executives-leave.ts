import { isoDate } from '../../../../kernel/dates.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { evidenceOf, factsUntil, newestDay, noneKnown, withinMonths } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Change = FactOf<'executive-change'>;

const HEADS: ReadonlySet<Change['role']> = new Set(['chair', 'chief-financial-officer']);
const KEY: ReadonlySet<Change['role']> = new Set([
  'chair',
  'chief-executive',
  'chief-financial-officer',
  'legal-representative',
  'board-secretary',
  'other-key-person',
]);

const left = (day: string, role: Change['role'], person: string): Change => ({
  kind: 'executive-change',
  observedOn: isoDate(day),
  role,
  change: 'left',
  person,
});

/** One person may leave two posts. */
const peopleOf = (facts: readonly Change[]): number =>
  new Set(facts.map((fact) => fact.person ?? factId(fact))).size;

const LEFT = { en: 'Key people who left', zh: '离任关键人员' };
const HEADS_LEFT = { en: 'Chairs and finance chiefs who left', zh: '离任董事长与财务总监' };

export const executivesLeave = defineWarningRule({
  id: 'executives-leave',
  code: 'M02',
  title: { en: 'Key people leave', zh: '高管频繁离任' },
  question: {
    en: 'Do the people who know the company’s books leave it?',
    zh: '企业董事长、财务总监等关键人员是否离任？',
  },
  rule: {
    en: 'within 12 months the chair or the chief financial officer left, or two key people',
    zh: '12个月内董事长或财务总监离任，或2名及以上关键人员离任',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: { facts: ['executive-change'] },
  parameters: {
    peopleMin: parameter('Key people at which it warns', '触发预警的关键人员数', 'records', '2', [
      '2',
      '6',
    ]),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['6', '24']),
  },
  severities: ['medium'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A1'],
  source: practice('M02 chief financial officer, chair or two key people within 12 months'),
  examples: [
    {
      name: 'the chief financial officer left',
      given: { facts: [left('2025-01-20', 'chief-financial-officer', 'A')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'the chief executive and the board secretary left',
      given: {
        facts: [
          left('2024-09-20', 'chief-executive', 'A'),
          left('2025-01-20', 'board-secretary', 'B'),
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'one person left two posts, neither the chair nor the finance chief',
      given: {
        facts: [
          left('2025-01-20', 'chief-executive', 'A'),
          left('2025-01-20', 'legal-representative', 'A'),
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { peopleMin, monthsBack }) => {
    const months = toStatistic(monthsBack);
    const gone = withinMonths(factsUntil(context, 'executive-change'), context.asOf, months).filter(
      ({ change, role }) => change === 'left' && KEY.has(role),
    );
    if (gone.length === 0) return [noneKnown(LEFT)];
    const people = peopleOf(gone);
    const heads = peopleOf(gone.filter(({ role }) => HEADS.has(role)));
    const last = newestDay(gone) ?? context.asOf;
    const text = {
      en: `${people} key people left within ${months} months, ${heads} of them chair or chief financial officer, the last on ${last}.`,
      zh: `${months}个月内${people}名关键人员离任，其中董事长或财务总监${heads}名，最近一次为${last}。`,
    };
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [measures(recordCount(HEADS_LEFT, heads))], text },
          {
            severity: 'medium',
            conditions: [measures(recordCount(LEFT, people, toStatistic(peopleMin)))],
            text,
          },
        ],
        last,
        evidenceOf(gone),
      ),
    ];
  },
});
