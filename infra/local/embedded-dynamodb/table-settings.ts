import type { LevelDatabase } from './dynalite.ts';

export interface StreamSettings {
  readonly label: string;
  readonly arn: string;
  readonly view: string;
}

export interface TableSettings {
  readonly stream?: StreamSettings;
  readonly timeToLiveAttribute?: string;
}

export interface TableSettingsStore {
  of(tableName: string): TableSettings;
  all(): ReadonlyMap<string, TableSettings>;
  save(tableName: string, settings: TableSettings): Promise<void>;
  remove(tableName: string): Promise<void>;
}

const PREFIX = 'settings~';

/** Stream and TTL settings, which dynalite does not know, kept beside its own tables. */
export const openTableSettings = async (database: LevelDatabase): Promise<TableSettingsStore> => {
  const settings = new Map<string, TableSettings>();
  const range = { gte: PREFIX, lt: 'settings\x7f' };
  for await (const [key, value] of database.iterator<TableSettings>(range)) {
    settings.set(key.slice(PREFIX.length), value);
  }
  return {
    of: (tableName) => settings.get(tableName) ?? {},
    all: () => settings,
    async save(tableName, changed) {
      await database.batch([{ type: 'put', key: `${PREFIX}${tableName}`, value: changed }]);
      settings.set(tableName, changed);
    },
    async remove(tableName) {
      await database.batch([{ type: 'del', key: `${PREFIX}${tableName}` }]);
      settings.delete(tableName);
    },
  };
};
