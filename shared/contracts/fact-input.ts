import * as z from 'zod';
import type { Fact } from '../domain/facts/fact.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';
import { dateInput } from './parsed-text.ts';

const amount = decimalBetween('0', '99999999999999999999', 'Amount in currency units');

const end = (description: string) =>
  z.exactOptional(
    dateInput.meta({
      description: `${description}. A fact sent again with it replaces the one without`,
    }),
  );

const members = {
  observedOn: dateInput.meta({ description: 'The day the fact was true' }),
  source: z.exactOptional(z.string().min(1).max(200)),
};

/** What third parties or the bank itself know about a company. */
export const factInput = z
  .discriminatedUnion('kind', [
    closedObject({
      ...members,
      kind: z.literal('overdue'),
      daysPastDue: z.int().min(0).max(36500).meta({
        description: 'The newest observation of a source counts; 0 ends an arrear',
      }),
      amount: z.exactOptional(amount),
    }),
    closedObject({
      ...members,
      kind: z.literal('unlikely-to-pay'),
      trigger: z.string().min(1).max(500),
      curedOn: end('The day from which the company counted as able to pay again'),
    }),
    closedObject({
      ...members,
      kind: z.literal('dishonest-debtor'),
      removedOn: end('The day on which the listing was removed'),
    }),
    closedObject({
      ...members,
      kind: z.literal('enforcement'),
      amount: z.exactOptional(amount),
      closedOn: end('The day on which the case was closed'),
    }),
    closedObject({
      ...members,
      kind: z.literal('fraud-confirmed'),
      description: z.string().min(1).max(500),
    }),
  ])
  .meta({ id: 'Fact', description: 'What third parties or the bank know about the company' });

const isDecimal = (value: unknown): value is Decimal => typeof value === 'object';

/** The form that `factInput` reads; also the form that is stored and hashed. */
export const encodeFact = (fact: Fact): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fact).map(([member, value]: [string, unknown]) => [
      member,
      isDecimal(value) ? decimalText(value) : value,
    ]),
  );
