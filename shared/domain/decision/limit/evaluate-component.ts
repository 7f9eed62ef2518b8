import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import { measured, notMeaningful, type Outcome, stanceOf } from '../../../kernel/outcome.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Gap, type InputTrace, resolveInputs } from '../../inputs/resolve.ts';
import { DOCUMENTS, documentOf } from '../../rating/missing-documents.ts';
import { itemTitle } from '../../statements/item-title.ts';
import { isExempt } from '../policy/exemption.ts';
import type { LimitComponent, MissingTerm } from './limit-component.ts';
import type { LimitRequest } from './limit-request.ts';

/** How a component bears on the limit: `unknown` lacks figures, `exempt` has nothing to say. */
export type ComponentState = 'constrains' | 'unknown' | 'exempt';

export interface ComponentResult {
  readonly component: LimitComponent;
  readonly state: ComponentState;
  /** The ceiling before anything is subtracted. */
  readonly outcome: Outcome;
  /** What is already used of it. */
  readonly deduction: Decimal;
  /** New money that it leaves, negative where it is overdrawn; present where it constrains. */
  readonly headroom?: Decimal;
  /** Every figure of the formula by name. */
  readonly values: Readonly<Record<string, Decimal>>;
  readonly trace: readonly InputTrace[];
  readonly missing: readonly MissingTerm[];
  readonly assumptions: readonly Text[];
  /** Why it does not apply. */
  readonly exemption?: Text;
}

type Used =
  | { readonly kind: 'used'; readonly amount: Decimal; readonly assumption?: Text }
  | { readonly kind: 'missing'; readonly term: MissingTerm };

const used = (amount: Decimal): Used => ({ kind: 'used', amount });

const usedOf = (component: LimitComponent, request: LimitRequest): Used => {
  const { exposure, series } = request;
  switch (component.deducts) {
    case 'nothing':
      return used(ZERO);
    case 'exposure-of-group':
      return used(exposure?.group?.amount ?? ZERO);
    case 'exposure-at-this-bank':
      if (exposure?.thisBank !== undefined) return used(exposure.thisBank.amount);
      return {
        kind: 'used',
        amount: ZERO,
        assumption: { en: 'no exposure at this bank was given', zh: '未提供本行现有授信，按无计' },
      };
    case 'debt-at-all-lenders': {
      const debt = exposure?.allLenders?.amount ?? series.current.values.valueOf('totalDebt');
      if (debt !== undefined) return used(debt);
      return {
        kind: 'missing',
        term: {
          name: 'existingDebt',
          what: { en: 'debt at all lenders', zh: '在各金融机构的有息债务' },
          document: { en: 'Credit bureau report', zh: '企业征信报告' },
        },
      };
    }
  }
};

const whenOf = (gap: Gap): string => {
  if (gap.kind === 'lines') return ` (${gap.period})`;
  return gap.kind === 'earlier-year' ? ` (< ${gap.before})` : '';
};

const same = (name: string): Text => ({ en: name, zh: name });

const namesOf = (gap: Gap): readonly Text[] => {
  switch (gap.kind) {
    case 'lines':
    case 'earlier-year':
      return gap.items.map(itemTitle);
    case 'company-figure':
      return [same(gap.figure)];
    case 'parameter':
      return [same(gap.name)];
    case 'facts':
      return gap.kinds.map(same);
  }
};

const idOf = (gap: Gap): string => {
  if ('items' in gap) return gap.items[0] ?? gap.kind;
  return namesOf(gap)[0]?.en ?? gap.kind;
};

const termOf = (gap: Gap): MissingTerm => {
  const document = DOCUMENTS[documentOf(gap)];
  const names = namesOf(gap);
  const when = whenOf(gap);
  return {
    name: idOf(gap),
    what: {
      en: names.map(({ en }) => en).join(', ') + when,
      zh: names.map(({ zh }) => zh).join('、') + when,
    },
    document,
  };
};

const unique = (terms: readonly MissingTerm[]): readonly MissingTerm[] => [
  ...new Map(terms.map((term) => [term.what.en, term])).values(),
];

const decimalsOf = (
  values: Readonly<Record<string, Decimal | readonly Decimal[]>>,
): Readonly<Record<string, Decimal>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      'toFixed' in value ? [[name, value] as const] : [],
    ),
  );

/** Reads all figures of one component and computes it; what is missing is named, never zero. */
export const evaluateComponent = (
  component: LimitComponent,
  request: LimitRequest,
): ComponentResult => {
  const exemption = exemptionOf(component, request);
  const terms = component.terms(request);
  const overrides = terms.overrides ?? {};
  const wanted = Object.fromEntries(
    Object.entries(component.inputs).filter(([name]) => !Object.hasOwn(overrides, name)),
  );
  const inputs = resolveInputs(wanted, request);
  const existing = usedOf(component, request);
  const missing = unique([
    ...(terms.missing ?? []),
    ...(inputs.kind === 'unresolved' ? inputs.gaps.map(termOf) : []),
    ...(existing.kind === 'missing' ? [existing.term] : []),
  ]);
  const found = inputs.kind === 'resolved' ? decimalsOf(inputs.values) : {};
  const base = {
    component,
    deduction: existing.kind === 'used' ? existing.amount : ZERO,
    values: { ...terms.values, ...found, ...overrides },
    trace: inputs.trace,
    missing: exemption === undefined ? missing : [],
    assumptions: [
      ...(terms.assumptions ?? []),
      ...(existing.kind === 'used' && existing.assumption !== undefined
        ? [existing.assumption]
        : []),
    ],
    ...(exemption === undefined ? {} : { exemption }),
  };
  if (missing.length > 0) {
    const details = missing.map(({ what }) => what.en).join('; ');
    const state = exemption === undefined ? 'unknown' : 'exempt';
    return { ...base, state, outcome: notMeaningful('missing-input', details) };
  }
  return judged(base);
};

const exemptionOf = (component: LimitComponent, request: LimitRequest): Text | undefined => {
  const { segment, grade, policy } = request;
  if (isExempt(component.id, segment, grade, policy))
    return {
      en: `the policy frees segment ${segment} at ${grade} from it`,
      zh: `政策对该客群${grade}级客户不适用`,
    };
  return component.exemption(request);
};

/** An objection that speaks against the company leaves no room; a neutral one no constraint. */
const judged = (base: Omit<ComponentResult, 'state' | 'outcome' | 'headroom'>): ComponentResult => {
  const { component, values, deduction, exemption } = base;
  const objection = component.objection(values);
  if (objection !== undefined && stanceOf(objection) !== 'worst')
    return { ...base, state: 'exempt', outcome: objection };
  const amount = component.compute(values);
  const outcome = objection ?? measured(amount);
  if (exemption !== undefined) return { ...base, state: 'exempt', outcome };
  return { ...base, state: 'constrains', outcome, headroom: amount.minus(deduction) };
};
