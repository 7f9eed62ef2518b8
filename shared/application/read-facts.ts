import { encodeFact } from '../contracts/fact-input.ts';
import { credibilityOf } from '../domain/facts/credibility.ts';
import { type Fact, type FactKindId, factKindOf, standsOn } from '../domain/facts/fact.ts';
import { type FactHistory, factHistories } from '../domain/facts/fact-versions.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { decimalText } from '../kernel/decimal.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { companyNotFound } from './company-not-found.ts';
import { pointOfView, type ViewRequested } from './point-of-view.ts';
import type { Recorded } from './ports/company-store.ts';
import type { Page } from './ports/page.ts';
import type { CompanyReadPorts } from './read-company.ts';

type History = FactHistory<Recorded<Fact>>;

interface FactsRequested extends ViewRequested {
  readonly kind?: FactKindId;
  readonly limit: number;
  readonly after?: string;
}

export interface FactListed {
  readonly id: string;
  readonly title: Text;
  readonly status: 'standing' | 'ended' | 'withdrawn';
  readonly credibility: string;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
  readonly versions: readonly unknown[];
}

const CURSOR = /^\d{4}-\d{2}-\d{2}\.[0-9a-f]{24}$/;

const bestOf = ({ current, versions: [best] }: History): Recorded<Fact> => current ?? best;

/** A place in the list that stays the same while facts are added before and behind it. */
const placeOf = (history: History): string => `${bestOf(history).value.observedOn}.${history.id}`;

const statusOf = ({ current }: History, asOf: IsoDate): FactListed['status'] => {
  if (current === undefined) return 'withdrawn';
  return standsOn(current.value, asOf) ? 'standing' : 'ended';
};

const listedOf = (history: History, asOf: IsoDate): FactListed => {
  const { value, recordedAt } = bestOf(history);
  return {
    id: history.id,
    title: factKindOf(value).title,
    status: statusOf(history, asOf),
    credibility: decimalText(credibilityOf(value)),
    fact: encodeFact(value),
    recordedAt,
    versions: history.versions.map((version) => ({
      fact: encodeFact(version.value),
      hash: version.hash,
      recordedAt: version.recordedAt,
    })),
  };
};

type ReadRefusal =
  | Refusal<'company-not-found'>
  | Refusal<'validation-failed'>
  | Refusal<'cursor-invalid'>;

/** The facts about a company from one point of view, newest first, with all their versions. */
export const listFacts = async (
  { clock, companies }: CompanyReadPorts,
  companyId: string,
  { kind, limit, after, ...requested }: FactsRequested,
): Promise<Result<Page<FactListed>, ReadRefusal>> => {
  const view = pointOfView(requested, clock.now(), { in: 'query' });
  if (view.kind === 'failed') return view;
  if (after !== undefined && !CURSOR.test(after))
    return refused('cursor-invalid', {
      en: '`after` is no cursor of this list.',
      zh: '`after` 不是此列表的游标。',
    });
  const record = await companies.find(companyId);
  const { asOf, knownAt } = view.value;
  if (record === undefined || !record.profiles.some((each) => each.recordedAt <= knownAt))
    return companyNotFound(companyId);
  const histories = factHistories(record.facts.filter((each) => each.recordedAt <= knownAt))
    .filter((history) => bestOf(history).value.observedOn <= asOf)
    .filter((history) => kind === undefined || bestOf(history).value.kind === kind)
    .map((history) => ({ place: placeOf(history), history }))
    .sort((one, other) => (one.place < other.place ? 1 : -1));
  const rest = after === undefined ? histories : histories.filter(({ place }) => place < after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return ok({
    items: page.map(({ history }) => listedOf(history, asOf)),
    ...(last === undefined || rest.length === page.length ? {} : { next: last.place }),
  });
};
