import type { WatchDocument } from '../contracts/watch-output.ts';
import { WATCH_LEVEL_TITLES } from '../domain/decision/handling/watch-level.ts';
import type { WatchAction } from '../domain/warnings/warning-action.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { commitWatch } from './commit-watch.ts';
import { companyNotFound } from './company-not-found.ts';
import { contentHash } from './content-hash.ts';
import {
  EVALUATION_ATTEMPTS_MAX,
  findWatch,
  WatchContended,
  type WatchPorts,
} from './evaluate-company.ts';

/** What is asked for about a company as a whole. */
type WatchActionWanted = { readonly actor?: string; readonly note?: string } & (
  | { readonly kind: 'set-owner'; readonly owner: string }
  | { readonly kind: 'sign-off' }
);

const UNNAMED = 'unnamed';
const ID_LENGTH = 32;

const actionOf = (
  companyId: string,
  wanted: WatchActionWanted,
  subject: string | undefined,
  at: IsoInstant,
): WatchAction => {
  const { note } = wanted;
  const told = {
    at,
    actor: wanted.actor ?? subject ?? UNNAMED,
    ...(note === undefined ? {} : { note }),
    ...(wanted.kind === 'set-owner'
      ? { kind: wanted.kind, owner: wanted.owner }
      : { kind: wanted.kind }),
  };
  return { id: contentHash({ companyId, ...told }).slice(0, ID_LENGTH), ...told };
};

const refuseSignOff = ({
  level,
  score,
  warnings,
}: WatchDocument): Result<never, Refusal<'warning-action-refused'>> => {
  const standing = warnings
    .filter(({ standing, points }) => standing && points > 0)
    .map(({ id, severity, points }) => ({ id, severity, points }));
  return refused(
    'warning-action-refused',
    level === 'RED'
      ? {
          en: `${score} points still make the company RED; close what is a false alarm, or wait until what stands has cleared.`,
          zh: `企业仍有${score}分，应为红色；请先处置误报，或待现存预警解除。`,
        }
      : {
          en: `The company is ${level}: only RED is signed off.`,
          zh: `企业为${WATCH_LEVEL_TITLES[level].zh}，仅红色需要签核。`,
        },
    { members: { level, score, standing, allowed: [] } },
  );
};

type Done = Result<WatchDocument, Refusal<'company-not-found'>>;

/** Stores what is wanted unless something speaks against it as things stand. */
const act = async <Objection>(
  ports: WatchPorts,
  companyId: string,
  wanted: WatchActionWanted,
  subject: string | undefined,
  objectionTo: (document: WatchDocument) => Objection | undefined,
): Promise<Done | Objection> => {
  for (let attempt = 0; attempt < EVALUATION_ATTEMPTS_MAX; attempt += 1) {
    const { state, actions, watchWith } = await findWatch(ports, companyId);
    if (watchWith === undefined) return companyNotFound(companyId);
    const { document, now } = watchWith();
    const action = actionOf(companyId, wanted, subject, now);
    const isDone = actions.some(({ id }) => id === action.id);
    const objection = isDone ? undefined : objectionTo(document);
    if (objection !== undefined) return objection;
    const mine = isDone ? [] : [action];
    const after = watchWith(mine);
    const done = await commitWatch(ports.watch, state, {
      document: after.document,
      notices: after.notices,
      actions: [...mine, ...after.escalations],
      now,
    });
    if (done === 'outdated') continue;
    return ok(after.document);
  }
  throw new WatchContended(companyId);
};

interface Said {
  readonly actor?: string;
  readonly note?: string;
}

/** Takes a company off RED. */
export const signOff = (
  ports: WatchPorts,
  companyId: string,
  said: Said,
  subject: string | undefined,
): Promise<Done | Result<never, Refusal<'warning-action-refused'>>> =>
  act(ports, companyId, { kind: 'sign-off', ...said }, subject, (document) =>
    document.signOff === 'possible' ? undefined : refuseSignOff(document),
  );

/** Says who answers for a company. */
export const setOwner = (
  ports: WatchPorts,
  companyId: string,
  said: Said & { readonly owner: string },
  subject: string | undefined,
): Promise<Done> =>
  act<never>(ports, companyId, { kind: 'set-owner', ...said }, subject, () => undefined);
