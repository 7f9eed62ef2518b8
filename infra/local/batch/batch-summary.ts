import { GRADES } from '../../../shared/domain/scales/master-scale.ts';
import type { Language, Text } from '../../../shared/kernel/text.ts';
import type { Style } from '../report/style.ts';
import { table } from '../report/table.ts';
import type { BatchAnswer } from './batch-client.ts';

const WORDS = {
  items: { en: 'items', zh: '个条目' },
  rated: { en: 'answered', zh: '已完成' },
  failed: { en: 'failed', zh: '失败' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  repeated: { en: 'rows said the same again', zh: '行重复' },
  grades: { en: 'GRADES', zh: '等级分布' },
  problems: { en: 'FAILURES BY PROBLEM', zh: '失败原因' },
  notices: { en: 'notices on the file', zh: '文件提示' },
  written: { en: 'WRITTEN', zh: '结果文件' },
  refused: { en: 'The file cannot be read', zh: '无法读取文件' },
} as const satisfies Readonly<Record<string, Text>>;

const BAR_WIDTH = 40;

const bars = (rows: readonly (readonly [name: string, count: number])[]): readonly string[] => {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return table(
    [{}, { align: 'end' }, {}],
    rows.map(([name, count]) => [
      `  ${name}`,
      String(count),
      '█'.repeat(Math.max(1, Math.round((count / most) * BAR_WIDTH))),
    ]),
  );
};

const BEST_FIRST: readonly string[] = GRADES;

const rank = (grade: string): number => {
  const index = BEST_FIRST.indexOf(grade);
  return index < 0 ? BEST_FIRST.length : index;
};

const byGrade = (grades: BatchAnswer['grades']) =>
  Object.entries(grades).sort(([one], [other]) => rank(one) - rank(other));

const byCount = (problems: BatchAnswer['problems']) =>
  Object.entries(problems).sort(([, one], [, other]) => other - one);

export interface SummaryGiven {
  readonly batch: BatchAnswer;
  readonly seconds: number;
  readonly notices: number;
  readonly files: readonly string[];
  readonly language: Language;
  readonly style: Style;
}

const countsLine = ({ batch, seconds, notices, language }: SummaryGiven): string => {
  const { counts, items, repeated } = batch;
  const rate = seconds > 0 ? Math.round(items / seconds) : 0;
  const perSecond = rate > 0 ? ` (${rate}/s)` : '';
  const parts = [
    `${items} ${WORDS.items[language]}`,
    `${counts.succeeded} ${WORDS.rated[language]}`,
    `${counts.failed} ${WORDS.failed[language]}`,
    ...(counts.cancelled > 0 ? [`${counts.cancelled} ${WORDS.cancelled[language]}`] : []),
    ...(repeated > 0 ? [`${repeated} ${WORDS.repeated[language]}`] : []),
    ...(notices > 0 ? [`${WORDS.notices[language]}: ${notices}`] : []),
    `${seconds.toFixed(1)} s${perSecond}`,
  ];
  return parts.join(', ');
};

/** What a batch came to, for people. */
export const summaryLines = (given: SummaryGiven): readonly string[] => {
  const { batch, files, language, style } = given;
  if (batch.refusal !== undefined)
    return [style.bad(`${WORDS.refused[language]}: ${batch.refusal.detail}`)];
  const grades = byGrade(batch.grades);
  const problems = byCount(batch.problems);
  return [
    countsLine(given),
    ...(grades.length === 0 ? [] : ['', style.strong(WORDS.grades[language]), ...bars(grades)]),
    ...(problems.length === 0
      ? []
      : ['', style.strong(WORDS.problems[language]), ...bars(problems)]),
    '',
    style.strong(WORDS.written[language]),
    ...files.map((file) => `  ${file}`),
  ];
};
