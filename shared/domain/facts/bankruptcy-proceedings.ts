import type { IsoDate } from '../../kernel/dates.ts';
import { endOf, type Fact, type FactOf, factsOf } from './fact.ts';
import { factId } from './fact-id.ts';

type Petition = FactOf<'bankruptcy-petition'>;

/** A case keeps its number through its stages; what has none is told apart by the fact itself. */
const caseOf = (petition: Petition): string => petition.reference ?? factId(petition);

/** Stages at which a court has taken the case up. */
const TAKEN_UP: ReadonlySet<Petition['stage']> = new Set([
  'accepted',
  'reorganisation',
  'liquidation',
]);

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The petitions for bankruptcy that a court has taken up by a day: of each case its newest stage,
 * unless the case was dismissed, withdrawn or ended since. In the order of their cases.
 */
export const bankruptcyProceedings = ({
  facts,
  asOf,
}: {
  readonly facts: readonly Fact[];
  readonly asOf: IsoDate;
}): readonly Petition[] => {
  const all = factsOf(facts, 'bankruptcy-petition')
    .filter(({ observedOn }) => observedOn <= asOf)
    .toSorted(
      (one, other) =>
        inOrder(one.observedOn, other.observedOn) || inOrder(factId(one), factId(other)),
    );
  const over = new Set(all.filter((each) => (endOf(each) ?? '9999') <= asOf).map(caseOf));
  const newest = new Map(all.map((each) => [caseOf(each), each]));
  return [...newest]
    .filter(([id, { stage }]) => TAKEN_UP.has(stage) && !over.has(id))
    .toSorted(([one], [other]) => inOrder(one, other))
    .map(([, each]) => each);
};
