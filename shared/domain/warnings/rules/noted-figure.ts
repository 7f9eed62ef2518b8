import type { Decimal } from '../../../kernel/decimal.ts';
import type { FactOf } from '../../facts/fact.ts';
import { evidenceOf, factsUntil } from './fact-reading.ts';
import { type Figure, numberFigure, type StatementReader } from './statement-reader.ts';
import type { WarningContext } from './warning-context.ts';

/**
 * What the notes say of the period of the newest statement, as a fact; undefined where they say
 * nothing. Amounts in a foreign currency say nothing either: notes are not converted.
 */
export const notedFigure = (
  context: WarningContext,
  reader: StatementReader,
  read: (notes: FactOf<'statement-notes'>) => Decimal | undefined,
): Figure | undefined => {
  const { currency } = reader.current.statement;
  const notes = factsUntil(context, 'statement-notes')
    .filter((fact) => fact.periodEnd === reader.current.end)
    .filter((fact) => fact.currency === undefined || fact.currency === currency)
    .findLast((fact) => read(fact) !== undefined);
  const value = notes === undefined ? undefined : read(notes);
  if (notes === undefined || value === undefined) return undefined;
  for (const evidence of evidenceOf([notes])) reader.note(evidence);
  return numberFigure(value);
};
