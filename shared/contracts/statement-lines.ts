import { quotedText } from '../domain/identifiers/normalised-text.ts';
import { importCas } from '../domain/importers/cas.ts';
import type { ImportFailure, ImportNotice } from '../domain/importers/imported-statements.ts';
import { type LineVocabulary, resolveLineName } from '../domain/importers/resolve-line-name.ts';
import { nearestNames } from '../domain/importers/text-distance.ts';
import {
  isLineItemId,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  type LineItemId,
} from '../domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import type { Decimal } from '../kernel/decimal.ts';
import { failed, ok, type Result } from '../kernel/result.ts';
import { parseDecimal } from './decimal-input.ts';
import { domainIssue, type WireIssue } from './wire-issue.ts';

/** Whose line names a statement uses. */
export const NAMINGS = ['canonical', 'cas', 'us-gaap', 'ifrs'] as const;
export type Naming = (typeof NAMINGS)[number];

export type GivenLines = Readonly<Record<string, unknown>>;
export type StatementHeader = Omit<FinancialStatement, 'lines' | 'labels'>;

export interface LineOffence {
  /** Below the lines. */
  readonly path: readonly string[];
  readonly issue: WireIssue;
}

/** A statement as it was read, and what its reader decided or left aside. */
export interface StatementRead {
  readonly statement: FinancialStatement;
  readonly notices: readonly ImportNotice[];
}

export const unknownLine = (name: string, meant: string | undefined): WireIssue => ({
  code: 'line-unknown',
  detail: {
    en: `${quotedText(name)} is no line item. ${meant === undefined ? 'See GET /v1/line-items.' : `Did you mean ${meant}?`}`,
    zh: `没有报表项目 ${quotedText(name)}。${meant === undefined ? '参见 GET /v1/line-items。' : `是否应为 ${meant}？`}`,
  },
});

const VOCABULARIES: Readonly<Record<Exclude<Naming, 'canonical' | 'cas'>, LineVocabulary>> = {
  'us-gaap': 'US-GAAP',
  ifrs: 'IFRS',
};

/** Looking for what was meant takes time: after so many offences of one statement, no more. */
const OFFENCES_MAX = 50;

const NOT_READ: LineOffence = {
  path: [],
  issue: {
    code: 'too-many-offences',
    detail: { en: 'Further lines were not read.', zh: '其余项目未再读取。' },
  },
};

const itemOf = (naming: Exclude<Naming, 'cas'>, name: string): Result<LineItemId, WireIssue> => {
  if (naming === 'canonical')
    return isLineItemId(name)
      ? ok(name)
      : failed(unknownLine(name, nearestNames(name, LINE_ITEM_IDS)[0]));
  const resolved = resolveLineName(name);
  if (resolved.kind === 'unknown') return failed(unknownLine(name, resolved.suggestions[0]));
  const isOwn = ['canonical', VOCABULARIES[naming]].includes(resolved.vocabulary);
  return isOwn ? ok(resolved.item) : failed(unknownLine(name, resolved.item));
};

const repeatedLine = (name: string, item: string, first: string): WireIssue => ({
  code: 'line-repeated',
  detail: {
    en: `${quotedText(name)} means ${item}, as ${quotedText(first)} does; send it once.`,
    zh: `${quotedText(name)} 与 ${quotedText(first)} 同为 ${item}，请只发送一次。`,
  },
});

interface NamedLine {
  readonly name: string;
  readonly value: Decimal;
}

const readNamed = (
  naming: Exclude<Naming, 'cas'>,
  given: GivenLines,
): Result<ReadonlyMap<LineItemId, NamedLine>, readonly LineOffence[]> => {
  const lines = new Map<LineItemId, NamedLine>();
  const offences: LineOffence[] = [];
  for (const [name, amount] of Object.entries(given)) {
    if (offences.length >= OFFENCES_MAX) return failed([...offences, NOT_READ]);
    const item = itemOf(naming, name);
    const value = parseDecimal(amount);
    for (const part of [item, value])
      if (part.kind === 'failed') offences.push({ path: [name], issue: part.failure });
    if (item.kind === 'failed' || value.kind === 'failed') continue;
    const held = lines.get(item.value);
    if (held !== undefined)
      offences.push({ path: [name], issue: repeatedLine(name, item.value, held.name) });
    lines.set(item.value, { name, value: value.value });
  }
  return offences.length > 0 ? failed(offences) : ok(lines);
};

const scaled = (item: LineItemId, value: Decimal, unitScale: number): Decimal =>
  (LINE_ITEMS[item].unit ?? 'amount') === 'amount' ? value.times(unitScale) : value;

/** Segments of an RFC 6901 pointer. */
export const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

export const importIssue = ({ code, found, expected }: ImportFailure): WireIssue =>
  domainIssue(code, `${found}: expected ${expected}.`);

const readCas = (
  header: StatementHeader,
  lines: GivenLines,
): Result<StatementRead, readonly LineOffence[]> => {
  const imported = importCas({ header, lines });
  if (imported.kind === 'failed')
    return failed(
      imported.failure.map((failure) => ({
        path: pathOf(failure.pointer),
        issue: importIssue(failure),
      })),
    );
  const { statements, notices } = imported.value;
  const [statement] = statements;
  if (statement === undefined) throw new Error('an importer gave no statement');
  return ok({ statement, notices });
};

/** Longer than the longest element of a taxonomy. */
const NAME_LENGTH_MAX = 200;

const NAME_TOO_LONG: WireIssue = {
  code: 'too-long',
  detail: {
    en: `The name of a line has at most ${NAME_LENGTH_MAX} characters.`,
    zh: `项目名称至多${NAME_LENGTH_MAX}个字符。`,
  },
};

/** Reads the lines under the names they were given, amounts in the header's unit. */
export const readStatement = (
  naming: Naming,
  header: StatementHeader,
  given: GivenLines,
): Result<StatementRead, readonly LineOffence[]> => {
  const long = Object.keys(given).filter((name) => name.length > NAME_LENGTH_MAX);
  if (long.length > 0)
    return failed(
      long.slice(0, OFFENCES_MAX).map((name) => ({ path: [name], issue: NAME_TOO_LONG })),
    );
  if (naming === 'cas') return readCas(header, given);
  const named = readNamed(naming, given);
  if (named.kind === 'failed') return named;
  const entries = [...named.value];
  const lines = entries.map(
    ([item, { value }]) => [item, scaled(item, value, header.unitScale)] as const,
  );
  const labels = entries.map(([item, { name }]) => [item, name] as const);
  const statement = {
    ...header,
    lines: Object.fromEntries(lines),
    ...(naming === 'canonical' ? {} : { labels: Object.fromEntries(labels) }),
  };
  return ok({ statement, notices: [] });
};
