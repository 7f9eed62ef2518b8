import type { MonitoringDocument } from '../contracts/monitoring-output.ts';
import { statisticText } from '../contracts/output.ts';
import type { CalibrationCheck } from '../domain/monitoring/cohort-calibration.ts';
import type { ModelMonitoring } from '../domain/monitoring/monitor-model.ts';
import { type Computed, NOT_COMPUTABLE } from '../domain/validation/not-computable.ts';

type Content = Omit<MonitoringDocument, 'modelId' | 'modelHash' | 'computedAt' | 'alert'>;

const computed = <Value, Described extends object>(
  statistic: Computed<Value>,
  describe: (value: Value) => Described,
) =>
  statistic.kind === 'ok'
    ? { kind: 'computed' as const, ...describe(statistic.value) }
    : {
        kind: 'not-computable' as const,
        reason: statistic.failure,
        text: { ...NOT_COMPUTABLE[statistic.failure] },
      };

const describeCheck = (check: Computed<CalibrationCheck>) =>
  computed(check, ({ count, defaults, pd, jeffreys, binomial, light }) => ({
    companies: count,
    defaults,
    pd: statisticText(pd),
    expectedDefaults: statisticText(pd * count),
    defaultRate: statisticText(defaults / count),
    jeffreys: statisticText(jeffreys),
    binomial: statisticText(binomial),
    light,
  }));

const describeCalibration = ({
  overall,
  byGrade,
  years,
  light,
}: ModelMonitoring['calibration']): Content['calibration'] => ({
  overall: describeCheck(overall),
  byGrade: byGrade.map(({ grade, check }) => ({ grade, check: describeCheck(check) })),
  years: years.map(({ until, check }) => ({ until, check: describeCheck(check) })),
  light: computed(light, ({ light, ambers, escalated }) => ({ light, ambers, escalated })),
});

/** What monitoring found, fit for the wire and for storage; what it could not find says why. */
export const describeMonitoring = ({
  day,
  portfolio,
  cohort,
  discrimination,
  calibration,
  drift,
  concentration,
}: ModelMonitoring): Content => ({
  day,
  portfolio: { ...portfolio, grades: portfolio.grades.map((each) => ({ ...each })) },
  cohort: {
    until: cohort.until,
    observed: cohort.observed.length,
    defaults: cohort.observed.filter(({ defaulted }) => defaulted).length,
    inDefault: cohort.inDefault,
    closed: cohort.closed,
    inHindsight: cohort.inHindsight,
  },
  discrimination: computed(discrimination, ({ auc, lower, upper }) => ({
    auc: statisticText(auc),
    lower: statisticText(lower),
    upper: statisticText(upper),
    gini: statisticText(2 * auc - 1),
  })),
  calibration: describeCalibration(calibration),
  drift: computed(drift, ({ index, verdict, pValue, grades }) => ({
    psi: statisticText(index),
    verdict,
    pValue: statisticText(pValue),
    grades: grades.map((each) => ({ ...each })),
  })),
  concentration: computed(
    concentration,
    ({ herfindahl, concentrationIndex, largestShare, largestGrade }) => ({
      herfindahl: statisticText(herfindahl),
      index: statisticText(concentrationIndex),
      largestShare: statisticText(largestShare),
      largestGrade,
    }),
  ),
});
