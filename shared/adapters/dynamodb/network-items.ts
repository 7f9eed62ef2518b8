import * as z from 'zod';
import { dateInput } from '../../contracts/parsed-text.ts';
import { LINK_KINDS } from '../../domain/network/link.ts';
import type { LinkTold } from '../../domain/network/links-of-facts.ts';
import { type Party, parseParty } from '../../domain/network/party.ts';
import { decimal, decimalText } from '../../kernel/decimal.ts';
import type { Money } from '../../kernel/money.ts';
import type { Item } from './table.ts';

export const SCHEMA_VERSION = 1;

const decimalStored = z.string().transform(decimal);

const party = z.string().transform((text, context): Party => {
  const parsed = parseParty(text);
  if (parsed !== undefined) return parsed;
  context.issues.push({ code: 'custom', message: 'not a party', input: text });
  return z.NEVER;
});

const moneyStored = z.object({ amount: decimalStored, currency: z.string() });

const linkSchema = z.object({
  kind: z.enum(LINK_KINDS),
  from: party,
  to: party,
  amount: z.exactOptional(moneyStored),
  share: z.exactOptional(decimalStored),
  toldBy: party,
  factId: z.string(),
  since: dateInput,
  until: z.exactOptional(dateInput),
  other: party,
  otherName: z.string(),
});

const linksSchema = z.object({
  kind: z.literal('links'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  version: z.int(),
  companyId: z.string(),
  name: z.string(),
  names: z.array(party),
  isTruncated: z.boolean(),
  digest: z.string(),
  links: z.array(linkSchema),
  equity: z.exactOptional(moneyStored),
});
export type LinksItem = z.output<typeof linksSchema>;

/** Throws on a form never written. */
export const linksItemOf = (item: Item): LinksItem => linksSchema.parse(item);

export const encodeMoney = ({ amount, currency }: Money): Item => ({
  amount: decimalText(amount),
  currency,
});

export const encodeLink = ({ amount, share, ...link }: LinkTold): Item => ({
  ...link,
  ...(share === undefined ? {} : { share: decimalText(share) }),
  ...(amount === undefined ? {} : { amount: encodeMoney(amount) }),
});

const tellerSchema = z.object({ sk: z.string() });

export const tellerOf = (item: Item): string => tellerSchema.parse(item).sk;
