import type { Text } from '../../kernel/text.ts';
import type { RatingStep } from '../rating/rating-step.ts';
import type { Rated } from './grade-of-log-odds.ts';

/** A step after the model that holds the grade down, and what would take it away. */
export interface UpgradeObstacle {
  readonly kind: 'cap' | 'group-support' | 'sovereign-ceiling';
  readonly code: string;
  readonly reason: Text;
  readonly remedy: Text;
}

const REMEDIES: Readonly<Record<string, Text>> = {
  'adverse-opinion': {
    en: 'statements on which the auditor gives an unqualified opinion',
    zh: '取得标准无保留意见的审计报告',
  },
  'qualified-opinion': {
    en: 'statements on which the auditor gives an unqualified opinion',
    zh: '取得标准无保留意见的审计报告',
  },
  'single-unaudited-year': {
    en: 'audited statements, or a second year of them',
    zh: '提供经审计报表或第二个年度的报表',
  },
  'statements-stale': { en: 'newer statements', zh: '提供更新的财务报表' },
  'negative-equity': {
    en: 'equity brought back above nil, by new capital or by profit',
    zh: '通过增资或盈利使净资产转正',
  },
  'start-up-ceiling': {
    en: 'a longer record, or a group that stands behind the company',
    zh: '经营年限延长，或由集团提供支持',
  },
  'enforcement-material': {
    en: 'the enforcement cases settled and closed',
    zh: '被执行案件履行完毕并结案',
  },
  'overdue-thirty-days': { en: 'all arrears paid', zh: '结清全部逾期款项' },
  'default-ninety-days': {
    en: 'all arrears paid and the probation after default served',
    zh: '结清全部逾期款项并度过违约后的观察期',
  },
  'default-unlikely-to-pay': {
    en: 'the ground for default gone and the probation served',
    zh: '违约认定事由消除并度过观察期',
  },
  'dishonest-debtor': {
    en: 'removal from the list of dishonest debtors',
    zh: '从失信被执行人名单中移除',
  },
  'fraud-confirmed': {
    en: 'nothing within the company’s reach: the bank has to review the relationship',
    zh: '企业自身无法消除，须由银行重新审查业务关系',
  },
};

const OTHER_REMEDY: Text = { en: 'its ground removed', zh: '消除相应事由' };

const GROUP_REMEDY: Text = {
  en: 'a better grade of the parent, or protection from being drained by it',
  zh: '控股母公司等级提升，或建立防止资金抽取的隔离安排',
};

const COUNTRY_REMEDY: Text = {
  en: 'a better transfer assessment of the country, or funds held outside it',
  zh: '所在国转移与兑换评估提升，或在境外持有资金',
};

const obstacleOf = ({ kind, code, reason }: RatingStep): UpgradeObstacle | undefined => {
  switch (kind) {
    case 'cap':
      return { kind, code, reason, remedy: REMEDIES[code] ?? OTHER_REMEDY };
    case 'group-support':
      return code === 'parent-drag' ? { kind, code, reason, remedy: GROUP_REMEDY } : undefined;
    case 'sovereign-ceiling':
      return { kind, code, reason, remedy: COUNTRY_REMEDY };
    default:
      return undefined;
  }
};

/** Steps that lowered the grade as it is. */
export const obstaclesOf = ({ rating }: Rated): readonly UpgradeObstacle[] =>
  rating.steps.filter(({ changed }) => changed).flatMap((step) => obstacleOf(step) ?? []);

/** Caps that the statements themselves can lift; all others wait for facts or documents. */
const LIFTED_BY_FIGURES: ReadonlySet<string> = new Set(['negative-equity', 'enforcement-material']);

export const canFiguresLift = (obstacles: readonly UpgradeObstacle[]): boolean =>
  obstacles.every(({ code }) => LIFTED_BY_FIGURES.has(code));
