import { type IsoDate, parseDate } from '../../kernel/dates.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { quotedText } from '../identifiers/normalised-text.ts';
import type { ImportFailure } from './imported-statements.ts';

export type Taxonomy = 'us-gaap' | 'ifrs-full';

/** One XBRL fact as filed; without `start` it is a balance at `end`. */
export interface Fact {
  readonly tag: string;
  readonly start: IsoDate | undefined;
  readonly end: IsoDate;
  readonly value: Decimal;
  readonly accession: string;
  readonly form: string;
  readonly filed: IsoDate;
}

export interface FactDocument {
  readonly entityName: string;
  readonly cik: string;
  readonly taxonomy: Taxonomy;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly facts: readonly Fact[];
}

/** Reports of a period; 8-K and proxy statements repeat single figures only. */
const ANNUAL_FORMS = new Set(['10-K', '10-K/A', '20-F', '20-F/A', '40-F', '40-F/A']);
const INTERIM_FORMS = new Set(['10-Q', '10-Q/A', '6-K', '6-K/A']);

export const isAnnualForm = (form: string): boolean => ANNUAL_FORMS.has(form);
export const isInterimForm = (form: string): boolean => INTERIM_FORMS.has(form);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectIn = (value: unknown, ...path: readonly string[]): Json | undefined => {
  let inner = value;
  for (const step of path) inner = isObject(inner) ? inner[step] : undefined;
  return isObject(inner) ? inner : undefined;
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const describe = (value: unknown): string => quotedText(JSON.stringify(value) ?? typeof value);

const CURRENCY_UNIT = /^[A-Z]{3}$/;
const ASSETS = 'Assets';

/**
 * The reporting currency: the one with most annual balances. Foreign filers translate their last
 * year to USD for convenience, so the most frequent one wins, and USD only among equals.
 */
const currencyOf = (concepts: Json): string | undefined => {
  const units = objectIn(concepts, ASSETS, 'units') ?? {};
  const counted = Object.entries(units)
    .filter(([unit]) => CURRENCY_UNIT.test(unit))
    .map(([unit, facts]) => ({ unit, count: Array.isArray(facts) ? facts.length : 0 }))
    .sort(
      (one, other) =>
        other.count - one.count || Number(other.unit === 'USD') - Number(one.unit === 'USD'),
    );
  return counted[0]?.unit;
};

const assetsCount = (facts: Json, taxonomy: Taxonomy): number =>
  Object.values(objectIn(facts, taxonomy, ASSETS, 'units') ?? {}).reduce<number>(
    (count, each) => count + (Array.isArray(each) ? each.length : 0),
    0,
  );

const readDate = (value: unknown): IsoDate | undefined => {
  const parsed = typeof value === 'string' ? parseDate(value) : undefined;
  return parsed?.kind === 'ok' ? parsed.value : undefined;
};

const readFact = (tag: string, raw: unknown, pointer: string): Fact | ImportFailure | undefined => {
  const form = isObject(raw) ? textOf(raw.form) : undefined;
  if (!isObject(raw) || form === undefined)
    return { code: 'fact-unreadable', pointer, found: describe(raw), expected: 'a fact with form' };
  if (!isAnnualForm(form) && !isInterimForm(form)) return undefined;
  const end = readDate(raw.end);
  const start = readDate(raw.start);
  const filed = readDate(raw.filed);
  const accession = textOf(raw.accn);
  const given = raw.val;
  const dated = end !== undefined && filed !== undefined && accession !== undefined;
  const startSound = raw.start === undefined || start !== undefined;
  if (!dated || !startSound || typeof given !== 'number' || !Number.isFinite(given))
    return {
      code: 'fact-unreadable',
      pointer,
      found: describe(raw),
      expected: 'val as a number, end, filed and any start as dates, accn as text',
    };
  return { tag, start, end, value: decimal(given), accession, form, filed };
};

const isFailure = (read: Fact | ImportFailure): read is ImportFailure => 'code' in read;

const readFacts = (
  concepts: Json,
  taxonomy: Taxonomy,
  currency: string,
): { readonly facts: readonly Fact[]; readonly failures: readonly ImportFailure[] } => {
  const facts: Fact[] = [];
  const failures: ImportFailure[] = [];
  for (const [tag, concept] of Object.entries(concepts)) {
    const raws = objectIn(concept, 'units')?.[currency];
    if (!Array.isArray(raws)) continue;
    raws.forEach((raw: unknown, index) => {
      const pointer = `/facts/${taxonomy}/${tag}/units/${currency}/${index}`;
      const read = readFact(tag, raw, pointer);
      if (read === undefined) return;
      if (isFailure(read)) failures.push(read);
      else facts.push(read);
    });
  }
  return { facts, failures };
};

const refuse = (
  pointer: string,
  found: string,
  expected: string,
): Result<never, readonly ImportFailure[]> =>
  failed([{ code: 'companyfacts-unreadable', pointer, found, expected }]);

/** Reads the JSON of the SEC's companyfacts interface down to the facts of periodic reports. */
export const readCompanyFacts = (json: unknown): Result<FactDocument, readonly ImportFailure[]> => {
  const all = objectIn(json, 'facts');
  const entityName = isObject(json) ? textOf(json.entityName) : undefined;
  const cik = isObject(json) ? json.cik : undefined;
  if (all === undefined || entityName === undefined)
    return refuse('', describe(json), 'companyfacts JSON with entityName and facts');
  const taxonomy =
    assetsCount(all, 'ifrs-full') > assetsCount(all, 'us-gaap') ? 'ifrs-full' : 'us-gaap';
  const concepts = objectIn(all, taxonomy);
  const currency = concepts === undefined ? undefined : currencyOf(concepts);
  if (concepts === undefined || currency === undefined)
    return refuse(
      '/facts',
      Object.keys(all).join(', '),
      'facts of us-gaap or ifrs-full with Assets in some currency',
    );
  const { facts, failures } = readFacts(concepts, taxonomy, currency);
  if (failures.length > 0) return failed(failures);
  return ok({
    entityName,
    cik: String(cik ?? '').padStart(10, '0'),
    taxonomy,
    currency,
    facts,
  });
};
