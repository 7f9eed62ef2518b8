import fc from 'fast-check';
import { LINK_KINDS, type NetworkLink } from '../../shared/domain/network/link.ts';
import { companyParty, type Party } from '../../shared/domain/network/party.ts';
import type { PartyState } from '../../shared/domain/network/party-state.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { money } from '../../shared/kernel/money.ts';

export const PARTIES: readonly Party[] = [...'abcdefg'].map(companyParty);

const anyParty = fc.constantFrom(...PARTIES);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });

export const anyLink: fc.Arbitrary<NetworkLink> = fc
  .record({
    kind: fc.constantFrom(...LINK_KINDS),
    ends: fc.tuple(anyParty, anyParty),
    isToldByFrom: fc.boolean(),
    fact: fc.integer({ min: 0, max: 20 }),
    amount: optional(fc.integer({ min: 0, max: 500 })),
    share: optional(fc.integer({ min: 0, max: 100 })),
    currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
  })
  .map(({ kind, ends: [from, to], isToldByFrom, fact, amount, share, currency }) => ({
    kind,
    from,
    to,
    toldBy: isToldByFrom ? from : to,
    factId: `fact-${fact}`,
    since: isoDate('2024-01-31'),
    ...(amount === undefined ? {} : { amount: money(decimal(amount), currency) }),
    ...(share === undefined ? {} : { share: decimal(share).div(100) }),
  }));

export const anyLinks = fc.array(anyLink, { maxLength: 18 });

export const anyState: fc.Arbitrary<PartyState> = fc
  .record({
    ownLevel: optional(fc.constantFrom('GREEN', 'YELLOW', 'ORANGE', 'RED' as const)),
    pd: optional(fc.double({ min: 0, max: 1, noNaN: true })),
    isDefaulted: optional(fc.boolean()),
    equity: optional(fc.integer({ min: -100, max: 500 })),
  })
  .map(({ ownLevel, pd, isDefaulted, equity }) => ({
    ...(ownLevel === undefined ? {} : { ownLevel }),
    ...(pd === undefined ? {} : { pd }),
    ...(isDefaulted === undefined ? {} : { isDefaulted }),
    ...(equity === undefined ? {} : { equity: money(decimal(equity), 'CNY') }),
  }));

export const anyStates: fc.Arbitrary<ReadonlyMap<Party, PartyState>> = fc
  .array(anyState, { minLength: PARTIES.length, maxLength: PARTIES.length })
  .map((states) => new Map(PARTIES.map((party, index) => [party, states[index] ?? {}])));
