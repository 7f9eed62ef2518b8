import { type CreditPolicy, type PolicyDocument, parsePolicy } from './credit-policy.ts';
import { DEFAULT_LIMIT_SECTIONS } from './default-limit-sections.ts';
import { DEFAULT_PRICE_SECTIONS } from './default-price-sections.ts';

/**
 * What a bank starts from: regulation where there is any, otherwise stated choices of this product.
 * It holds no amounts of the bank's own capital, for none could be guessed.
 */
export const DEFAULT_POLICY_DOCUMENT = {
  id: 'default',
  version: '1',
  effectiveFrom: '2025-01-01',
  ...DEFAULT_LIMIT_SECTIONS,
  ...DEFAULT_PRICE_SECTIONS,
} as const satisfies PolicyDocument;

const parsed = (): CreditPolicy => {
  const result = parsePolicy(DEFAULT_POLICY_DOCUMENT);
  if (result.kind === 'ok') return result.value;
  throw new Error(`the default policy is unsound: ${JSON.stringify(result.failure)}`);
};

export const DEFAULT_POLICY: CreditPolicy = parsed();
