import { isoInstant } from '../../contracts/parsed-text.ts';
import type { WatchLevel } from '../../domain/decision/handling/watch-level.ts';
import { notchOfPd } from '../../domain/scales/master-scale.ts';
import { observeSignals } from '../../domain/warnings/history/observe-signals.ts';
import {
  type SignalObservations,
  type WarningHistory,
  warningHistory,
} from '../../domain/warnings/history/warning-history.ts';
import { statementDay } from '../../domain/warnings/history/warning-knowledge.ts';
import { WATCH_PARAMETERS } from '../../domain/warnings/history/watch-parameters.ts';
import type { PdPercentiles } from '../../domain/warnings/pd-percentiles.ts';
import type { WarningRule } from '../../domain/warnings/rules/warning-rule.ts';
import type { WatchAction } from '../../domain/warnings/warning-action.ts';
import { addDays, type IsoDate } from '../../kernel/dates.ts';
import type { PanelFirm, PanelYear } from './panel.ts';

/** Days after a statement by which three monthly reviews have let the level fall where it may. */
const SETTLED_DAYS = 95;
/** Days after a statement on which a person signs RED off where nothing holds it up any more. */
const SIGN_OFF_DAYS = 20;

const CROSS_FITTED = 'cross-fitted';

/** What the product would have said of one firm after one of its statements. */
export interface WatchedYear extends PanelYear {
  readonly level: WatchLevel;
  /** Rules that had the figures to answer. */
  readonly answered: ReadonlySet<string>;
  /** Rules whose signal stands. */
  readonly standing: ReadonlySet<string>;
}

const signOffs = (firm: PanelFirm): readonly WatchAction[] =>
  firm.years.map(({ statement }) => {
    const day = addDays(statementDay(statement), SIGN_OFF_DAYS);
    return {
      kind: 'sign-off',
      id: `sign-off ${day}`,
      at: isoInstant(`${day}T08:00:00.000Z`),
      actor: 'backtest',
    };
  });

const settledDay = ({ statement }: PanelYear): IsoDate =>
  addDays(statementDay(statement), SETTLED_DAYS);

const levelOn = (history: WarningHistory, day: IsoDate): WatchLevel =>
  history.levelChanges.findLast(({ on }) => on <= day)?.to ?? 'GREEN';

const standingOn = ({ warnings }: WarningHistory, day: IsoDate): ReadonlySet<string> => {
  const standing = warnings.filter(({ transitions }) => {
    const last = transitions.findLast(
      ({ kind, on }) => on <= day && ['raised', 'resumed', 'cleared'].includes(kind),
    );
    return last !== undefined && last.kind !== 'cleared';
  });
  return new Set(standing.map(({ signal }) => signal.id));
};

const answeredOn = (
  signals: readonly SignalObservations[],
  { statement }: PanelYear,
): ReadonlySet<string> => {
  const day = statementDay(statement);
  const answered = signals.filter(({ observations }) =>
    observations
      .find(({ on }) => on === day)
      ?.readings.some(({ kind }) => kind !== 'not-evaluable'),
  );
  return new Set(answered.map(({ signal }) => signal.id));
};

/** Runs a firm through the same fold that serves clients, statement by statement. */
export const watchedYears = (
  firm: PanelFirm,
  rules: readonly WarningRule[],
  peers: PdPercentiles | undefined,
): readonly WatchedYear[] => {
  const last = firm.years.at(-1) ?? firm.years[0];
  const asOf = settledDay(last);
  const { signals } = observeSignals(rules, {
    asOf,
    facts: [],
    statements: firm.years.map(({ statement }) => statement),
    segment: firm.segment,
    ratings: firm.years.map(({ statement, pd }) => ({
      on: statementDay(statement),
      grade: notchOfPd(pd).grade,
      pd,
      modelId: CROSS_FITTED,
    })),
    neighbourhoods: [],
    ...(peers === undefined ? {} : { pdPercentiles: peers }),
  });
  const history = warningHistory({
    asOf,
    signals,
    warningActions: [],
    watchActions: signOffs(firm),
    parameters: WATCH_PARAMETERS,
  });
  return firm.years.map((year) => {
    const day = settledDay(year);
    return {
      ...year,
      level: levelOn(history, day),
      answered: answeredOn(signals, year),
      standing: standingOn(history, day),
    };
  });
};
