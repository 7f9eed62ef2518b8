import type { WarningDocument, WatchDocument } from '../contracts/watch-output.ts';
import { allowedActions } from '../domain/warnings/history/warning-life.ts';
import { WATCH_PARAMETERS } from '../domain/warnings/history/watch-parameters.ts';
import type { Disposition, WarningAction } from '../domain/warnings/warning-action.ts';
import { ACTION_TITLES, STATUS_TITLES } from '../domain/warnings/warning-titles.ts';
import { addDays, dateOf, type IsoDate, type IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { commitWatch } from './commit-watch.ts';
import { contentHash } from './content-hash.ts';
import {
  EVALUATION_ATTEMPTS_MAX,
  findWatch,
  WatchContended,
  type WatchFound,
  type WatchPorts,
} from './evaluate-company.ts';
import type { WarningLists } from './ports/warning-lists.ts';

/** What is asked for about a warning, as it comes from the wire. */
export type ActionWanted = {
  readonly actor?: string;
  readonly note?: string;
  readonly revision?: number;
} & (
  | { readonly action: 'acknowledge' | 'reopen' | 'note' }
  | { readonly action: 'assign'; readonly owner: string }
  | { readonly action: 'escalate'; readonly to?: string }
  | { readonly action: 'snooze'; readonly days: number }
  | { readonly action: 'close'; readonly disposition: Disposition }
);

export interface ActionPorts extends WatchPorts {
  readonly lists: WarningLists;
}

export type ActionRefusal = Refusal<
  'warning-not-found' | 'warning-action-refused' | 'warning-changed' | 'validation-failed'
>;

/** A warning within the watch of its company. */
export interface WarningInWatch {
  readonly watch: WatchDocument;
  readonly warning: WarningDocument;
}

export type Acted = Result<WarningInWatch, ActionRefusal>;

/** Where neither the request nor the token says who acts. */
const UNNAMED = 'unnamed';
const ID_LENGTH = 32;

export const refuseUnknownWarning = (id: string): Result<never, Refusal<'warning-not-found'>> =>
  refused('warning-not-found', {
    en: `There is no warning ${id}.`,
    zh: `没有预警 ${id}。`,
  });

const refuseStatus = (
  { id, status, disposition, revision }: WarningDocument,
  wanted: ActionWanted,
): Result<never, ActionRefusal> => {
  const allowed = allowedActions({ status, ...(disposition === undefined ? {} : { disposition }) });
  return refused(
    'warning-action-refused',
    {
      en: `${id} is ${status}: ${wanted.action} is not possible, only ${allowed.join(', ')}.`,
      zh: `预警 ${id} ${STATUS_TITLES[status].zh}，不能${ACTION_TITLES[wanted.action].zh}，可以：${allowed.map((each) => ACTION_TITLES[each].zh).join('、')}。`,
    },
    { members: { warningStatus: status, revision, allowed } },
  );
};

const refuseChanged = (
  { id, status, revision }: WarningDocument,
  seen: number,
): Result<never, ActionRefusal> =>
  refused(
    'warning-changed',
    {
      en: `${id} was seen at revision ${seen} and is at ${revision} now, ${status}.`,
      zh: `预警 ${id} 读取时为第${seen}版，现为第${revision}版，${STATUS_TITLES[status].zh}。`,
    },
    { members: { warningStatus: status, revision } },
  );

const refuseDays = (daysMax: number): Result<never, ActionRefusal> =>
  refused(
    'validation-failed',
    { en: 'The warning cannot be put off for so long.', zh: '预警不能推迟这么久。' },
    {
      findings: [
        {
          pointer: '/days',
          code: 'out-of-range',
          detail: {
            en: `Expected at most ${daysMax} days for a warning of this severity.`,
            zh: `此级别的预警至多推迟${daysMax}天。`,
          },
        },
      ],
    },
  );

/** Why it cannot be done as the warning stands; undefined where it can. */
const objection = (
  warning: WarningDocument,
  wanted: ActionWanted,
): Result<never, ActionRefusal> | undefined => {
  const { status, severity, disposition, revision } = warning;
  if (wanted.revision !== undefined && wanted.revision !== revision)
    return refuseChanged(warning, wanted.revision);
  const judged = disposition === undefined ? {} : { disposition };
  if (!allowedActions({ status, ...judged }).includes(wanted.action))
    return refuseStatus(warning, wanted);
  if (wanted.action !== 'snooze') return undefined;
  const daysMax = WATCH_PARAMETERS.snoozeDaysMax[severity];
  return wanted.days <= daysMax ? undefined : refuseDays(daysMax);
};

const kindOf = (wanted: ActionWanted, today: IsoDate) => {
  switch (wanted.action) {
    case 'assign':
      return { kind: wanted.action, owner: wanted.owner };
    case 'escalate':
      return {
        kind: wanted.action,
        reason: 'person' as const,
        ...(wanted.to === undefined ? {} : { to: wanted.to }),
      };
    case 'snooze':
      return { kind: wanted.action, until: addDays(today, wanted.days) };
    case 'close':
      return { kind: wanted.action, disposition: wanted.disposition };
    case 'acknowledge':
    case 'reopen':
    case 'note':
      return { kind: wanted.action };
  }
};

/** The same request at the same instant is the same action, however often it is tried. */
const actionOf = (
  { id: warningId, key, severity: seen }: WarningDocument,
  wanted: ActionWanted,
  subject: string | undefined,
  at: IsoInstant,
): WarningAction => {
  const { note } = wanted;
  const actor = wanted.actor ?? subject ?? UNNAMED;
  const told = {
    key,
    actor,
    at,
    ...(note === undefined ? {} : { note }),
    ...kindOf(wanted, dateOf(at)),
  };
  return { id: contentHash({ warningId, ...told }).slice(0, ID_LENGTH), seen, ...told };
};

interface Tried {
  readonly outcomes: ReadonlyMap<string, Acted>;
  readonly actions: readonly WarningAction[];
}

/** What can be done about several warnings of one company, one by one. */
const tryActions = (
  document: WatchDocument,
  { actions: stored }: WatchFound,
  ids: readonly string[],
  wanted: ActionWanted,
  subject: string | undefined,
  at: IsoInstant,
): Tried => {
  const outcomes = new Map<string, Acted>();
  const actions: WarningAction[] = [];
  const known = new Set(stored.map(({ id }) => id));
  for (const id of ids) {
    const warning = document.warnings.find((each) => each.id === id);
    if (warning === undefined) {
      outcomes.set(id, refuseUnknownWarning(id));
      continue;
    }
    const action = actionOf(warning, wanted, subject, at);
    const objected = known.has(action.id) ? undefined : objection(warning, wanted);
    if (objected !== undefined) outcomes.set(id, objected);
    else {
      outcomes.set(id, ok({ watch: document, warning }));
      if (!known.has(action.id)) actions.push(action);
    }
  }
  return { outcomes, actions };
};

const asNow = (outcomes: Tried['outcomes'], watch: WatchDocument): Map<string, Acted> =>
  new Map(
    [...outcomes].map(([id, outcome]): [string, Acted] => {
      if (outcome.kind === 'failed') return [id, outcome];
      const warning = watch.warnings.find((each) => each.id === id);
      return [id, warning === undefined ? refuseUnknownWarning(id) : ok({ watch, warning })];
    }),
  );

const revisionsOf = (document: WatchDocument): ReadonlyMap<string, number> =>
  new Map(document.warnings.map(({ id, revision }) => [id, revision]));

/** Acts on warnings of one company at once; of two who do so at the same time one is told. */
const actOnCompany = async (
  ports: WatchPorts,
  companyId: string,
  ids: readonly string[],
  wanted: ActionWanted,
  subject: string | undefined,
): Promise<ReadonlyMap<string, Acted>> => {
  let first: ReadonlyMap<string, number> | undefined;
  for (let attempt = 0; attempt < EVALUATION_ATTEMPTS_MAX; attempt += 1) {
    const found = await findWatch(ports, companyId);
    const { state, watchWith } = found;
    if (watchWith === undefined) return new Map(ids.map((id) => [id, refuseUnknownWarning(id)]));
    const { document, now } = watchWith();
    const seen = first ?? revisionsOf(document);
    first = seen;
    const { outcomes, actions } = tryActions(document, found, ids, wanted, subject, now);
    const lost = new Map(
      document.warnings.flatMap((warning): [string, Acted][] => {
        const revision = seen.get(warning.id);
        const isMeant = outcomes.get(warning.id)?.kind === 'ok' && wanted.action !== 'note';
        if (!isMeant || revision === undefined || revision === warning.revision) return [];
        return [[warning.id, refuseChanged(warning, revision)]];
      }),
    );
    const mine = actions.filter(
      ({ key }) => !document.warnings.some((each) => each.key === key && lost.has(each.id)),
    );
    const after = watchWith(mine);
    const done = await commitWatch(ports.watch, state, {
      document: after.document,
      notices: after.notices,
      actions: [...mine, ...after.escalations],
      now,
    });
    if (done === 'outdated') continue;
    return asNow(new Map([...outcomes, ...lost]), after.document);
  }
  throw new WatchContended(companyId);
};

/** One action on many warnings; each is done or refused by itself. */
export const actOnWarnings = async (
  ports: ActionPorts,
  ids: readonly string[],
  wanted: ActionWanted,
  subject: string | undefined,
): Promise<ReadonlyMap<string, Acted>> => {
  const distinct = [...new Set(ids)];
  const rows = await Promise.all(distinct.map((id) => ports.lists.find(id)));
  const byCompany = new Map<string, string[]>();
  const outcomes = new Map<string, Acted>(distinct.map((id) => [id, refuseUnknownWarning(id)]));
  for (const row of rows) {
    if (row === undefined) continue;
    const held = byCompany.get(row.companyId);
    if (held === undefined) byCompany.set(row.companyId, [row.id]);
    else held.push(row.id);
  }
  for (const [companyId, own] of byCompany)
    for (const [id, outcome] of await actOnCompany(ports, companyId, own, wanted, subject))
      outcomes.set(id, outcome);
  return outcomes;
};

/** One action on one warning. */
export const actOnWarning = async (
  ports: ActionPorts,
  id: string,
  wanted: ActionWanted,
  subject: string | undefined,
): Promise<Acted> => {
  const outcomes = await actOnWarnings(ports, [id], wanted, subject);
  return outcomes.get(id) ?? refuseUnknownWarning(id);
};

type NoteRefusal = Exclude<ActionRefusal['problem'], 'warning-action-refused'>;

/** Writes a note on a warning, however it stands. */
export const noteOnWarning = async (
  ports: ActionPorts,
  id: string,
  said: { readonly actor?: string; readonly note: string; readonly revision?: number },
  subject: string | undefined,
): Promise<Result<WarningInWatch, Refusal<NoteRefusal>>> => {
  const acted = await actOnWarning(ports, id, { action: 'note', ...said }, subject);
  if (acted.kind === 'ok') return acted;
  const { problem, detail, ...more } = acted.failure;
  if (problem === 'warning-action-refused') throw new Error('a note is always possible');
  return refused(problem, detail, more);
};
