import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from './keys.ts';
import { request } from './storage-unavailable.ts';

export type Item = Readonly<Record<string, unknown>>;

export interface QueryPage {
  readonly items: readonly Item[];
  /** Sort key to go on after; absent at the end. */
  readonly lastSort?: string;
}

/** The few requests that the stores make of the one table. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
  get(key: ItemKey): Promise<Item | undefined>;
  put(item: Item, options?: Partial<PutCommandInput>): Promise<void>;
  /** All or nothing, at most 100 items; the options hold for each of them. */
  putAll(items: readonly Item[], options?: PutCondition): Promise<void>;
  queryPage(partition: string, options: Partial<QueryCommandInput>): Promise<QueryPage>;
  /** Every item of a partition, or those whose sort key begins so; strongly consistent. */
  queryAll(partition: string, prefix?: string): Promise<readonly Item[]>;
}

export type PutCondition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** Refuses to overwrite. */
export const NEW_ITEM = { ConditionExpression: 'attribute_not_exists(pk)' };

const ATTEMPTS_MAX = 3;

export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: ATTEMPTS_MAX }), {
    marshallOptions: { removeUndefinedValues: true },
  });

const sortOf = (key: Item | undefined): { readonly lastSort?: string } => {
  const sort = key?.sk;
  return typeof sort === 'string' ? { lastSort: sort } : {};
};

export const prefixCondition = (partition: string, prefix: string) => ({
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
  ExpressionAttributeValues: { ':pk': partition, ':prefix': prefix },
});

export const openTable = (client: DynamoDBDocumentClient, name: string): Table => {
  const queryPage: Table['queryPage'] = async (partition, options) => {
    const answer = await request(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partition },
          ...options,
        }),
      ),
    );
    return { items: answer.Items ?? [], ...sortOf(answer.LastEvaluatedKey) };
  };
  return {
    name,
    client,
    queryPage,
    get: async (key) => {
      const command = new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true });
      return (await request(() => client.send(command))).Item;
    },
    put: async (item, options = {}) => {
      const command = new PutCommand({ TableName: name, Item: { ...item }, ...options });
      await request(() => client.send(command));
    },
    putAll: async (items, options = {}) => {
      const [first] = items;
      if (first === undefined) return;
      const puts = items.map((item) => ({ TableName: name, Item: { ...item }, ...options }));
      const command =
        items.length === 1
          ? new PutCommand({ TableName: name, Item: { ...first }, ...options })
          : new TransactWriteCommand({ TransactItems: puts.map((Put) => ({ Put })) });
      await request(() => client.send(command as PutCommand));
    },
    queryAll: async (partition, prefix) => {
      const items: Item[] = [];
      let from: string | undefined;
      do {
        const page = await queryPage(partition, {
          ...(prefix === undefined ? {} : prefixCondition(partition, prefix)),
          ...(from === undefined ? {} : { ExclusiveStartKey: { pk: partition, sk: from } }),
        });
        items.push(...page.items);
        from = page.lastSort;
      } while (from !== undefined);
      return items;
    },
  };
};
