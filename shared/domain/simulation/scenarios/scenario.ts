import type { Text } from '../../../kernel/text.ts';
import type { Source } from '../../source.ts';
import type { Change } from '../change.ts';

/** A named state of the economy: what it does to a company, and how bad a year it is. */
export interface Scenario {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  readonly title: Text;
  /** What happens, in words. */
  readonly story: Text;
  /** Applied in this order; what a company's figures do not allow is left out and named. */
  readonly changes: readonly Change[];
  /** Systematic factor of the year in standard deviations, good times positive. */
  readonly systematicFactor: number;
  readonly source: Source;
}

/** Sizes and factors of every scenario are choices of this product, for a bank to replace. */
export const scenarioSource = (locator: string): Source => ({
  citation: 'Product scenario set',
  locator,
  confidence: 'design',
});
