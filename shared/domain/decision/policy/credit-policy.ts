import type { Decimal } from '../../../kernel/decimal.ts';
import { decimalText } from '../../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../../kernel/result.ts';
import {
  appetite,
  approval,
  cashFlow,
  concentration,
  debtToAssets,
  knockOuts,
  leverage,
  netWorth,
  rounding,
  workingCapital,
} from './limit-sections.ts';
import {
  baseRates,
  capital,
  collateral,
  creditConversion,
  expectedLoss,
  funding,
  lgd,
  pricing,
  significantIncrease,
} from './price-sections.ts';
import { day, number, object, type PolicyFinding, type Read, word } from './reading.ts';

const policy = object({
  id: word(/^[a-z][a-z0-9-]{1,60}$/, 'an id in lower case', '小写标识'),
  version: number('1', '1000000'),
  effectiveFrom: day,
  appetite,
  cashFlow,
  leverage,
  debtToAssets,
  netWorth,
  workingCapital,
  knockOuts,
  concentration,
  rounding,
  approval,
  collateral,
  lgd,
  creditConversion,
  capital,
  funding,
  baseRates,
  pricing,
  significantIncrease,
  expectedLoss,
});

/**
 * A bank's credit policy, one immutable version: appetite, multiples, caps, rates and rounding
 * from which limits, prices, capital and stages follow. Rates are fractions a year.
 */
export type CreditPolicy = Read<typeof policy>;

/** Which policy a decision was made under. */
export interface PolicyReference {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: string;
}

export const policyReference = ({ id, version, effectiveFrom }: CreditPolicy): PolicyReference => ({
  id,
  version: version.toNumber(),
  effectiveFrom,
});

/** Reads a policy document (JSON) or reports every offence in it with its pointer. */
export const parsePolicy = (value: unknown): Result<CreditPolicy, readonly PolicyFinding[]> => {
  const findings: PolicyFinding[] = [];
  const read = policy(value, '', (finding) => findings.push(finding));
  if (findings.length > 0 || read === undefined) return failed(findings);
  if (read.version.isInteger()) return ok(read);
  return failed([
    {
      pointer: '/version',
      code: 'not-a-number',
      detail: { en: 'versions are whole numbers', zh: '版本号应为整数' },
    },
  ]);
};

/** A policy or a part of it as plain JSON, decimals as text. */
export type PolicyDocument =
  | string
  | boolean
  | readonly PolicyDocument[]
  | { readonly [name: string]: PolicyDocument };

const isDecimal = (value: object): value is Decimal => 'toFixed' in value;

const documentOf = (value: unknown): PolicyDocument => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(documentOf);
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`no part of a policy: ${String(value)}`);
  if (isDecimal(value)) return decimalText(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, documentOf(each)]),
  );
};

/** The document that reads back as the same policy. */
export const policyDocument = (read: CreditPolicy): PolicyDocument => documentOf(read);
