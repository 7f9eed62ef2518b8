import type { WatchDocument } from '../contracts/watch-output.ts';
import { modelById } from '../domain/models/champion.ts';
import {
  observeSignals,
  type ParametersOn,
  readsRatings,
} from '../domain/warnings/history/observe-signals.ts';
import { type WarningHistory, warningHistory } from '../domain/warnings/history/warning-history.ts';
import type {
  NeighbourhoodSince,
  WarningKnowledge,
} from '../domain/warnings/history/warning-knowledge.ts';
import {
  WATCH_PARAMETERS,
  type WatchParameters,
} from '../domain/warnings/history/watch-parameters.ts';
import { pdPercentilesOf } from '../domain/warnings/peer-pds.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import type { WarningRule } from '../domain/warnings/rules/warning-rule.ts';
import type { WarningAction, WatchAction } from '../domain/warnings/warning-action.ts';
import { dateOf, type IsoDate, type IsoInstant } from '../kernel/dates.ts';
import { companyKnowledge } from './company-knowledge.ts';
import { describeWatch } from './describe-watch.ts';
import type { CompanyRecord } from './ports/company-store.ts';
import type { CompanyAction } from './ports/watch-store.ts';
import { ratingPoints } from './rating-points.ts';
import { type Notices, noticesOf, overdueEscalations } from './warning-notices.ts';

/** What a tenant set, and what surrounds its companies. */
export interface WatchSettings {
  readonly parameters: WatchParameters;
  readonly parametersOn: ParametersOn;
  readonly rules: readonly WarningRule[];
}

export const DEFAULT_SETTINGS: WatchSettings = {
  parameters: WATCH_PARAMETERS,
  parametersOn: () => ({}),
  rules: WARNING_RULES,
};

export interface WatchInput {
  readonly record: CompanyRecord;
  readonly actions: readonly CompanyAction[];
  readonly neighbourhoods: readonly NeighbourhoodSince[];
  readonly notices: Notices;
  readonly now: IsoInstant;
  readonly settings: WatchSettings;
}

const isAboutWarning = (action: CompanyAction): action is WarningAction => 'key' in action;
const isAboutCompany = (action: CompanyAction): action is WatchAction => !isAboutWarning(action);

/** Undefined where no profile was ever registered. */
const knowledgeOf = (
  { record, neighbourhoods, now, settings }: WatchInput,
  asOf: IsoDate,
): { readonly name: string; readonly knowledge: WarningKnowledge } | undefined => {
  const view = { asOf, knownAt: now };
  const known = companyKnowledge(record, view);
  if (known === undefined) return undefined;
  const { name, foundedOn, industry } = known.profile.value;
  const ratings = settings.rules.some(readsRatings) ? ratingPoints(known, view) : [];
  const newest = ratings.at(-1);
  const segment = newest === undefined ? undefined : modelById(newest.modelId)?.segment;
  const pdPercentiles = segment === undefined ? undefined : pdPercentilesOf(segment);
  return {
    name,
    knowledge: {
      asOf,
      facts: known.facts.map(({ value }) => value),
      statements: known.statements.map(({ value }) => value),
      ratings,
      neighbourhoods,
      ...(segment === undefined ? {} : { segment }),
      ...(pdPercentiles === undefined ? {} : { pdPercentiles }),
      ...(foundedOn === undefined ? {} : { foundedOn }),
      ...(industry === undefined ? {} : { isFinancial: industry.isFinancial }),
    },
  };
};

export interface CompanyWatch {
  readonly now: IsoInstant;
  readonly document: WatchDocument;
  readonly notices: Notices;
  readonly history: WarningHistory;
  /** Actions by nobody: warnings that waited for too long. */
  readonly escalations: readonly WarningAction[];
}

/** Derives the watch with actions that are not stored yet. */
export type WatchWith = (more?: readonly CompanyAction[]) => CompanyWatch;

/**
 * The whole watch over a company, derived from what is known of it now. What had become overdue is
 * escalated in the same breath. Undefined where no profile was ever registered. The rules run
 * once, however many actions are tried.
 */
export const companyWatch = (input: WatchInput): WatchWith | undefined => {
  const { record, now, settings } = input;
  const { companyId } = record;
  const { parameters } = settings;
  const today = dateOf(now);
  const known = knowledgeOf(input, today);
  if (known === undefined) return undefined;
  const { signals, today: current } = observeSignals(
    settings.rules,
    known.knowledge,
    settings.parametersOn,
  );
  const historyOf = (actions: readonly CompanyAction[]): WarningHistory =>
    warningHistory({
      asOf: today,
      signals,
      warningActions: actions.filter(isAboutWarning),
      watchActions: actions.filter(isAboutCompany),
      parameters,
    });
  const noticesFor = ({ warnings }: WarningHistory, before: Notices): Notices =>
    noticesOf(companyId, warnings, before, today, parameters);
  return (more = []) => {
    const actions = [...input.actions, ...more];
    const before = historyOf(actions);
    const waiting = noticesFor(before, input.notices);
    const escalations = overdueEscalations(companyId, before.warnings, waiting, now);
    const history = escalations.length === 0 ? before : historyOf([...actions, ...escalations]);
    const notices = noticesFor(history, waiting);
    const subject = { companyId, companyName: known.name };
    const document = describeWatch(subject, history, current, notices, parameters, now);
    return { now, document, notices, history, escalations };
  };
};
