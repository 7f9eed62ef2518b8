/**
 * Where a formula or number comes from. `confidence` says how it was checked: `primary` against
 * the original text, `secondary` against a transcription of it, `practice` is common credit
 * practice from memory and to be confirmed, `design` is a choice of this product.
 */
export interface Source {
  readonly citation: string;
  readonly locator: string;
  readonly confidence: 'primary' | 'secondary' | 'practice' | 'design';
}
