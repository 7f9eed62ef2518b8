import { yearOf } from '../../kernel/dates.ts';
import { type Decimal, ONE } from '../../kernel/decimal.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { Text } from '../../kernel/text.ts';
import { usDollarRate } from '../currencies/reference-rates.ts';
import type { AssessmentInput } from '../rating/assess.ts';
import type { StatementSeries } from '../statements/series.ts';
import { entryOf } from './policy/entry-of.ts';

type Rates = Readonly<Record<string, Decimal>>;

const MONTHS_OF_YEAR = 12;
const MILLION = 1_000_000;

/**
 * The exchange rates of one decision. Amounts are converted by rates that were given alone; size,
 * where the last digits do not matter, by yearly reference rates as well, and says so.
 */
export class Exchange {
  readonly currency: string;
  readonly #rates: Rates;
  readonly #series: StatementSeries;
  readonly #input: AssessmentInput;
  readonly #assumptions: Text[] = [];

  constructor(input: AssessmentInput, series: StatementSeries, rates: Rates) {
    this.currency = series.current.statement.currency;
    this.#rates = rates;
    this.#series = series;
    this.#input = input;
  }

  /** Units of the statement currency for one unit. */
  #given(currency: string): Decimal | undefined {
    return currency === this.currency ? ONE : entryOf(this.#rates, currency);
  }

  toStatements(amount: Decimal, from: string): Decimal | undefined {
    const rate = this.#given(from);
    return rate === undefined ? undefined : amount.times(rate);
  }

  fromStatements(amount: Decimal, to: string): Decimal | undefined {
    const rate = this.#given(to);
    return rate === undefined ? undefined : amount.div(rate);
  }

  between(amount: Decimal, from: string, to: string): Decimal | undefined {
    if (from === to) return amount;
    const inStatements = this.toStatements(amount, from);
    return inStatements === undefined ? undefined : this.fromStatements(inStatements, to);
  }

  #dollars(currency: string): Decimal | undefined {
    const own = this.#input.parameters?.usDollarRate;
    if (currency === this.currency && own !== undefined) return own;
    return usDollarRate(currency, yearOf(this.#series.current.end));
  }

  /** Units of `to` for one unit of the statement currency, good enough to tell a size. */
  forSize(to: string): Decimal | undefined {
    const given = this.#given(to);
    if (given !== undefined) return ONE.div(given);
    const [own, other] = [this.#dollars(this.currency), this.#dollars(to)];
    if (own === undefined || other === undefined) return undefined;
    const year = yearOf(this.#series.current.end);
    this.#assumptions.push({
      en: `size brought to ${to} at the average rate of ${year}`,
      zh: `规模按${year}年平均汇率折算为${to}`,
    });
    return own.div(other);
  }

  /** Sales of the newest full year in millions; absent where no year or no rate is known. */
  salesMillions(currency: string): number | undefined {
    const { current } = this.#series;
    if (current.statement.period.months !== MONTHS_OF_YEAR) return undefined;
    const revenue = current.values.valueOf('revenue');
    const rate = revenue === undefined ? undefined : this.forSize(currency);
    if (revenue === undefined || rate === undefined) return undefined;
    return toStatistic(revenue.times(rate).div(MILLION));
  }

  missingText(currency: string): Text {
    const pair = `${currency}/${this.currency}`;
    return {
      en: `exchange rate ${pair} was not given: give it in exchangeRates`,
      zh: `未提供${pair}汇率，请在 exchangeRates 中给出`,
    };
  }

  get assumptions(): readonly Text[] {
    return this.#assumptions;
  }
}
