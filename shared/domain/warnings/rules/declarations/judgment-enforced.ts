import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  caseOf,
  decisive,
  evidenceOf,
  named,
  noneKnown,
  openFacts,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { sizeAgainst, totalOf } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const CASES = { en: 'Open enforcement cases', zh: '未结被执行案件' };
const AMOUNT = { en: 'Amount enforced against equity', zh: '被执行金额占净资产比例' };

const enforced = (members: Partial<FactOf<'enforcement'>>): FactOf<'enforcement'> => ({
  kind: 'enforcement',
  observedOn: isoDate('2025-03-20'),
  reference: '(2025)苏0205执901号',
  ...members,
});

export const judgmentEnforced = defineWarningRule({
  id: 'judgment-enforced',
  code: 'L03',
  title: { en: 'Judgment being enforced', zh: '被执行人' },
  question: {
    en: 'Is a court enforcing what the company did not pay?',
    zh: '企业是否因未履行判决被强制执行？',
  },
  rule: {
    en: 'any open enforcement case; critical where all of them together pass 5% of equity',
    zh: '存在未结被执行案件；合计金额超过净资产5%为重大',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { items: ['totalEquity'], facts: ['enforcement'] },
  parameters: {
    equityShareCritical: parameter(
      'Share of equity above which it is critical',
      '触发重大级别的净资产占比',
      'fraction',
      '0.05',
      ['0.01', '0.2'],
    ),
  },
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A4', 'A7'],
  source: practice('L03 any open case; critical above 5% of equity; cleared when closed'),
  examples: [
    {
      name: 'a case of 5% of equity, the threshold itself',
      given: { now: { totalEquity: '1000' }, facts: [enforced({ amount: decimal('50') })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a case above 5% of equity',
      given: { now: { totalEquity: '1000' }, facts: [enforced({ amount: decimal('51') })] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'an amount in another currency than the statements',
      given: {
        now: { totalEquity: '1000' },
        facts: [enforced({ amount: decimal('900'), currency: 'USD' })],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'closed since',
      given: {
        now: { totalEquity: '1000' },
        facts: [enforced({ amount: decimal('51'), closedOn: isoDate('2025-04-15') })],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { equityShareCritical }) => {
    const open = openFacts(context, 'enforcement');
    const total = totalOf(context, open, ({ amount }) => amount);
    const size = sizeAgainst(context, {
      total,
      item: 'totalEquity',
      title: AMOUNT,
      raise: equityShareCritical,
    });
    const readings = open.map((fact) => {
      const sum = sumText(context, fact, fact.amount);
      const told = toldText(fact);
      const others = open.length - 1;
      const text = {
        en: `${sum.en} is being enforced against the company (${told.en})${others > 0 ? `, beside ${others} more cases` : ''}.`,
        zh: `企业被强制执行，${sum.zh}（${told.zh}）${others > 0 ? `，另有${others}起` : ''}。`,
      };
      const reading = readLegs(
        [
          { severity: 'high', conditions: [measures(recordCount(CASES, open.length))], text },
          { severity: 'critical', conditions: [size.condition], text },
        ],
        fact.observedOn,
        [...evidenceOf([fact]), ...size.evidence],
      );
      return named(reading, { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown(CASES));
  },
});
