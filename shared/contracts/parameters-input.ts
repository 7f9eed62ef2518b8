import * as z from 'zod';
import { ASSET_CORRELATION_DEFAULT, type Economy } from '../domain/calibration/point-in-time.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import { toStatistic } from '../kernel/statistic.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';
import { report } from './wire-issue.ts';

/** Each setting of the calculation by itself. */
export const parameterInputs = {
  dayBasis: decimalBetween('360', '366', 'Days a year for turnover days; default 365'),
  statutoryTaxRate: decimalBetween(
    '0',
    '1',
    'Statutory income tax rate as a fraction; default 0.25',
  ),
  usDollarRate: decimalBetween(
    '0.00000001',
    '1000',
    'US dollars for one unit of the statement currency',
  ),
};

/** Settings of the calculation that are no figures of the company. */
export const parametersInput = closedObject({
  dayBasis: z.exactOptional(parameterInputs.dayBasis),
  statutoryTaxRate: z.exactOptional(parameterInputs.statutoryTaxRate),
  usDollarRate: z.exactOptional(parameterInputs.usDollarRate),
  systematicFactor: z.exactOptional(
    decimalBetween(
      '-5',
      '5',
      'State of the economy in standard deviations, good times positive; asks for the PD in it',
    ),
  ),
  assetCorrelation: z.exactOptional(
    decimalBetween(
      '0',
      '0.99',
      `How closely the company follows the economy; default ${ASSET_CORRELATION_DEFAULT}`,
    ),
  ),
})
  .superRefine(({ systematicFactor, assetCorrelation }, context) => {
    if (systematicFactor !== undefined || assetCorrelation === undefined) return;
    report(
      context,
      {
        code: 'systematic-factor-missing',
        detail: {
          en: 'A correlation does nothing without systematicFactor, the state of the economy.',
          zh: '未给出 systematicFactor（经济状态）时，相关系数不起作用。',
        },
      },
      ['assetCorrelation'],
    );
  })
  .meta({ id: 'Parameters' });

export type Parameters = z.output<typeof parametersInput>;

export const encodeParameters = (parameters: Parameters): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]: [string, Decimal]) => [
      name,
      decimalText(value),
    ]),
  );

/** The state of the economy that parameters describe, if any. */
export const economyOf = ({
  systematicFactor,
  assetCorrelation,
}: Parameters): Economy | undefined =>
  systematicFactor === undefined
    ? undefined
    : {
        systematicFactor: toStatistic(systematicFactor),
        ...(assetCorrelation === undefined
          ? {}
          : { assetCorrelation: toStatistic(assetCorrelation) }),
      };
