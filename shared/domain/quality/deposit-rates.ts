import { addMonths, type IsoDate, isoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal, largest } from '../../kernel/decimal.ts';
import type { Source } from '../source.ts';

interface DepositRateTable {
  readonly source: Source;
  /** Ascending by the day from which the rate held. */
  readonly rates: readonly (readonly [from: string, rate: string])[];
}

/**
 * What one year's deposit earned, by currency and time: a dated parameter of the screens on cash.
 * A currency that is not listed has no rate, and the screens that need one say so.
 */
export const ONE_YEAR_DEPOSIT_RATES: Readonly<Record<string, DepositRateTable>> = {
  CNY: {
    source: {
      citation:
        "People's Bank of China, benchmark one-year deposit rate; from 2022 the listed rate of the large state banks",
      locator: 'from memory, to be confirmed against the announcements',
      confidence: 'practice',
    },
    rates: [
      ['2007-12-21', '0.0414'],
      ['2008-10-09', '0.0387'],
      ['2008-10-30', '0.0360'],
      ['2008-11-27', '0.0252'],
      ['2008-12-23', '0.0225'],
      ['2010-10-20', '0.0250'],
      ['2010-12-26', '0.0275'],
      ['2011-02-09', '0.0300'],
      ['2011-04-06', '0.0325'],
      ['2011-07-07', '0.0350'],
      ['2012-06-08', '0.0325'],
      ['2012-07-06', '0.0300'],
      ['2014-11-22', '0.0275'],
      ['2015-03-01', '0.0250'],
      ['2015-05-11', '0.0225'],
      ['2015-06-28', '0.0200'],
      ['2015-08-26', '0.0175'],
      ['2022-09-15', '0.0165'],
      ['2023-09-01', '0.0155'],
      ['2023-12-22', '0.0145'],
      ['2024-07-25', '0.0135'],
      ['2024-10-18', '0.0110'],
      ['2025-05-20', '0.0095'],
    ],
  },
  USD: {
    source: {
      citation: 'One-year US Treasury yield, yearly average, in place of a wholesale deposit rate',
      locator: 'from memory, rounded; to be confirmed against the Federal Reserve H.15 release',
      confidence: 'practice',
    },
    rates: [
      ['2007-01-01', '0.0450'],
      ['2008-01-01', '0.0180'],
      ['2009-01-01', '0.0050'],
      ['2010-01-01', '0.0030'],
      ['2011-01-01', '0.0020'],
      ['2015-01-01', '0.0030'],
      ['2016-01-01', '0.0060'],
      ['2017-01-01', '0.0120'],
      ['2018-01-01', '0.0230'],
      ['2019-01-01', '0.0205'],
      ['2020-01-01', '0.0040'],
      ['2021-01-01', '0.0010'],
      ['2022-01-01', '0.0280'],
      ['2023-01-01', '0.0510'],
      ['2024-01-01', '0.0470'],
      ['2025-01-01', '0.0390'],
    ],
  },
  EUR: {
    source: {
      citation: 'Twelve-month Euribor, yearly average',
      locator: 'from memory, rounded; to be confirmed against the published series',
      confidence: 'practice',
    },
    rates: [
      ['2008-01-01', '0.0480'],
      ['2009-01-01', '0.0160'],
      ['2010-01-01', '0.0135'],
      ['2011-01-01', '0.0200'],
      ['2012-01-01', '0.0110'],
      ['2013-01-01', '0.0055'],
      ['2015-01-01', '0.0015'],
      ['2016-01-01', '-0.0005'],
      ['2017-01-01', '-0.0015'],
      ['2019-01-01', '-0.0020'],
      ['2020-01-01', '-0.0030'],
      ['2021-01-01', '-0.0050'],
      ['2022-01-01', '0.0110'],
      ['2023-01-01', '0.0385'],
      ['2024-01-01', '0.0325'],
      ['2025-01-01', '0.0220'],
    ],
  },
};

/** Interest of a year stems from deposits made up to a year before it began. */
const MEMORY_MONTHS = 24;

/**
 * The highest one-year rate that deposits of the twelve months up to `end` can have been made at;
 * undefined for a currency without rates and for days before the first.
 */
export const oneYearDepositRate = (currency: string, end: IsoDate): Decimal | undefined => {
  const rates = ONE_YEAR_DEPOSIT_RATES[currency]?.rates ?? [];
  const start = addMonths(end, -MEMORY_MONTHS);
  const held = rates.filter(([from], index) => {
    const until = rates[index + 1]?.[0];
    return isoDate(from) <= end && (until === undefined || isoDate(until) > start);
  });
  const [first, ...rest] = held.map(([, rate]) => decimal(rate));
  return first === undefined ? undefined : largest(first, ...rest);
};
