import type { Almanac, Engine, RuleProperties } from 'json-rules-engine';
import type { Cap } from '../../../shared/domain/caps/cap.ts';
import type { Reference } from './definition.ts';
import type { PeerFact } from './document.ts';

type Condition = RuleProperties['conditions'];

const when = (fact: string, operator: string, value: unknown): Condition => ({
  all: [{ fact, operator, value }],
});

/** The caps' conditions as JSON; written by hand, ids and grades are ours. */
const conditionsOn = (equity: Reference): Readonly<Record<string, Condition>> => ({
  'adverse-opinion': when('opinion', 'in', ['adverse', 'disclaimer']),
  'default-ninety-days': when('daysPastDue', 'greaterThan', 90),
  'default-unlikely-to-pay': when('kinds', 'contains', 'unlikely-to-pay'),
  'dishonest-debtor': when('openListings', 'greaterThan', 0),
  'enforcement-material': {
    any: [
      { fact: 'openEnforcement', operator: 'equal', value: 'of-unknown-size' },
      { fact: 'openEnforcement', operator: 'greaterThan', value: 0.05 },
    ],
  },
  'fraud-confirmed': when('kinds', 'contains', 'fraud-confirmed'),
  'negative-equity': when(equity, 'lessThanInclusive', 0),
  'overdue-thirty-days': when('daysPastDue', 'greaterThan', 30),
  'qualified-opinion': when('opinion', 'equal', 'qualified'),
  'single-unaudited-year': {
    all: [
      { fact: 'assurance', operator: 'in', value: ['unaudited', 'management-accounts'] },
      { fact: 'periods', operator: 'lessThanInclusive', value: 1 },
    ],
  },
  'start-up-ceiling': {
    all: [
      { fact: 'segment', operator: 'equal', value: 'start-up' },
      { fact: 'hasSupport', operator: 'equal', value: false },
    ],
  },
  'statements-stale': when('staleness', 'notEqual', 'fresh'),
});

const factsOfKind = async (almanac: Almanac, kind: string): Promise<readonly PeerFact[]> => {
  const facts = await almanac.factValue<readonly PeerFact[]>('facts');
  return facts.filter((fact) => fact.kind === kind);
};

const stillOpen = (end: string | number | undefined, asOf: string): boolean =>
  end === undefined || String(end) > asOf;

const openEnforcement = async (
  almanac: Almanac,
  equityReference: Reference,
): Promise<number | string> => {
  const asOf = await almanac.factValue<string>('asOf');
  const all = await factsOfKind(almanac, 'enforcement');
  const open = all.filter((fact) => stillOpen(fact.closedOn, asOf));
  if (open.length === 0) return 0;
  const equity = await almanac.factValue<number | undefined>(equityReference);
  const amounts = open.flatMap(({ amount }) => (typeof amount === 'number' ? [amount] : []));
  if (equity === undefined || equity <= 0 || amounts.length < open.length) return 'of-unknown-size';
  return amounts.reduce((total, each) => total + each, 0) / equity;
};

/** Dates, lists and sums are dynamic facts, because conditions in JSON cannot compute them. */
const addCapFacts = (engine: Engine, equity: Reference): void => {
  engine.addFact('daysPastDue', async (_, almanac) => {
    const overdue = await factsOfKind(almanac, 'overdue');
    return Math.max(0, ...overdue.map((fact) => Number(fact.daysPastDue)));
  });
  engine.addFact('kinds', async (_, almanac) =>
    (await almanac.factValue<readonly PeerFact[]>('facts')).map(({ kind }) => kind),
  );
  engine.addFact('openListings', async (_, almanac) => {
    const asOf = await almanac.factValue<string>('asOf');
    const listings = await factsOfKind(almanac, 'dishonest-debtor');
    return listings.filter((fact) => stillOpen(fact.removedOn, asOf)).length;
  });
  engine.addFact('openEnforcement', (_, almanac) => openEnforcement(almanac, equity));
};

export const addCapRules = (engine: Engine, caps: readonly Cap[], equity: Reference): void => {
  addCapFacts(engine, equity);
  const conditions = conditionsOn(equity);
  for (const { id, grade } of caps) {
    const condition = conditions[id];
    if (condition === undefined) throw new Error(`no JSON condition for the cap ${id}`);
    engine.addRule({ conditions: condition, event: { type: id, params: { grade } }, name: id });
  }
};
