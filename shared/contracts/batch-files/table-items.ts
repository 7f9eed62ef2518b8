import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import { nearestNames } from '../../domain/importers/text-distance.ts';
import type { Finding } from '../../problems/refusal.ts';
import type { WireIssue } from '../wire-issue.ts';
import { ReferencesSeen } from './references-seen.ts';
import { requestOfRecords, type TableItem } from './request-of-records.ts';
import { isExample, keysOf, type TableRecord } from './table-record.ts';

const withFinding = (
  record: TableRecord,
  { code, detail }: WireIssue,
  column?: string,
): TableRecord => {
  const place = { ...record.place, ...(column === undefined ? {} : { column }) };
  const found: Finding = { pointer: '', place, code, detail };
  return { ...record, findings: [...record.findings, found] };
};

const notAdjacent = (reference: string): WireIssue => ({
  code: 'reference-not-adjacent',
  detail: {
    en: `Rows of ${quotedText(reference)} stand further up: all rows of one company have to follow one another.`,
    zh: `${quotedText(reference)} 的其他行在上文：同一企业的各行须相邻。`,
  },
});

/** Items of a table that is read as it comes: rows of one item follow one another. */
export async function* adjacentItems(
  records: AsyncIterable<TableRecord>,
): AsyncGenerator<TableItem> {
  const seen = new ReferencesSeen();
  let group: TableRecord[] = [];
  let reference: string | undefined;
  for await (const record of records) {
    const key = keysOf(record)[0];
    const continues = group.length > 0 && key !== undefined && key === reference;
    if (continues) {
      group.push(record);
      continue;
    }
    if (group.length > 0) yield requestOfRecords(group);
    reference = key;
    const isLate = key !== undefined && !seen.add(key);
    group = [isLate ? withFinding(record, notAdjacent(key)) : record];
  }
  if (group.length > 0) yield requestOfRecords(group);
}

/** The rows of one sheet. */
export interface SheetRecords {
  readonly name: string;
  /** `companies` has no statement columns; `other` has none of the three statements'. */
  readonly holds: 'companies' | 'statement' | 'other';
  readonly records: readonly TableRecord[];
}

const companyRepeated = (key: string): WireIssue => ({
  code: 'company-repeated',
  detail: {
    en: `${quotedText(key)} stands in this sheet more than once.`,
    zh: `${quotedText(key)} 在本表中重复出现。`,
  },
});

const companyUnknown = (key: string, nearest: string | undefined): WireIssue => ({
  code: 'company-unknown',
  detail: {
    en: `${quotedText(key)} does not stand in the sheet of companies.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    zh: `企业表中没有 ${quotedText(key)}。${nearest === undefined ? '' : `是否应为“${nearest}”？`}`,
  },
});

/** Of thousands of names none is looked for: the search would take longer than the reading. */
const NAMES_MAX = 2_000;

class ItemGroups {
  readonly #groups: TableRecord[][] = [];
  /** A key that two companies share leads to neither. */
  readonly #byKey = new Map<string, TableRecord[] | undefined>();

  get all(): readonly (readonly TableRecord[])[] {
    return this.#groups;
  }

  find(record: TableRecord): TableRecord[] | undefined {
    return keysOf(record)
      .map((key) => this.#byKey.get(key))
      .find((group) => group !== undefined);
  }

  nearest(key: string): string | undefined {
    const names = [...this.#byKey.keys()];
    return names.length > NAMES_MAX ? undefined : nearestNames(key, names)[0];
  }

  start(record: TableRecord): void {
    const group = [record];
    this.#groups.push(group);
    for (const key of keysOf(record))
      this.#byKey.set(key, this.#byKey.has(key) ? undefined : group);
  }
}

const listCompany = (groups: ItemGroups, record: TableRecord): void => {
  const key = keysOf(record)[0];
  const group = groups.find(record);
  const twin = group?.find((other) => keysOf(other)[0] === key);
  if (key !== undefined && twin !== undefined)
    group?.push(withFinding(record, companyRepeated(key)));
  else groups.start(record);
};

const joinStatement = (groups: ItemGroups, record: TableRecord, isListed: boolean): void => {
  const group = groups.find(record);
  const key = keysOf(record)[0];
  if (group !== undefined) group.push(record);
  else if (isListed && key !== undefined)
    groups.start(withFinding(record, companyUnknown(key, groups.nearest(key))));
  else groups.start(record);
};

/** Items of a workbook: companies on one sheet, their statements on others, joined by their keys. */
export const joinedItems = (sheets: readonly SheetRecords[]): readonly TableItem[] => {
  const groups = new ItemGroups();
  const isListed = sheets.some(({ holds }) => holds === 'companies');
  for (const { holds, records } of sheets)
    if (holds === 'companies') for (const record of records) listCompany(groups, record);
  for (const { holds, records } of sheets)
    if (holds !== 'companies')
      for (const record of records) joinStatement(groups, record, isListed);
  const statements = sheets.filter(({ holds }) => holds === 'statement').map(({ name }) => name);
  return groups.all.map((records) => requestOfRecords(records, statements));
};

/** The rows that somebody means: the worked example of the template is none. */
export const withoutExamples = (records: readonly TableRecord[]): readonly TableRecord[] =>
  records.filter((record) => !isExample(record));
