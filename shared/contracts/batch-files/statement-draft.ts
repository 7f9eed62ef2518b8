import { currencyNamed } from '../../domain/identifiers/currency-words.ts';
import { parseUnitScale } from '../../domain/identifiers/unit-scale.ts';
import { LINE_ITEMS, type LineItemId } from '../../domain/statements/line-items/line-items.ts';
import { decimal, decimalText } from '../../kernel/decimal.ts';
import type { FilePlace } from '../../problems/refusal.ts';
import type { WireIssue } from '../wire-issue.ts';
import { mergedFields, placeText } from './merged-fields.ts';
import type { RequestDraft } from './request-draft.ts';
import type { PlacedField, PlacedLine, TableRecord } from './table-record.ts';

type Fields = ReadonlyMap<string, PlacedField>;

/** Rows that together make one statement, and what their company's row says for all of them. */
export interface StatementRows {
  readonly records: readonly TableRecord[];
  readonly defaults: Fields;
}

interface ScaledLine extends PlacedLine {
  readonly unitText: string | undefined;
}

const issue = (code: string, en: string, zh: string): WireIssue => ({ code, detail: { en, zh } });

const UNIT_MISSING = issue(
  'unit-missing',
  'The unit of the amounts is missing: write 元, 千元, 万元, 百万元 or 亿元 in the column Unit.',
  '缺少金额单位：请在“金额单位”列填写元、千元、万元、百万元或亿元。',
);

const assumed = (code: string, en: string, zh: string): WireIssue =>
  issue(code, `Nothing was written: ${en} assumed.`, `未填写，按${zh}处理。`);

const isAmount = ({ name: { item } }: PlacedLine): boolean =>
  item === undefined || (LINE_ITEMS[item].unit ?? 'amount') === 'amount';

/** Files repeat a few units in every row. */
const FACTORS = new Map<string, number>();
const FACTORS_MAX = 200;

const factorOf = (unit: string): number => {
  const known = FACTORS.get(unit);
  if (known !== undefined) return known;
  const parsed = parseUnitScale(/^\d+$/.test(unit) ? Number(unit) : unit);
  const factor = parsed.kind === 'ok' ? parsed.value.factor : 1;
  if (FACTORS.size < FACTORS_MAX) FACTORS.set(unit, factor);
  return factor;
};

const textOf = (fields: Fields, id: string): string | undefined => {
  const value = fields.get(id)?.value;
  return value === undefined ? undefined : String(value);
};

const linesWithUnits = (
  draft: RequestDraft,
  { records, defaults }: StatementRows,
): readonly ScaledLine[] =>
  records.flatMap((record) => {
    const unit = textOf(record.fields, 'unit') ?? record.unit ?? textOf(defaults, 'unit');
    const lines = record.lines.map((line) => ({ ...line, unitText: line.unit ?? unit }));
    const lacking = lines.find((line) => line.unitText === undefined && isAmount(line));
    // A unit that was written but not understood has its own finding.
    if (lacking !== undefined && record.findings.every(({ code }) => !code.startsWith('unit-')))
      draft.find(UNIT_MISSING, record.place);
    return lines;
  });

/** Sheets may be in different units: all are brought to the largest, as rounding is judged by it. */
const largestUnit = (lines: readonly ScaledLine[]): string | undefined =>
  lines
    .flatMap((line) => (isAmount(line) ? (line.unitText ?? []) : []))
    .reduce<string | undefined>(
      (largest, unit) =>
        largest === undefined || factorOf(unit) > factorOf(largest) ? unit : largest,
      undefined,
    );

const inUnit = (line: ScaledLine, unit: string | undefined): string => {
  if (unit === undefined || line.unitText === undefined || !isAmount(line)) return line.amount;
  const [from, to] = [factorOf(line.unitText), factorOf(unit)];
  return from === to ? line.amount : decimalText(decimal(line.amount).times(from).div(to));
};

/** How a line of ours is called and signed among Chinese line names. */
const asChinese = (item: LineItemId, amount: string): readonly [name: string, amount: string] => {
  const { zh, casLossNegative } = LINE_ITEMS[item];
  return casLossNegative === true
    ? [`${zh}（损失以“-”号填列）`, decimalText(decimal(amount).negated())]
    : [zh, amount];
};

const named = (
  { name }: ScaledLine,
  amount: string,
  isChinese: boolean,
): readonly [name: string, amount: string] => {
  if ('label' in name) return [name.label, amount];
  return isChinese ? asChinese(name.item, amount) : [name.item, amount];
};

