import { decimal } from '../../../shared/kernel/decimal.ts';
import type { AssessmentAnswer, UpgradeAnswer } from './assessment-answer.ts';
import { clipped, wrapped } from './display-width.ts';
import { amountShort, basisPointsText, rateText } from './figures.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** What was decided on a company, and what would lift it by one notch. */
export interface DecisionRow {
  readonly answer: AssessmentAnswer;
  /** Absent where it could not be asked. */
  readonly upgrade?: UpgradeAnswer;
}

type Decision = NonNullable<AssessmentAnswer['decision']>;

const NAME_WIDTH = 32;
const BOUND_WIDTH = 34;
const PATH_WIDTH = 118;
const PATH_INDENT = 4;
const UNKNOWN = '–';

const limitOf = ({ limit }: Decision): string => {
  const { kind, amount, currency } = limit;
  if (kind === 'not-determinable') return 'not known';
  return amount === undefined || decimal(amount).isZero()
    ? 'none'
    : `${currency} ${amountShort(amount)}`;
};

/** What no figure changes counts more than the tightest figure. */
const STANDING: Readonly<Record<string, string>> = {
  default: 'In default',
  'grade-below-appetite': 'Grade below the appetite',
};

const boundOf = ({ limit }: Decision): string => {
  const [standing] = limit.refusals.flatMap(({ code }) => STANDING[code] ?? []);
  return clipped(standing ?? limit.binding?.title ?? UNKNOWN, BOUND_WIDTH);
};

const priceOf = ({ price }: Decision): readonly string[] => {
  if (price.quoted === undefined) return [UNKNOWN, ''];
  const { base } = price;
  const over = base === undefined ? '' : `${base.id} ${basisPointsText(base.spreadBasisPoints)}`;
  return [rateText(price.quoted), over];
};

const cellsOf = ({ answer }: DecisionRow): readonly string[] => {
  const { companyName, decision } = answer;
  const name = clipped(companyName, NAME_WIDTH);
  if (decision === undefined) return [name, 'not decided'];
  return [
    name,
    limitOf(decision),
    boundOf(decision),
    ...priceOf(decision),
    decision.stage.stage.replace('stage-', ''),
    decision.category.title.toLowerCase(),
    decision.handling.strategy,
  ];
};

const FIRST_SENTENCE = /^.*?(?=\. |\.$)/;

/** The cheapest change that was tried out and lifts, or why there is none. */
const pathOf = ({ upgrade }: DecisionRow): string => {
  if (upgrade === undefined) return '';
  const { kind, to = '', combination, single = [], obstacles = [] } = upgrade;
  if (kind === 'at-best') return 'at the best grade';
  const step = combination ?? single[0];
  if (step !== undefined)
    return `to ${step.grade}: ${FIRST_SENTENCE.exec(step.text)?.[0] ?? step.text}`;
  const [obstacle] = obstacles;
  return obstacle === undefined ? `to ${to}: no feasible change lifts` : `held: ${obstacle.reason}`;
};

/**
 * New credit, what bounds it, the rate, stage, class and strategy of each company; below it the path
 * to the next grade.
 */
export const decisionLines = (rows: readonly DecisionRow[], style: Style): readonly string[] => {
  const end = 'end' as const;
  const columns = [
    { title: '' },
    { title: 'New credit', align: end },
    { title: 'Bound by' },
    { title: 'Rate', align: end },
    { title: 'Over' },
    { title: 'Stage' },
    { title: 'Class' },
    { title: 'Strategy' },
  ];
  const [titles = '', ...lines] = table(
    columns,
    rows.map((row) => cellsOf(row)),
  );
  return [
    style.faint(titles),
    ...rows.flatMap((row, index) => [
      style.strong(lines[index] ?? ''),
      ...wrapped(`  ↑ ${pathOf(row)}`, PATH_WIDTH, PATH_INDENT).map(style.faint),
    ]),
  ];
};
