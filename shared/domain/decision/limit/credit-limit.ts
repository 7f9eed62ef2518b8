import { invariant } from '../../../kernel/assert.ts';
import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import { type Money, money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import { type PolicyReference, policyReference } from '../policy/credit-policy.ts';
import type { ComponentId } from '../policy/limit-sections.ts';
import { CAPACITY_COMPONENTS, LIMIT_COMPONENTS } from './components.ts';
import { type ComponentResult, evaluateComponent } from './evaluate-component.ts';
import type { MissingTerm } from './limit-component.ts';
import type { LimitRequest } from './limit-request.ts';
import { BELOW_STEP, noRoom, type Refusal, standingRefusals } from './refusal.ts';
import { type Release, releasesOf } from './release.ts';
import { roundedDown, roundingStep } from './round-down.ts';
import { type TenorLimit, tenorLimit } from './tenor.ts';

/** A component without which the limit was stated, and what would close it. */
export interface MissingComponent {
  readonly component: ComponentId;
  readonly missing: readonly MissingTerm[];
}

/** A component that leaves no room, and single changes that give it the policy’s smallest step. */
export interface BlockedComponent {
  readonly component: ComponentId;
  readonly releases: readonly Release[];
}

/**
 * How much new credit a client can be given. `granted` is above zero; `refused` names why;
 * `not-determinable` means that no component which looks at the company could be computed.
 */
export interface LimitDecision<Currency extends string = string> {
  readonly kind: 'granted' | 'refused' | 'not-determinable';
  readonly policy: PolicyReference;
  /** New money, rounded down to the policy's step; zero unless granted. */
  readonly amount: Money<Currency>;
  /** The minimum before rounding, negative where a ceiling is already passed. */
  readonly unrounded?: Money<Currency>;
  readonly components: readonly ComponentResult[];
  /** The tightest component and the one after it. */
  readonly binding?: ComponentId;
  readonly secondTightest?: ComponentId;
  /** Single changes after which the second-tightest component binds. */
  readonly releases: readonly Release[];
  /** Where there is no room: every component that must open first, with what would open it. */
  readonly blocked: readonly BlockedComponent[];
  readonly refusals: readonly Refusal[];
  readonly missing: readonly MissingComponent[];
  readonly assumptions: readonly Text[];
  readonly tenor: TenorLimit;
  /** Present where an amount was asked for: the part that cannot be granted. */
  readonly shortfall?: Money<Currency>;
}

const byHeadroom = (results: readonly ComponentResult[]): readonly ComponentResult[] =>
  results
    .filter(({ state }) => state === 'constrains')
    .toSorted((one, other) => (one.headroom ?? ZERO).comparedTo(other.headroom ?? ZERO));

/** Whether no component that looks at the company says anything. */
const isBlind = (results: readonly ComponentResult[]): boolean => {
  const looks = results.filter(({ component }) => CAPACITY_COMPONENTS.includes(component.id));
  return looks.every(({ state }) => state !== 'constrains');
};

const refusalsOf = (
  request: LimitRequest,
  tightest: ComponentResult | undefined,
  amount: Decimal,
): readonly Refusal[] => {
  const standing = standingRefusals(request);
  if (tightest?.headroom === undefined || amount.gt(0)) return standing;
  if (tightest.headroom.lte(0)) return [...standing, noRoom(tightest)];
  return [...standing, BELOW_STEP];
};

const uniqueTexts = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.en, text])).values(),
];

/**
 * The limit: the least room that any constraining component leaves, not below zero, rounded down,
 * with every component, the binding one and what would release it. Amounts of the request must be
 * in the currency of the newest statements; another one is a caller's bug and throws.
 */
export const creditLimit = <Currency extends string>(
  request: LimitRequest<Currency>,
): LimitDecision<Currency> => {
  const { currency, policy, series, facility } = request;
  invariant(
    currency === series.current.statement.currency,
    `a limit in ${currency} on statements in ${series.current.statement.currency}`,
  );
  const components = LIMIT_COMPONENTS.map((component) => evaluateComponent(component, request));
  const isOpen = isBlind(components);
  const [tightest, second] = isOpen ? [] : byHeadroom(components);
  const least = tightest?.headroom;
  const room = least === undefined ? ZERO : roundedDown(least, currency, policy);
  const refusals = refusalsOf(request, tightest, room);
  const isRefused = refusals.length > 0;
  const amount = isRefused ? ZERO : room;
  const target = second?.headroom;
  const requested = facility?.requested?.amount;
  const shortfall =
    requested?.gt(amount) === true ? money(requested.minus(amount), currency) : undefined;
  return {
    kind: isRefused ? 'refused' : isOpen ? 'not-determinable' : 'granted',
    policy: policyReference(policy),
    amount: money(amount, currency),
    ...(least === undefined ? {} : { unrounded: money(least, currency) }),
    components,
    ...(tightest === undefined ? {} : { binding: tightest.component.id }),
    ...(second === undefined ? {} : { secondTightest: second.component.id }),
    releases:
      tightest === undefined || target === undefined ? [] : releasesOf(tightest, target, request),
    blocked: components
      .filter(({ headroom }) => !isOpen && headroom?.lte(0) === true)
      .map((result) => ({
        component: result.component.id,
        releases: releasesOf(result, roundingStep(ZERO, currency, policy), request),
      })),
    refusals,
    missing: components
      .filter(({ missing }) => missing.length > 0)
      .map(({ component, missing }) => ({ component: component.id, missing })),
    assumptions: uniqueTexts(
      components.flatMap(({ state, assumptions }) => (state === 'exempt' ? [] : assumptions)),
    ),
    tenor: tenorLimit(request),
    ...(shortfall === undefined ? {} : { shortfall }),
  };
};
