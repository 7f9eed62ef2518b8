import { normalisedText } from '../identifiers/normalised-text.ts';

/**
 * Who stands in the network: `company:` with the caller’s own id, else `name:` of an organisation,
 * else `person:` with the company that tells of the person. An organisation has its registered
 * name alone; people share names, so that a person told of by two companies is taken for two.
 */
export type Party = string & { readonly brand: 'Party' };

const COMPANY = 'company:';
const NAME = 'name:';
const PERSON = 'person:';

/** White space is written either way in one and the same registered name. */
const normalisedName = (name: string): string => normalisedText(name).replace(/\s+/g, '');

/** Legal forms and words that names of organisations end with or hold. */
const ORGANISATION =
  /公司|集团|工厂|中心|合作社|企业|银行|事务所|研究院|基金|\b(co|company|ltd|limited|inc|incorporated|corp|corporation|llc|llp|plc|gmbh|ag|kg|se|sa|sas|spa|srl|bv|nv|ab|as|oy|group|holdings?|bank|partners|trust|fund)\b/iu;

export const isOrganisationName = (name: string): boolean => ORGANISATION.test(name);

export const companyParty = (companyId: string): Party => `${COMPANY}${companyId}` as Party;

export const nameParty = (name: string): Party => `${NAME}${normalisedName(name)}` as Party;

/** A counterparty as a fact of one company names it. */
export const counterparty = (name: string, id: string | undefined, teller: string): Party => {
  if (id !== undefined && id !== '') return companyParty(id);
  if (isOrganisationName(name)) return nameParty(name);
  return `${PERSON}${teller}:${normalisedName(name)}` as Party;
};

/** Reads back what was stored or sent; undefined for any other text. */
export const parseParty = (text: string): Party | undefined =>
  [COMPANY, NAME, PERSON].some((prefix) => text.startsWith(prefix) && text.length > prefix.length)
    ? (text as Party)
    : undefined;

/** The caller’s id of a party that is one of its companies. */
export const companyIdOf = (party: string): string | undefined =>
  party.startsWith(COMPANY) ? party.slice(COMPANY.length) : undefined;

/** What people call a party of which nothing more is known. */
export const partyText = (party: string): string => {
  const name = party.slice(party.indexOf(':') + 1);
  return party.startsWith(PERSON) ? name.slice(name.indexOf(':') + 1) : name;
};

/** One order for all machines: by code unit, not by language. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
