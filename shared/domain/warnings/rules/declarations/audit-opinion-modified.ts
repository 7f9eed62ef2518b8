import type { IsoDate } from '../../../../kernel/dates.ts';
import { isoDate } from '../../../../kernel/dates.ts';
import type { Text } from '../../../../kernel/text.ts';
import { type AuditOpinion, describeBasis } from '../../../statements/statement.ts';
import type { WarningSeverity } from '../../severity.ts';
import { compareSeverity, gravestOf } from '../../severity.ts';
import { evidenceOf, factsUntil } from '../fact-reading.ts';
import { practice } from '../practice.ts';
import type { Evidence } from '../reading.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

const OPINIONS: Readonly<
  Record<AuditOpinion, { readonly title: Text; readonly severity?: WarningSeverity }>
> = {
  unqualified: { title: { en: 'unqualified', zh: '标准无保留' } },
  'emphasis-of-matter': {
    title: { en: 'with an emphasis of matter', zh: '带强调事项段' },
    severity: 'medium',
  },
  qualified: { title: { en: 'qualified', zh: '保留' }, severity: 'high' },
  adverse: { title: { en: 'adverse', zh: '否定' }, severity: 'critical' },
  disclaimer: { title: { en: 'disclaimed', zh: '无法表示' }, severity: 'critical' },
};

interface Opinion {
  readonly periodEnd: IsoDate;
  readonly opinion: AuditOpinion;
  readonly isGoingConcernDoubted: boolean;
  readonly evidence: readonly Evidence[];
}

const severityOf = ({ opinion, isGoingConcernDoubted }: Opinion): WarningSeverity | undefined =>
  gravestOf([
    ...(OPINIONS[opinion].severity === undefined ? [] : [OPINIONS[opinion].severity]),
    ...(isGoingConcernDoubted ? (['high'] as const) : []),
  ]);

const fromStatements = ({ statements }: WarningContext): readonly Opinion[] =>
  (statements?.series.statements ?? []).flatMap((statement) => {
    const { auditOpinion, period } = statement;
    if (auditOpinion === undefined) return [];
    const basis = describeBasis(statement);
    return [
      {
        periodEnd: period.end,
        opinion: auditOpinion,
        isGoingConcernDoubted: false,
        evidence: [{ kind: 'statement', period: period.end, basis }],
      },
    ];
  });

const fromFacts = (context: WarningContext): readonly Opinion[] =>
  factsUntil(context, 'audit-opinion').map((fact) => ({
    periodEnd: fact.periodEnd,
    opinion: fact.opinion,
    isGoingConcernDoubted: fact.isGoingConcernDoubted === true,
    evidence: evidenceOf([fact]),
  }));

const rank = (opinion: Opinion): WarningSeverity => severityOf(opinion) ?? 'low';

/** The newest period; told twice of one period, the graver counts. */
const decisiveOpinion = (opinions: readonly Opinion[]): Opinion | undefined =>
  opinions.reduce<Opinion | undefined>((held, each) => {
    if (held === undefined || each.periodEnd > held.periodEnd) return each;
    if (each.periodEnd < held.periodEnd) return held;
    return compareSeverity(rank(each), rank(held)) > 0 ? each : held;
  }, undefined);

const opinionText = ({ periodEnd, opinion, isGoingConcernDoubted }: Opinion): Text => {
  const { title } = OPINIONS[opinion];
  const doubt = isGoingConcernDoubted
    ? { en: ', with doubt about going concern', zh: '，持续经营存在重大不确定性' }
    : { en: '', zh: '' };
  return {
    en: `The audit opinion on ${periodEnd} is ${title.en}${doubt.en}.`,
    zh: `${periodEnd}报表审计意见为${title.zh}意见${doubt.zh}。`,
  };
};

export const auditOpinionModified = defineWarningRule({
  id: 'audit-opinion-modified',
  code: 'F23',
  title: { en: 'Audit opinion is modified', zh: '审计意见非标' },
  question: {
    en: 'Does the auditor stand behind the statements?',
    zh: '审计机构是否出具非标准意见？',
  },
  rule: {
    en: 'opinion with an emphasis of matter; high when qualified or going concern is in doubt; critical when adverse or disclaimed',
    zh: '带强调事项段；保留意见或持续经营存疑为高；否定或无法表示意见为重大',
  },
  kind: 'state',
  rootCause: 'statement-quality',
  inputs: { facts: ['audit-opinion'], others: ['statements'] },
  parameters: {},
  severities: ['medium', 'high', 'critical'],
  clearAfter: { unit: 'reports', count: 1 },
  actions: ['A4', 'A7'],
  source: practice('F23 emphasis medium, qualified high, adverse or disclaimer critical'),
  examples: [
    {
      name: 'emphasis of matter',
      given: { statements: [{ lines: {}, auditOpinion: 'emphasis-of-matter' }] },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'an unqualified opinion that doubts going concern',
      given: {
        facts: [
          {
            kind: 'audit-opinion',
            observedOn: isoDate('2025-04-26'),
            periodEnd: isoDate('2024-12-31'),
            opinion: 'unqualified',
            isGoingConcernDoubted: true,
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'no opinion could be given',
      given: { statements: [{ lines: {}, auditOpinion: 'disclaimer' }] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'unqualified after a qualified year',
      given: {
        statements: [
          { lines: {}, auditOpinion: 'unqualified' },
          { end: '2023-12-31', lines: {}, auditOpinion: 'qualified' },
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'statements without an opinion',
      given: { now: { revenue: '1' } },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context) => {
    const opinion = decisiveOpinion([...fromStatements(context), ...fromFacts(context)]);
    if (opinion === undefined)
      return [
        {
          kind: 'not-evaluable',
          reason: { en: 'No audit opinion is known.', zh: '尚无审计意见。' },
        },
      ];
    const severity = severityOf(opinion);
    const text = opinionText(opinion);
    const { periodEnd: observedOn, evidence } = opinion;
    if (severity === undefined) return [{ kind: 'quiet', observedOn, text }];
    return [{ kind: 'fires', severity, held: severity, observedOn, evidence, text }];
  },
});
