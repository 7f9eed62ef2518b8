import { yearOf } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import {
  CasDraft,
  contributionOfRow,
  labelOf,
  settleCombined,
  settleFallbacks,
  settleWithin,
} from './cas-draft.ts';
import { type CasFormatYear, settleImpairmentSign } from './cas-impairment-sign.ts';
import { type CasCell, type CasRow, readCasRows } from './cas-rows.ts';
import { CAS_NAMES } from './cas-vocabulary.ts';
import type { ImportFailure, ImportNotice } from './imported-statements.ts';
import type { AmountFormat } from './parse-amount.ts';
import { nearestNames } from './text-distance.ts';

/** Everything about a statement but its lines. */
export type StatementHeader = Omit<FinancialStatement, 'lines' | 'labels'>;

export interface CasOptions {
  /** Decides the sign of impairment lines where the figures do not. */
  readonly formatYear?: CasFormatYear;
  /** What a dash stands for; Chinese statements print it for nil. Default `nil`. */
  readonly dash?: AmountFormat['dash'];
}

export interface AssembledStatement {
  readonly statement: FinancialStatement;
  readonly notices: readonly ImportNotice[];
}

const noticeUnused = (draft: CasDraft, row: CasRow): void => {
  if (row.meaning.kind === 'detail' && !row.value.isZero())
    draft.notice('line-not-used', row.pointer, {
      en: `${row.label} is a detail that no canonical line carries.`,
      zh: `${row.label}为明细项目，标准报表未单独使用。`,
    });
  if (row.meaning.kind !== 'unknown') return;
  const nearest = nearestNames(row.parsed.key, CAS_NAMES);
  const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`;
  const hintInChinese = nearest.length === 0 ? '' : `是否为：${nearest.join('、')}？`;
  draft.notice('line-unknown', row.pointer, {
    en: `${row.label} is not known and was not used.${hint}`,
    zh: `未识别项目“${row.label}”，未予使用。${hintInChinese}`,
  });
};

/** The same line printed twice must say the same; of a 其中 row the line above is meant. */
const repeatedLine = (
  draft: CasDraft,
  row: CasRow,
  item: LineItemId,
): ImportFailure | 'repeated' | 'new' => {
  const { name } = contributionOfRow(row);
  const before = draft.partsOf(item).find((part) => part.name === name);
  if (before === undefined) return 'new';
  if (before.value.eq(row.value) || row.parsed.ofWhich) return 'repeated';
  return {
    code: 'line-repeated',
    pointer: row.pointer,
    found: `${row.label} = ${row.value.toFixed()}`,
    expected: `${before.value.toFixed()}, as at ${before.pointer}`,
  };
};

const placeItems = (draft: CasDraft, rows: readonly CasRow[]): readonly ImportFailure[] => {
  const failures: ImportFailure[] = [];
  for (const row of rows) {
    noticeUnused(draft, row);
    if (row.meaning.kind !== 'item') continue;
    const repeated = repeatedLine(draft, row, row.meaning.item);
    if (repeated === 'new') draft.add(row.meaning.item, contributionOfRow(row));
    else if (repeated !== 'repeated') failures.push(repeated);
  }
  return failures;
};

/** Interest income and contra lines are stored positive however they are printed. */
const settlePrintedMinus = (draft: CasDraft): void => {
  for (const item of draft.items) {
    const value = draft.valueOf(item);
    const [part] = draft.partsOf(item);
    const turns = item === 'interestIncome' || LINE_ITEMS[item].sign === 'contra';
    if (!turns || part === undefined || value === undefined || !value.isNegative()) continue;
    draft.replace(item, { ...part, value: value.abs() });
    draft.notice(
      'sign-chosen',
      part.pointer,
      {
        en: `${part.label} is printed negative; ${LINE_ITEMS[item].en} is stored positive.`,
        zh: `${part.label}以负数列示，已转为正数存储。`,
      },
      item,
    );
  }
};

/** 营业总收入 counts where it exceeds 营业收入; then the finance company's costs count too. */
const settleTotalRevenue = (draft: CasDraft, rows: readonly CasRow[]): void => {
  const totalRow = rows.find(({ meaning }) => meaning.kind === 'total-revenue');
  if (totalRow === undefined) return;
  const plain = draft.valueOf('revenue');
  if (plain !== undefined && totalRow.value.lte(plain)) return;
  draft.replace('revenue', contributionOfRow(totalRow));
  if (plain === undefined) return;
  draft.notice(
    'lines-combined',
    totalRow.pointer,
    {
      en: `${totalRow.label} exceeds 营业收入 by financial income and is taken as revenue.`,
      zh: `${totalRow.label}含金融业务收入，以其作为收入。`,
    },
    'revenue',
  );
  for (const row of rows) {
    if (row.meaning.kind !== 'financial-cost' || row.value.isZero()) continue;
    draft.add('costOfSales', contributionOfRow(row));
    draft.notice(
      'lines-combined',
      row.pointer,
      {
        en: `${row.label} is a cost of the financial income and was added to cost of sales.`,
        zh: `${row.label}为金融业务成本，已并入营业成本。`,
      },
      'costOfSales',
    );
  }
};

/** A financial cost without financial income would otherwise vanish. */
const noticeIdleFinancialCosts = (draft: CasDraft, rows: readonly CasRow[]): void => {
  const used = new Set(draft.partsOf('costOfSales').map(({ pointer }) => pointer));
  for (const row of rows) {
    if (row.meaning.kind !== 'financial-cost' || used.has(row.pointer) || row.value.isZero())
      continue;
    draft.notice('line-not-used', row.pointer, {
      en: `${row.label} is a financial line without financial income beside it; not used.`,
      zh: `${row.label}为金融业务项目，未见对应收入，未予使用。`,
    });
  }
};

const linesOf = (draft: CasDraft): Pick<FinancialStatement, 'lines' | 'labels'> => {
  const lines: Partial<Record<LineItemId, Decimal>> = {};
  const labels: Partial<Record<LineItemId, string>> = {};
  for (const item of draft.items) {
    const value = draft.valueOf(item);
    if (value === undefined) continue;
    lines[item] = value;
    labels[item] = labelOf(draft.partsOf(item));
  }
  return { lines, labels };
};

const noticeSums = (draft: CasDraft): void => {
  for (const item of draft.items) {
    const parts = draft.partsOf(item).filter(({ value }) => !value.isZero());
    const [first] = parts;
    if (first === undefined || parts.length < 2) continue;
    draft.notice(
      'lines-combined',
      first.pointer,
      {
        en: `${LINE_ITEMS[item].en} is the sum of ${labelOf(parts)}.`,
        zh: `${LINE_ITEMS[item].zh}由${labelOf(parts)}合计。`,
      },
      item,
    );
  }
};

/** 2019 brought the lines that older formats print apart into one. */
const MERGED_SINCE = 2019;

/** Builds one statement from rows in document order; amounts are multiplied by the unit scale. */
export const assembleCas = (
  header: StatementHeader,
  cells: readonly CasCell[],
  options: CasOptions,
): Result<AssembledStatement, readonly ImportFailure[]> => {
  const format = { dash: options.dash ?? 'nil' } as const;
  const { rows, failures } = readCasRows(cells, header.unitScale, format);
  const draft = new CasDraft(header.unitScale);
  const repeated = placeItems(draft, rows);
  if (failures.length + repeated.length > 0) return failed([...failures, ...repeated]);
  const year = yearOf(header.period.end);
  settleTotalRevenue(draft, rows);
  noticeIdleFinancialCosts(draft, rows);
  settleFallbacks(draft, rows);
  settleCombined(draft, rows);
  settleWithin(draft, rows, (options.formatYear ?? year) < MERGED_SINCE);
  settlePrintedMinus(draft);
  settleImpairmentSign(draft, rows, options.formatYear, year);
  noticeSums(draft);
  return ok({ statement: { ...header, ...linesOf(draft) }, notices: draft.notices });
};
