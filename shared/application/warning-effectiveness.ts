import { statisticText } from '../contracts/output.ts';
import { companyOutcomes } from '../domain/monitoring/company-outcomes.ts';
import {
  baseRate,
  EFFECTIVENESS_SOURCE,
  HORIZON_MONTHS_DEFAULT,
  RETIRE_BELOW_LIFT,
  type RecordedDefault,
  type RuleEffectiveness,
  ruleEffectiveness,
  type Verdict,
  type WarningRecord,
} from '../domain/warnings/effectiveness.ts';
import { WARNING_RULES } from '../domain/warnings/rules/index.generated.ts';
import { addMonths, dateOf, type IsoDate, yearOf } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import type { Clock } from './ports/clock.ts';
import type { CompanyStore } from './ports/company-store.ts';
import type { PortfolioStore } from './ports/portfolio-store.ts';
import type { WarningHistoryStore } from './ports/warning-history-store.ts';

export interface EffectivenessPorts {
  readonly clock: Clock;
  readonly companies: Pick<CompanyStore, 'list'>;
  readonly portfolio: Pick<PortfolioStore, 'outcomes'>;
  readonly warningHistory: WarningHistoryStore;
}

export interface EffectivenessAsked {
  readonly since?: IsoDate | undefined;
  readonly horizonMonths?: number | undefined;
}

const YEARS_BACK_DEFAULT = 3;
const YEARS_BACK_MAX = 10;
const PAGE = 100;

const VERDICTS: Readonly<Record<Verdict, Text>> = {
  keep: { en: 'Finds defaults better than chance', zh: '对违约有识别能力' },
  retire: {
    en: `Lift below ${RETIRE_BELOW_LIFT}: better retired or set anew`,
    zh: `提升度低于${RETIRE_BELOW_LIFT}：建议停用或重设参数`,
  },
  'too-few': { en: 'Too few decided warnings to tell', zh: '已有结论的预警过少，无法判断' },
};

const countCompanies = async ({ companies }: EffectivenessPorts): Promise<number> => {
  let count = 0;
  let after: string | undefined;
  do {
    const page = await companies.list({ limit: PAGE, after });
    if (page.kind === 'failed') throw new Error('a list refused its own cursor');
    count += page.value.items.length;
    after = page.value.next;
  } while (after !== undefined);
  return count;
};

const defaultsOf = async (
  { portfolio }: EffectivenessPorts,
  since: IsoDate,
  asOf: IsoDate,
): Promise<readonly RecordedDefault[]> => {
  const years = Array.from(
    { length: yearOf(asOf) - yearOf(since) + 1 },
    (_each, place) => yearOf(since) + place,
  );
  const entries = await Promise.all(years.map((year) => portfolio.outcomes(year)));
  return [...companyOutcomes(entries.flat())].flatMap(([companyId, outcomes]) =>
    outcomes
      .filter(({ kind, date }) => kind === 'default' && date >= since && date <= asOf)
      .map(({ date }) => ({ companyId, on: date })),
  );
};

const refuseSince = (earliest: IsoDate): Result<never, Refusal<'validation-failed'>> =>
  refused(
    'validation-failed',
    { en: '1 finding; nothing was read.', zh: '共1项问题；未读取任何内容。' },
    {
      findings: [
        {
          in: 'query',
          pointer: '/since',
          code: 'out-of-range',
          detail: {
            en: `Expected a day from ${earliest} to yesterday.`,
            zh: `日期应不早于${earliest}且不晚于昨日。`,
          },
        },
      ],
    },
  );

const statistics = (values: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, statisticText(value)] as const],
    ),
  );

const TITLES = new Map(WARNING_RULES.map(({ id, code, title }) => [id, { code, title }]));

const describeRule = (figures: RuleEffectiveness) => {
  const { rule, raised, decided, hits, leadDays, dispositions, verdict } = figures;
  const { precision, coverage, lift } = figures;
  const { confirmedShare, ...counts } = dispositions;
  return {
    rule,
    ...TITLES.get(rule),
    raised,
    decided,
    hits,
    ...statistics({ precision, coverage, lift }),
    ...(leadDays === undefined ? {} : { leadDays: Math.round(leadDays) }),
    dispositions: { ...counts, ...statistics({ confirmedShare }) },
    verdict,
    advice: VERDICTS[verdict],
  };
};

const describe = (record: WarningRecord) => {
  const { since, asOf, horizonMonths, companies, raised, defaults } = record;
  const rules = WARNING_RULES.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return {
    since,
    asOf,
    horizonMonths,
    companies,
    warnings: raised.length,
    defaults: defaults.length,
    ...statistics({ baseRate: baseRate(record) }),
    items: ruleEffectiveness(
      record,
      rules.map(({ id }) => id),
    ).map(describeRule),
    source: EFFECTIVENESS_SOURCE,
  };
};

/**
 * How well each rule did on the tenant's own companies: against defaults recorded, and by what
 * people found when they looked. All companies registered count as watched all the time.
 */
export const warningEffectiveness = async (
  ports: EffectivenessPorts,
  { since: asked, horizonMonths = HORIZON_MONTHS_DEFAULT }: EffectivenessAsked,
): Promise<Result<ReturnType<typeof describe>, Refusal<'validation-failed'>>> => {
  const asOf = dateOf(ports.clock.now());
  const earliest = addMonths(asOf, -12 * YEARS_BACK_MAX);
  const since = asked ?? addMonths(asOf, -12 * YEARS_BACK_DEFAULT);
  if (since < earliest || since >= asOf) return refuseSince(earliest);
  const [companies, raised, defaults] = await Promise.all([
    countCompanies(ports),
    ports.warningHistory.raised(since),
    defaultsOf(ports, since, asOf),
  ]);
  return ok(describe({ since, asOf, companies, raised, defaults, horizonMonths }));
};
