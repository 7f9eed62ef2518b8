import * as z from 'zod';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';

/** Settings of the calculation that are no figures of the company. */
export const parametersInput = closedObject({
  dayBasis: z.exactOptional(
    decimalBetween('360', '366', 'Days a year for turnover days; default 365'),
  ),
  statutoryTaxRate: z.exactOptional(
    decimalBetween('0', '1', 'Statutory income tax rate as a fraction; default 0.25'),
  ),
  usDollarRate: z.exactOptional(
    decimalBetween('0.00000001', '1000', 'US dollars for one unit of the statement currency'),
  ),
}).meta({ id: 'Parameters' });

export type Parameters = z.output<typeof parametersInput>;

export const encodeParameters = (parameters: Parameters): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]: [string, Decimal]) => [
      name,
      decimalText(value),
    ]),
  );
