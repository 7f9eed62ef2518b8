import type { FilePlace, Finding } from '../../problems/refusal.ts';
import { assessmentRequestSchema } from '../assessment-request.ts';
import { companyIdSchema } from '../company-profile.ts';
import { findingsOf } from '../findings.ts';
import type { WireIssue } from '../wire-issue.ts';
import { type MergedFields, mergedFields, placeText } from './merged-fields.ts';
import { RequestDraft } from './request-draft.ts';
import { rowReference } from './row-reference.ts';
import { statementOfRows } from './statement-draft.ts';
import { fieldText, keysOf, type PlacedField, type TableRecord } from './table-record.ts';

/** One item of a table: what `POST /v1/assessments` takes, or why it is none. */
export interface TableItem {
  readonly place: FilePlace;
  readonly reference: string;
  readonly content: unknown;
  readonly findings: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly kept: Readonly<Record<string, string>>;
  placeOf(pointer: string): FilePlace;
}

const INDUSTRY_SCHEME = 'GB/T 4754-2017';

const PERIOD_MISSING: WireIssue = {
  code: 'period-missing',
  detail: {
    en: 'The end of the period is missing: write a day such as 2024-12-31.',
    zh: '缺少报告期末：请填写日期，如 2024-12-31。',
  },
};

const KEY_MISSING: WireIssue = {
  code: 'key-missing',
  detail: {
    en: 'This row does not say whose it is: write the company id.',
    zh: '本行未指明企业：请填写企业编号。',
  },
};

const periodRepeated = (earlier: FilePlace): WireIssue => ({
  code: 'period-duplicate',
  detail: {
    en: `${placeText(earlier)} already is this period of the same company.`,
    zh: `${placeText(earlier)} 已是该企业同一报告期。`,
  },
});

const textOf = (fields: MergedFields['fields'], id: string): string | undefined => {
  const value = fields.get(id)?.value;
  return value === undefined ? undefined : String(value);
};

/** The id that stands in where none was written: a code or reference that may be one. */
const companyIdInstead = (fields: MergedFields['fields']): PlacedField | undefined =>
  ['unifiedSocialCreditCode', 'reference']
    .flatMap((id) => fields.get(id) ?? [])
    .find(({ value }) => companyIdSchema.safeParse(value).success);

const setCompany = (draft: RequestDraft, { fields }: MergedFields): void => {
  const idInstead = fields.has('companyId') ? undefined : companyIdInstead(fields);
  if (idInstead !== undefined) draft.set(['company', 'id'], idInstead.value, idInstead.place);
  for (const { field, value, place } of fields.values())
    if (field.path.length > 0) draft.set(field.path, value, place);
  if (!fields.has('country') && fields.has('unifiedSocialCreditCode'))
    draft.set(['company', 'country'], 'CN');
  if (fields.has('industryCode') && !fields.has('industryScheme'))
    draft.set(['company', 'industry', 'scheme'], INDUSTRY_SCHEME);
};

const isOfStatement = ({ fields, lines }: TableRecord): boolean =>
  fields.has('periodEnd') || lines.length > 0;

interface PeriodRows {
  readonly basis: string;
  months: string | undefined;
  readonly records: TableRecord[];
}

const basisOf = (record: TableRecord, defaults: MergedFields): string | undefined => {
  const end = fieldText(record, 'periodEnd');
  if (end === undefined) return undefined;
  const [scope, version] = (['scope', 'version'] as const).map(
    (id) => fieldText(record, id) ?? textOf(defaults.fields, id) ?? '',
  );
  return [end, scope, version].join(' ');
};

/** A balance sheet covers no months: rows that say none belong to those that do. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Rows of one period on different sheets are one statement; on the same sheet a repetition. */
const statementGroups = (
  draft: RequestDraft,
  records: readonly TableRecord[],
  defaults: MergedFields,
): readonly (readonly TableRecord[])[] => {
  const groups: PeriodRows[] = [];
  for (const record of records) {
    const basis = basisOf(record, defaults);
    if (basis === undefined) {
      const isToldAlready = record.findings.some(({ code }) => code === 'date-malformed');
      if (!isToldAlready) draft.find(PERIOD_MISSING, record.place);
      continue;
    }
    const months = fieldText(record, 'months');
    const group = groups.find((other) => other.basis === basis && agree(other.months, months));
    const twin = group?.records.find(({ place }) => place.sheet === record.place.sheet);
    if (twin !== undefined) draft.find(periodRepeated(twin.place), record.place);
    else if (group === undefined) groups.push({ basis, months, records: [record] });
    else {
      group.records.push(record);
      group.months ??= months;
    }
  }
  return groups.map((group) => group.records);
};

