import type { Decimal } from '../../../kernel/decimal.ts';
import { type Grade, type InternalGrade, notchOf } from '../../scales/master-scale.ts';
import { checked, type Reader, table } from './reading.ts';

/** The ten-grade scale, best first: policies speak in grades, not in notches. */
export const INTERNAL_GRADES = [
  'AAA',
  'AA',
  'A',
  'BBB',
  'BB',
  'B',
  'CCC',
  'CC',
  'C',
  'D',
] as const satisfies readonly InternalGrade[];

export type ByGrade = Readonly<Record<InternalGrade, Decimal>>;

export const atGrade = (values: ByGrade, grade: Grade): Decimal =>
  values[notchOf(grade).internalGrade];

/** Values by grade that may only fall, or only rise, from AAA to D. */
export const byGrade = (order: 'falling' | 'rising', read: Reader<Decimal>): Reader<ByGrade> =>
  checked(table(INTERNAL_GRADES, read), (values, pointer, report) => {
    for (const [index, grade] of INTERNAL_GRADES.entries()) {
      const better = INTERNAL_GRADES[index - 1];
      if (better === undefined) continue;
      const [before, now] = [values[better], values[grade]];
      if (order === 'falling' ? now.lte(before) : now.gte(before)) continue;
      report({
        pointer: `${pointer}/${grade}`,
        code: 'not-in-order',
        detail: {
          en: `${grade} must not be treated better than ${better}`,
          zh: `${grade}级的待遇不得优于${better}级`,
        },
      });
    }
  });
