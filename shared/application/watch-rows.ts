import type { WarningDocument, WarningRow, WatchDocument } from '../contracts/watch-output.ts';
import { contentHash } from './content-hash.ts';

const DIGEST_LENGTH = 12;

const rowOf = (
  { companyId, companyName, level }: WatchDocument,
  warning: WarningDocument,
): WarningRow => {
  const { entity, owner, dueOn, snoozedUntil, disposition } = warning;
  return {
    id: warning.id,
    companyId,
    companyName,
    level,
    rule: warning.rule,
    rootCause: warning.rootCause,
    ...(entity === undefined ? {} : { entity }),
    severity: warning.severity,
    status: warning.status,
    standing: warning.standing,
    ...(owner === undefined ? {} : { owner }),
    raisedOn: warning.raisedOn,
    freshOn: warning.freshOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    ...(disposition === undefined ? {} : { disposition }),
    revision: warning.revision,
    text: warning.reading.text,
  };
};

/** The company's warnings as lists show them. */
export const rowsOf = (document: WatchDocument): readonly WarningRow[] =>
  document.warnings.map((warning) => rowOf(document, warning));

/** Content of the rows that are stored, by id of the warning. */
export type RowDigests = Readonly<Record<string, string>>;

export interface RowDifference {
  readonly put: readonly { readonly row: WarningRow; readonly digest: string }[];
  /** Ids of warnings that turned out never to have been. */
  readonly removed: readonly string[];
}

/** What has to be written so that lists show the warnings as they are now. */
export const rowDifference = (document: WatchDocument, stored: RowDigests): RowDifference => {
  const rows = rowsOf(document).map((row) => ({
    row,
    digest: contentHash(row).slice(0, DIGEST_LENGTH),
  }));
  const ids = new Set(rows.map(({ row }) => row.id));
  return {
    put: rows.filter(({ row, digest }) => stored[row.id] !== digest),
    removed: Object.keys(stored).filter((id) => !ids.has(id)),
  };
};
