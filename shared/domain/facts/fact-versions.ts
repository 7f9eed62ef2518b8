import type { IsoInstant } from '../../kernel/dates.ts';
import { type Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import { endOf, type Fact, type FactOf, factKindOf, membersOf } from './fact.ts';
import { type FactId, factId } from './fact-id.ts';

/** One version of a fact, with when it was learned; the hash is of its content alone. */
export interface FactVersion {
  readonly value: Fact;
  readonly hash: string;
  readonly recordedAt: IsoInstant;
}

/** Everything learned of one fact. */
export interface FactHistory<Version extends FactVersion> {
  readonly id: FactId;
  /** Best first. */
  readonly versions: readonly [Version, ...Version[]];
  /** The version that counts; none where the fact was withdrawn. */
  readonly current?: Version;
}

const revisionOf = ({ value }: FactVersion): number => value.revision ?? 0;

const isDecimal = (value: unknown): value is Decimal => typeof value === 'object' && value !== null;

const graveness = ({ value }: FactVersion): Decimal => {
  const { prudentBy } = factKindOf(value);
  const member = prudentBy === undefined ? undefined : membersOf(value)[prudentBy];
  if (isDecimal(member)) return member;
  return typeof member === 'number' ? decimal(member) : ZERO;
};

const compareTexts = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? 1 : -1;
};

/**
 * Negative where the first counts: the higher revision, then the one that says when it ended, then
 * the one learned later, then the graver, then the greater hash. A total order, so that the same
 * versions in any order leave the same one standing.
 */
const byPrecedence = (one: FactVersion, other: FactVersion): number =>
  revisionOf(other) - revisionOf(one) ||
  Number(endOf(other.value) !== undefined) - Number(endOf(one.value) !== undefined) ||
  compareTexts(one.recordedAt, other.recordedAt) ||
  graveness(other).comparedTo(graveness(one)) ||
  compareTexts(one.hash, other.hash);

interface Withdrawn {
  readonly fact: FactOf<'withdrawal'>;
  readonly id: FactId;
}

const isWithdrawal = (fact: Fact): fact is FactOf<'withdrawal'> => fact.kind === 'withdrawal';

/** Whether a withdrawal of this revision or a higher one stands; one may itself be withdrawn. */
const isWithdrawn = (id: string, revision: number, withdrawals: readonly Withdrawn[]): boolean =>
  withdrawals.some(
    (each) =>
      each.fact.factId === id &&
      (each.fact.revision ?? 0) >= revision &&
      !isWithdrawn(each.id, each.fact.revision ?? 0, withdrawals),
  );

const byDay = (one: FactHistory<FactVersion>, other: FactHistory<FactVersion>): number => {
  const [day, otherDay] = [one.versions[0].value.observedOn, other.versions[0].value.observedOn];
  return -compareTexts(day, otherDay) || -compareTexts(one.id, other.id);
};

/** The versions by the fact they are of, oldest first, whatever order they were learned in. */
export const factHistories = <Version extends FactVersion>(
  known: readonly Version[],
): readonly FactHistory<Version>[] => {
  const byId = new Map<FactId, [Version, ...Version[]]>();
  for (const version of known) {
    const id = factId(version.value);
    const held = byId.get(id);
    if (held === undefined) byId.set(id, [version]);
    else held.push(version);
  }
  const withdrawals = known.flatMap(({ value }) =>
    isWithdrawal(value) ? [{ fact: value, id: factId(value) }] : [],
  );
  const histories = [...byId].map(([id, versions]) => {
    const [best] = versions.sort(byPrecedence);
    const isGone = best === undefined || isWithdrawn(id, revisionOf(best), withdrawals);
    return { id, versions, ...(isGone ? {} : { current: best }) };
  });
  return histories.sort(byDay);
};

/** The version that counts of everything that was not withdrawn. */
export const currentVersions = <Version extends FactVersion>(
  known: readonly Version[],
): readonly Version[] =>
  factHistories(known).flatMap(({ current }) => (current === undefined ? [] : [current]));

/** The facts that count about the company itself: corrections are not among them. */
export const currentFacts = <Version extends FactVersion>(
  known: readonly Version[],
): readonly Version[] =>
  currentVersions(known).filter(({ value }) => factKindOf(value).area !== 'correction');

interface LearnedStatement {
  readonly hash: string;
  readonly recordedAt: IsoInstant;
}

/** Says of statements whether they were withdrawn after they were learned. */
export const statementWithdrawals = (
  known: readonly FactVersion[],
): ((statement: LearnedStatement) => boolean) => {
  const standing = factHistories(known).flatMap(({ current }) =>
    current?.value.kind === 'statement-withdrawal'
      ? [{ hash: current.value.statementHash, recordedAt: current.recordedAt }]
      : [],
  );
  return ({ hash, recordedAt }) =>
    standing.some((each) => each.hash === hash && each.recordedAt >= recordedAt);
};
