import type { Text } from '../../kernel/text.ts';
import type { TrafficLight } from '../validation/traffic-light.ts';
import type { ModelMonitoring } from './monitor-model.ts';

export type AlertLight = TrafficLight | 'not-computable';

export type SignalCode =
  | 'calibration'
  | 'calibration-of-grade'
  | 'discrimination'
  | 'grade-drift'
  | 'concentration';

export interface ModelSignal {
  readonly code: SignalCode;
  readonly light: 'amber' | 'red';
  readonly text: Text;
}

export interface ModelAlert {
  readonly light: AlertLight;
  readonly signals: readonly ModelSignal[];
}

type Found = Omit<ModelMonitoring, 'alert'>;

/** Below a Gini of 0.4 a corporate model is reviewed, a rule of thumb: an AUC of 0.7. */
const AUC_REVIEW_BELOW = 0.7;
const AUC_OF_CHANCE = 0.5;
/** In fewer ratings one grade easily holds 30 %. */
const CONCENTRATION_COUNT_MIN = 20;
const DRIFT_P_VALUE_BELOW = 0.05;

const figure = (value: number): string => value.toPrecision(3);

const calibrationSignals = ({ calibration }: Found): readonly ModelSignal[] => {
  const { light, byGrade } = calibration;
  const ofYears: readonly ModelSignal[] =
    light.kind === 'failed' || light.value.light === 'green'
      ? []
      : [
          {
            code: 'calibration',
            light: light.value.light,
            text: light.value.escalated
              ? {
                  en: 'more defaults than the PDs allow in three of five years',
                  zh: '五年中有三年违约多于预测',
                }
              : { en: 'more defaults than the PDs allow', zh: '违约多于预测违约概率所容许' },
          },
        ];
  const red = byGrade.filter(({ check }) => check.kind === 'ok' && check.value.light === 'red');
  const names = red.map(({ grade }) => grade).join(', ');
  if (red.length === 0) return ofYears;
  return [
    ...ofYears,
    {
      code: 'calibration-of-grade',
      light: 'amber',
      text: { en: `more defaults than the PD allows in ${names}`, zh: `${names}级违约多于预测` },
    },
  ];
};

const discriminationSignals = ({ discrimination }: Found): readonly ModelSignal[] => {
  if (discrimination.kind === 'failed') return [];
  const { auc, upper } = discrimination.value;
  if (upper >= AUC_REVIEW_BELOW) return [];
  return [
    {
      code: 'discrimination',
      light: upper < AUC_OF_CHANCE ? 'red' : 'amber',
      text: {
        en: `AUC ${figure(auc)}, at most ${figure(upper)} with 95 % confidence`,
        zh: `AUC 为${figure(auc)}，95%置信上限${figure(upper)}`,
      },
    },
  ];
};

const driftSignals = ({ drift }: Found): readonly ModelSignal[] => {
  if (drift.kind === 'failed') return [];
  const { index, verdict, pValue } = drift.value;
  if (verdict !== 'shift' || pValue >= DRIFT_P_VALUE_BELOW) return [];
  return [
    {
      code: 'grade-drift',
      light: 'amber',
      text: {
        en: `grades have shifted within a year: PSI ${figure(index)}`,
        zh: `等级分布一年内明显偏移：PSI 为${figure(index)}`,
      },
    },
  ];
};

const concentrationSignals = ({ concentration, portfolio }: Found): readonly ModelSignal[] => {
  if (concentration.kind === 'failed' || portfolio.companies < CONCENTRATION_COUNT_MIN) return [];
  const { alert, largestShare, largestGrade } = concentration.value;
  if (!alert) return [];
  return [
    {
      code: 'concentration',
      light: 'amber',
      text: {
        en: `${largestGrade} holds ${figure(largestShare * 100)} % of the portfolio`,
        zh: `${largestGrade}级占组合的${figure(largestShare * 100)}%`,
      },
    },
  ];
};

/**
 * The worst of all signals. Green only where calibration could be tested: no news is no good news.
 */
export const modelAlert = (found: Found): ModelAlert => {
  const signals = [
    ...calibrationSignals(found),
    ...discriminationSignals(found),
    ...driftSignals(found),
    ...concentrationSignals(found),
  ];
  const worst = (['red', 'amber'] as const).find((light) =>
    signals.some((signal) => signal.light === light),
  );
  const quiet = found.calibration.light.kind === 'ok' ? 'green' : 'not-computable';
  return { light: worst ?? quiet, signals };
};
