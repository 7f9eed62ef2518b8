import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { DateMember, FactMembers, MemberValues, MemberWire } from './fact-member.ts';
import type { SourceClassId } from './source-class.ts';

export const FACT_AREAS = [
  'registry',
  'governance',
  'legal',
  'tax',
  'payment',
  'operations',
  'market',
  'network',
  'statements',
  'correction',
] as const;
export type FactArea = (typeof FACT_AREAS)[number];

/**
 * An `event` happened on a day; a `state` holds from that day until its end member says else; an
 * `observation` measures something, and a newer one of the same thing says how it is now.
 */
export type FactNature = 'event' | 'state' | 'observation';

/** What every fact has beside the members of its kind. */
export interface FactEnvelope {
  /** The day it was true for; for a state the day it began. */
  readonly observedOn: IsoDate;
  /** Who says so: a system, a court, a newspaper. */
  readonly source?: string;
  /** The kind's own class of source unless given. */
  readonly sourceClass?: SourceClassId;
  /** 0 to 1; that of the class of source unless given. */
  readonly credibility?: Decimal;
  /** What the source calls it: a case number, a contract, a report. */
  readonly reference?: string;
  /** Of what is known about it: the highest counts. 0 unless given. */
  readonly revision?: number;
  /** Of its amounts, ISO 4217; that of the company's statements unless given. */
  readonly currency?: string;
}

/** One kind of third-party fact: what it is called, what it carries, what makes two of it one. */
export interface FactKind<Id extends string = string, Members extends FactMembers = FactMembers> {
  /** Kebab-case; equals the file name. */
  readonly id: Id;
  readonly title: Text;
  /** What a credit officer learns from it. */
  readonly tells: Text;
  readonly area: FactArea;
  readonly nature: FactNature;
  /** Who usually says so. */
  readonly sourceClass: SourceClassId;
  readonly members: Members;
  /**
   * Members that tell two facts of one day and source apart. A fact with a reference is told apart
   * by that instead, and by the members of `stages`.
   */
  readonly key: readonly string[];
  /** What a reference is, and whether several sources use the same one for the same thing. */
  readonly reference?: { readonly tells: Text; readonly isPublic: boolean };
  /** Members of which one reference may have several facts: the stages of a case. */
  readonly stages?: readonly string[];
  /** The member by which it says since when it holds no longer. */
  readonly end?: string;
  /** Of two versions learned at one instant the one with more of this member counts. */
  readonly prudentBy?: string;
  /** As they travel; executed by a test and shown in the documentation. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

type EndName<Members extends FactMembers> = {
  [Name in keyof Members]: Members[Name] extends DateMember ? Name : never;
}[keyof Members] &
  string;

/** The envelope as it travels. */
interface EnvelopeWire {
  readonly observedOn: string;
  readonly source?: string;
  readonly sourceClass?: SourceClassId;
  readonly credibility?: string;
  readonly reference?: string;
  readonly revision?: number;
  readonly currency?: string;
}

type Declared<Id extends string, Members extends FactMembers> = Omit<
  FactKind<Id, Members>,
  'key' | 'stages' | 'end' | 'prudentBy' | 'examples'
> & {
  readonly key: readonly (keyof Members & string)[];
  readonly stages?: readonly (keyof Members & string)[];
  readonly end?: EndName<Members>;
  readonly prudentBy?: keyof Members & string;
  readonly examples: readonly (EnvelopeWire & MemberWire<NoInfer<Members>>)[];
};

/** Types the members' names and the examples by the members declared. */
export const defineFactKind = <const Id extends string, const Members extends FactMembers>({
  examples,
  ...declaration
}: Declared<Id, Members>): FactKind<Id, Members> => ({
  ...declaration,
  examples: examples.map((example) => ({ kind: declaration.id, ...example })),
});

type Flat<Members> = { [Name in keyof Members]: Members[Name] };

/** The type of the facts of a declared kind. */
export type FactOfKind<Kind> =
  Kind extends FactKind<infer Id, infer Members>
    ? Flat<{ readonly kind: Id } & FactEnvelope & MemberValues<Members>>
    : never;
