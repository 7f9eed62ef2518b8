import { ratioText, statisticText } from '../contracts/output.ts';
import type {
  ReverseStress,
  StressPoint,
  StressTarget,
} from '../domain/simulation/reverse-stress.ts';
import { decimalText } from '../kernel/decimal.ts';
import { describeOutcome } from './describe-trace.ts';

const describePoint = ({ size, money, isBroken, grade, pd, outcome, watchLevel }: StressPoint) => ({
  size: ratioText(size),
  ...(money === undefined ? {} : { money: ratioText(money) }),
  isBroken,
  ...(grade === undefined ? {} : { grade }),
  ...(pd === undefined ? {} : { pd: statisticText(pd) }),
  ...(outcome === undefined ? {} : { outcome: describeOutcome(outcome) }),
  ...(watchLevel === undefined ? {} : { watchLevel }),
});

const describeTarget = (target: StressTarget) => {
  switch (target.kind) {
    case 'grade-floor':
      return target;
    case 'covenant':
      return { ...target, threshold: decimalText(target.threshold) };
    case 'watch-level':
      return { kind: target.kind, level: target.level };
    case 'condition':
      return { kind: target.kind, title: target.title };
  }
};

const describeFound = (stress: ReverseStress) => {
  switch (stress.kind) {
    case 'found':
      return {
        holds: describePoint(stress.holds),
        breaks: describePoint(stress.breaks),
        isMonotone: stress.isMonotone,
      };
    case 'broken-already':
    case 'holds-throughout':
      return { at: describePoint(stress.at) };
    case 'not-computable':
      return { reason: stress.reason };
  }
};

/** How far a driver may go, from both sides. */
export const describeStress = (stress: ReverseStress) => {
  const { id, title, unit, sizeMax } = stress.driver;
  return {
    kind: stress.kind,
    driver: { id, title, unit, sizeMax: decimalText(sizeMax) },
    target: describeTarget(stress.target),
    assessments: stress.assessments,
    ...describeFound(stress),
  };
};
