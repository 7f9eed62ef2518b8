import type { Source } from '../source.ts';

/**
 * US price index of national product by calendar year, 1968 = 100. It is the deflator of gross
 * domestic product, which the deflator of gross national product follows within a tenth of a
 * percent: an error of one percent moves Ohlson's O by 0.004.
 */
const BY_YEAR: Readonly<Record<number, string>> = {
  1968: '100',
  1990: '323.7',
  1991: '334.5',
  1992: '342.1',
  1993: '350.3',
  1994: '357.7',
  1995: '365.2',
  1996: '371.8',
  1997: '378.2',
  1998: '382.3',
  1999: '388.2',
  2000: '397.0',
  2001: '406.0',
  2002: '412.3',
  2003: '420.5',
  2004: '432.1',
  2005: '446.0',
  2006: '459.7',
  2007: '471.9',
  2008: '481.1',
  2009: '484.8',
  2010: '490.7',
  2011: '500.9',
  2012: '510.1',
  2013: '518.3',
  2014: '527.6',
  2015: '533.3',
  2016: '540.3',
  2017: '550.5',
  2018: '563.9',
  2019: '573.7',
  2020: '581',
  2021: '607',
  2022: '650',
  2023: '674',
  2024: '690',
  2025: '709',
};

export const GNP_PRICE_INDEX_SOURCE: Source = {
  citation:
    'US Bureau of Economic Analysis, gross domestic product: implicit price deflator, annual ' +
    '(FRED series A191RD3A086NBEA), rebased from 2009 = 100 to 1968 = 100',
  locator:
    'to 2019 from a public transcription of the series (April 2017, extended since); the whole ' +
    'numbers from 2020 on from memory of its yearly growth, to be confirmed against the series',
  confidence: 'practice',
};

/** Undefined for a year that the series does not hold: it is never extrapolated. */
export const gnpPriceIndexOf = (year: number): string | undefined => BY_YEAR[year];
