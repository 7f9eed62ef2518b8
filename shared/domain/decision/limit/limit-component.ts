import type { Decimal } from '../../../kernel/decimal.ts';
import type { NotMeaningful } from '../../../kernel/outcome.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Inputs, InputValues } from '../../inputs/input.ts';
import type { Source } from '../../source.ts';
import type { ComponentId } from '../policy/limit-sections.ts';
import type { LimitRequest } from './limit-request.ts';

/** What is subtracted from a component that caps the whole exposure rather than new money. */
export type Deduction =
  | 'nothing'
  | 'debt-at-all-lenders'
  | 'exposure-at-this-bank'
  | 'exposure-of-group';

/** A figure that neither statements nor policy hold, and what would bring it. */
export interface MissingTerm {
  readonly name: string;
  readonly what: Text;
  readonly document: Text;
}

/** Figures from policy and request, by the names that the formula uses. */
export interface Terms<Name extends string = string> {
  readonly values: Readonly<Record<Name, Decimal>>;
  readonly missing?: readonly MissingTerm[];
  readonly assumptions?: readonly Text[];
  /** Names that statements would otherwise give: the caller's figure wins. */
  readonly overrides?: Readonly<Record<string, Decimal>>;
}

/** A figure that can change, in which the component is a straight line. */
export interface Lever {
  readonly name: string;
  readonly title: Text | ((request: LimitRequest) => Text);
  /** What a change of it means in practice, after the numbers. */
  readonly hint?: Text;
}

/**
 * One ceiling on a client's credit: metadata first, then its formula. `compute` may be negative;
 * `objection` says when the amount has no meaning beyond its sign.
 */
export interface LimitComponent {
  /** Kebab-case; equals the file name. */
  readonly id: ComponentId;
  readonly title: Text;
  readonly question: Text;
  readonly source: Source;
  /** Over the names of inputs and terms; a test holds it equal to `compute`. */
  readonly formula: string;
  readonly deducts: Deduction;
  readonly inputs: Inputs;
  readonly levers: readonly Lever[];
  /** Whether it has anything to say on this request; the reason where not. */
  exemption(request: LimitRequest): Text | undefined;
  terms(request: LimitRequest): Terms;
  compute(values: Readonly<Record<string, Decimal>>): Decimal;
  objection(values: Readonly<Record<string, Decimal>>): NotMeaningful | undefined;
}

type TypedComponent<Declared extends Inputs, Name extends string> = Omit<
  LimitComponent,
  'inputs' | 'levers' | 'terms' | 'compute' | 'objection' | 'exemption'
> & {
  readonly inputs: Declared;
  readonly levers: readonly (Lever & {
    readonly name: NoInfer<Name> | (keyof Declared & string);
  })[];
  exemption?(request: LimitRequest): Text | undefined;
  terms(request: LimitRequest): Terms<Name>;
  compute(values: InputValues<Declared> & Readonly<Record<Name, Decimal>>): Decimal;
  objection?(
    values: InputValues<Declared> & Readonly<Record<Name, Decimal>>,
  ): NotMeaningful | undefined;
};

/** Types `compute` by inputs and terms; the engine passes exactly these names. */
export const defineComponent = <const Declared extends Inputs, Name extends string>(
  declaration: TypedComponent<Declared, Name>,
): LimitComponent => {
  type Values = InputValues<Declared> & Readonly<Record<Name, Decimal>>;
  return {
    ...declaration,
    exemption: (request) => declaration.exemption?.(request),
    compute: (values) => declaration.compute(values as Values),
    objection: (values) => declaration.objection?.(values as Values),
  };
};
