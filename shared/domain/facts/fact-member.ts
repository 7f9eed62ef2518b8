import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';

interface Told {
  /** What the member says, for the catalogue and the wire's documentation. */
  readonly tells: Text;
  /** Names or describes a natural person: masked in logs, left out of feeds. */
  readonly isPersonal?: true;
}

export interface TextMember extends Told {
  readonly form: 'text';
  readonly lengthMax: number;
  /** A regular expression that the whole text fits. */
  readonly pattern?: string;
}

/** Currency units, never in thousands; in the fact's `currency`. */
export interface AmountMember extends Told {
  readonly form: 'amount';
  readonly sign: 'positive' | 'signed';
}

/** A plain number within bounds, both inclusive; shares are fractions of one. */
export interface NumberMember extends Told {
  readonly form: 'number';
  readonly lowest: string;
  readonly highest: string;
}

export interface CountMember extends Told {
  readonly form: 'count';
  readonly highest: number;
}

export interface DateMember extends Told {
  readonly form: 'date';
}

/** A calendar month, `2025-03`. */
export interface MonthMember extends Told {
  readonly form: 'month';
}

export interface FlagMember extends Told {
  readonly form: 'flag';
}

/** One of some names; the names are English, their Chinese stands beside them. */
export interface ChoiceMember<Value extends string = string> extends Told {
  readonly form: 'choice';
  readonly values: Readonly<Record<Value, string>>;
}

export type FactMember =
  | TextMember
  | AmountMember
  | NumberMember
  | CountMember
  | DateMember
  | MonthMember
  | FlagMember
  | ChoiceMember;

export type FactMembers = Readonly<Record<string, FactMember & { readonly isOptional?: true }>>;

type Value<Member> =
  Member extends ChoiceMember<infer Name>
    ? Name
    : Member extends AmountMember | NumberMember
      ? Decimal
      : Member extends CountMember
        ? number
        : Member extends DateMember
          ? IsoDate
          : Member extends FlagMember
            ? boolean
            : string;

/** As it travels: decimals and days are texts. */
type WireValue<Member> =
  Value<Member> extends infer Held ? (Held extends Decimal | IsoDate ? string : Held) : never;

type OptionalName<Members extends FactMembers> = {
  [Name in keyof Members]: Members[Name] extends { readonly isOptional: true } ? Name : never;
}[keyof Members];

/** The members of a fact, each with the type its descriptor stands for. */
export type MemberValues<Members extends FactMembers> = {
  readonly [Name in Exclude<keyof Members, OptionalName<Members>>]: Value<Members[Name]>;
} & { readonly [Name in OptionalName<Members>]?: Value<Members[Name]> };

export type MemberWire<Members extends FactMembers> = {
  readonly [Name in Exclude<keyof Members, OptionalName<Members>>]: WireValue<Members[Name]>;
} & { readonly [Name in OptionalName<Members>]?: WireValue<Members[Name]> };

const COUNT_MAX = 100_000_000;

export const text = (en: string, zh: string, lengthMax = 200): TextMember => ({
  form: 'text',
  tells: { en, zh },
  lengthMax,
});

/** The name of something in this system: so many hexadecimal digits. */
export const hash = (en: string, zh: string, length: number): TextMember => ({
  ...text(en, zh, length),
  pattern: `^[0-9a-f]{${length}}$`,
});

export const amount = (en: string, zh: string): AmountMember => ({
  form: 'amount',
  tells: { en, zh },
  sign: 'positive',
});

export const signedAmount = (en: string, zh: string): AmountMember => ({
  form: 'amount',
  tells: { en, zh },
  sign: 'signed',
});

export const numberBetween = (
  lowest: string,
  highest: string,
  en: string,
  zh: string,
): NumberMember => ({ form: 'number', tells: { en, zh }, lowest, highest });

/** A fraction of one, 0 to 1. */
export const share = (en: string, zh: string): NumberMember => numberBetween('0', '1', en, zh);

export const count = (en: string, zh: string, highest = COUNT_MAX): CountMember => ({
  form: 'count',
  tells: { en, zh },
  highest,
});

export const date = (en: string, zh: string): DateMember => ({ form: 'date', tells: { en, zh } });

export const month = (en: string, zh: string): MonthMember => ({
  form: 'month',
  tells: { en, zh },
});

export const flag = (en: string, zh: string): FlagMember => ({ form: 'flag', tells: { en, zh } });

export const oneOf = <const Value extends string>(
  en: string,
  zh: string,
  values: Readonly<Record<Value, string>>,
): ChoiceMember<Value> => ({ form: 'choice', tells: { en, zh }, values });

export const optional = <Member extends FactMember>(
  member: Member,
): Member & { readonly isOptional: true } => ({ ...member, isOptional: true });

export const personal = <Member extends FactMember>(
  member: Member,
): Member & { readonly isPersonal: true } => ({ ...member, isPersonal: true });
