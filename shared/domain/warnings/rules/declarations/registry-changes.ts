import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  newestDay,
  noneKnown,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { measures, readLegs, unknown } from '../legs.ts';
import { below, recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Change = FactOf<'registration-change'>;

const CAPITAL = { en: 'Change of registered capital', zh: '注册资本变化' };
const REPEATED = { en: 'Changes of address or scope', zh: '住所或经营范围变更次数' };
const MOVING: ReadonlySet<Change['change']> = new Set(['address', 'business-scope']);

const capital = (before: string, after?: string): Change => ({
  kind: 'registration-change',
  observedOn: isoDate('2025-03-12'),
  change: 'registered-capital',
  registeredCapitalBefore: decimal(before),
  ...(after === undefined ? {} : { registeredCapitalAfter: decimal(after) }),
});

const moved = (day: string): Change => ({
  kind: 'registration-change',
  observedOn: isoDate(day),
  change: 'address',
});

export const registryChanges = defineWarningRule({
  id: 'registry-changes',
  code: 'M03',
  title: { en: 'Capital reduced or registry changed repeatedly', zh: '减资与异常工商变更' },
  question: {
    en: 'Do the owners take capital out, or does the company keep moving?',
    zh: '股东是否减资，企业是否频繁变更住所或经营范围？',
  },
  rule: {
    en: 'within 12 months registered capital cut by more than 10%, or address or scope changed twice',
    zh: '12个月内注册资本减少超过10%，或住所、经营范围变更不少于2次',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: { facts: ['registration-change'] },
  parameters: {
    capitalChange: parameter(
      'Change of capital below which it warns',
      '触发预警的注册资本变化',
      'fraction',
      '-0.1',
      ['-0.5', '-0.01'],
    ),
    timesMin: parameter('Changes at which it warns', '触发预警的变更次数', 'records', '2', [
      '2',
      '6',
    ]),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['6', '24']),
  },
  severities: ['medium'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A1'],
  source: practice('M03 减资 above 10%, repeated changes of address or scope'),
  examples: [
    {
      name: 'capital cut from 50 to 30 million',
      given: { facts: [capital('50000000', '30000000')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'moved twice within a year',
      given: { facts: [moved('2024-08-12'), moved('2025-03-12')] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'capital cut by 10%, the threshold itself',
      given: { facts: [capital('50000000', '45000000')] },
      expect: 'near-miss',
    },
    {
      name: 'capital changed, the new one not stated',
      given: { facts: [capital('50000000')] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { capitalChange, timesMin, monthsBack }) => {
    const months = toStatistic(monthsBack);
    const recent = withinMonths(factsUntil(context, 'registration-change'), context.asOf, months);
    const cuts = recent
      .filter(({ change }) => change === 'registered-capital')
      .map((fact) => {
        const { registeredCapitalBefore: before, registeredCapitalAfter: after } = fact;
        const told = toldText(fact);
        const isKnown = before?.gt(0) === true && after !== undefined;
        const value = isKnown ? after.div(before).minus(1) : undefined;
        const condition =
          value === undefined
            ? unknown({ en: 'registered capital before and after', zh: '变更前后注册资本' })
            : measures(below({ title: CAPITAL, unit: 'fraction', value, raise: capitalChange }));
        const text = {
          en: `Registered capital changed by ${value && percentText(value)} (${told.en}).`,
          zh: `注册资本变动${value && percentText(value)}（${told.zh}）。`,
        };
        const leg = { severity: 'medium', conditions: [condition], text } as const;
        const reading = readLegs([leg], fact.observedOn, evidenceOf([fact]));
        return named(reading, { entity: 'registered-capital' });
      });
    const moves = recent.filter(({ change }) => MOVING.has(change));
    const last = newestDay(moves);
    const repeated =
      last === undefined
        ? []
        : [
            readLegs(
              [
                {
                  severity: 'medium',
                  conditions: [
                    measures(recordCount(REPEATED, moves.length, toStatistic(timesMin))),
                  ],
                  text: {
                    en: `Address or scope changed ${moves.length} times within ${months} months, the last on ${last}.`,
                    zh: `${months}个月内住所或经营范围变更${moves.length}次，最近一次为${last}。`,
                  },
                },
              ],
              last,
              evidenceOf(moves),
            ),
          ];
    return decisive([...cuts, ...repeated], noneKnown({ en: 'Such changes', zh: '此类变更' }));
  },
});
