import { daysBetween } from '../../../kernel/dates.ts';
import { type Decimal, decimal, ONE, smallest, sum } from '../../../kernel/decimal.ts';
import { credibilityOf } from '../credibility.ts';
import type { FactOf } from '../fact.ts';
import { factId } from '../fact-id.ts';
import {
  amountOf,
  type FactFigure,
  type FactReading,
  factsBy,
  newest,
  newestOfEach,
  openFacts,
  total,
  withinMonths,
} from './fact-figure.ts';

const NEWS_DAYS = 30;
/** After so long a report weighs less than a thousandth. */
const NEWS_MONTHS = 7;

const OVER: ReadonlySet<string> = new Set(['settled', 'withdrawn']);

type Stake = FactOf<'equity-freeze'> | FactOf<'equity-pledge'>;

/** Parts of the controller's stake, which cannot be more than all of it. */
const ofController = (stakes: readonly Stake[]): FactReading | undefined => {
  const reading = total(
    stakes.filter(({ holder }) => holder === 'controller'),
    ({ shareOfHolding }) => shareOfHolding,
  );
  return reading === undefined ? undefined : { ...reading, value: smallest(ONE, reading.value) };
};

type News = FactOf<'news-item'>;

/** All reports of one event are one piece of bad news: the gravest speaks for them. */
const gravestOfEach = (
  weighed: readonly { readonly fact: News; readonly weight: Decimal }[],
): typeof weighed => {
  const gravest = new Map<string, (typeof weighed)[number]>();
  for (const each of weighed) {
    const event = each.fact.event ?? factId(each.fact);
    const held = gravest.get(event);
    if (held === undefined || each.weight.gt(held.weight)) gravest.set(event, each);
  }
  return [...gravest.values()];
};

/** What facts say about lawsuits, bad news and ties to others. */
export const LEGAL_FIGURES = {
  claimsPending: {
    title: { en: 'Amount of pending suits as defendant', zh: '作为被告的未决诉讼金额' },
    unit: 'amount',
    kinds: ['litigation'],
    read: (known) => {
      const cases = newestOfEach(
        factsBy(known, 'litigation'),
        (fact) => fact.reference ?? factId(fact),
      );
      const pending = cases.filter(
        ({ role, stage, closedOn }) =>
          role === 'defendant' &&
          !OVER.has(stage) &&
          (closedOn === undefined || closedOn > known.asOf),
      );
      return total(pending, (fact) => amountOf(fact, fact.amount, known));
    },
  },
  enforcementOpen: {
    title: { en: 'Amount of open enforcement', zh: '未结被执行金额' },
    unit: 'amount',
    kinds: ['enforcement'],
    read: (known) =>
      total(openFacts(known, 'enforcement'), (fact) => amountOf(fact, fact.amount, known)),
  },
  stakeFrozen: {
    title: { en: 'Frozen part of the controller’s stake', zh: '实际控制人股权冻结比例' },
    unit: 'number',
    kinds: ['equity-freeze'],
    read: (known) => ofController(openFacts(known, 'equity-freeze')),
  },
  stakePledged: {
    title: { en: 'Pledged part of the controller’s stake', zh: '实际控制人股权质押比例' },
    unit: 'number',
    kinds: ['equity-pledge'],
    read: (known) => ofController(openFacts(known, 'equity-pledge')),
  },
  guaranteesGiven: {
    title: { en: 'Guarantees given', zh: '对外担保余额' },
    unit: 'amount',
    kinds: ['guarantee-given', 'credit-bureau-report'],
    read: (known) =>
      total(openFacts(known, 'guarantee-given'), (fact) => amountOf(fact, fact.amount, known)) ??
      newest(factsBy(known, 'credit-bureau-report'), known, 12, (fact) =>
        amountOf(fact, fact.guaranteesGiven, known),
      ),
  },
  fundsOccupied: {
    title: { en: 'Funds kept by related parties', zh: '关联方占用资金' },
    unit: 'amount',
    kinds: ['related-party-occupation'],
    read: (known) =>
      total(
        newestOfEach(factsBy(known, 'related-party-occupation'), ({ party }) => party ?? '').filter(
          ({ repaidOn }) => repaidOn === undefined || repaidOn > known.asOf,
        ),
        (fact) => amountOf(fact, fact.amount, known),
      ),
  },
  negativeNews: {
    title: { en: 'Weight of bad news', zh: '负面舆情强度' },
    unit: 'number',
    kinds: ['news-item'],
    read: (known) => {
      const bad = withinMonths(factsBy(known, 'news-item'), known, NEWS_MONTHS).filter(
        ({ polarity }) => polarity === 'negative',
      );
      if (bad.length === 0) return undefined;
      const weighed = gravestOfEach(
        bad.map((fact) => {
          const age = decimal(-daysBetween(fact.observedOn, known.asOf)).div(NEWS_DAYS);
          return { fact, weight: fact.severity.times(credibilityOf(fact)).times(age.exp()) };
        }),
      );
      return {
        value: sum(weighed.map(({ weight }) => weight)),
        facts: weighed.map(({ fact }) => fact),
      };
    },
  },
  penalties: {
    title: { en: 'Penalties within 12 months', zh: '近12个月行政处罚金额' },
    unit: 'amount',
    kinds: ['administrative-penalty'],
    read: (known) =>
      total(withinMonths(factsBy(known, 'administrative-penalty'), known, 12), (fact) =>
        amountOf(fact, fact.amount, known),
      ),
  },
  accidents: {
    title: {
      en: 'Safety and environment accidents within 24 months',
      zh: '近24个月安全环保事故数',
    },
    unit: 'number',
    kinds: ['safety-accident'],
    read: (known) => {
      const accidents = withinMonths(factsBy(known, 'safety-accident'), known, 24);
      return accidents.length === 0
        ? undefined
        : { value: decimal(accidents.length), facts: accidents };
    },
  },
} as const satisfies Readonly<Record<string, FactFigure>>;
