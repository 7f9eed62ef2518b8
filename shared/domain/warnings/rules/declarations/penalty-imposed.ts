import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import { type FactOf, standsOn } from '../../../facts/fact.ts';
import {
  caseOf,
  decisive,
  evidenceOf,
  factsUntil,
  named,
  noneKnown,
  sumText,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { sizeAgainst, totalOf, whether } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Penalty = FactOf<'administrative-penalty'>;

const AMOUNT = { en: 'Penalty against equity', zh: '处罚金额占净资产比例' };

const PENALTIES: Readonly<Record<Penalty['penalty'], Text>> = {
  fine: { en: 'a fine', zh: '罚款' },
  confiscation: { en: 'a confiscation', zh: '没收' },
  'stop-work': { en: 'a stop of work', zh: '责令停产停业' },
  'licence-suspended': { en: 'the suspension of a licence', zh: '暂扣许可证' },
  'licence-revoked': { en: 'the revocation of a licence', zh: '吊销许可证' },
  warning: { en: 'a warning', zh: '警告' },
  other: { en: 'a penalty', zh: '处罚' },
};

const STOPPING: ReadonlySet<Penalty['penalty']> = new Set([
  'stop-work',
  'licence-suspended',
  'licence-revoked',
]);

const MONEY: ReadonlySet<Penalty['penalty']> = new Set(['fine', 'confiscation']);

const penalised = (members: Partial<Penalty>): Penalty => ({
  kind: 'administrative-penalty',
  observedOn: isoDate('2025-02-27'),
  authority: 'environment',
  penalty: 'fine',
  reference: '苏环罚〔2025〕16号',
  ...members,
});

export const penaltyImposed = defineWarningRule({
  id: 'penalty-imposed',
  code: 'L09',
  title: { en: 'Administrative penalty', zh: '行政处罚' },
  question: {
    en: 'Did an authority impose a penalty that matters, or stop the business?',
    zh: '企业是否受到重大行政处罚或被责令停业？',
  },
  rule: {
    en: 'within 12 months a penalty above 1% of equity; high where work is stopped or a licence suspended or revoked',
    zh: '12个月内处罚金额超过净资产1%；责令停产停业、暂扣或吊销许可证为高',
  },
  kind: 'event',
  rootCause: 'legal',
  inputs: { items: ['totalEquity'], facts: ['administrative-penalty'] },
  parameters: {
    equityShareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的净资产占比',
      'fraction',
      '0.01',
      ['0.001', '0.1'],
    ),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['3', '36']),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A1'],
  source: practice('L09 penalty above 1% of equity, stop of work or licence, for 12 months'),
  examples: [
    {
      name: 'a fine of 2% of equity',
      given: { now: { totalEquity: '1000' }, facts: [penalised({ amount: decimal('20') })] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'work stopped',
      given: { facts: [penalised({ penalty: 'stop-work', amount: decimal('1') })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a fine of 1% of equity, the threshold itself',
      given: { now: { totalEquity: '1000' }, facts: [penalised({ amount: decimal('10') })] },
      expect: 'near-miss',
    },
    {
      name: 'a fine in euros beside statements in yuan',
      given: {
        now: { totalEquity: '1000' },
        facts: [penalised({ amount: decimal('900'), currency: 'EUR' })],
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { equityShareMax, monthsBack }) => {
    const recent = withinMonths(
      factsUntil(context, 'administrative-penalty'),
      context.asOf,
      toStatistic(monthsBack),
    );
    const readings = recent.map((fact) => {
      const { penalty, amount } = fact;
      const sum = sumText(context, fact, amount);
      const told = toldText(fact);
      const what = PENALTIES[penalty];
      const text = {
        en: `An authority imposed ${what.en}: ${sum.en} (${told.en}).`,
        zh: `行政机关作出${what.zh}：${sum.zh}（${told.zh}）。`,
      };
      const isMoney = amount !== undefined || MONEY.has(penalty);
      const total = totalOf(context, isMoney ? [fact] : [], (each) => each.amount);
      const size = sizeAgainst(context, {
        total,
        item: 'totalEquity',
        title: AMOUNT,
        raise: equityShareMax,
      });
      const isStopping = STOPPING.has(penalty) && standsOn(fact, context.asOf);
      const money = { severity: 'medium', conditions: [size.condition], text } as const;
      const stop = { severity: 'high', conditions: [whether(isStopping, text)], text } as const;
      const reading = readLegs(isStopping ? [money, stop] : [money], fact.observedOn, [
        ...evidenceOf([fact]),
        ...size.evidence,
      ]);
      return named(reading, { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown({ en: 'Administrative penalties', zh: '行政处罚' }));
  },
});
