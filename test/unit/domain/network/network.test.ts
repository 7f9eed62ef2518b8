import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../shared/domain/facts/fact.ts';
import { contagion } from '../../../../shared/domain/network/contagion.ts';
import { networkOf } from '../../../../shared/domain/network/graph.ts';
import { groupExposure, groupOf } from '../../../../shared/domain/network/group.ts';
import {
  guaranteesToEquity,
  guaranteeTotals,
} from '../../../../shared/domain/network/guarantee-totals.ts';
import { linksOfFacts } from '../../../../shared/domain/network/links-of-facts.ts';
import { neighbourhoodOf } from '../../../../shared/domain/network/neighbourhood.ts';
import { neighboursToTell } from '../../../../shared/domain/network/neighbours-to-tell.ts';
import { companyParty, type Party } from '../../../../shared/domain/network/party.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal, decimalText } from '../../../../shared/kernel/decimal.ts';
import { money } from '../../../../shared/kernel/money.ts';

const SINCE = isoDate('2024-06-30');
const cny = (amount: number) => money(decimal(amount), 'CNY');

const given = (beneficiary: string, id: string | undefined, amount: number): Fact => ({
  kind: 'guarantee-given',
  observedOn: SINCE,
  beneficiary,
  amount: decimal(amount),
  ...(id === undefined ? {} : { beneficiaryId: id }),
});

const received = (guarantor: string, id: string | undefined, amount: number): Fact => ({
  kind: 'guarantee-received',
  observedOn: SINCE,
  guarantor,
  amount: decimal(amount),
  ...(id === undefined ? {} : { guarantorId: id }),
});

const related = (
  partyId: string,
  relation: Extract<Fact, { kind: 'related-party' }>['relation'],
  share?: string,
): Fact => ({
  kind: 'related-party',
  observedOn: SINCE,
  party: partyId,
  partyId,
  relation,
  ...(share === undefined ? {} : { share: decimal(share) }),
});

const links = (companyId: string, ...facts: readonly Fact[]) =>
  linksOfFacts(companyId, facts, 'CNY');

const [A, B, C] = ['a', 'b', 'c'].map(companyParty) as [Party, Party, Party];

const amountsOf = (amounts: readonly { amount: { toFixed(): string }; currency: string }[]) =>
  amounts.map(({ amount, currency }) => `${currency} ${amount.toFixed()}`);

describe('a guarantee told by both ends', () => {
  it('counts once, at the larger amount', () => {
    const network = networkOf([
      ...links('a', given('Company B', 'b', 60)),
      ...links('b', received('Company A', 'a', 80)),
    ]);
    expect(network.edges).toHaveLength(1);
    expect(amountsOf(network.edges[0]?.amounts ?? [])).toEqual(['CNY 80']);
    expect(network.edges[0]?.factIds).toHaveLength(2);
  });

  it('adds up with the other guarantees of the same end', () => {
    const contract = (reference: string, amount: number): Fact => ({
      ...given('Company B', 'b', amount),
      reference,
    });
    const network = networkOf(links('a', contract('1', 60), contract('2', 30)));
    expect(amountsOf(network.edges[0]?.amounts ?? [])).toEqual(['CNY 90']);
  });
});

describe('parties that are no clients', () => {
  it('are one where they are an organisation of one name, whoever tells', () => {
    const network = networkOf([
      ...links('a', given('江苏某某贸易有限公司', undefined, 60)),
      ...links('b', given('江苏某某贸易 有限公司', undefined, 30)),
    ]);
    expect(network.parties).toHaveLength(3);
  });

  it('are never one where they are people of one name', () => {
    const network = networkOf([
      ...links('a', received('张伟', undefined, 60)),
      ...links('b', received('张伟', undefined, 30)),
    ]);
    expect(network.parties).toHaveLength(4);
  });
});

