import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { amountText } from '../../../quality/figure-text.ts';
import {
  evidenceOf,
  factsUntil,
  newestDay,
  newestSaying,
  noneKnown,
  openFacts,
} from '../fact-reading.ts';
import { type FactTotal, sizeAgainst, totalOf } from '../fact-size.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const AMOUNT = { en: 'Guarantees given against equity', zh: '对外担保占净资产比例' };

const guarantee = (members: Partial<FactOf<'guarantee-given'>>): FactOf<'guarantee-given'> => ({
  kind: 'guarantee-given',
  observedOn: isoDate('2025-01-15'),
  beneficiary: 'Example Trading Co',
  amount: decimal('400'),
  ...members,
});

/** Two tell of the same guarantees: the larger of the totals counts, with what it lacks. */
const larger = (one: FactTotal, other: FactTotal | undefined): FactTotal =>
  other?.known.gt(one.known) === true
    ? { known: other.known, gaps: [...one.gaps, ...other.gaps] }
    : one;

export const guaranteesExcessive = defineWarningRule({
  id: 'guarantees-excessive',
  code: 'N02',
  title: { en: 'Guarantees given too high', zh: '对外担保过高' },
  question: {
    en: 'Could the company bear it if its guarantees were called?',
    zh: '一旦代偿，企业能否承受对外担保？',
  },
  rule: {
    en: 'guarantees given above 50% of equity; critical above 100%',
    zh: '对外担保余额超过净资产50%；超过100%为重大',
  },
  kind: 'state',
  rootCause: 'network',
  inputs: { items: ['totalEquity'], facts: ['guarantee-given', 'credit-bureau-report'] },
  parameters: {
    equityShareMax: parameter(
      'Share of equity above which it warns',
      '触发预警的净资产占比',
      'fraction',
      '0.5',
      ['0.2', '1'],
    ),
    equityShareCritical: parameter(
      'Share of equity above which it is critical',
      '触发重大级别的净资产占比',
      'fraction',
      '1',
      ['0.5', '2'],
    ),
  },
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A11'],
  source: practice('N02 guarantees above 50% of equity; critical above 100%'),
  examples: [
    {
      name: 'two guarantees, 60% of equity together',
      given: {
        now: { totalEquity: '1000' },
        facts: [guarantee({}), guarantee({ beneficiary: 'Example Steel', amount: decimal('200') })],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the credit bureau knows of more than the company told',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          guarantee({}),
          {
            kind: 'credit-bureau-report',
            observedOn: isoDate('2025-03-31'),
            guaranteesGiven: decimal('1100'),
          },
        ],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'half of equity, the threshold itself; another was released',
      given: {
        now: { totalEquity: '1000' },
        facts: [
          guarantee({ amount: decimal('500') }),
          guarantee({ beneficiary: 'Example Steel', releasedOn: isoDate('2025-04-01') }),
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'a guarantee in dollars beside statements in yuan',
      given: { now: { totalEquity: '1000' }, facts: [guarantee({ currency: 'USD' })] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { equityShareMax, equityShareCritical }) => {
    const open = openFacts(context, 'guarantee-given');
    const reports = factsUntil(context, 'credit-bureau-report');
    const reported = newestSaying(reports, ({ guaranteesGiven }) => guaranteesGiven)?.fact;
    const facts = reported === undefined ? open : [...open, reported];
    const last = newestDay(facts);
    if (last === undefined) return [noneKnown({ en: 'Guarantees given', zh: '对外担保' })];
    const total = larger(
      totalOf(context, open, ({ amount }) => amount),
      reported && totalOf(context, [reported], ({ guaranteesGiven }) => guaranteesGiven),
    );
    const size = (raise: typeof equityShareMax) =>
      sizeAgainst(context, { total, item: 'totalEquity', title: AMOUNT, raise });
    const sum = amountText(
      total.known,
      context.statements?.series.current.statement.currency ?? '',
    );
    const text = {
      en: `The company guarantees at least ${sum.en} for others in ${open.length} known guarantees.`,
      zh: `企业对外担保至少${sum.zh}，已知${open.length}笔。`,
    };
    const { condition, evidence } = size(equityShareMax);
    return [
      readLegs(
        [
          { severity: 'high', conditions: [condition], text },
          { severity: 'critical', conditions: [size(equityShareCritical).condition], text },
        ],
        last,
        [...evidenceOf(facts), ...evidence],
      ),
    ];
  },
});
