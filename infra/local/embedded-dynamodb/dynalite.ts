import { createRequire } from 'node:module';
import type { EngineFailure } from './engine-failure.ts';

export type AttributeValue = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, AttributeValue>>;
export type Input = Readonly<Record<string, unknown>>;
export type Output = Record<string, unknown>;

export interface TableDescription {
  readonly TableName: string;
  readonly TableArn: string;
  readonly TableStatus: string;
  readonly AttributeDefinitions: readonly Input[];
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
  readonly GlobalSecondaryIndexes?: readonly Input[];
}

export type Callback<Value = undefined> = (error: unknown, value?: Value) => void;

export type LevelOperation =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

export interface LevelRange {
  readonly gte?: string;
  readonly gt?: string;
  readonly lt?: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

/** The ordered key-value store under the engine, as far as we use it. */
export interface LevelDatabase {
  open(): Promise<void>;
  close(): Promise<void>;
  get(key: string, callback?: Callback<unknown>): Promise<unknown>;
  put(key: string, value: unknown, callback?: Callback): Promise<void> | undefined;
  del(key: string, callback?: Callback): Promise<void> | undefined;
  batch(operations: readonly LevelOperation[], callback?: Callback): Promise<void>;
  clear(range: LevelRange): Promise<void>;
  /** `Value` is what the caller itself stored under these keys. */
  iterator<Value>(range: LevelRange): AsyncIterable<[key: string, value: Value]>;
}

export interface Store {
  readonly db: LevelDatabase;
  readonly options: { readonly maxItemSize: number };
  getTable(name: string, checkStatus: boolean, callback: Callback<TableDescription>): void;
}

interface OperationModule {
  readonly types: unknown;
  readonly custom: unknown;
}

interface Validations {
  checkTypes(input: Input, types: unknown): Input;
  checkValidations(input: Input, types: unknown, custom: unknown, store: Store): void;
}

interface StoreModule {
  create(options: {
    readonly path?: string;
    readonly createTableMs: number;
    readonly deleteTableMs: number;
    readonly updateTableMs: number;
  }): Store;
  createKey(item: Item, table: TableDescription): string;
  validateKey(key: unknown, table: TableDescription): EngineFailure | undefined;
  validateItem(item: unknown, table: TableDescription): EngineFailure | undefined;
  checkConditional(input: Input, existing: Item | undefined): EngineFailure | null | undefined;
}

/**
 * dynalite answers single requests faithfully but has no transactions, TTL or streams, and no
 * way to be extended from outside. This file is the only one that reaches into its folders, so
 * its version is pinned exactly.
 */
const require = createRequire(import.meta.url);
export const storeModule: StoreModule = require('dynalite/db');
const validations: Validations = require('dynalite/validations');

const OPERATION_NAMES = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

type Action = (store: Store, input: Input, callback: Callback<Output>) => void;

const operations = new Map<string, { readonly act: Action; readonly rules: OperationModule }>(
  OPERATION_NAMES.map((name) => {
    const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const act: Action = require(`dynalite/actions/${file}`);
    const rules: OperationModule = require(`dynalite/validations/${file}`);
    return [name, { act, rules }];
  }),
);

const operationOf = (name: OperationName) => {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`dynalite has no operation ${name}`);
  return operation;
};

export const isOperationName = (name: string): name is OperationName => operations.has(name);

/** Parses and checks a request as the service would. Throws an `EngineFailure`. */
export const validated = (store: Store, name: OperationName, input: Input): Input => {
  const { rules } = operationOf(name);
  const checked = validations.checkTypes(structuredClone(input), rules.types);
  validations.checkValidations(checked, rules.types, rules.custom, store);
  return checked;
};

/** Runs one request. Rejects with an `EngineFailure`. */
export const perform = async (store: Store, name: OperationName, input: Input): Promise<Output> => {
  const checked = validated(store, name, input);
  return new Promise((resolve, reject) => {
    operationOf(name).act(store, checked, (error, output) =>
      error ? reject(error) : resolve(output ?? {}),
    );
  });
};

export const tableOf = (store: Store, name: string): Promise<TableDescription> =>
  new Promise((resolve, reject) => {
    store.getTable(name, false, (error, table) =>
      error || table === undefined ? reject(error) : resolve(table),
    );
  });
