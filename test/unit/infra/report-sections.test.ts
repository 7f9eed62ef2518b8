import { beforeAll, describe, expect, it } from 'vitest';
import { assessInMemory } from '../../../infra/local/assess-in-memory.ts';
import { reportOf } from '../../../infra/local/report/report.ts';
import { PLAIN } from '../../../infra/local/report/style.ts';
import { type SampleId, sampleText } from '../../../infra/local/sample-requests.ts';
import type { AssessmentDocument } from '../../../shared/contracts/assessment-output.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { decimal, sum } from '../../../shared/kernel/decimal.ts';
import type { Language } from '../../../shared/kernel/text.ts';

const assessed = async (id: SampleId): Promise<AssessmentDocument> => {
  const request = assessmentRequestSchema.parse(JSON.parse(await sampleText(id)));
  const result = await assessInMemory(request);
  if (result.kind === 'failed') throw new Error(result.failure.problem);
  return result.value;
};

const report = (assessment: AssessmentDocument, language: Language = 'en', trace?: string) =>
  reportOf({ assessment, language, style: PLAIN, width: 110 }, trace);

const LOG_ODDS = /^ +([+−]\d+\.\d{9}) {2}(.*)$/;

const amountOf = (printed: string) => decimal(printed.replace('−', '-').replace('+', ''));

/** What the report prints between one heading and the next. */
const sectionOf = (text: string, heading: string): readonly string[] => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  const end = lines.findIndex((line, index) => index > start && line === '');
  return lines.slice(start + 1, end);
};

describe('the report', () => {
  let marvell: AssessmentDocument;
  let kangmei: AssessmentDocument;
  beforeAll(async () => {
    [marvell, kangmei] = await Promise.all([
      assessed('marvell'),
      assessed('kangmei-pharmaceutical'),
    ]);
  });

  it('prints contributions that add up to the log-odds it prints, to the last digit', () => {
    const rows = sectionOf(report(marvell), 'WHY').flatMap((line) => {
      const [, printed, rest] = LOG_ODDS.exec(line) ?? [];
      return printed === undefined || rest === undefined ? [] : [{ printed, rest }];
    });
    const totals = rows.splice(-3);
    const [intercept, contributions, total] = totals.map(({ printed }) => amountOf(printed));
    expect(totals.map(({ rest }) => rest)).toEqual([
      'Intercept',
      'Sum of the contributions',
      'Log-odds of default',
    ]);
    expect(rows.length).toBeGreaterThan(20);
    expect(sum(rows.map(({ printed }) => amountOf(printed))).toFixed()).toBe(
      contributions?.toFixed(),
    );
    expect(intercept?.plus(contributions ?? 0).toFixed()).toBe(total?.toFixed());
    expect(total?.toFixed()).toBe(decimal(marvell.rating?.logOdds ?? '').toFixed());
  });

  it('shows dimensions whose log-odds add up to the same sum', () => {
    const rows = sectionOf(report(marvell), 'DIMENSIONS').map(
      (line) => /[+−]\d+\.\d{9}/.exec(line)?.[0] ?? '',
    );
    const { logOdds, intercept } = marvell.rating ?? { logOdds: '0', intercept: '0' };
    expect(sum(rows.map(amountOf)).toFixed()).toBe(
      decimal(logOdds).minus(decimal(intercept)).toFixed(),
    );
  });

  it('says grade, PD, range and what to ask for', () => {
    const rating = sectionOf(report(marvell), 'RATING').join('\n');
    expect(rating).toContain(marvell.rating?.grade);
    expect(rating).toContain(marvell.rating?.interval.worst);
    expect(rating).toContain(marvell.rating?.missingDocuments[0]?.title.en);
  });

  it('shows every ceiling with its evidence, and the grade of the model alone', () => {
    const text = report(kangmei);
    expect(sectionOf(text, 'CAPS').join('\n')).toContain('total equity -10409622011.51');
    expect(sectionOf(text, 'RATING').join('\n')).toContain(
      `model alone ${kangmei.rating?.modelGrade}`,
    );
  });

  it('says why a published model has no score', () => {
    const lines = sectionOf(report(marvell), 'SECOND OPINIONS').join('\n');
    expect(lines).toContain('marketCapitalisation not reported for 2025-02-01');
  });

  it('lists every indicator of the catalogue once', () => {
    const ids = marvell.trace?.indicators.map(({ id }) => id) ?? [];
    const lines = sectionOf(report(marvell), 'INDICATORS').join('\n');
    for (const id of ids) expect(lines.split(new RegExp(`  ${id}(?:\\n|  |$)`)).length).toBe(2);
  });

  it('speaks Chinese throughout its headings, dimensions and drivers', () => {
    const text = report(kangmei, 'zh');
    for (const heading of ['评级', '上限', '评分维度', '参考模型', '报表质量', '指标'])
      expect(text).toContain(heading);
    expect(text).toContain('资产负债率');
    expect(text).not.toMatch(/Strengths|Weaknesses|not reported as/);
  });

  it('bears no colours unless asked to', () => {
    expect(report(kangmei)).not.toContain('\u001b');
  });

  it('says why statements too old carry no grade, and still shows the analysis', async () => {
    const request = assessmentRequestSchema.parse(JSON.parse(await sampleText('apple')));
    const late = await assessInMemory({ ...request, asOf: isoDate('2026-01-31') });
    if (late.kind === 'failed') throw new Error(late.failure.problem);
    const text = report(late.value);
    expect(sectionOf(text, 'RATING').join('\n')).toMatch(/not rated\n.*too old to rate/);
    expect(text).toContain('INDICATORS');
    expect(text).not.toContain('WHY');
  });

  it('traces an indicator down to the printed lines', () => {
    const text = report(kangmei, 'zh', 'cash-to-short-term-debt');
    expect(text).toContain('liquidFunds / shortTermDebtWithBills');
    expect(text).toContain('552,338,280.87');
    expect(text).toContain('报表列示为 货币资金');
    expect(text).toContain('报表列示为 短期借款');
  });
});