const setLines = (
  draft: RequestDraft,
  path: readonly (string | number)[],
  lines: readonly ScaledLine[],
  unit: string | undefined,
): Readonly<Record<string, unknown>> => {
  const isChinese = lines.some(({ name }) => 'label' in name);
  const given = new Map<string, { readonly amount: string; readonly place: FilePlace }>();
  for (const line of lines) {
    const [name, amount] = named(line, inUnit(line, unit), isChinese);
    const before = given.get(name);
    if (before === undefined) {
      given.set(name, { amount, place: line.place });
      draft.at([...path, 'lines', name], line.place);
    } else if (!decimal(before.amount).eq(amount))
      draft.find(
        issue(
          'line-repeated',
          `${name} is ${amount} here and ${before.amount} in ${placeText(before.place)}.`,
          `${name} 此处为 ${amount}，${placeText(before.place)} 为 ${before.amount}。`,
        ),
        line.place,
        [...path, 'lines', name],
      );
  }
  const entries = [...given].map(([name, { amount }]) => [name, amount] as const);
  return { naming: isChinese ? 'cas' : 'canonical', lines: Object.fromEntries(entries) };
};

const CALENDAR_MONTHS = [3, 6, 9];

/** Chinese years are calendar years: what ends in September covers nine months. */
const monthsOf = (end: PlacedField, standard: string | undefined): number | undefined => {
  if (end.months !== undefined) return end.months;
  const month = Number(String(end.value).slice(5, 7));
  return standard === 'CAS' && CALENDAR_MONTHS.includes(month) ? month : undefined;
};

const isChineseTable = ({ records }: StatementRows): boolean =>
  records.some(({ lines }) => lines.some(({ name }) => 'label' in name)) ||
  records.some(({ fields }) => /\p{Script=Han}/u.test(textOf(fields, 'unit') ?? ''));

/** What nobody wrote and the request needs; each assumption is told. */
const withAssumptions = (
  draft: RequestDraft,
  rows: StatementRows,
  given: ReadonlyMap<string, PlacedField>,
  unit: string | undefined,
  place: FilePlace,
): Readonly<Record<string, unknown>> => {
  const members: Record<string, unknown> = {};
  const isChinese = isChineseTable(rows) || /\p{Script=Han}/u.test(unit ?? '');
  if (!given.has('standard') && isChinese) {
    members.standard = 'CAS';
    draft.notice(assumed('standard-assumed', 'the standard CAS is', '企业会计准则（CAS）'), place);
  }
  const standard = textOf(given, 'standard') ?? members.standard;
  if (!given.has('currency') && standard === 'CAS') {
    const currency = (unit === undefined ? undefined : currencyNamed(unit)) ?? 'CNY';
    members.currency = currency;
    draft.notice(
      assumed('currency-assumed', `the currency ${currency} is`, `币种 ${currency} `),
      place,
    );
  }
  if (!given.has('assurance')) {
    members.assurance = 'unaudited';
    draft.notice(assumed('assurance-assumed', 'unaudited statements are', '未审计报表'), place);
  }
  return members;
};

const withMonths = (
  draft: RequestDraft,
  given: Fields,
  standard: unknown,
): Readonly<Record<string, unknown>> => {
  const end = given.get('periodEnd');
  if (end === undefined || given.has('months')) return {};
  const months = monthsOf(end, typeof standard === 'string' ? standard : undefined);
  if (months === undefined) return {};
  if (end.months === undefined)
    draft.notice(
      assumed('months-assumed', `a period of ${months} months is`, `期间 ${months} 个月`),
      end.place,
    );
  return { months };
};

/** One statement of the request, from the rows that tell of it; what is wrong goes to the draft. */
export const statementOfRows = (
  draft: RequestDraft,
  rows: StatementRows,
  index: number,
): Readonly<Record<string, unknown>> => {
  const path = ['statements', index] as const;
  const [first] = rows.records;
  if (first === undefined) throw new Error('a statement without rows');
  draft.at(path, first.place);
  const own = mergedFields(rows.records, 'statement');
  // Sheets in different units are brought to one below.
  for (const { field, finding } of own.contradictions)
    if (field !== 'unit') draft.findings.push(finding);
  const given = new Map([...rows.defaults, ...own.fields]);
  const lines = linesWithUnits(draft, rows);
  const unit = largestUnit(lines) ?? textOf(given, 'unit');
  const statement: Record<string, unknown> = {};
  const period: Record<string, unknown> = {};
  for (const [id, { value, field, place }] of given) {
    if (id === 'unit') continue;
    const [member = '', inner] = field.path;
    if (inner === undefined) statement[member] = value;
    else period[inner] = value;
    draft.at([...path, ...field.path], place);
  }
  const assumptions = withAssumptions(draft, rows, given, unit, first.place);
  const standard = assumptions.standard ?? statement.standard;
  return {
    ...statement,
    ...assumptions,
    period: { ...period, ...withMonths(draft, given, standard) },
    ...(unit === undefined ? {} : { unit: /^\d+$/.test(unit) ? Number(unit) : unit }),
    ...setLines(draft, path, lines, unit),
  };
};
