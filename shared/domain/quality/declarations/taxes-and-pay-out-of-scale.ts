import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { ratio } from '../../indicators/denominators.ts';
import type { ItemId } from '../../statements/values.ts';
import { FigureReader } from '../figure-reader.ts';
import { amountText, percentText } from '../figure-text.ts';
import {
  LINES_ONLY,
  type QualityCheck,
  type QualityContext,
  type QualityOutcome,
} from '../quality-check.ts';
import { anyOf, insufficient, verdict } from '../quality-verdict.ts';

interface Measure {
  /** Under which the peers' figures come. */
  readonly name: string;
  readonly title: Text;
  readonly numerator: ItemId;
  readonly denominator: ItemId;
  shown(value: Decimal, currency: string): Text;
}

const MEASURES: readonly Measure[] = [
  {
    name: 'taxes-paid-to-revenue',
    title: { en: 'Taxes paid over revenue', zh: '税费支付/营业收入' },
    numerator: 'taxesPaid',
    denominator: 'revenue',
    shown: (value) => ({ en: percentText(value), zh: percentText(value) }),
  },
  {
    name: 'pay-per-employee',
    title: { en: 'Pay per employee', zh: '人均薪酬支出' },
    numerator: 'cashPaidToEmployees',
    denominator: 'headcount',
    shown: amountText,
  },
];

const compare = (context: QualityContext, measure: Measure): QualityOutcome => {
  const reader = new FigureReader(context);
  const { name, title } = measure;
  const peers = context.external?.peers?.quantiles.get(name);
  if (peers === undefined)
    reader.lack({ en: `figures of peers for ${name}`, zh: `同业数据：${title.zh}` });
  const numerator = reader.current(measure.numerator);
  const denominator = reader.current(measure.denominator);
  if (peers === undefined || numerator === undefined || denominator === undefined)
    return reader.insufficient();
  const outcome = ratio(numerator, denominator);
  if (outcome.kind !== 'measured')
    return insufficient({
      en: `${title.en}: the denominator is nil or less.`,
      zh: `${title.zh}：分母为零或负数。`,
    });
  const { value } = outcome;
  const [own, low, high] = [value, peers.p1, peers.p99].map((each) =>
    measure.shown(each, reader.currency),
  );
  const bound = value.lt(peers.p1) ? peers.p1 : peers.p99;
  return verdict(value.lt(peers.p1) || value.gt(peers.p99), value, bound, {
    en: `${title.en} ${own?.en}; peers between ${low?.en} and ${high?.en}.`,
    zh: `${title.zh}为${own?.zh}；同业区间${low?.zh}至${high?.zh}。`,
  });
};

const PERCENTILE_TAIL = decimal('0.01');

export const taxesAndPayOutOfScale: QualityCheck = {
  id: 'taxes-and-pay-out-of-scale',
  number: 'A10',
  title: { en: 'Taxes and pay out of scale', zh: '税费、薪酬与经营规模不符' },
  question: {
    en: 'Do taxes paid and wages fit a business of the reported size?',
    zh: '缴纳的税费与支付的薪酬是否与所报规模匹配？',
  },
  rule: `taxesPaid / revenue or cashPaidToEmployees / headcount outside the peers' outer ${percentText(PERCENTILE_TAIL)} on either side`,
  cause: 'tax-and-scale',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: '1st and 99th percentile of peers, from memory; the peers are to be given',
    confidence: 'practice',
  },
  run: (context) => anyOf(MEASURES.map((measure) => compare(context, measure))),
};
