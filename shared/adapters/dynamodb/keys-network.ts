import { companyPartition, type ItemKey } from './keys.ts';

/**
 * Keys of the network between companies, a projection of their facts.
 *
 *   what                          partition                     sort
 *   links that a company tells    T#tenant#C#company            LINKS
 *   that a company tells of one   T#tenant#LINKED#party         company that tells
 *   whose registered name it is   T#tenant#NAMED#party          company
 *
 *   access pattern                            how
 *   what ties a company to others             get LINKS; query LINKED of it and of its names
 *   whose name a party's is                   query NAMED, two items at most
 *
 * `party` is `company:id`, `name:…` or `person:…`. LINKS holds the links themselves; LINKED only says
 * who tells of a party, so that a change of one company's facts writes few and small items. Both are
 * written in one transaction on condition of LINKS's version: whoever read older facts comes too
 * late. Reads go outward from a company, party by party, up to a bound on parties.
 */
export const linksKey = (tenant: string, companyId: string): ItemKey => ({
  pk: companyPartition(tenant, companyId),
  sk: 'LINKS',
});

export const linkedPartition = (tenant: string, party: string): string =>
  `T#${tenant}#LINKED#${party}`;

export const linkedKey = (tenant: string, party: string, companyId: string): ItemKey => ({
  pk: linkedPartition(tenant, party),
  sk: companyId,
});

export const namedPartition = (tenant: string, party: string): string =>
  `T#${tenant}#NAMED#${party}`;

export const namedKey = (tenant: string, party: string, companyId: string): ItemKey => ({
  pk: namedPartition(tenant, party),
  sk: companyId,
});
