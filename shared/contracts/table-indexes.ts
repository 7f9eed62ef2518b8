/** One index of the table, declared once for infrastructure and for those who query it. */
export interface TableIndex {
  readonly name: string;
  /** The attribute that is its partition; items without it are not in the index. */
  readonly partition: string;
  readonly sort: string;
}

/** By which the warnings of a tenant are listed, the freshest first. */
export const WARNING_INDEXES = {
  status: { name: 'warnings-by-status', partition: 'byStatus', sort: 'place' },
  owner: { name: 'warnings-by-owner', partition: 'byOwner', sort: 'place' },
  rule: { name: 'warnings-by-rule', partition: 'byRule', sort: 'place' },
  level: { name: 'warnings-by-level', partition: 'byLevel', sort: 'place' },
} as const satisfies Readonly<Record<string, TableIndex>>;

export type WarningIndex = keyof typeof WARNING_INDEXES;

/** Every index of the table. */
export const TABLE_INDEXES: readonly TableIndex[] = Object.values(WARNING_INDEXES);
