import { sha256 } from '../../kernel/sha-256.ts';
import { normalisedText } from '../identifiers/normalised-text.ts';

/**
 * Who stands in the network: `company:` with the caller’s own id, else `name:` of an organisation,
 * else `person:` with the company that tells of the person and a hash of the name. An organisation
 * has its registered name alone; people share names, so that a person told of by two companies is
 * taken for two.
 */
export type Party = string & { readonly brand: 'Party' };

const COMPANY = 'company:';
const NAME = 'name:';
const PERSON = 'person:';
/** Enough of the hash of a name to tell the people apart of whom one company tells. */
const PERSON_LENGTH = 16;

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
  return `${PERSON}${teller}:${sha256(normalisedName(name)).slice(0, PERSON_LENGTH)}` as Party;
};

/** Reads back what was stored or sent; undefined for any other text. */
export const parseParty = (text: string): Party | undefined =>
  [COMPANY, NAME, PERSON].some((prefix) => text.startsWith(prefix) && text.length > prefix.length)
    ? (text as Party)
    : undefined;

/** The caller’s id of a party that is one of its companies. */
export const companyIdOf = (party: string): string | undefined =>
  party.startsWith(COMPANY) ? party.slice(COMPANY.length) : undefined;

/** What people call a party of which nothing more is known; a person is not named by it. */
export const partyText = (party: string): string =>
  party.startsWith(PERSON) ? '***' : party.slice(party.indexOf(':') + 1);

/** A name for messages that go round: of a person no more than the first character. */
export const nameShown = (party: string, name: string | undefined): string => {
  if (name === undefined) return partyText(party);
  return party.startsWith(PERSON) ? `${[...name][0] ?? ''}***` : name;
};

/** One order for all machines: by code unit, not by language. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
