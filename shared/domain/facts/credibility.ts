import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { type Fact, factKindOf } from './fact.ts';
import { SOURCE_CLASSES } from './source-class.ts';

/** How far a fact is believed, 0 to 1: as its sender says, else as its class of source is. */
export const credibilityOf = (fact: Fact): Decimal =>
  fact.credibility ??
  decimal(SOURCE_CLASSES[fact.sourceClass ?? factKindOf(fact).sourceClass].credibility);
