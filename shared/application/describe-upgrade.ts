import { encodeChange, encodeChangeInside } from '../contracts/change-input.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import type { LeverAbsent } from '../domain/simulation/lever-search.ts';
import type {
  DocumentOutcome,
  MissingDocumentLift,
} from '../domain/simulation/missing-document-lift.ts';
import type {
  PathToUpgrade,
  UpgradeShortfall,
  UpgradeStep,
} from '../domain/simulation/path-to-upgrade.ts';
import { decimalText } from '../kernel/decimal.ts';

const describeStep = ({
  moves,
  changes,
  notEnough,
  grade,
  pd,
  cost,
  ratios,
  text,
}: UpgradeStep) => ({
  moves: moves.map(({ lever: { id, title, unit }, size, money }) => ({
    lever: id,
    title,
    unit,
    size: ratioText(size),
    money: ratioText(money),
  })),
  changes: changes.map(encodeChange),
  ...(notEnough === undefined ? {} : { notEnough: notEnough.map(encodeChangeInside) }),
  grade,
  pd: statisticText(pd),
  ...(cost === undefined ? {} : { cost: ratioText(cost) }),
  ratios,
  text,
});

const describeShortfall = ({ lever, bound, money, gain, lacking }: UpgradeShortfall) => ({
  lever: lever.id,
  title: lever.title,
  unit: lever.unit,
  limit: lever.limit,
  bound: ratioText(bound),
  money: ratioText(money),
  gain: decimalText(gain),
  ...(lacking === undefined ? {} : { lacking: decimalText(lacking) }),
});

const describeAbsent = ({ lever, reason, detail }: LeverAbsent) => ({
  lever: lever.id,
  title: lever.title,
  reason,
  ...(detail === undefined ? {} : { detail }),
});

const describeOutcome = ({ logOdds, grade, notches }: DocumentOutcome) => ({
  logOdds: decimalText(logOdds),
  grade,
  notches,
});

const describeDocument = ({ average, strong, ...lift }: MissingDocumentLift) => ({
  ...lift,
  average: describeOutcome(average),
  strong: describeOutcome(strong),
});

/** The path to a better grade, its changes fit to be sent back. */
export const describePath = (path: PathToUpgrade) => {
  if (path.kind === 'not-rated' || path.kind === 'at-best') return { kind: path.kind };
  const { kind, from, to, obstacles, needed, single, combination, assessments } = path;
  return {
    kind,
    from,
    to,
    ...(needed === undefined ? {} : { needed: decimalText(needed) }),
    obstacles,
    single: single.map(describeStep),
    ...(combination === undefined ? {} : { combination: describeStep(combination) }),
    shortfalls: path.shortfalls.map(describeShortfall),
    absent: path.absent.map(describeAbsent),
    documents: path.documents.map(describeDocument),
    assessments,
  };
};

export type UpgradeDocument = ReturnType<typeof describePath>;
