import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
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
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Probes into false invoices', zh: '虚开发票调查' };

export const invoiceFraudProbed = defineWarningRule({
  id: 'invoice-fraud-probed',
  code: 'T04',
  title: { en: 'Probe into false invoices', zh: '虚开发票调查' },
  question: {
    en: 'Does the tax authority suspect the company of false invoices?',
    zh: '税务机关是否怀疑企业虚开发票？',
  },
  rule: {
    en: 'any probe whose suspicion was not cleared',
    zh: '存在未排除嫌疑的虚开发票调查',
  },
  kind: 'state',
  rootCause: 'tax',
  inputs: { facts: ['invoice-fraud-probe'] },
  parameters: {},
  severities: ['critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A8'],
  source: practice('T04 any probe'),
  examples: [
    {
      name: 'suspected of issuing false invoices',
      given: {
        facts: [
          {
            kind: 'invoice-fraud-probe',
            observedOn: isoDate('2025-03-02'),
            role: 'issuer',
            amount: decimal('5600000'),
          },
        ],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'suspicion cleared',
      given: {
        facts: [
          {
            kind: 'invoice-fraud-probe',
            observedOn: isoDate('2025-03-02'),
            clearedOn: isoDate('2025-04-20'),
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = openFacts(context, 'invoice-fraud-probe').map((fact) => {
      const sum = sumText(context, fact, fact.amount);
      const told = toldText(fact);
      const text = {
        en: `The company is probed for false invoices, ${sum.en} (${told.en}).`,
        zh: `企业因涉嫌虚开发票被查，${sum.zh}（${told.zh}）。`,
      };
      const conditions = [measures(recordCount(TITLE, 1))] as const;
      const leg = { severity: 'critical', conditions, text } as const;
      return named(readLegs([leg], fact.observedOn, evidenceOf([fact])), { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
