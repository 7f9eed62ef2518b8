import { decimal, smallest } from '../../../kernel/decimal.ts';
import { FigureReader, readIndicator } from '../figure-reader.ts';
import { numberText, percentText, pointsText } from '../figure-text.ts';
import type { QualityCheck, QualityContext } from '../quality-check.ts';
import { verdict } from '../quality-verdict.ts';

const POINTS_OVER_MEDIAN = decimal('0.10');

const readBeside = (context: QualityContext, reader: FigureReader, id: string) => {
  const own = readIndicator(context, id);
  const peers = context.external?.peers?.quantiles.get(id);
  if (own.kind === 'unavailable') reader.lack(own.why);
  if (peers === undefined) reader.lack({ en: `figures of peers for ${id}`, zh: `同业${id}数据` });
  if (own.kind === 'unavailable' || peers === undefined) return undefined;
  return { own: own.value, peers };
};

export const marginAbovePeers: QualityCheck = {
  id: 'margin-above-peers',
  number: 'A6',
  title: { en: 'Margin above peers with slow stock and slow customers', zh: '毛利率异常高于同业' },
  question: {
    en: 'How can it earn more than its peers while its goods and its money come in more slowly?',
    zh: '周转慢于同业，毛利率为何反而明显更高？',
  },
  rule:
    `gross margin > peers' 90th percentile or > peers' median + ${pointsText(POINTS_OVER_MEDIAN).en}, ` +
    'while receivable days and inventory days are both above the median',
  cause: 'margin-and-inventory',
  reads: { indicators: ['gross-margin', 'receivable-days', 'inventory-days'], benchmarks: [] },
  source: {
    citation: 'Forensic practice',
    locator: 'thresholds from memory',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const margin = readBeside(context, reader, 'gross-margin');
    const receivables = readBeside(context, reader, 'receivable-days');
    const inventory = readBeside(context, reader, 'inventory-days');
    if (margin === undefined || receivables === undefined || inventory === undefined)
      return reader.insufficient();
    const bound = smallest(margin.peers.p90, margin.peers.median.plus(POINTS_OVER_MEDIAN));
    const slow =
      receivables.own.gt(receivables.peers.median) && inventory.own.gt(inventory.peers.median);
    const peers = context.external?.peers?.group ?? { en: 'peers', zh: '同业' };
    const days = [receivables.own, receivables.peers.median, inventory.own, inventory.peers.median];
    const [own, median, stock, stockMedian] = days.map((each) => numberText(each, 0));
    return verdict(slow && margin.own.gt(bound), margin.own, bound, {
      en: `Gross margin ${percentText(margin.own)} against ${percentText(bound)} (${peers.en}); receivable days ${own} (median ${median}), inventory days ${stock} (median ${stockMedian}).`,
      zh: `毛利率${percentText(margin.own)}，界限${percentText(bound)}（${peers.zh}）；应收账款周转天数${own}（中位数${median}），存货周转天数${stock}（中位数${stockMedian}）。`,
    });
  },
};
