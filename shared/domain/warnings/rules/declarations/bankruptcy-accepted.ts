import { isoDate } from '../../../../kernel/dates.ts';
import type { Text } from '../../../../kernel/text.ts';
import { bankruptcyProceedings } from '../../../facts/bankruptcy-proceedings.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { caseOf, decisive, evidenceOf, named, noneKnown, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Petition = FactOf<'bankruptcy-petition'>;

const TITLE = { en: 'Accepted bankruptcy petitions', zh: '已受理破产清算案件' };

const STAGES: Readonly<Partial<Record<Petition['stage'], Text>>> = {
  accepted: { en: 'accepted a petition for bankruptcy', zh: '已受理破产申请' },
  reorganisation: { en: 'ordered reorganisation', zh: '裁定重整' },
  liquidation: { en: 'declared the company bankrupt', zh: '宣告破产' },
};

const petition = (day: string, stage: Petition['stage']): Petition => ({
  kind: 'bankruptcy-petition',
  observedOn: isoDate(day),
  stage,
  applicant: 'creditor',
  reference: '(2025)苏02破申7号',
});

export const bankruptcyAccepted = defineWarningRule({
  id: 'bankruptcy-accepted',
  code: 'L08',
  title: { en: 'Bankruptcy or liquidation', zh: '破产与清算' },
  question: {
    en: 'Has a court taken up the bankruptcy of the company?',
    zh: '法院是否已受理企业破产或清算？',
  },
  rule: {
    en: 'a petition that a court accepted, not dismissed, withdrawn or ended since',
    zh: '破产或清算申请已被受理，且未驳回、撤回或终结',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['bankruptcy-petition'] },
  parameters: {},
  severities: ['critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A8', 'A9'],
  source: practice('L08 any accepted petition'),
  examples: [
    {
      name: 'accepted',
      given: { facts: [petition('2025-02-08', 'filed'), petition('2025-03-08', 'accepted')] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'filed, not yet accepted',
      given: { facts: [petition('2025-04-08', 'filed')] },
      expect: 'near-miss',
    },
    {
      name: 'accepted and withdrawn',
      given: { facts: [petition('2025-02-08', 'accepted'), petition('2025-04-08', 'withdrawn')] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = bankruptcyProceedings(context).flatMap((fact) => {
      const stage = STAGES[fact.stage];
      if (stage === undefined) return [];
      const told = toldText(fact);
      const text = {
        en: `A court ${stage.en} (${told.en}).`,
        zh: `法院${stage.zh}（${told.zh}）。`,
      };
      const conditions = [measures(recordCount(TITLE, 1))] as const;
      const leg = { severity: 'critical', conditions, text } as const;
      const reading = readLegs([leg], fact.observedOn, evidenceOf([fact]));
      return [named(reading, { eventId: caseOf(fact) })];
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
