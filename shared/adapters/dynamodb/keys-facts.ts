import type { ItemKey } from './keys.ts';

/**
 * Keys of facts that came through the queue and were refused; those recorded are inputs of their
 * company.
 *
 *   what                    partition                       sort
 *   fact refused            T#tenant#REFUSED-FACTS          sentAt#message#index
 *
 *   access pattern                            how
 *   refused facts of a tenant, latest first   query REFUSED-FACTS backwards, page by page
 *
 * A message that comes again writes the same items. They expire by TTL.
 */
export const refusedFactsPartition = (tenant: string): string => `T#${tenant}#REFUSED-FACTS`;

interface Refused {
  readonly sentAt: string;
  readonly messageId: string;
  readonly index: number;
}

const INDEX_DIGITS = 3;

export const refusedFactKey = (tenant: string, { sentAt, messageId, index }: Refused): ItemKey => ({
  pk: refusedFactsPartition(tenant),
  sk: [sentAt, messageId, String(index).padStart(INDEX_DIGITS, '0')].join('#'),
});