describe('contagion', () => {
  // a guarantees b for half of a’s equity, b sells 40 % to c, c is in default.
  const network = networkOf([
    ...links('a', given('Company B', 'b', 500)),
    ...links('b', related('c', 'customer', '0.4')),
  ]);

  it('shrinks with every link, by its nature and its size', () => {
    const states = new Map([
      [A, { equity: cny(1000) }],
      [C, { isDefaulted: true }],
    ]);
    const { score, sources } = contagion(network, A, states);
    // A called guarantee passes on 1 × 500 / 1000, a customer 0.5 × 0.4.
    expect(score).toBeCloseTo(0.5 * 0.2, 12);
    const [worst] = sources;
    expect(worst?.party).toBe(C);
    expect(worst?.isTroubled).toBe(true);
    expect(
      worst?.path.hops.map(({ exposed, source, weight }) => [exposed, source, weight]),
    ).toEqual([
      [A, B, 0.5],
      [B, C, 0.2],
    ]);
    expect(worst?.path.hops.map(({ edge }) => amountsOf(edge.amounts))).toEqual([['CNY 500'], []]);
  });

  it('takes a link of unknown size in full', () => {
    const { score } = contagion(network, A, new Map([[C, { isDefaulted: true }]]));
    expect(score).toBeCloseTo(1 * 0.2, 12);
  });

  it('takes a guarantee in another currency than equity in full', () => {
    const states = new Map([
      [A, { equity: money(decimal(1000), 'USD') }],
      [B, { isDefaulted: true }],
    ]);
    expect(contagion(network, A, states).score).toBeCloseTo(1, 12);
  });

  it('counts nobody of whom nothing is known', () => {
    const { score, sources } = contagion(network, A, new Map());
    expect(score).toBe(0);
    expect(sources.map(({ contribution }) => contribution)).toEqual([undefined, undefined]);
  });
});

describe('a group', () => {
  const network = networkOf([
    ...links('parent', related('a', 'subsidiary', '0.67'), related('b', 'subsidiary', '0.49')),
    ...links('a', related('c', 'same-controller')),
  ]);

  it('holds whom half of the votes or more binds, and same controllers', () => {
    const { members } = groupOf(network, C);
    expect(members).toEqual([A, C, companyParty('parent')]);
  });

  it('adds up exposures by currency and names whose is not stated', () => {
    const exposures = new Map([
      [A, [cny(100), money(decimal(5), 'USD')]],
      [C, [cny(30)]],
      [B, [cny(1000)]],
    ]);
    const { totals, unstated } = groupExposure(groupOf(network, A), exposures);
    expect(amountsOf(totals)).toEqual(['CNY 130', 'USD 5']);
    expect(unstated).toEqual([companyParty('parent')]);
  });

  it('names its members to rules with the way to them', () => {
    const states = new Map([
      [companyParty('parent'), { ownLevel: 'RED' as const, name: 'Parent' }],
    ]);
    const { neighbours } = neighbourhoodOf(network, C, states);
    expect(neighbours.map(({ party, kind, path }) => [party, kind, path.length])).toEqual([
      [A, 'group', 2],
      [companyParty('parent'), 'group', 3],
    ]);
    expect(neighbours[1]).toMatchObject({ name: 'Parent', watchLevel: 'RED' });
  });
});

describe('guarantees against equity', () => {
  const network = networkOf([
    ...links('a', given('Company B', 'b', 400), given('Company C', 'c', 200)),
    ...links('a', related('b', 'subsidiary', '1')),
    ...links('d', given('Company A', 'a', 70)),
  ]);
  const totals = guaranteeTotals(network, A, groupOf(network, A));

  it('tells those for the group from those for others', () => {
    expect(amountsOf(totals.given)).toEqual(['CNY 600']);
    expect(amountsOf(totals.givenOutside)).toEqual(['CNY 200']);
    expect(amountsOf(totals.received)).toEqual(['CNY 70']);
  });

  it('are a share of it where both are in one currency and equity is positive', () => {
    const ratio = guaranteesToEquity(totals, cny(1000));
    expect(ratio.kind === 'measured' ? decimalText(ratio.ratio) : ratio).toBe('0.6');
    expect(guaranteesToEquity(totals, cny(0))).toMatchObject({ reason: 'negative-equity' });
    expect(guaranteesToEquity(totals, money(decimal(1000), 'USD'))).toMatchObject({
      reason: 'other-currency',
    });
  });
});

describe('whom to tell', () => {
  it('are clients within three links and the whole group, others are not', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].flatMap((each, index, all) => {
      const next = all[index + 1];
      return next === undefined ? [] : links(each, given(`Company ${next}`, next, 1));
    });
    const group = ['e', 'f', 'g', 'h'].flatMap((each, index, all) => {
      const next = all[index + 1];
      return next === undefined ? [] : links(each, related(next, 'subsidiary', '1'));
    });
    const outsider = links('a', given('Outsider Ltd', undefined, 1));
    const network = networkOf([...chain, ...group, ...outsider]);
    expect(neighboursToTell(network, A)).toEqual(['b', 'c', 'd']);
    expect(neighboursToTell(network, companyParty('h'))).toEqual(['e', 'f', 'g']);
    expect(neighboursToTell(network, companyParty('e'))).toEqual(['b', 'c', 'd', 'f', 'g', 'h']);
  });
});
