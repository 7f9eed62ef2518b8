import type { Fact } from '../../../shared/domain/facts/fact.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';

const observedOn = isoDate('2015-06-30');
const LONG_AGO = isoDate('2015-12-31');

const SETS: readonly (readonly Fact[])[] = [
  [],
  [{ kind: 'overdue', daysPastDue: 31, observedOn }],
  [
    { kind: 'overdue', daysPastDue: 30, observedOn },
    { kind: 'overdue', daysPastDue: 91, observedOn },
  ],
  [{ kind: 'dishonest-debtor', observedOn }],
  [{ kind: 'dishonest-debtor', observedOn, removedOn: LONG_AGO }],
  [
    { kind: 'enforcement', amount: decimal(1), observedOn },
    { kind: 'enforcement', amount: decimal('1e15'), observedOn, closedOn: LONG_AGO },
  ],
  [{ kind: 'enforcement', observedOn }],
  [
    { kind: 'unlikely-to-pay', trigger: 'bankruptcy filing', observedOn },
    { kind: 'fraud-confirmed', description: 'inflated revenue', observedOn },
    { kind: 'enforcement', amount: decimal('1e15'), observedOn },
  ],
];

/** Facts that meet the caps' conditions on either side, a set for each seed. */
export const peerFacts = (seed: number): readonly Fact[] => SETS[seed % SETS.length] ?? [];
