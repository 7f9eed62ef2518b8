import { normalisedText } from '../identifiers/normalised-text.ts';

/**
 * Who stands in the network: `company:` with the caller’s own id, else `identifier:` (统一社会信用代码,
 * LEI), else `name:`. The best known of the three names the party.
 */
export type Party = string & { readonly brand: 'Party' };

/** How a fact may name a counterparty; at least one member is needed. */
export interface PartyNamed {
  readonly companyId?: string;
  readonly identifier?: string;
  readonly name?: string;
}

const COMPANY = 'company:';
const IDENTIFIER = 'identifier:';
const NAME = 'name:';

/** Brackets and spaces are written either way in one and the same registered name. */
const normalisedName = (name: string): string => normalisedText(name).replace(/\s+/g, '');

export const companyParty = (companyId: string): Party => `${COMPANY}${companyId}` as Party;

export const identifierParty = (identifier: string): Party =>
  `${IDENTIFIER}${normalisedText(identifier)}` as Party;

export const nameParty = (name: string): Party => `${NAME}${normalisedName(name)}` as Party;

/** The party so named, or undefined where nothing names it. */
export const partyOf = ({ companyId, identifier, name }: PartyNamed): Party | undefined => {
  if (companyId !== undefined) return companyParty(companyId);
  if (identifier !== undefined && normalisedText(identifier) !== '') {
    return identifierParty(identifier);
  }
  return name === undefined || normalisedName(name) === '' ? undefined : nameParty(name);
};

/** The caller’s id of a party that is one of its companies. */
export const companyIdOf = (party: string): string | undefined =>
  party.startsWith(COMPANY) ? party.slice(COMPANY.length) : undefined;

/** What people call a party of which nothing more is known. */
export const partyText = (party: string): string => party.slice(party.indexOf(':') + 1);

/** One order for all machines: by code unit, not by language. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
