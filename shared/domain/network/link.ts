import type { IsoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';
import type { Party } from './party.ts';

/** A link reads `from` … `to`, as its title says. */
export const LINK_KINDS = [
  'guarantee',
  'control',
  'same-controller',
  'related-party',
  'affiliation',
  'customer',
  'supplier',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface LinkNature {
  /** With the two parties in place of `{from}` and `{to}`. */
  readonly title: Text;
  readonly label: Text;
  /** Share of what befalls `to` that reaches `from`, for a link of full size. */
  readonly backwards: Decimal;
  /** Share of what befalls `from` that reaches `to`, for a link of full size. */
  readonly forwards: Decimal;
  /**
   * What makes a link small: its amount against the equity of the party that it reaches, or its
   * share: of both parties, or of `from` alone, so that it reaches `to` in full size.
   */
  readonly sizedBy: 'amount' | 'share' | 'share-of-from' | 'nothing';
}

export const LINK_WEIGHTS_SOURCE: Source = {
  citation: 'Product early-warning policy',
  locator:
    'share of trouble that a link passes on; expert values: no public data links defaults of ' +
    'Chinese corporate groups and guarantee circles',
  confidence: 'design',
};

const passing = (backwards: string, forwards: string) => ({
  backwards: decimal(backwards),
  forwards: decimal(forwards),
});

/** A called guarantee falls on the guarantor in full; a lost guarantor only weakens a claim. */
export const LINKS: Readonly<Record<LinkKind, LinkNature>> = {
  guarantee: {
    title: { en: '{from} guarantees {to}', zh: '{from}为{to}提供担保' },
    label: { en: 'guarantee', zh: '担保' },
    ...passing('1', '0.3'),
    sizedBy: 'amount',
  },
  control: {
    title: { en: '{from} controls {to}', zh: '{from}控制{to}' },
    label: { en: 'control', zh: '控制' },
    ...passing('0.6', '0.8'),
    sizedBy: 'share',
  },
  'same-controller': {
    title: { en: '{from} and {to} have one controller', zh: '{from}与{to}受同一控制人控制' },
    label: { en: 'same controller', zh: '同一控制人' },
    ...passing('0.5', '0.5'),
    sizedBy: 'nothing',
  },
  'related-party': {
    title: {
      en: '{from} has claims on its related party {to}',
      zh: '{from}对关联方{to}有应收款项',
    },
    label: { en: 'related party', zh: '关联方' },
    ...passing('0.5', '0.2'),
    sizedBy: 'amount',
  },
  affiliation: {
    title: {
      en: '{from} shares people or an address with {to}',
      zh: '{from}与{to}存在人员或地址关联',
    },
    label: { en: 'affiliation', zh: '人员或地址关联' },
    ...passing('0.1', '0.1'),
    sizedBy: 'nothing',
  },
  customer: {
    title: { en: '{from} sells to {to}', zh: '{from}向{to}销售' },
    label: { en: 'customer', zh: '客户' },
    ...passing('0.5', '0.1'),
    sizedBy: 'share-of-from',
  },
  supplier: {
    title: { en: '{from} buys from {to}', zh: '{from}向{to}采购' },
    label: { en: 'supplier', zh: '供应商' },
    ...passing('0.3', '0.1'),
    sizedBy: 'share-of-from',
  },
};

/** One tie between two parties, as one fact tells it. */
export interface NetworkLink {
  readonly kind: LinkKind;
  readonly from: Party;
  readonly to: Party;
  /** What is at stake: guaranteed, owed or exposed. */
  readonly amount?: Money;
  /** Of equity for control, of sales or purchases for supply; a fraction. */
  readonly share?: Decimal;
  /** Whose fact says so: both ends of a guarantee may tell of it. */
  readonly toldBy: Party;
  readonly factId: string;
  readonly since: IsoDate;
  /** The day from which it holds no longer. */
  readonly until?: IsoDate;
}

export const linkStandsOn = ({ since, until }: NetworkLink, day: IsoDate): boolean =>
  since <= day && (until === undefined || until > day);
