import { namesIn } from '../../../shared/domain/formula/expression.ts';
import {
  DERIVED_ITEMS,
  type DerivedItemId,
  expressionOf,
  isDerivedItemId,
} from '../../../shared/domain/statements/derived-items.ts';
import { isLineItemId } from '../../../shared/domain/statements/line-items/line-items.ts';
import {
  type Alternative,
  type Definition,
  type Reference,
  reference,
  substituted,
} from './definition.ts';

const operandsOf = (item: DerivedItemId): readonly string[] =>
  DERIVED_ITEMS[item].formulas.flatMap((formula) =>
    namesIn(expressionOf(formula)).map(({ name }) => name),
  );

const reachableFrom = (item: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (!isDerivedItemId(item)) return seen;
  for (const operand of operandsOf(item))
    if (!seen.has(operand)) {
      seen.add(operand);
      reachableFrom(operand, seen);
    }
  return seen;
};

/**
 * Unfolds derived items down to statement lines. Totals are derived from one another: inside such
 * a circle an item gets a variant that does without those being derived.
 */
export class ItemDefinitions {
  readonly definitions: Definition[] = [];
  readonly #references = new Map<string, Reference>();

  /** What stands for `item` in the year `yearsBack` years ago. */
  of(item: string, yearsBack: number, without: readonly string[] = []): Reference {
    const line = `y${yearsBack}.${item}`;
    if (!isDerivedItemId(item)) return line;
    const reachable = reachableFrom(item);
    const avoided = without.filter((each) => reachable.has(each)).sort();
    const name = [`y${yearsBack}_${item}`, ...avoided].join('_without_');
    const known = this.#references.get(name);
    if (known !== undefined) return known;
    const formulas = this.#formulasOf(item, yearsBack, [...avoided, item]);
    const result = formulas.length === 0 ? line : name;
    this.#references.set(name, result);
    if (result === name) {
      const reported: Alternative = { needs: [line], value: reference(line) };
      const alternatives = isLineItemId(item) ? [reported, ...formulas] : formulas;
      this.definitions.push({ name, alternatives });
    }
    return result;
  }

  #formulasOf(
    item: DerivedItemId,
    yearsBack: number,
    without: readonly string[],
  ): readonly Alternative[] {
    return DERIVED_ITEMS[item].formulas.flatMap((formula): readonly Alternative[] => {
      const expression = expressionOf(formula);
      const required = namesIn(expression).filter(({ optional }) => !optional);
      if (required.some(({ name }) => without.includes(name))) return [];
      const referenceOf = (name: string) => this.of(name, yearsBack, without);
      return [
        {
          needs: required.map(({ name }) => referenceOf(name)),
          ...(formula.standards === undefined ? {} : { standards: formula.standards }),
          value: substituted(expression, (name, optional) =>
            reference(referenceOf(name), optional),
          ),
        },
      ];
    });
  }
}
