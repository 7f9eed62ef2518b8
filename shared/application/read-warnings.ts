import type { WarningDocument, WarningRow, WatchDocument } from '../contracts/watch-output.ts';
import { WARNING_ACTIONS } from '../domain/warnings/actions.ts';
import {
  allowedActions,
  WARNING_STATUSES,
  type WarningStatus,
} from '../domain/warnings/history/warning-life.ts';
import { WATCH_PARAMETERS } from '../domain/warnings/history/watch-parameters.ts';
import { levelBelow } from '../domain/warnings/history/watch-score.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import { clearingText } from '../domain/warnings/rules/measure-text.ts';
import type { WarningRule } from '../domain/warnings/rules/warning-rule.ts';
import { dateOf, type IsoDate } from '../kernel/dates.ts';
import { decimal } from '../kernel/decimal.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { Refusal } from '../problems/refusal.ts';
import {
  type Acted,
  type ActionPorts,
  refuseUnknownWarning,
  type WarningInWatch,
} from './act-on-warnings.ts';
import { companyNotFound } from './company-not-found.ts';
import { findWatch, type WatchPorts } from './evaluate-company.ts';
import type { Page, PageRequest } from './ports/page.ts';
import { COUNTED, type Counted, type Counts } from './watch-counts.ts';

const ruleById = new Map(WARNING_RULES.map((rule) => [rule.id, rule]));

const ruleOf = (id: string): WarningRule | undefined => ruleById.get(id);

/** A rule that is in this release no more is named by its id. */
export const ruleTitle = (id: string): Text => ruleOf(id)?.title ?? { en: id, zh: id };

/** One warning with what its rule says of it. */
export const describeWarningInWatch = ({ watch, warning }: WarningInWatch) => {
  const rule = ruleOf(warning.rule);
  const { status, disposition } = warning;
  const { companyId, companyName, level } = watch;
  return {
    ...warning,
    companyId,
    companyName,
    level,
    title: ruleTitle(warning.rule),
    ...(rule === undefined ? {} : { code: rule.code, question: rule.question }),
    actions: (rule?.actions ?? []).map((id) => ({ id, text: WARNING_ACTIONS[id] })),
    allowed: allowedActions({ status, ...(disposition === undefined ? {} : { disposition }) }),
  };
};

/** What came of one action on many warnings, in the order asked for. */
export const describeActed = (outcomes: ReadonlyMap<string, Acted>) =>
  [...outcomes].map(([id, outcome]) => {
    if (outcome.kind === 'ok') {
      const { status, severity, revision } = outcome.value.warning;
      return { id, outcome: 'done', status, severity, revision };
    }
    const { problem, detail, findings, members } = outcome.failure;
    const found = findings === undefined ? {} : { errors: findings };
    return { id, outcome: 'refused', problem, detail, ...found, ...members };
  });

export const getWarning = async (
  { lists, watch }: Pick<ActionPorts, 'lists' | 'watch'>,
  id: string,
): Promise<Result<WarningInWatch, Refusal<'warning-not-found'>>> => {
  const row = await lists.find(id);
  const state = row === undefined ? undefined : await watch.find(row.companyId);
  const warning = state?.document.warnings.find((each) => each.id === id);
  if (state === undefined || warning === undefined) return refuseUnknownWarning(id);
  return ok({ watch: state.document, warning });
};

/** What a list may be asked for. */
export interface WarningsAsked {
  readonly status?: readonly WarningStatus[];
  readonly level?: readonly WatchDocument['level'][];
  readonly owner?: string;
  readonly rule?: string;
  readonly company?: string;
  readonly rootCause?: readonly string[];
  readonly since?: IsoDate;
}

const NOT_CLOSED = WARNING_STATUSES.filter((status) => status !== 'closed');

const rulesAsked = ({ rule, rootCause }: WarningsAsked): readonly string[] | undefined => {
  if (rootCause === undefined) return rule === undefined ? undefined : [rule];
  const behind = WARNING_RULES.filter((each) => rootCause.includes(each.rootCause));
  return behind.map(({ id }) => id).filter((id) => rule === undefined || id === rule);
};

const numbersOf = (counts: Counts, counted: Counted): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([name]) => name.startsWith(`${counted}#`))
      .map(([name, count]) => [name.slice(counted.length + 1), count]),
  );

const COUNTER_NAMES: Readonly<Record<Counted, string>> = {
  level: 'levels',
  status: 'statuses',
  severity: 'severities',
  rule: 'rules',
  rootCause: 'rootCauses',
};

