import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { decisive, evidenceOf, named, noneKnown, sumText, toldText } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { pendingCases, STAGE_TITLES } from '../litigation-case.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Lawsuits by lenders', zh: '金融机构起诉案件' };

type Litigation = FactOf<'litigation'>;

const LENDERS: ReadonlySet<Litigation['opponentType']> = new Set([
  'bank',
  'leasing',
  'other-financial',
]);
const LENDING: ReadonlySet<Litigation['cause']> = new Set(['loan', 'finance-lease']);

const isByLender = ({ opponentType, cause }: Litigation): boolean =>
  LENDERS.has(opponentType) || (opponentType === undefined && LENDING.has(cause));

const suit = (members: Partial<Litigation>): Litigation => ({
  kind: 'litigation',
  observedOn: isoDate('2025-03-03'),
  role: 'defendant',
  stage: 'filed',
  cause: 'loan',
  opponentType: 'bank',
  amount: decimal('12000000'),
  reference: '(2025)苏02民初31号',
  ...members,
});

export const lenderLawsuit = defineWarningRule({
  id: 'lender-lawsuit',
  code: 'L02',
  title: { en: 'Sued by a lender', zh: '金融借款纠纷' },
  question: {
    en: 'Does a bank or leasing company already sue the company?',
    zh: '是否已有银行或融资租赁公司起诉企业？',
  },
  rule: {
    en: 'a pending case as defendant against a bank, leasing company or other lender',
    zh: '作为被告被银行、融资租赁公司或其他金融机构起诉且未结案',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['litigation'] },
  parameters: {},
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A4'],
  source: practice('L02 bank or leasing company as plaintiff'),
  examples: [
    {
      name: 'sued by a bank for a loan',
      given: { facts: [suit({})] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the same case, judged since: still one',
      given: { facts: [suit({}), suit({ observedOn: isoDate('2025-04-15'), stage: 'judged' })] },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'settled since',
      given: { facts: [suit({}), suit({ observedOn: isoDate('2025-04-15'), stage: 'settled' })] },
      expect: 'near-miss',
    },
    {
      name: 'sued by a supplier',
      given: { facts: [suit({ opponentType: 'supplier', cause: 'sale' })] },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = pendingCases(context)
      .filter(({ facts }) => facts.some(isByLender))
      .map(({ id, now, facts }) => {
        const sum = sumText(context, now, now.amount);
        const told = toldText(now);
        const stage = STAGE_TITLES[now.stage];
        const text = {
          en: `A lender sues the company for ${sum.en}; the case is ${stage.en} (${told.en}).`,
          zh: `金融机构起诉企业，标的${sum.zh}，处于${stage.zh}阶段（${told.zh}）。`,
        };
        const conditions = [measures(recordCount(TITLE, 1))] as const;
        const leg = { severity: 'high', conditions, text } as const;
        return named(readLegs([leg], now.observedOn, evidenceOf(facts)), { eventId: id });
      });
    return decisive(readings, noneKnown(TITLE));
  },
});
