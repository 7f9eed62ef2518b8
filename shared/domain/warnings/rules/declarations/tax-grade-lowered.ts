import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { evidenceOf, factsUntil, neverObserved, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Tax credit grade, 1 for A to 5 for D', zh: '纳税信用等级（A为1，D为5）' };
const GRADES = ['A', 'B', 'M', 'C', 'D'] as const;

const graded = (grade: FactOf<'tax-credit-grade'>['grade'], year: number) =>
  ({
    kind: 'tax-credit-grade',
    observedOn: isoDate(`${year + 1}-04-25`),
    grade,
    year,
  }) as const;

export const taxGradeLowered = defineWarningRule({
  id: 'tax-grade-lowered',
  code: 'T02',
  title: { en: 'Tax credit grade C or D', zh: '纳税信用降为C级或D级' },
  question: {
    en: 'Does the tax authority doubt the company’s honesty?',
    zh: '企业纳税信用等级是否偏低？',
  },
  rule: {
    en: 'the newest tax credit grade is C; high where it is D',
    zh: '最近年度纳税信用为C级；D级为高',
  },
  kind: 'state',
  rootCause: 'tax',
  inputs: { facts: ['tax-credit-grade'] },
  parameters: {
    gradeMin: parameter(
      'Grade at which it warns, 1 for A to 5 for D',
      '触发预警的等级（A为1，D为5）',
      'count',
      '4',
      ['3', '5'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'months', count: 12 },
  hysteresis: { amount: '0' },
  actions: ['A1'],
  source: practice('T02 grade C or D, cleared after a year with a better one'),
  examples: [
    {
      name: 'from B to C',
      given: { facts: [graded('B', 2023), graded('C', 2024)] },
      expect: 'fires',
      severity: 'medium',
    },
    { name: 'graded D', given: { facts: [graded('D', 2024)] }, expect: 'fires', severity: 'high' },
    {
      name: 'graded M, as young companies are',
      given: { facts: [graded('M', 2024)] },
      expect: 'near-miss',
    },
    { name: 'never graded', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { gradeMin }) => {
    const [first, ...rest] = factsUntil(context, 'tax-credit-grade');
    if (first === undefined) return [neverObserved({ en: 'tax credit grade', zh: '纳税信用等级' })];
    const newest = rest.reduce((one, each) => (each.year >= one.year ? each : one), first);
    const told = toldText(newest);
    const text = {
      en: `Tax credit grade ${newest.grade} for ${newest.year} (${told.en}).`,
      zh: `${newest.year}年度纳税信用为${newest.grade}级（${told.zh}）。`,
    };
    const value = decimal(GRADES.indexOf(newest.grade) + 1);
    const graver = (raise: typeof gradeMin) =>
      measures(atLeast({ title: TITLE, unit: 'count', value, raise, hysteresis: { amount: '0' } }));
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [graver(gradeMin)], text },
          { severity: 'high', conditions: [graver(decimal(GRADES.length))], text },
        ],
        newest.observedOn,
        evidenceOf([newest]),
      ),
    ];
  },
});
