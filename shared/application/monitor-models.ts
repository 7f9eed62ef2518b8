import type { MonitoringDocument } from '../contracts/monitoring-output.ts';
import { modelById } from '../domain/models/champion.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { companyOutcomes } from '../domain/monitoring/company-outcomes.ts';
import { HISTORY_YEARS, monitorModel } from '../domain/monitoring/monitor-model.ts';
import { yearsBefore } from '../domain/monitoring/rated-company.ts';
import { dateOf, type IsoDate, yearOf } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Refusal } from '../problems/refusal.ts';
import { describeMonitoring } from './describe-monitoring.ts';
import { modelHash } from './model-hash.ts';
import { modelKnown } from './model-registry.ts';
import type { Clock } from './ports/clock.ts';
import type { ModelInUse, ModelsInUse, MonitoringStore } from './ports/monitoring-store.ts';
import type { PortfolioStore } from './ports/portfolio-store.ts';

export interface MonitoringPorts {
  readonly clock: Clock;
  readonly portfolio: PortfolioStore;
  readonly monitoring: MonitoringStore;
}

const yearsUntil = (day: IsoDate): readonly number[] => {
  const first = yearOf(yearsBefore(day, HISTORY_YEARS));
  return Array.from({ length: yearOf(day) - first + 1 }, (_, index) => first + index);
};

/** A light that was on already stays on since then. */
const sinceOf = (
  light: MonitoringDocument['alert']['light'],
  day: IsoDate,
  previous: MonitoringDocument | undefined,
): string => (previous?.alert.light === light ? previous.alert.since : day);

/** Monitors one model on a tenant's portfolio as it is now. Stores nothing. */
export const monitorNow = async (
  { clock, portfolio, monitoring }: MonitoringPorts,
  model: RatingModel,
): Promise<MonitoringDocument> => {
  const now = clock.now();
  const day = dateOf(now);
  const years = yearsUntil(day);
  const [ratings, entries, previous] = await Promise.all([
    Promise.all(years.map((year) => portfolio.rated(model.id, year))),
    Promise.all(years.map((year) => portfolio.outcomes(year))),
    monitoring.latest(model.id),
  ]);
  const found = monitorModel(day, ratings.flat(), companyOutcomes(entries.flat()));
  const { light, signals } = found.alert;
  return {
    modelId: model.id,
    modelHash: modelHash(model),
    computedAt: now,
    alert: {
      light,
      since: sinceOf(light, day, previous),
      signals: signals.map((signal) => ({ ...signal, text: { ...signal.text } })),
    },
    ...describeMonitoring(found),
  };
};

export type MonitoringRead = MonitoringDocument & { readonly source: 'stored' | 'now' };

/** The latest monitoring of a model; computed on the spot where asked, or where there is none. */
export const getMonitoring = async (
  ports: MonitoringPorts,
  modelId: string,
  source: MonitoringRead['source'],
): Promise<Result<MonitoringRead, Refusal<'catalogue-entry-not-found'>>> => {
  const model = modelKnown(modelId);
  if (model.kind === 'failed') return model;
  const stored = source === 'stored' ? await ports.monitoring.latest(modelId) : undefined;
  if (stored !== undefined) return ok({ ...stored, source: 'stored' });
  return ok({ ...(await monitorNow(ports, model.value)), source: 'now' });
};

export interface MonitoringJobPorts {
  readonly clock: Clock;
  readonly modelsInUse: ModelsInUse;
  readonly of: (tenant: string) => MonitoringPorts;
  /** False when the job had better stop and go on in another run. */
  readonly isTimeLeft: () => boolean;
}

export interface MonitoringJobReport {
  readonly monitored: number;
  /** Done by an earlier run of the same day. */
  readonly already: number;
  /** Models that rated once and are in no release any more. */
  readonly unknown: number;
  readonly alerts: readonly (ModelInUse & { readonly light: 'amber' | 'red' })[];
  readonly failures: readonly (ModelInUse & { readonly error: unknown })[];
  /** Left for another run. */
  readonly left: number;
}

type Done =
  | { readonly kind: 'already' | 'unknown' | 'quiet' }
  | { readonly kind: 'alert'; readonly light: 'amber' | 'red' };

const monitorOne = async (ports: MonitoringPorts, modelId: string): Promise<Done> => {
  const model = modelById(modelId);
  if (model === undefined) return { kind: 'unknown' };
  const day = dateOf(ports.clock.now());
  if ((await ports.monitoring.find(modelId, day)) !== undefined) return { kind: 'already' };
  const document = await monitorNow(ports, model);
  if (!(await ports.monitoring.save(document))) return { kind: 'already' };
  const { light } = document.alert;
  return light === 'amber' || light === 'red' ? { kind: 'alert', light } : { kind: 'quiet' };
};

/**
 * Monitors every model in use, tenant by tenant, once a day: what a run has stored, no other run
 * of that day touches, so it can be repeated and goes on where it stopped. What fails does not
 * keep the others from being monitored; it is reported.
 */
export const monitorModels = async (ports: MonitoringJobPorts): Promise<MonitoringJobReport> => {
  const count = { quiet: 0, alert: 0, already: 0, unknown: 0 };
  const alerts: (ModelInUse & { readonly light: 'amber' | 'red' })[] = [];
  const failures: (ModelInUse & { readonly error: unknown })[] = [];
  const all = await ports.modelsInUse.all();
  let taken = 0;
  for (const each of all) {
    if (!ports.isTimeLeft()) break;
    taken += 1;
    try {
      const done = await monitorOne(ports.of(each.tenant), each.modelId);
      count[done.kind] += 1;
      if (done.kind === 'alert') alerts.push({ ...each, light: done.light });
    } catch (error) {
      failures.push({ ...each, error });
    }
  }
  const { quiet, alert, already, unknown } = count;
  const monitored = quiet + alert;
  return { monitored, already, unknown, alerts, failures, left: all.length - taken };
};
