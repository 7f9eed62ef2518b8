import type { FeedEntry } from '../contracts/warning-feed-output.ts';
import type { WarningDocument, WatchDocument } from '../contracts/watch-output.ts';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import { contentHash } from './content-hash.ts';

const ID_LENGTH = 20;

/** Steps that are kept for the record, and that nobody has to be told. */
const QUIET_CHANGES: ReadonlySet<FeedEntry['change']> = new Set(['resumed', 'joined', 'noted']);

type Content = Omit<FeedEntry, 'id'>;

/** An entry is what it says: the same content of the same company is the same entry. */
const entryOf = (companyId: string, content: Content, occurrence: number): FeedEntry => ({
  id: contentHash({ companyId, ...content, occurrence }).slice(0, ID_LENGTH),
  ...content,
});

const ofWarning = (
  { id: warningId, rule, rootCause, entity }: WarningDocument,
  { kind: change, actionId: _, text, ...step }: WarningDocument['transitions'][number],
): Content => ({
  change,
  quiet: QUIET_CHANGES.has(change),
  warningId,
  rule,
  rootCause,
  ...(entity === undefined ? {} : { entity }),
  ...(text === undefined ? {} : { text }),
  ...step,
});

const rankOf = (level: WatchDocument['level']): number => WATCH_LEVELS.indexOf(level);

const ofLevel = ({ because: _, ...change }: WatchDocument['levelChanges'][number]): Content => ({
  change: rankOf(change.to) > rankOf(change.from) ? 'level-raised' : 'level-lowered',
  quiet: false,
  ...change,
});

const timeOf = ({ on, at }: Content): string => at ?? on;

/** Of one day, what the company's level became comes after what made it so. */
const byTime = (one: Content, other: Content): number => {
  const [a, b] = [timeOf(one).slice(0, 10), timeOf(other).slice(0, 10)];
  if (a !== b) return a < b ? -1 : 1;
  const late = Number(one.warningId === undefined) - Number(other.warningId === undefined);
  return late || (timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : 0);
};

/** Everything that the feed ought to say of a company, oldest first: a function of its watch. */
export const feedContent = (document: WatchDocument): readonly FeedEntry[] => {
  const { companyId, warnings, levelChanges } = document;
  const contents = [
    ...warnings.flatMap((warning) => warning.transitions.map((step) => ofWarning(warning, step))),
    ...levelChanges.map(ofLevel),
  ].sort(byTime);
  const seen = new Map<string, number>();
  return contents.map((content) => {
    const first = entryOf(companyId, content, 0);
    const occurrence = seen.get(first.id) ?? 0;
    seen.set(first.id, occurrence + 1);
    return occurrence === 0 ? first : entryOf(companyId, content, occurrence);
  });
};

/** What is remembered of an entry that was told: enough to take it back. */
export interface ToldEntry {
  readonly id: string;
  readonly change: FeedEntry['change'];
  readonly warningId?: string | undefined;
  readonly rootCause?: string | undefined;
}

export const toldOf = ({ id, change, warningId, rootCause }: FeedEntry): ToldEntry => ({
  id,
  change,
  ...(warningId === undefined ? {} : { warningId }),
  ...(rootCause === undefined ? {} : { rootCause }),
});

const retraction = (companyId: string, told: ToldEntry, now: IsoInstant): FeedEntry => {
  const { id: retracts, change: reason, warningId, rootCause } = told;
  return {
    id: contentHash({ companyId, retracts, now }).slice(0, ID_LENGTH),
    change: 'retracted',
    on: dateOf(now),
    quiet: false,
    ...(warningId === undefined ? {} : { warningId }),
    ...(rootCause === undefined ? {} : { rootCause }),
    reason,
    retracts,
  };
};

export interface FeedDifference {
  /** Entries to append: what is not true any more is taken back first. */
  readonly entries: readonly FeedEntry[];
  readonly told: readonly ToldEntry[];
  /**
   * Entries that say anew, a little differently, what was taken back with them, and the taking
   * back of these.
   */
  readonly restated: ReadonlySet<string>;
}

/** What has to be appended so that the feed, less what it retracts, says what is true. */
export const feedDifference = (
  document: WatchDocument,
  told: readonly ToldEntry[],
  now: IsoInstant,
): FeedDifference => {
  const content = feedContent(document);
  const wanted = new Set(content.map(({ id }) => id));
  const known = new Set(told.map(({ id }) => id));
  const untrue = told.filter(({ id }) => !wanted.has(id));
  const added = content.filter(({ id }) => !known.has(id));
  const placeOf = ({ change, warningId = '' }: ToldEntry): string => `${change} ${warningId}`;
  const takenBack = new Set(untrue.map(placeOf));
  const saidAnew = new Set(added.map(placeOf));
  const retractions = untrue.map((each) => ({
    entry: retraction(document.companyId, each, now),
    isRestated: saidAnew.has(placeOf(each)),
  }));
  return {
    entries: [...retractions.map(({ entry }) => entry), ...added],
    told: content.map(toldOf),
    restated: new Set([
      ...retractions.filter(({ isRestated }) => isRestated).map(({ entry }) => entry.id),
      ...added.filter((each) => takenBack.has(placeOf(each))).map(({ id }) => id),
    ]),
  };
};
