import { describe, expect, it } from 'vitest';
import { CORE_LINES, completenessOf } from '../../../../shared/domain/quality/core-lines.ts';
import type { QualityContext } from '../../../../shared/domain/quality/quality-check.ts';
import { assessQuality } from '../../../../shared/domain/quality/quality-grade.ts';
import {
  QUALITY_GRADE_RULES,
  QUALITY_GRADES,
} from '../../../../shared/domain/quality/quality-grade-rules.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { StatementValues } from '../../../../shared/domain/statements/values.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { identityFinding } from './check-cases.ts';
import {
  type Amounts,
  companyYear,
  contextOf,
  scoreOf,
  statementOf,
  threeYears,
} from './invented-company.ts';

const scores = new Map([['beneish-m8', scoreOf('beneish-m8', -2.6)]]);
const assessed = (
  statements: readonly FinancialStatement[],
  changes: Partial<QualityContext> = {},
) => assessQuality(contextOf(statements, { benchmarks: scores, ...changes }));
const changed = (changes: Partial<FinancialStatement>) =>
  threeYears().map((statement) => ({ ...statement, ...changes }));

const ACCRUALS: Amounts = { operatingCashFlow: -98_273_641 };
const NO_YIELD: Amounts = { interestIncome: 98_274 };
const LENDING: Amounts = { otherReceivables: 137_264_918 };
const UNCOLLECTED: Amounts = { accountsReceivable: 283_647_182, cashFromCustomers: 628_273_615 };

describe('quality grade', () => {
  it('is A for complete, audited, unsuspicious and fresh statements', () => {
    const quality = assessed(threeYears());
    expect(quality.reasons.map((reason) => reason.rule)).toEqual(['no-limit']);
    expect(quality).toMatchObject({ grade: 'A', flags: 0, reviewRequired: false });
    expect(quality.completeness.share.toNumber()).toBe(1);
    expect(quality.assurance).toEqual({
      level: 'audited',
      opinion: 'unqualified',
      periodEnd: '2023-12-31',
    });
  });

  it.each<readonly [string, readonly FinancialStatement[], Partial<QualityContext>, string]>([
    ['identity-errors', threeYears(), { identityFindings: [identityFinding('error')] }, 'D'],
    ['opinion-against', changed({ auditOpinion: 'adverse' }), {}, 'D'],
    ['too-old', threeYears(), { asOf: isoDate('2026-01-01') }, 'D'],
    ['core-half-missing', [statementOf('2023-12-31', { cash: 1, totalAssets: 2 })], {}, 'D'],
    ['opinion-qualified', changed({ auditOpinion: 'qualified' }), {}, 'C'],
    ['stale', threeYears(), { asOf: isoDate('2025-07-01') }, 'C'],
    ['management-accounts', changed({ assurance: 'management-accounts' }), {}, 'C'],
    ['identity-warnings', threeYears(), { identityFindings: [identityFinding('warning')] }, 'B'],
    [
      'identity-flags',
      threeYears(),
      { identityFindings: [1, 2, 3].map(() => identityFinding('flag')) },
      'B',
    ],
    ['not-audited', changed({ assurance: 'unaudited' }), {}, 'B'],
    ['opinion-emphasis', changed({ auditOpinion: 'emphasis-of-matter' }), {}, 'B'],
    ['single-year', [companyYear(2023)], {}, 'B'],
    ['flags-some', threeYears(LENDING), {}, 'B'],
  ])('is limited by rule %s', (rule, statements, changes, grade) => {
    const quality = assessed(statements, changes);
    expect(quality.reasons.map((reason) => reason.rule)).toContain(rule);
    expect(quality.grade).toBe(grade);
  });

  it('asks for a review from the third independent flag on', () => {
    const two = assessed(threeYears({ ...ACCRUALS, ...LENDING }));
    expect(two).toMatchObject({ independentFlags: 2, reviewRequired: false, grade: 'B' });
    const three = assessed(threeYears({ ...ACCRUALS, ...LENDING, ...NO_YIELD }));
    expect(three).toMatchObject({ independentFlags: 3, reviewRequired: true, grade: 'C' });
  });

  it('counts flags of one cause once', () => {
    const manipulated = new Map([['beneish-m8', scoreOf('beneish-m8', -1.2)]]);
    const quality = assessed(threeYears(ACCRUALS), { benchmarks: manipulated });
    expect(quality).toMatchObject({ flags: 2, independentFlags: 1 });
    expect(quality.flaggedCauses).toEqual(['accruals']);
  });

  it('falls to D with five independent flags', () => {
    // Every figure differs from year to year, or the screen on copied figures would fire, too.
    const suspicious = (step: number): Amounts => ({
      operatingCashFlow: -98_273_641 - step,
      otherReceivables: 137_264_918 + step,
      interestIncome: 98_274 + step,
      incomeTax: 4_827_361 + step,
    });
    const quality = assessed([
      companyYear(2021, suspicious(0)),
      companyYear(2022, suspicious(3)),
      companyYear(2023, { ...suspicious(7), ...UNCOLLECTED }),
    ]);
    expect([...quality.flaggedCauses].sort()).toEqual([
      'accruals',
      'asset-values',
      'cash-balances',
      'receivables',
      'tax-and-scale',
    ]);
    expect(quality.grade).toBe('D');
  });

  it('lists every limiting rule, worst first, with its figures in both languages', () => {
    const { reasons, grade } = assessed(changed({ assurance: 'unaudited' }), {
      identityFindings: [identityFinding('error')],
    });
    expect(grade).toBe('D');
    const order = reasons.map((reason) => QUALITY_GRADES.indexOf(reason.atBest));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    for (const { text } of reasons) {
      expect(text.en).toMatch(/^At best [BCD]: .+\(.+\)\.$/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('judges assurance by the newest full year, not by a later interim', () => {
    const interim = companyYear(
      2023,
      {},
      {
        period: { end: isoDate('2024-03-31'), months: 3 },
        assurance: 'unaudited',
      },
    );
    expect(assessed([...threeYears(), interim]).assurance).toMatchObject({
      level: 'audited',
      periodEnd: '2023-12-31',
    });
  });

  it('declares its rules from worst to best, once each', () => {
    const order = QUALITY_GRADE_RULES.map((rule) => QUALITY_GRADES.indexOf(rule.atBest));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    expect(new Set(QUALITY_GRADE_RULES.map((rule) => rule.id)).size).toBe(order.length);
  });
});

describe('completeness', () => {
  it('names the core lines that are missing and counts derived totals as known', () => {
    const values = new StatementValues(
      statementOf('2023-12-31', {
        totalAssets: 100,
        totalEquity: 40,
        revenue: 80,
        costOfSales: 60,
      }),
    );
    const { known, missing, share } = completenessOf(values);
    expect(known).toEqual([
      'totalAssets',
      'totalLiabilities',
      'totalEquity',
      'revenue',
      'costOfSales',
    ]);
    expect(known.length + missing.length).toBe(Object.keys(CORE_LINES).length);
    expect(share.toNumber()).toBe(5 / Object.keys(CORE_LINES).length);
  });
});
