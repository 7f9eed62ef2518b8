import { daysBetween, isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal, sum } from '../../../../kernel/decimal.ts';
import { credibilityOf } from '../../../facts/credibility.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  noneKnown,
  openFacts,
  toldText,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast, atMost } from '../measure.ts';
import { monthBefore } from '../monthly-figures.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { Reading } from '../reading.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Use = FactOf<'utility-use'>;

const STOPPED = { en: 'Days without production', zh: '停产天数' };
const CREDIBILITY = { en: 'Credibility of the source', zh: '来源可信度' };
const ELECTRICITY = { en: 'Change of electricity used', zh: '用电量变化' };

const stop = (members: Partial<FactOf<'production-stop'>>): FactOf<'production-stop'> => ({
  kind: 'production-stop',
  observedOn: isoDate('2025-04-10'),
  extent: 'full',
  ...members,
});

const used = (month: string, quantity: string): Use => ({
  kind: 'utility-use',
  observedOn: isoDate(`${month}-28`),
  month,
  utility: 'electricity',
  quantity: decimal(quantity),
});

interface Months {
  readonly facts: readonly Use[];
  readonly month: string;
  readonly change: Decimal;
}

/** Electricity of the newest month against the month before, over meters read in both. */
const electricityChange = (context: WarningContext): Months | undefined => {
  const all = factsUntil(context, 'utility-use').filter(
    ({ utility, quantity }) => utility === 'electricity' && quantity !== undefined,
  );
  const month = all
    .map((fact) => fact.month)
    .sort()
    .at(-1);
  if (month === undefined) return undefined;
  const [now, before] = [month, monthBefore(month, 1)].map((of) =>
    all.filter((fact) => fact.month === of),
  );
  const meters = new Set(before?.map(({ meter }) => meter));
  const both = (now ?? []).filter(({ meter }) => meters.has(meter));
  const names = new Set(both.map(({ meter }) => meter));
  const base = (before ?? []).filter(({ meter }) => names.has(meter));
  const total = (facts: readonly Use[]) => sum(facts.flatMap(({ quantity }) => quantity ?? []));
  if (total(base).lte(0)) return undefined;
  return { facts: [...base, ...both], month, change: total(both).div(total(base)).minus(1) };
};

export const productionStopped = defineWarningRule({
  id: 'production-stopped',
  code: 'O01',
  title: { en: 'Production stopped', zh: '停产半停产' },
  question: { en: 'Do the machines still run?', zh: '企业是否仍在正常生产？' },
  rule: {
    en: 'unplanned stop of seven days or more, critical where all production stands; or electricity down 50% on the month before',
    zh: '非计划停产不少于7天，全面停产为重大；或用电量环比下降50%',
  },
  kind: 'state',
  rootCause: 'operations',
  inputs: { facts: ['production-stop', 'utility-use'] },
  parameters: {
    daysMin: parameter(
      'Days without production at which it warns',
      '触发预警的停产天数',
      'days',
      '7',
      ['3', '30'],
    ),
    electricityChange: parameter(
      'Change of electricity at which it warns',
      '触发预警的用电量变化',
      'fraction',
      '-0.5',
      ['-0.9', '-0.2'],
    ),
    credibilityMin: parameter('Credibility needed', '所需可信度', 'fraction', '0.5', ['0', '0.9']),
  },
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A4', 'A9'],
  source: practice(
    'O01 stop of seven days, electricity down 50% on the month; resumed for 30 days',
  ),
  examples: [
    {
      name: 'all production stands for twenty days',
      given: { facts: [stop({})] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'half of the production stands',
      given: { facts: [stop({ extent: 'partial' })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'electricity down by 60%',
      given: { facts: [used('2025-02', '180000'), used('2025-03', '72000')] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'stopped for six days',
      given: { facts: [stop({ observedOn: isoDate('2025-04-24') })] },
      expect: 'near-miss',
    },
    {
      name: 'electricity down by 45%',
      given: { facts: [used('2025-02', '180000'), used('2025-03', '99000')] },
      expect: 'near-miss',
    },
    {
      name: 'planned maintenance',
      given: { facts: [stop({ isPlanned: true })] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { daysMin, electricityChange: changeMax, credibilityMin }) => {
    const stops = openFacts(context, 'production-stop')
      .filter(({ isPlanned }) => isPlanned !== true)
      .map((fact) => {
        const days = daysBetween(fact.observedOn, context.asOf);
        const told = toldText(fact);
        const isFull = fact.extent === 'full';
        const text = {
          en: `${isFull ? 'All' : 'Part of'} production has stood for ${days} days (${told.en}).`,
          zh: `企业${isFull ? '全面停产' : '半停产'}已${days}天（${told.zh}）。`,
        };
        const lasting = measures(
          atLeast({
            title: STOPPED,
            unit: 'days',
            value: decimal(days),
            raise: daysMin,
            hysteresis: { amount: '0' },
          }),
        );
        const value = credibilityOf(fact);
        const credible = measures(
          atLeast({ title: CREDIBILITY, unit: 'fraction', value, raise: credibilityMin }),
        );
        const reading = readLegs(
          [
            { severity: 'high', conditions: [lasting, credible], text },
            { severity: 'critical', conditions: [whether(isFull, text), lasting, credible], text },
          ],
          context.asOf,
          evidenceOf([fact]),
        );
        return named(reading, { eventId: fact.observedOn });
      });
    const electricity = electricityChange(context);
    const readings: Reading[] = [...stops];
    if (electricity !== undefined) {
      const { facts, month, change } = electricity;
      const shown = percentText(change);
      const text = {
        en: `Electricity used in ${month} changed by ${shown} against the month before.`,
        zh: `${month}用电量环比变动${shown}。`,
      };
      const measure = atMost({
        title: ELECTRICITY,
        unit: 'fraction',
        value: change,
        raise: changeMax,
      });
      const leg = { severity: 'high', conditions: [measures(measure)], text } as const;
      const observedOn = facts.at(-1)?.observedOn ?? context.asOf;
      readings.push(readLegs([leg], observedOn, evidenceOf(facts)));
    }
    return decisive(readings, noneKnown({ en: 'Stops of production', zh: '停产' }));
  },
});
