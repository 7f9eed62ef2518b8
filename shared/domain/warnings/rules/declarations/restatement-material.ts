import { dateOf, type IsoDate, isoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal, largest } from '../../../../kernel/decimal.ts';
import { describeBasis, type FinancialStatement } from '../../../statements/statement.ts';
import { valuesOf } from '../../../statements/values.ts';
import { decisive, evidenceOf, factsUntil, named, noneKnown } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { measureText } from '../measure-text.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { Evidence, Reading } from '../reading.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Correction over profit or equity', zh: '更正额占利润或净资产比' };
const COMPARED = ['netIncome', 'totalEquity'] as const;

interface Correction {
  readonly periodEnd: IsoDate;
  readonly knownOn: IsoDate;
  /** The larger of the shares of profit and of equity. */
  readonly share: Decimal;
  readonly evidence: readonly Evidence[];
}

const changeShare = (
  before: Decimal | undefined,
  after: Decimal | undefined,
): readonly Decimal[] =>
  before === undefined || after === undefined || before.isZero()
    ? []
    : [after.minus(before).div(before).abs()];

const knownOn = ({ publishedOn, receivedAt, period }: FinancialStatement): IsoDate => {
  if (publishedOn !== undefined) return publishedOn;
  return receivedAt === undefined ? period.end : dateOf(receivedAt);
};

/** A restated statement beside the one first reported, of one period and basis. */
const betweenVersions = ({ statements }: WarningContext): readonly Correction[] => {
  const all = statements?.statements ?? [];
  return all.flatMap((restated) => {
    if (restated.version !== 'restated') return [];
    const basis = describeBasis(restated);
    const first = all.find(
      (each) => each.version === 'as-reported' && describeBasis(each) === basis,
    );
    if (first === undefined) return [];
    const [before, after] = [valuesOf(first), valuesOf(restated)];
    const [share, ...rest] = COMPARED.flatMap((item) =>
      changeShare(before.valueOf(item), after.valueOf(item)),
    );
    if (share === undefined) return [];
    const { end: periodEnd } = restated.period;
    const evidence: Evidence = { kind: 'statement', period: periodEnd, basis };
    return [
      {
        periodEnd,
        knownOn: knownOn(restated),
        share: largest(share, ...rest),
        evidence: [evidence],
      },
    ];
  });
};

const fromFacts = (context: WarningContext): readonly Correction[] =>
  factsUntil(context, 'restatement').flatMap((fact) => {
    const [share, ...rest] = [fact.profitShare, fact.equityShare].flatMap((each) => each ?? []);
    if (share === undefined) return [];
    return [
      {
        periodEnd: fact.periodEnd,
        knownOn: fact.observedOn,
        share: largest(share, ...rest),
        evidence: evidenceOf([fact]),
      },
    ];
  });

const readingOf = (
  { periodEnd, knownOn: day, share, evidence }: Correction,
  raise: Decimal,
): Reading => {
  const shown = measureText(share, 'fraction');
  const reading = readLegs(
    [
      {
        severity: 'high',
        conditions: [measures(above({ title: TITLE, unit: 'fraction', value: share, raise }))],
        text: {
          en: `The statements of ${periodEnd} were corrected by ${shown.en} of profit or equity.`,
          zh: `${periodEnd}报表被更正，幅度为利润或净资产的${shown.zh}。`,
        },
      },
    ],
    day,
    evidence,
  );
  return named(reading, { eventId: `restatement ${periodEnd}` });
};

export const restatementMaterial = defineWarningRule({
  id: 'restatement-material',
  code: 'F25',
  title: { en: 'Material restatement', zh: '重大会计差错更正' },
  question: {
    en: 'Were published figures materially wrong?',
    zh: '已披露报表是否存在重大差错？',
  },
  rule: {
    en: 'a correction of > 5% of profit or of equity',
    zh: '更正额超过净利润或净资产的5%',
  },
  kind: 'event',
  rootCause: 'statement-quality',
  inputs: { items: ['netIncome', 'totalEquity'], facts: ['restatement'], others: ['statements'] },
  parameters: {
    shareMax: parameter('Share above which it warns', '触发预警的更正幅度', 'fraction', '0.05', [
      '0.02',
      '0.25',
    ]),
  },
  severities: ['high'],
  clearAfter: { unit: 'months', count: 12 },
  actions: ['A7'],
  source: practice(
    'F25 corrections above 5% of profit or equity; kept in view for a year by design',
  ),
  examples: [
    {
      name: 'profit corrected from 100 to 80',
      given: {
        statements: [
          { lines: { netIncome: '100', totalEquity: '1000' } },
          { lines: { netIncome: '80', totalEquity: '980' }, version: 'restated' },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a published correction of 18% of profit',
      given: {
        facts: [
          {
            kind: 'restatement',
            observedOn: isoDate('2025-04-26'),
            periodEnd: isoDate('2023-12-31'),
            profitShare: decimal('0.18'),
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'profit corrected from 100 to 96',
      given: {
        statements: [
          { lines: { netIncome: '100', totalEquity: '1000' } },
          { lines: { netIncome: '96', totalEquity: '996' }, version: 'restated' },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { shareMax }) => {
    const corrections = [...betweenVersions(context), ...fromFacts(context)];
    const byPeriod = new Map<IsoDate, Correction>();
    for (const each of corrections) {
      const held = byPeriod.get(each.periodEnd);
      if (held === undefined || each.share.gt(held.share)) byPeriod.set(each.periodEnd, each);
    }
    const readings = [...byPeriod.values()]
      .toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1))
      .map((each) => readingOf(each, shareMax));
    return decisive(readings, noneKnown({ en: 'Restatement', zh: '会计差错更正' }));
  },
});