const describeCounts = (counts: Counts) =>
  Object.fromEntries(COUNTED.map((each) => [COUNTER_NAMES[each], numbersOf(counts, each)]));

const describeRow = (row: WarningRow, today: IsoDate) => ({
  ...row,
  title: ruleTitle(row.rule),
  overdue: row.dueOn !== undefined && row.dueOn < today,
});

/** A page of warnings, the freshest first, with the counters of the whole tenant. */
export const listWarnings = async (
  { lists, clock }: Pick<ActionPorts, 'lists' | 'clock'>,
  asked: WarningsAsked & PageRequest,
): Promise<
  Result<
    Page<ReturnType<typeof describeRow>> & { readonly counters: object },
    Refusal<'cursor-invalid'>
  >
> => {
  const { limit, after, status = NOT_CLOSED, level, owner, company, since } = asked;
  const rules = rulesAsked(asked);
  const filter = {
    statuses: status,
    ...(level === undefined ? {} : { levels: level }),
    ...(owner === undefined ? {} : { owner }),
    ...(rules === undefined ? {} : { rules }),
    ...(company === undefined ? {} : { companyId: company }),
    ...(since === undefined ? {} : { since }),
  };
  const [page, counts] = await Promise.all([
    lists.list(filter, { limit, ...(after === undefined ? {} : { after }) }),
    lists.counts(),
  ]);
  if (page.kind === 'failed') return page;
  const { items, ...rest } = page.value;
  const today = dateOf(clock.now());
  return ok({
    items: items.map((row) => describeRow(row, today)),
    ...rest,
    counters: describeCounts(counts),
  });
};

const clearsWhen = ({ rule, reading }: WarningDocument): Text => {
  const title = ruleTitle(rule);
  const { margin } = reading;
  if (margin === undefined)
    return {
      en: `${title.en}: clears once what happened is over, or fades with time`,
      zh: `${title.zh}：相关情形结束后解除，或随时间衰减`,
    };
  const { en, zh } = clearingText({
    ...margin,
    value: decimal(margin.value),
    clear: decimal(margin.clears),
  });
  return { en: `${title.en}: clears with ${en}`, zh: `${title.zh}：${zh}` };
};

const reviewText = ({ level, nextReviewOn, signOff }: WatchDocument, score: number): Text => {
  if (level === 'GREEN') return { en: 'Nothing weighs on it.', zh: '无需解除。' };
  if (level !== 'RED')
    return {
      en: `Falls one level at the review of ${nextReviewOn} if the score is below ${score} then.`,
      zh: `若${nextReviewOn}检视时分数低于${score}，则下调一级。`,
    };
  return signOff === 'possible'
    ? { en: 'A person may sign it off now.', zh: '现可由人工签核解除红色。' }
    : {
        en: `A person may sign it off once nothing critical stands and the score is below ${score}.`,
        zh: `无重大预警且分数低于${score}后，可由人工签核解除红色。`,
      };
};

/** A company's watch as it is shown: with titles, and what would take it down a level. */
export const describeWatchShown = (watch: WatchDocument) => {
  const { level } = watch;
  const { scores, hysteresisShare } = WATCH_PARAMETERS;
  const scoreBelow = level === 'GREEN' ? 0 : scores[level] * (1 - hysteresisShare);
  const weighing = watch.warnings
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  return {
    ...watch,
    readings: watch.readings.map((each) => ({
      ...each,
      title: ruleTitle(each.rule),
      rootCause: ruleOf(each.rule)?.rootCause ?? '',
    })),
    clearing: {
      ...(level === 'GREEN' ? {} : { next: levelBelow(level), scoreBelow }),
      steps: weighing.map((warning) => ({
        warningId: warning.id,
        points: warning.points,
        critical: warning.severity === 'critical',
        text: clearsWhen(warning),
      })),
      text: reviewText(watch, scoreBelow),
    },
  };
};

/** A company's watch as last evaluated; evaluated on the spot where asked, or where it never was. */
export const getWatch = async (
  ports: WatchPorts,
  companyId: string,
  source: 'stored' | 'now',
): Promise<Result<WatchDocument, Refusal<'company-not-found'>>> => {
  const stored = source === 'stored' ? await ports.watch.find(companyId) : undefined;
  if (stored !== undefined) return ok(stored.document);
  const { watchWith } = await findWatch(ports, companyId);
  return watchWith === undefined ? companyNotFound(companyId) : ok(watchWith().document);
};
