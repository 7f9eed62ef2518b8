import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { type RecordPorts, recordStatements, type StatementsRecorded } from './record-company.ts';

export interface PeriodAddress {
  readonly companyId: string;
  readonly periodEnd: IsoDate;
}

/** Records one period's statements under the address of that period. */
export const recordPeriod = async (
  ports: RecordPorts,
  { companyId, periodEnd }: PeriodAddress,
  statement: FinancialStatement,
): Promise<
  Result<StatementsRecorded, Refusal<'company-not-found'> | Refusal<'validation-failed'>>
> => {
  if (statement.period.end === periodEnd) return recordStatements(ports, companyId, [statement]);
  return refused(
    'validation-failed',
    {
      en: 'The body is about another period than its address.',
      zh: '请求体与地址中的期间不一致。',
    },
    {
      findings: [
        {
          pointer: '/period/end',
          code: 'period-differs',
          detail: {
            en: `Expected ${periodEnd}, as in the address.`,
            zh: `应与地址一致，为${periodEnd}。`,
          },
        },
      ],
    },
  );
};