const rowName = ({ sheet, row }: FilePlace): string =>
  sheet === undefined ? `row-${row}` : `${sheet}-row-${row}`;

/** What makes rows belong to nobody; what else they lack says nothing new. */
const ASTRAY: ReadonlySet<string> = new Set(['company-unknown', 'reference-not-adjacent']);

const isAstray = (records: readonly TableRecord[]): boolean =>
  records.every((record) => keysOf(record).length === 0) ||
  records.some(({ findings }) => findings.some(({ code }) => ASTRAY.has(code)));

/** What the request's own check finds besides, so that nobody has to mend a file twice. */
const checkRequest = (draft: RequestDraft, records: readonly TableRecord[]): void => {
  const parsed = assessmentRequestSchema.safeParse(draft.content);
  if (parsed.success) return;
  const unread = new Set(records.flatMap((record) => record.unread));
  for (const found of findingsOf(parsed.error, draft.content)) {
    const member = found.pointer.slice(found.pointer.lastIndexOf('/') + 1);
    if (!unread.has(member)) draft.findings.push({ ...found, place: draft.placeOf(found.pointer) });
  }
};

const partMissing = (sheets: readonly string[]): WireIssue => ({
  code: 'statement-part-missing',
  detail: {
    en: `This period has no row on ${sheets.join(', ')}: its figures there are unknown, not nil.`,
    zh: `该报告期在${sheets.join('、')}中没有对应行：相关数据视为未知，而非为零。`,
  },
});

/** A row that is missing on one sheet may stand there under a mistyped id or period. */
const noticeMissingParts = (
  draft: RequestDraft,
  records: readonly TableRecord[],
  statementSheets: readonly string[],
): void => {
  const [first] = records;
  const told = new Set(records.map(({ place }) => place.sheet));
  const missing = statementSheets.filter((sheet) => !told.has(sheet));
  if (first !== undefined && missing.length > 0) draft.notice(partMissing(missing), first.place);
};

const readRequest = (
  draft: RequestDraft,
  records: readonly TableRecord[],
  statementSheets: readonly string[],
): void => {
  const company = mergedFields(records, 'request');
  // People write a company's name in more than one way.
  for (const { field, finding } of company.contradictions)
    (field === 'companyName' ? draft.notices : draft.findings).push(finding);
  setCompany(draft, company);
  const own = records.filter((record) => !isOfStatement(record));
  const defaults = mergedFields(own, 'statement');
  draft.findings.push(...defaults.contradictions.map(({ finding }) => finding));
  const groups = statementGroups(draft, records.filter(isOfStatement), defaults);
  for (const group of groups) noticeMissingParts(draft, group, statementSheets);
  draft.set(
    ['statements'],
    groups.map((group, index) =>
      statementOfRows(draft, { records: group, defaults: defaults.fields }, index),
    ),
  );
  // A request without findings is checked by whoever takes it.
  if (draft.findings.length > 0) checkRequest(draft, records);
};

/**
 * Makes one request from all rows of an item; at least one row is given.
 *
 * @param statementSheets Sheets on which each period should have a row; a notice tells of gaps.
 */
export const requestOfRecords = (
  records: readonly TableRecord[],
  statementSheets: readonly string[] = [],
): TableItem => {
  const [first] = records;
  if (first === undefined) throw new Error('an item without rows');
  const draft = new RequestDraft(first.place);
  const key = records.flatMap(keysOf)[0];
  const { reference, offence } = rowReference(key, rowName(first.place));
  for (const record of records) draft.findings.push(...record.findings);
  if (offence !== undefined) draft.find(offence, first.place);
  // A row of which nothing could be read has said so itself.
  if (key === undefined && draft.findings.length === 0) draft.find(KEY_MISSING, first.place);
  if (!isAstray(records)) readRequest(draft, records, statementSheets);
  return {
    place: first.place,
    reference,
    content: draft.content,
    findings: draft.findings,
    notices: draft.notices,
    kept: Object.assign({}, ...records.map(({ kept }) => kept)),
    placeOf: (pointer) => draft.placeOf(pointer),
  };
};
