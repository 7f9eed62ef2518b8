import * as z from 'zod';
import type { Fact } from '../domain/facts/fact.ts';
import type { FactKind } from '../domain/facts/fact-kind.ts';
import { FACT_KINDS } from '../domain/facts/index.generated.ts';
import { SOURCE_CLASSES } from '../domain/facts/source-class.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';
import { memberInput } from './fact-member-input.ts';
import { dateInput } from './parsed-text.ts';
import { currencyInput } from './statement-input.ts';
import { visibleText } from './visible-text.ts';

const REVISION_MAX = 1_000_000;

const envelope = {
  observedOn: dateInput.meta({
    description: 'The day the fact was true for; for a state the day it began',
  }),
  source: z.exactOptional(
    visibleText(200).meta({ description: 'Who says so: a system, a court, a newspaper' }),
  ),
  sourceClass: z.exactOptional(
    z.enum(Object.keys(SOURCE_CLASSES)).meta({
      description: 'Class of the source; that of the kind unless given. Sets the credibility',
    }),
  ),
  credibility: z.exactOptional(
    decimalBetween('0', '1', 'How far it is believed; that of the class of source unless given'),
  ),
  reference: z.exactOptional(
    visibleText(200).meta({
      description:
        'What the source calls it, such as a case number. Facts of one kind and reference are one',
    }),
  ),
  revision: z.exactOptional(
    z.int().min(0).max(REVISION_MAX).meta({
      description:
        'Of several versions of one fact the highest revision counts; 0 unless given. A correction is the fact sent again with a higher one',
    }),
  ),
};

const currency = z.exactOptional(
  currencyInput.meta({
    description: 'ISO 4217, of the amounts; that of the company’s statements unless given',
  }),
);

const hasAmounts = ({ members }: FactKind): boolean =>
  Object.values(members).some(({ form }) => form === 'amount');

const kindInput = (kind: FactKind) =>
  closedObject({
    kind: z.literal(kind.id),
    ...envelope,
    ...(hasAmounts(kind) ? { currency } : {}),
    ...Object.fromEntries(
      Object.entries(kind.members).map(([name, member]) => [name, memberInput(member)]),
    ),
  }).meta({
    id: `Fact-${kind.id}`,
    title: `${kind.title.en} · ${kind.title.zh}`,
    description: `${kind.tells.en} · ${kind.tells.zh}`,
    examples: [...kind.examples],
  });

const [first, ...others] = FACT_KINDS.map(kindInput);
if (first === undefined) throw new Error('no kind of fact is declared');

/** What third parties or the bank itself know about a company: one form for each declared kind. */
export const factInput: z.ZodType<Fact> = (
  z.discriminatedUnion('kind', [first, ...others]) as unknown as z.ZodType<Fact>
).meta({ id: 'Fact', description: 'What third parties or the bank know about the company' });

const isDecimal = (value: unknown): value is Decimal => typeof value === 'object';

/** The form that `factInput` reads; also the form that is stored and hashed. */
export const encodeFact = (fact: Fact): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fact).map(([member, value]: [string, unknown]) => [
      member,
      isDecimal(value) ? decimalText(value) : value,
    ]),
  );
