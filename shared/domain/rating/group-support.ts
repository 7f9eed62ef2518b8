import type { Text } from '../../kernel/text.ts';
import { type Grade, notchOf, shiftGrade, worseGrade } from '../scales/master-scale.ts';
import { type GradeStep, gradeStep } from './rating-step.ts';

/** How much a group would do for this member, after the S&P group methodology, from memory. */
export const SUPPORT_STATUSES = [
  'core',
  'highly-strategic',
  'strategically-important',
  'moderately-strategic',
  'non-strategic',
] as const;
export type SupportStatus = (typeof SUPPORT_STATUSES)[number];

export interface GroupSupport {
  readonly groupGrade: Grade;
  readonly status: SupportStatus;
  /** A controlling parent can drain the company: its own grade then caps the company's. */
  readonly parentCanDrain?: boolean;
  readonly groupName?: string;
}

const better = (one: Grade, other: Grade): Grade =>
  notchOf(one).number <= notchOf(other).number ? one : other;

const RULES: Readonly<Record<SupportStatus, (alone: Grade, group: Grade) => Grade>> = {
  core: (_alone, group) => group,
  'highly-strategic': (_alone, group) => shiftGrade(group, -1),
  'strategically-important': (alone, group) =>
    worseGrade(shiftGrade(alone, 3), shiftGrade(group, -1)),
  'moderately-strategic': (alone, group) => worseGrade(shiftGrade(alone, 1), group),
  'non-strategic': (alone) => alone,
};

const RULE_TEXTS: Readonly<Record<SupportStatus, Text>> = {
  core: { en: 'core member: the group’s grade', zh: '核心成员：等同集团等级' },
  'highly-strategic': {
    en: 'highly strategic: one notch below the group',
    zh: '高度战略性：比集团低一级',
  },
  'strategically-important': {
    en: 'strategically important: three notches up, at most one below the group',
    zh: '战略重要：上调三级，至多比集团低一级',
  },
  'moderately-strategic': {
    en: 'moderately strategic: one notch up, at most the group’s grade',
    zh: '一般战略性：上调一级，不超过集团等级',
  },
  'non-strategic': { en: 'non-strategic: no uplift', zh: '非战略性：不予上调' },
};

/** Why the grade is lifted, or why it is not. */
const reasonOf = (alone: Grade, supported: Grade, { groupGrade, status }: GroupSupport): Text => {
  if (groupGrade === 'D')
    return { en: 'a group in default gives no support', zh: '集团已违约，不予支持' };
  if (better(alone, supported) !== alone || alone === supported) return RULE_TEXTS[status];
  return {
    en: `${RULE_TEXTS[status].en}, which would be worse than its own`,
    zh: `${RULE_TEXTS[status].zh}，低于自身等级，不予下调`,
  };
};

/** Lifts a member of a stronger group and, where asked, holds it down to a weaker parent. */
export const applyGroupSupport = (alone: Grade, support: GroupSupport | undefined): GradeStep => {
  if (support === undefined || alone === 'D') return { grade: alone, steps: [] };
  const { groupGrade, status } = support;
  const supported = groupGrade === 'D' ? alone : RULES[status](alone, groupGrade);
  const lifted = better(alone, supported);
  const reason = reasonOf(alone, supported, support);
  const uplift = gradeStep('group-support', status, alone, lifted, {
    en: `${support.groupName ?? 'group'} at ${groupGrade}; ${reason.en}`,
    zh: `${support.groupName ?? '集团'}等级${groupGrade}；${reason.zh}`,
  });
  if (support.parentCanDrain !== true) return { grade: lifted, steps: [uplift] };
  const held = worseGrade(lifted, shiftGrade(groupGrade, 0));
  const drag = gradeStep('group-support', 'parent-drag', lifted, held, {
    en: `a controlling parent at ${groupGrade} can drain the company`,
    zh: `控股母公司等级${groupGrade}，可抽取公司资源`,
  });
  return { grade: held, steps: [uplift, drag] };
};
