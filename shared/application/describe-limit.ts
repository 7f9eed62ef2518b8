import type { DecisionDocument } from '../contracts/assessment-output.ts';
import { ratioText } from '../contracts/output.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import { limitText } from '../domain/decision/decision-text.ts';
import { LIMIT_COMPONENTS } from '../domain/decision/limit/components.ts';
import type { ComponentResult } from '../domain/decision/limit/evaluate-component.ts';
import type { MissingTerm } from '../domain/decision/limit/limit-component.ts';
import type { Release } from '../domain/decision/limit/release.ts';
import type { ComponentId } from '../domain/decision/policy/limit-sections.ts';
import { decimalText } from '../kernel/decimal.ts';
import { describeOutcome } from './describe-trace.ts';

type LimitDocument = DecisionDocument['limit'];

const named = (id: ComponentId) => {
  const declared = LIMIT_COMPONENTS.find((component) => component.id === id);
  return { id, title: declared?.title ?? { en: id, zh: id } };
};

const describeTerm = ({ name, what, document }: MissingTerm) => ({ name, what, document });

const describeRelease = (release: Release): LimitDocument['releases'][number] =>
  release.kind === 'grade'
    ? { kind: release.kind, from: release.from, to: release.to, text: release.text }
    : {
        kind: release.kind,
        name: release.name,
        from: ratioText(release.from),
        to: ratioText(release.to),
        text: release.text,
      };

const describeComponent = (result: ComponentResult): LimitDocument['components'][number] => {
  const { component, state, outcome, deduction, headroom, values, trace, exemption } = result;
  return {
    id: component.id,
    title: component.title,
    question: component.question,
    state,
    outcome: describeOutcome(outcome),
    deducts: component.deducts,
    deduction: ratioText(deduction),
    ...(headroom === undefined ? {} : { headroom: ratioText(headroom) }),
    formula: component.formula,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, ratioText(value)]),
    ),
    readings: trace.flatMap(({ name, readings }) =>
      readings.map(({ period, use }) => ({
        name,
        period,
        item: use.item,
        value: decimalText(use.value),
      })),
    ),
    missing: result.missing.map(describeTerm),
    ...(exemption === undefined ? {} : { exemption }),
    source: component.source,
  };
};

/** The limit with every component, what binds it, what would release it and what is missing. */
export const describeLimit = ({ limit, requested }: CreditDecision): LimitDocument => {
  const { kind, amount, unrounded, binding, secondTightest, shortfall } = limit;
  return {
    kind,
    ...(kind === 'not-determinable' ? {} : { amount: decimalText(amount.amount) }),
    currency: amount.currency,
    ...(unrounded === undefined ? {} : { unrounded: ratioText(unrounded.amount) }),
    ...(binding === undefined ? {} : { binding: named(binding) }),
    ...(secondTightest === undefined ? {} : { secondTightest: named(secondTightest) }),
    components: limit.components.map(describeComponent),
    releases: limit.releases.map(describeRelease),
    blocked: limit.blocked.map(({ component, releases }) => ({
      ...named(component),
      releases: releases.map(describeRelease),
    })),
    refusals: limit.refusals.map((refusal) => ({ ...refusal })),
    missing: limit.missing.map(({ component, missing }) => ({
      ...named(component),
      missing: missing.map(describeTerm),
    })),
    tenor: { ...limit.tenor },
    ...(requested === undefined ? {} : { requestedAmount: decimalText(requested) }),
    ...(shortfall === undefined || kind === 'not-determinable'
      ? {}
      : { shortfall: decimalText(shortfall.amount) }),
    text: limitText(limit),
  };
};
