import { type Decimal, decimal, ZERO } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { StatementSeries } from '../../statements/series.ts';
import type { SubmittedCopy } from '../external-figures.ts';
import { itemTitle, joined, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';

const GAP_MAX = decimal('0.05');
const COMPARED = ['revenue', 'totalEquity'] as const;

interface Difference {
  readonly gap: Decimal;
  readonly text: Text;
}

/** Relative to our figure; a copy that differs from nil differs wholly. */
const gapOf = (ours: Decimal, theirs: Decimal): Decimal => {
  if (ours.eq(theirs)) return ZERO;
  return ours.isZero() ? decimal(1) : theirs.minus(ours).div(ours).abs();
};

const differencesOf = (series: StatementSeries, copy: SubmittedCopy): readonly Difference[] => {
  const view = series.history(Number.MAX_SAFE_INTEGER).find(({ end }) => end === copy.period);
  return COMPARED.flatMap((item) => {
    const ours = view?.values.valueOf(item);
    const theirs = copy[item];
    if (ours === undefined || theirs === undefined) return [];
    const gap = gapOf(ours, theirs);
    const title = itemTitle(item);
    return [
      {
        gap,
        text: {
          en: `${title.en} ${copy.period} differs by ${percentText(gap)} from the copy for ${copy.recipient.en}`,
          zh: `${title.zh} ${copy.period} 与${copy.recipient.zh}口径相差${percentText(gap)}`,
        },
      },
    ];
  });
};

export const submissionsDisagree: QualityCheck = {
  id: 'submissions-disagree',
  number: 'A18',
  title: { en: 'Different copies for different readers', zh: '多套报表' },
  question: {
    en: 'Do the bank, the tax office, the auditor and the registry see the same company?',
    zh: '报送银行、税务、审计与工商的报表是否一致？',
  },
  rule: `revenue or totalEquity differs by more than ${percentText(GAP_MAX)} from another copy of the same period`,
  cause: 'copies',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'threshold from memory; the other copies are to be given',
    confidence: 'practice',
  },
  run: ({ series, external }) => {
    const differences = (external?.copies ?? []).flatMap((copy) => differencesOf(series, copy));
    const [first, ...rest] = differences;
    if (first === undefined)
      return needs([
        {
          en: 'revenue or equity of the same period as handed to the tax office, the auditor or the registry',
          zh: '同期报送税务、审计或工商的营业收入或净资产',
        },
      ]);
    const widest = rest.reduce((wide, each) => (each.gap.gt(wide.gap) ? each : wide), first);
    const list = joined(differences.map(({ text }) => text));
    return verdict(widest.gap.gt(GAP_MAX), widest.gap, GAP_MAX, {
      en: `${list.en}.`,
      zh: `${list.zh}。`,
    });
  },
};
