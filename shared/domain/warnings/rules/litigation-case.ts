import type { IsoDate } from '../../../kernel/dates.ts';
import type { Text } from '../../../kernel/text.ts';
import { endOf, type FactOf } from '../../facts/fact.ts';
import { caseOf, factsUntil } from './fact-reading.ts';
import type { WarningContext } from './warning-context.ts';

type Litigation = FactOf<'litigation'>;

/** Stages after which nothing is at stake any more; 终本 only pauses an enforcement for want of assets. */
const OVER: ReadonlySet<Litigation['stage']> = new Set(['settled', 'withdrawn']);

export const STAGE_TITLES: Readonly<Record<Litigation['stage'], Text>> = {
  filed: { en: 'filed', zh: '立案' },
  hearing: { en: 'in hearing', zh: '审理' },
  judged: { en: 'judged', zh: '判决' },
  appealed: { en: 'appealed', zh: '上诉' },
  enforcement: { en: 'in enforcement', zh: '执行' },
  'enforcement-terminated': { en: 'enforcement ended without assets', zh: '终本' },
  settled: { en: 'settled', zh: '和解' },
  withdrawn: { en: 'withdrawn', zh: '撤诉' },
};

/** One case through all its stages. */
export interface LitigationCase {
  readonly id: string;
  readonly firstSeenOn: IsoDate;
  /** The newest stage. */
  readonly now: Litigation;
  /** The facts of the case, oldest first. */
  readonly facts: readonly Litigation[];
}

const isPending = (facts: readonly Litigation[], now: Litigation, asOf: IsoDate): boolean =>
  !OVER.has(now.stage) && facts.every((fact) => (endOf(fact) ?? '9999') > asOf);

/** Cases against the company that are not over on the day, by the day they were first seen. */
export const pendingCases = (context: WarningContext): readonly LitigationCase[] => {
  const cases = new Map<string, Litigation[]>();
  for (const fact of factsUntil(context, 'litigation')) {
    if (fact.role !== 'defendant') continue;
    const id = caseOf(fact);
    cases.set(id, [...(cases.get(id) ?? []), fact]);
  }
  return [...cases].flatMap(([id, facts]) => {
    const [first, now] = [facts[0], facts.at(-1)];
    if (first === undefined || now === undefined || !isPending(facts, now, context.asOf)) return [];
    return [{ id, firstSeenOn: first.observedOn, now, facts }];
  });
};
