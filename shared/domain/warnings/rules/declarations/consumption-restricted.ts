import { isoDate } from '../../../../kernel/dates.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { decisive, evidenceOf, named, noneKnown, openFacts, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Restrictions of consumption', zh: '限制高消费记录' };

const TARGETS: Readonly<Record<FactOf<'consumption-restriction'>['target'], Text>> = {
  company: { en: 'the company', zh: '企业' },
  'legal-representative': { en: 'its legal representative', zh: '法定代表人' },
  controller: { en: 'its actual controller', zh: '实际控制人' },
};

export const consumptionRestricted = defineWarningRule({
  id: 'consumption-restricted',
  code: 'L05',
  title: { en: 'High consumption restricted', zh: '限制高消费' },
  question: {
    en: 'Has a court restricted what the company or its people may spend?',
    zh: '企业或其负责人是否被限制高消费？',
  },
  rule: {
    en: 'any standing restriction of the company, its legal representative or its controller',
    zh: '企业、法定代表人或实际控制人被限制高消费且未解除',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['consumption-restriction'] },
  parameters: {},
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A4'],
  source: practice('L05 any restriction of the company or its controller'),
  examples: [
    {
      name: 'the legal representative is restricted',
      given: {
        facts: [
          {
            kind: 'consumption-restriction',
            observedOn: isoDate('2025-04-20'),
            target: 'legal-representative',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'lifted since',
      given: {
        facts: [
          {
            kind: 'consumption-restriction',
            observedOn: isoDate('2025-03-20'),
            target: 'company',
            liftedOn: isoDate('2025-04-20'),
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = openFacts(context, 'consumption-restriction').map((fact) => {
      const told = toldText(fact);
      const target = TARGETS[fact.target];
      const text = {
        en: `A court restricts the consumption of ${target.en} (${told.en}).`,
        zh: `法院对${target.zh}限制高消费（${told.zh}）。`,
      };
      const conditions = [measures(recordCount(TITLE, 1))] as const;
      const leg = { severity: 'high', conditions, text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: factId(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
