import type { IsoDate } from '../../kernel/dates.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { Text } from '../../kernel/text.ts';
import type { FindingSeverity, IdentityFinding } from '../identities/identity-finding.ts';
import type { StatementSeries } from '../statements/series.ts';
import type { Assurance, AuditOpinion, FinancialStatement } from '../statements/statement.ts';
import { type Completeness, completenessOf } from './core-lines.ts';
import { percentText } from './figure-text.ts';
import { QUALITY_CAUSES, type QualityCauseId } from './quality-cause.ts';
import type { QualityCheckResult, QualityContext } from './quality-check.ts';
import {
  QUALITY_GRADE_MEANINGS,
  type QualityGrade,
  type QualityMeasures,
  REVIEW_FLAGS_MIN,
  rulesThatApply,
} from './quality-grade-rules.ts';
import { runQualityChecks } from './run-quality-checks.ts';
import { type Staleness, stalenessOf } from './staleness.ts';

export interface AssuranceLevel {
  readonly level: Assurance;
  readonly opinion?: AuditOpinion;
  /** The statements it is about: the newest full year, else the newest of all. */
  readonly periodEnd: IsoDate;
}

export interface QualityReason {
  /** Id of the grade rule; `no-limit` where none applies. */
  readonly rule: string;
  /** The best grade that this reason leaves possible. */
  readonly atBest: QualityGrade;
  readonly text: Text;
}

export interface DataQuality {
  readonly grade: QualityGrade;
  readonly checks: readonly QualityCheckResult[];
  /** Checks that flagged. */
  readonly flags: number;
  /** Causes with at least one flag: two views of one finding count once. */
  readonly independentFlags: number;
  readonly flaggedCauses: readonly QualityCauseId[];
  readonly identityFindings: readonly IdentityFinding[];
  readonly completeness: Completeness;
  readonly assurance: AssuranceLevel;
  readonly staleness: Staleness;
  readonly yearsOfHistory: number;
  /** Three or more independent flags: a person has to look before anyone relies on this. */
  readonly reviewRequired: boolean;
  /** Every rule that limits the grade, worst first, with the figures behind it. */
  readonly reasons: readonly QualityReason[];
}

const FULL_YEAR_MONTHS = 12;

const newestYear = ({ statements, current }: StatementSeries): FinancialStatement =>
  statements.find(
    ({ period, scope }) => period.months === FULL_YEAR_MONTHS && scope === current.statement.scope,
  ) ?? current.statement;

const assuranceOf = (series: StatementSeries): AssuranceLevel => {
  const { assurance, auditOpinion, period } = newestYear(series);
  const opinion = auditOpinion === undefined ? {} : { opinion: auditOpinion };
  return { level: assurance, ...opinion, periodEnd: period.end };
};

const causesOf = (checks: readonly QualityCheckResult[]): readonly QualityCauseId[] => {
  const flagged = checks.filter(({ outcome }) => outcome.kind === 'flagged');
  return [...new Set(flagged.map(({ check }) => check.cause))];
};

const countOf = (findings: readonly IdentityFinding[], severity: FindingSeverity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Enough to tell one year from several; the exact length is capped. */
const HISTORY_YEARS_MAX = 10;

type Graded = Omit<DataQuality, 'grade' | 'reasons'>;

const measuresOf = (graded: Graded): QualityMeasures => ({
  independentFlags: graded.independentFlags,
  identityErrors: countOf(graded.identityFindings, 'error'),
  identityWarnings: countOf(graded.identityFindings, 'warning'),
  identityFlags: countOf(graded.identityFindings, 'flag'),
  completeness: toStatistic(graded.completeness.share),
  yearsOfHistory: graded.yearsOfHistory,
  assurance: graded.assurance.level,
  auditOpinion: graded.assurance.opinion ?? 'none',
  staleness: graded.staleness.state,
});

/** The figures behind a measure, for people. */
const detailOf = (measure: keyof QualityMeasures, graded: Graded): Text => {
  const counted = (count: number): Text => ({ en: `${count}`, zh: `${count}项` });
  switch (measure) {
    case 'independentFlags': {
      const causes = graded.flaggedCauses.map((cause) => QUALITY_CAUSES[cause]);
      const numbers = graded.checks
        .filter(({ outcome }) => outcome.kind === 'flagged')
        .map(({ check }) => check.number)
        .join(', ');
      return {
        en: `${causes.length} (${numbers}): ${causes.map((cause) => cause.en).join(', ')}`,
        zh: `${causes.length}项（${numbers}）：${causes.map((cause) => cause.zh).join('、')}`,
      };
    }
    case 'identityErrors':
      return counted(countOf(graded.identityFindings, 'error'));
    case 'identityWarnings':
      return counted(countOf(graded.identityFindings, 'warning'));
    case 'identityFlags':
      return counted(countOf(graded.identityFindings, 'flag'));
    case 'completeness': {
      const { share, known, missing } = graded.completeness;
      const part = `${known.length}/${known.length + missing.length}, ${percentText(share, 0)}`;
      return { en: part, zh: part.replace(', ', '，') };
    }
    case 'yearsOfHistory':
      return { en: `${graded.yearsOfHistory}`, zh: `${graded.yearsOfHistory}年` };
    case 'assurance':
    case 'auditOpinion': {
      const { level, opinion, periodEnd } = graded.assurance;
      const said = opinion === undefined ? level : `${level}, ${opinion}`;
      return { en: `${said}, ${periodEnd}`, zh: `${said}, ${periodEnd}` };
    }
    case 'staleness':
      return graded.staleness.evidence;
  }
};

const reasonsOf = (graded: Graded): readonly QualityReason[] => {
  const reasons = rulesThatApply(measuresOf(graded)).map((rule): QualityReason => {
    const detail = detailOf(rule.when.measure, graded);
    return {
      rule: rule.id,
      atBest: rule.atBest,
      text: {
        en: `At best ${rule.atBest}: ${rule.title.en} (${detail.en}).`,
        zh: `最高${rule.atBest}级：${rule.title.zh}（${detail.zh}）。`,
      },
    };
  });
  if (reasons.length > 0) return reasons;
  const { en, zh } = QUALITY_GRADE_MEANINGS.A;
  return [
    {
      rule: 'no-limit',
      atBest: 'A',
      text: { en: `No rule limits the grade: ${en}.`, zh: `无限制规则触发：${zh}。` },
    },
  ];
};

/** The first reason is the worst, since the rules are declared from worst to best. */
const gradeOf = (reasons: readonly QualityReason[]): QualityGrade => reasons[0]?.atBest ?? 'A';

/** Grades how far the statements can be relied on, with everything that the grade rests on. */
export const assessQuality = (context: QualityContext): DataQuality => {
  const { series, asOf, identityFindings } = context;
  const checks = runQualityChecks(context);
  const flaggedCauses = causesOf(checks);
  const graded: Graded = {
    checks,
    flags: checks.filter(({ outcome }) => outcome.kind === 'flagged').length,
    independentFlags: flaggedCauses.length,
    flaggedCauses,
    identityFindings,
    completeness: completenessOf(series.current.values),
    assurance: assuranceOf(series),
    staleness: stalenessOf(series, asOf),
    yearsOfHistory: series.history(HISTORY_YEARS_MAX).length,
    reviewRequired: flaggedCauses.length >= REVIEW_FLAGS_MIN,
  };
  const reasons = reasonsOf(graded);
  return { grade: gradeOf(reasons), ...graded, reasons };
};
