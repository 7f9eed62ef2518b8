import type {
  WarningFilter,
  WarningLists,
} from '../../../shared/application/ports/warning-lists.ts';
import type { WarningRow } from '../../../shared/contracts/watch-output.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';

const FIRST_DAY = isoDate('2024-01-01');
const DAYS = 700;
const STATUSES = ['open', 'acknowledged', 'assigned', 'escalated', 'closed'] as const;
const NOT_CLOSED = STATUSES.filter((status) => status !== 'closed');
const LEVELS = ['YELLOW', 'ORANGE', 'RED'] as const;

/** So many warnings of a hundred companies, spread over levels, owners, rules and statuses. */
export const rowsToList = (count: number): readonly WarningRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `w${String(index).padStart(6, '0')}`,
    companyId: `c${index % 100}`,
    companyName: 'Example',
    level: LEVELS[index % LEVELS.length] ?? 'RED',
    rule: `rule-${index % 20}`,
    rootCause: 'legal',
    severity: 'high',
    status: STATUSES[Math.min(STATUSES.length - 1, index % 7)] ?? 'closed',
    standing: true,
    owner: `owner-${index % 10}`,
    raisedOn: addDays(FIRST_DAY, index % DAYS),
    freshOn: addDays(FIRST_DAY, index % DAYS),
    revision: 1,
    text: { en: 'invented', zh: '虚构' },
  }));

/** What people ask lists for. */
export const LIST_FILTERS: readonly (readonly [string, WarningFilter])[] = [
  ['everything not closed', { statuses: NOT_CLOSED }],
  ['one level', { statuses: NOT_CLOSED, levels: ['RED'] }],
  ['one owner', { statuses: NOT_CLOSED, owner: 'owner-3' }],
  ['one rule', { statuses: NOT_CLOSED, rules: ['rule-7'] }],
  ['one status', { statuses: ['escalated'] }],
  ['closed ones', { statuses: ['closed'] }],
  ['what is fresh', { statuses: NOT_CLOSED, since: addDays(FIRST_DAY, DAYS - 10) }],
  [
    'several filters at once',
    { statuses: ['assigned'], levels: ['RED'], owner: 'owner-2', rules: ['rule-12'] },
  ],
];

export const idsWanted = (
  rows: readonly WarningRow[],
  { statuses, levels, owner, rules, since }: WarningFilter,
): readonly string[] =>
  rows
    .filter(
      (row) =>
        statuses.includes(row.status) &&
        (levels?.includes(row.level) ?? true) &&
        (owner === undefined || owner === row.owner) &&
        (rules?.includes(row.rule) ?? true) &&
        (since === undefined || row.freshOn >= since),
    )
    .toSorted((one, other) =>
      `${one.freshOn}#${one.id}` > `${other.freshOn}#${other.id}` ? -1 : 1,
    )
    .map(({ id }) => id);

/** Every page of a list, with how often it was asked. */
export const pageThrough = async (
  lists: WarningLists,
  filter: WarningFilter,
): Promise<{ readonly ids: readonly string[]; readonly pages: number }> => {
  const ids: string[] = [];
  let [pages, after] = [0, undefined as string | undefined];
  do {
    const page = await lists.list(filter, { limit: 50, after });
    if (page.kind === 'failed') throw new Error('the list gave a position that it does not take');
    ids.push(...page.value.items.map(({ id }) => id));
    after = page.value.next;
    pages += 1;
  } while (after !== undefined);
  return { ids, pages };
};
