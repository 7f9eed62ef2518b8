import { isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { percentText } from '../../../quality/figure-text.ts';
import {
  decisive,
  evidenceOf,
  named,
  newestBy,
  noneKnown,
  openFacts,
  toldText,
} from '../fact-reading.ts';
import { type Condition, measures, readLegs, unknown } from '../legs.ts';
import { above, type Measure } from '../measure.ts';
import { measureText } from '../measure-text.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const LATE = { en: 'Months behind plan', zh: '延期月数' };
const DEAR = { en: 'Cost above plan', zh: '超支比例' };

const progress = (members: Partial<FactOf<'project-delay'>>): FactOf<'project-delay'> => ({
  kind: 'project-delay',
  observedOn: isoDate('2025-03-31'),
  project: 'Plant 2',
  ...members,
});

const known = (
  value: Decimal | undefined,
  title: Text,
  measure: (value: Decimal) => Measure,
): Condition => (value === undefined ? unknown(title) : measures(measure(value)));

export const projectDelayed = defineWarningRule({
  id: 'project-delayed',
  code: 'O04',
  title: { en: 'Project late or over budget', zh: '项目延期或超支' },
  question: {
    en: 'Does a project that we finance run late or over its cost?',
    zh: '融资项目是否延期或超支？',
  },
  rule: {
    en: 'more than six months behind plan, or more than 20% above its cost',
    zh: '较计划延期超过6个月，或超支超过20%',
  },
  kind: 'state',
  rootCause: 'operations',
  inputs: { facts: ['project-delay'] },
  parameters: {
    monthsMax: parameter(
      'Months behind plan above which it warns',
      '触发预警的延期月数',
      'months',
      '6',
      ['1', '24'],
    ),
    costMax: parameter(
      'Cost above plan above which it warns',
      '触发预警的超支比例',
      'fraction',
      '0.2',
      ['0.05', '1'],
    ),
  },
  severities: ['medium'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A6'],
  source: practice('O04 more than six months late or 20% above its cost'),
  examples: [
    {
      name: 'eight months late',
      given: { facts: [progress({ monthsLate: decimal('8') })] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'in time, a quarter too dear',
      given: {
        facts: [progress({ monthsLate: decimal('0'), costOverrunShare: decimal('0.25') })],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'six months late, the threshold itself',
      given: { facts: [progress({ monthsLate: decimal('6') })] },
      expect: 'near-miss',
    },
    {
      name: 'a project without delay or cost stated',
      given: { facts: [progress({})] },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { monthsMax, costMax }) => {
    const open = openFacts(context, 'project-delay');
    const readings = newestBy(open, ({ project }) => project).map((fact) => {
      const { project, monthsLate, costOverrunShare } = fact;
      const told = toldText(fact);
      const late = monthsLate === undefined ? undefined : measureText(monthsLate, 'months');
      const dear = costOverrunShare === undefined ? '' : percentText(costOverrunShare);
      const reading = readLegs(
        [
          {
            severity: 'medium',
            conditions: [
              known(monthsLate, LATE, (value) =>
                above({ title: LATE, unit: 'months', value, raise: monthsMax }),
              ),
            ],
            text: {
              en: `${project} is ${late?.en} behind plan (${told.en}).`,
              zh: `${project}较计划延期${late?.zh}（${told.zh}）。`,
            },
          },
          {
            severity: 'medium',
            conditions: [
              known(costOverrunShare, DEAR, (value) =>
                above({ title: DEAR, unit: 'fraction', value, raise: costMax }),
              ),
            ],
            text: {
              en: `${project} costs ${dear} more than planned (${told.en}).`,
              zh: `${project}超支${dear}（${told.zh}）。`,
            },
          },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { entity: project });
    });
    return decisive(readings, noneKnown({ en: 'Delayed projects', zh: '延期项目' }));
  },
});
