import type { ImportNotice } from '../domain/importers/imported-statements.ts';
import { describeBasis } from '../domain/statements/statement.ts';
import { describeFinding } from './describe-finding.ts';
import type { FactRefused } from './ports/fact-refusal-store.ts';
import type { StatementsRecorded } from './record-company.ts';
import type { FactsRecorded } from './record-facts.ts';

/** What became of the statements sent, fit for the wire. */
export const describeStatementsRecorded = (
  { items, findings }: StatementsRecorded,
  notices: readonly ImportNotice[],
) => ({
  items: items.map(({ outcome, statement }) => ({
    outcome,
    basis: describeBasis(statement),
    periodEnd: statement.period.end,
    version: statement.version,
  })),
  findings: findings.map(describeFinding),
  notices: notices.map(({ code, pointer, message }) => ({ code, pointer, text: message })),
});

/** What became of the facts sent, fit for the wire. */
export const describeFactsRecorded = ({ items, added }: FactsRecorded) => ({
  added,
  refused: items.filter(({ outcome }) => outcome === 'refused').length,
  items: items.map((item, index) =>
    item.outcome === 'refused'
      ? {
          index,
          outcome: item.outcome,
          errors: item.findings.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
        }
      : { index, ...item },
  ),
});

export const describeFactRefused = ({ findings, ...refused }: FactRefused) => ({
  ...refused,
  errors: findings.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
});
