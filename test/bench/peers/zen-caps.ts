import type { Cap } from '../../../shared/domain/caps/cap.ts';
import type { Reference } from './definition.ts';

const OPEN_ENFORCEMENT =
  'filter(facts, #.kind == "enforcement" and (#.closedOn == null or d(#.closedOn) > d(asOf)))';

const isFact = (kind: string, more = ''): string => `some(facts, #.kind == "${kind}"${more})`;

/** The caps' conditions in ZEN's expression language; written by hand, ids and grades are ours. */
const conditionsOn = (equity: Reference): Readonly<Record<string, string>> => ({
  'adverse-opinion': 'opinion in ["adverse", "disclaimer"]',
  'default-ninety-days': isFact('overdue', ' and #.daysPastDue > 90'),
  'default-unlikely-to-pay': isFact('unlikely-to-pay'),
  'dishonest-debtor': isFact(
    'dishonest-debtor',
    ' and (#.removedOn == null or d(#.removedOn) > d(asOf))',
  ),
  'enforcement-material': `${isFact('enforcement')} and len(${OPEN_ENFORCEMENT}) > 0 and (${equity} == null or ${equity} <= 0 or some(${OPEN_ENFORCEMENT}, #.amount == null) or sum(map(${OPEN_ENFORCEMENT}, #.amount)) > ${equity} * 0.05)`,
  'fraud-confirmed': isFact('fraud-confirmed'),
  'negative-equity': `${equity} != null and ${equity} <= 0`,
  'overdue-thirty-days': isFact('overdue', ' and #.daysPastDue > 30'),
  'qualified-opinion': 'opinion == "qualified"',
  'single-unaudited-year': 'assurance in ["unaudited", "management-accounts"] and periods <= 1',
  'start-up-ceiling': 'segment == "start-up" and not hasSupport',
  'statements-stale': 'staleness != "fresh"',
});

/** Rows of a decision table that collects every cap that applies. */
export const zenCapRows = (caps: readonly Cap[], equity: Reference) => {
  const conditions = conditionsOn(equity);
  return caps.map(({ id, grade }) => {
    const condition = conditions[id];
    if (condition === undefined) throw new Error(`no ZEN condition for the cap ${id}`);
    return { _id: id, when: condition, cap: JSON.stringify(id), grade: JSON.stringify(grade) };
  });
};
