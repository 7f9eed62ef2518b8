import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../shared/domain/network/graph.ts';
import type { NetworkLink } from '../../shared/domain/network/link.ts';
import { neighbourhoodOf } from '../../shared/domain/network/neighbourhood.ts';
import {
  type NetworkHistory,
  neighbourhoodHistory,
} from '../../shared/domain/network/neighbourhood-history.ts';
import { companyParty, type Party } from '../../shared/domain/network/party.ts';
import { guaranteeRingTroubled } from '../../shared/domain/warnings/rules/declarations/guarantee-ring-troubled.ts';
import { evaluateRule } from '../../shared/domain/warnings/rules/warning-rule.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';
import { anyLinks } from './network-arbitrary.ts';

const DAY = isoDate('2025-04-30');

const ringOf = (parties: readonly Party[]): readonly NetworkLink[] =>
  parties.map((from, index) => {
    const to = parties[(index + 1) % parties.length] ?? from;
    return {
      kind: 'guarantee',
      from,
      to,
      amount: money(decimal(1000 * (index + 1)), 'CNY'),
      toldBy: from,
      factId: `ring-${index}`,
      since: isoDate('2024-01-31'),
    };
  });

const readingsFor = (self: Party, links: readonly NetworkLink[], red: Party | undefined) => {
  const states = new Map(red === undefined ? [] : [[red, { ownLevel: 'RED' as const }]]);
  const neighbourhood = neighbourhoodOf(networkOf(links), self, states);
  return evaluateRule(guaranteeRingTroubled, { asOf: DAY, facts: [], ratings: [], neighbourhood });
};

const anyRing = fc
  .record({ size: fc.integer({ min: 2, max: 6 }), red: fc.nat(5), seenFrom: fc.nat(5) })
  .map(({ size, red, seenFrom }) => {
    const parties = Array.from({ length: size }, (_, index) => companyParty(`ring-${index}`));
    const self = parties[seenFrom % size] ?? companyParty('ring-0');
    return { parties, self, red: parties[red % size] ?? self };
  });

describe('a ring of guarantees with one party at RED', () => {
  it('warns each of its parties where it has four guarantees or fewer, and shows the way', () => {
    fc.assert(
      fc.property(anyRing, anyLinks, ({ parties, self, red }, others) => {
        const [reading] = readingsFor(self, [...ringOf(parties), ...others], red);
        if (parties.length > 4) {
          expect(reading.kind).toBe('quiet');
          return;
        }
        if (reading.kind !== 'fires') throw new Error(`${reading.kind} instead of firing`);
        const from = parties.indexOf(self);
        const path = [...parties.slice(from), ...parties.slice(0, from), self];
        expect(reading.evidence).toEqual([{ kind: 'neighbour', party: red, path }]);
        const names = path.map((party) => party.slice('company:'.length)).join(' → ');
        expect(reading.text.en).toContain(names);
        expect(reading.text.zh).toContain(names);
      }),
    );
  });

  it('is one event from wherever it is seen', () => {
    fc.assert(
      fc.property(anyRing, ({ parties, red }) => {
        const events = parties.map((self) => {
          const [reading] = readingsFor(self, ringOf(parties), red);
          return reading.kind === 'fires' ? reading.eventId : undefined;
        });
        expect(new Set(events).size).toBe(1);
      }),
    );
  });

  it('does not warn while nobody is in trouble, nor once a guarantee is released', () => {
    fc.assert(
      fc.property(anyRing, ({ parties, self, red }) => {
        const ring = ringOf(parties);
        expect(readingsFor(self, ring, undefined)[0].kind).toBe('quiet');
        expect(readingsFor(self, ring.slice(1), red)[0].kind).toBe('quiet');
      }),
    );
  });
});

describe('a company’s place in the network over time', () => {
  it('changes only where a link, a level or a default changes, and ends as it is today', () => {
    fc.assert(
      fc.property(anyRing, fc.nat(300), fc.nat(300), ({ parties, self, red }, redAfter, until) => {
        const start = isoDate('2024-01-31');
        const [first, ...rest] = ringOf(parties);
        const links = [{ ...first, until: addDays(start, until) } as NetworkLink, ...rest];
        const redOn = addDays(start, redAfter);
        const history: NetworkHistory = {
          self,
          links,
          aliases: new Map(),
          parties: new Map([[red, { ownLevels: [{ on: redOn, to: 'RED' }], defaults: [] }]]),
        };
        const found = neighbourhoodHistory(history, DAY);
        const days = found.map(({ since }) => since);
        expect(days).toEqual([...new Set(days)].sort());
        const isRing = parties.length <= 4;
        for (const { since, neighbourhood } of found) {
          const stands = isRing && since >= start && since < addDays(start, until);
          expect(neighbourhood.rings.length > 0).toBe(stands);
          const troubled = neighbourhood.rings.flatMap((ring) => ring.troubled);
          expect(troubled).toEqual(stands && since >= redOn ? [red] : []);
        }
      }),
    );
  });
});
