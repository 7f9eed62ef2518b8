import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  noneKnown,
  sumText,
  toldText,
  withinMonths,
} from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Accident = FactOf<'safety-accident'>;

const TITLE = { en: 'Grade of the accident, 1 to 4', zh: '事故等级（1至4）' };
const GRADES = ['ordinary', 'larger', 'major', 'especially-major'] as const;

const GRADE_TITLES: Readonly<Record<Accident['grade'], Text>> = {
  ordinary: { en: 'ordinary', zh: '一般' },
  larger: { en: 'larger', zh: '较大' },
  major: { en: 'major', zh: '重大' },
  'especially-major': { en: 'especially major', zh: '特别重大' },
};
const FIELD_TITLES: Readonly<Record<Accident['field'], Text>> = {
  safety: { en: 'safety', zh: '安全生产' },
  environment: { en: 'environment', zh: '生态环境' },
  quality: { en: 'product quality', zh: '产品质量' },
};

const accident = (grade: Accident['grade'], day = '2025-04-17'): Accident => ({
  kind: 'safety-accident',
  observedOn: isoDate(day),
  field: 'safety',
  grade,
  loss: decimal('12000000'),
});

export const accidentHappened = defineWarningRule({
  id: 'accident-happened',
  code: 'O02',
  title: { en: 'Grave accident', zh: '重大安全环保事故' },
  question: {
    en: 'Was there an accident that may stop or cost the company a lot?',
    zh: '企业是否发生可能导致停产或重大损失的事故？',
  },
  rule: {
    en: 'a safety, environment or quality accident of grade 较大 (larger) or above within 12 months',
    zh: '12个月内发生较大及以上安全、环境或质量事故',
  },
  kind: 'event',
  rootCause: 'operations',
  inputs: { facts: ['safety-accident'] },
  parameters: {
    gradeMin: parameter(
      'Grade at which it warns, 1 to 4',
      '触发预警的事故等级（1至4）',
      'count',
      '2',
      ['1', '4'],
    ),
    monthsBack: parameter('Months that count', '回溯月数', 'months', '12', ['3', '36']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A2'],
  source: {
    citation:
      'State Council Order 493 of 2007, reporting and investigation of work safety accidents',
    locator:
      'four grades 一般, 较大, 重大, 特别重大; from memory, to be confirmed; the bound is practice',
    confidence: 'practice',
  },
  examples: [
    {
      name: 'a larger accident',
      given: { facts: [accident('larger')] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a major accident where only especially major ones count',
      given: { facts: [accident('major')], parameters: { gradeMin: '4' } },
      expect: 'near-miss',
    },
    {
      name: 'a major accident more than a year ago',
      given: { facts: [accident('major', '2024-04-17')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { gradeMin, monthsBack }) => {
    const recent = withinMonths(
      factsUntil(context, 'safety-accident'),
      context.asOf,
      toStatistic(monthsBack),
    );
    const readings = recent.map((fact) => {
      const [field, grade] = [FIELD_TITLES[fact.field], GRADE_TITLES[fact.grade]];
      const told = toldText(fact);
      const loss = sumText(context, fact, fact.loss);
      const text = {
        en: `A ${grade.en} ${field.en} accident, loss ${loss.en} (${told.en}).`,
        zh: `发生${grade.zh}${field.zh}事故，损失${loss.zh}（${told.zh}）。`,
      };
      const measure = atLeast({
        title: TITLE,
        unit: 'count',
        value: decimal(GRADES.indexOf(fact.grade) + 1),
        raise: gradeMin,
        hysteresis: { amount: '0' },
      });
      const leg = { severity: 'high', conditions: [measures(measure)], text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: factId(fact) });
    });
    return decisive(readings, noneKnown({ en: 'Accidents', zh: '事故' }));
  },
});
