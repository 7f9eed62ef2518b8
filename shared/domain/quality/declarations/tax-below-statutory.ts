import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { PARAMETERS } from '../../inputs/input.ts';
import type { PeriodView } from '../../statements/series.ts';
import { FigureReader } from '../figure-reader.ts';
import { joined, percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck, type QualityContext } from '../quality-check.ts';
import { verdict } from '../quality-verdict.ts';

const SHARE_OF_STATUTORY_MIN = decimal('0.5');
const YEARS = 3;

interface TaxYear {
  /** Effective over statutory rate; undefined in a year without profit. */
  readonly share: Decimal | undefined;
  readonly text: Text;
}

const readYear = (
  context: QualityContext,
  reader: FigureReader,
  view: PeriodView,
): TaxYear | undefined => {
  const profit = reader.at(view, 'profitBeforeTax');
  const tax = reader.at(view, 'incomeTax');
  if (profit === undefined || tax === undefined) return undefined;
  if (profit.lte(0))
    return {
      share: undefined,
      text: { en: `${view.end}: no profit to tax`, zh: `${view.end}：无应税利润` },
    };
  const rate =
    view.values.valueOf('statutoryTaxRate') ??
    context.parameters?.statutoryTaxRate ??
    decimal(PARAMETERS.statutoryTaxRate);
  const effective = tax.div(profit);
  const text = `${percentText(effective)} / ${percentText(rate)}`;
  return {
    share: rate.gt(0) ? effective.div(rate) : undefined,
    text: { en: `${view.end}: ${text}`, zh: `${view.end}：${text}` },
  };
};

export const taxBelowStatutory: QualityCheck = {
  id: 'tax-below-statutory',
  number: 'A9',
  title: { en: 'Income tax far below the statutory rate', zh: '所得税与利润不匹配' },
  question: {
    en: 'If the profit is real, why is it not taxed?',
    zh: '若利润真实，为何长期少缴所得税？',
  },
  rule: `incomeTax / profitBeforeTax < ${percentText(SHARE_OF_STATUTORY_MIN)} of the statutory rate in each of ${YEARS} years`,
  cause: 'tax-and-scale',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator:
      'threshold from memory; a tax relief enters as the statutory rate of the statement; the gap to VAT-declared revenue needs tax facts and is left to them',
    confidence: 'practice',
  },
  run: (context) => {
    const reader = new FigureReader(context);
    const years = context.series.history(YEARS).map((view) => readYear(context, reader, view));
    const evidence = joined(years.flatMap((year) => year?.text ?? []));
    const text: Text = {
      en: `Effective / statutory rate: ${evidence.en}.`,
      zh: `实际税率/法定税率：${evidence.zh}。`,
    };
    const untaxed = years.find(
      (year) => year !== undefined && year.share?.lt(SHARE_OF_STATUTORY_MIN) !== true,
    );
    if (untaxed !== undefined)
      return verdict(false, untaxed.share ?? decimal(1), SHARE_OF_STATUTORY_MIN, text);
    const shares = years.flatMap((year) => year?.share ?? []);
    const [newest] = shares;
    if (newest === undefined || shares.length < YEARS) {
      if (years.length < YEARS)
        reader.lack({ en: 'statements of three years in a row', zh: '连续三年的报表' });
      return reader.insufficient();
    }
    return verdict(true, newest, SHARE_OF_STATUTORY_MIN, text);
  },
};
