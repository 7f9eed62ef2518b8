import type { Text } from '../../../kernel/text.ts';
import type { Source } from '../../source.ts';

/**
 * Why an accounting or regulatory class is suggested. Classes are suggestions: the bank decides,
 * with the source in hand.
 */
export interface Ground {
  /** Kebab-case id of the rule. */
  readonly code: string;
  /** What the rule is about. */
  readonly title: Text;
  /** The clause that the rule rests on. */
  readonly source: Source;
  /** What was found, with numbers. */
  readonly evidence: Text;
}
