import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  type Input,
  type Item,
  type OperationName,
  perform,
  type Store,
  storeModule,
  type TableDescription,
  tableOf,
  validated,
} from './dynalite.ts';
import {
  engineFailure,
  failureAnswer,
  isFailureOfType,
  validationFailure,
} from './engine-failure.ts';
import { existingItem, itemSchema, keyOf } from './items.ts';

const MAX_ACTIONS = 100;
const MAX_BYTES = 4 * 1024 * 1024;
const TOKEN_LIFETIME_MILLISECONDS = 10 * 60 * 1000;

const actionSchema = z.looseObject({
  TableName: z.string(),
  Item: itemSchema.optional(),
  Key: itemSchema.optional(),
  ReturnValuesOnConditionCheckFailure: z.string().optional(),
});
const writeSchema = z.object({
  ClientRequestToken: z.string().optional(),
  TransactItems: z.array(z.record(z.string(), actionSchema)).default([]),
});
const readSchema = z.object({
  TransactItems: z.array(z.object({ Get: actionSchema })).default([]),
});

/** Which single request stands for each action; a condition check is a deletion never run. */
const OPERATION_OF_ACTION = new Map<string, OperationName>([
  ['Put', 'PutItem'],
  ['Update', 'UpdateItem'],
  ['Delete', 'DeleteItem'],
  ['ConditionCheck', 'DeleteItem'],
]);

interface PlannedAction {
  readonly operation: OperationName;
  readonly writes: boolean;
  readonly input: z.infer<typeof actionSchema>;
}

interface Reason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: Item;
}

export interface Transactions {
  read(input: Input): Promise<Input>;
  /** Must run with its writes staged: what it wrote before failing has to be thrown away. */
  write(input: Input): Promise<Input>;
}

export const createTransactions = (store: Store): Transactions => {
  const tokens = new Map<string, { readonly digest: string; readonly usedAt: number }>();

  return {
    async read(input) {
      const { TransactItems } = readSchema.parse(input);
      checkActionCount(TransactItems.length);
      const responses: Input[] = [];
      for (const { Get } of TransactItems) {
        const { Item } = await perform(store, 'GetItem', { ...Get, ConsistentRead: true });
        responses.push(Item === undefined ? {} : { Item });
      }
      return { Responses: responses };
    },

    async write(input) {
      const request = writeSchema.parse(input);
      checkActionCount(request.TransactItems.length);
      if (Buffer.byteLength(JSON.stringify(request.TransactItems)) > MAX_BYTES) {
        throw validationFailure('Transaction size is too large; it cannot exceed 4 MB');
      }
      const digest = createHash('sha256').update(JSON.stringify(request)).digest('hex');
      if (wasDone(tokens, request.ClientRequestToken, digest)) return {};
      const plan = request.TransactItems.map(planned);
      await checkConditions(store, plan);
      for (const [index, action] of plan.entries()) {
        if (action.writes) await runOrCancel(store, action, index, plan.length);
      }
      if (request.ClientRequestToken !== undefined) {
        tokens.set(request.ClientRequestToken, { digest, usedAt: Date.now() });
      }
      return {};
    },
  };
};

const checkActionCount = (count: number): void => {
  if (count >= 1 && count <= MAX_ACTIONS) return;
  throw validationFailure(
    "1 validation error detected: Value at 'transactItems' failed to satisfy constraint: " +
      `Member must have length between 1 and ${MAX_ACTIONS}`,
  );
};

const wasDone = (
  tokens: Map<string, { readonly digest: string; readonly usedAt: number }>,
  token: string | undefined,
  digest: string,
): boolean => {
  const oldest = Date.now() - TOKEN_LIFETIME_MILLISECONDS;
  for (const [key, { usedAt }] of tokens) if (usedAt < oldest) tokens.delete(key);
  const earlier = token === undefined ? undefined : tokens.get(token);
  if (earlier !== undefined && earlier.digest !== digest) {
    const message = 'Request parameters do not match those of the original request.';
    throw engineFailure('IdempotentParameterMismatchException', message);
  }
  return earlier !== undefined;
};

const planned = (entry: Readonly<Record<string, z.infer<typeof actionSchema>>>): PlannedAction => {
  const [kind, input, ...others] = Object.entries(entry).flat();
  const operation = typeof kind === 'string' ? OPERATION_OF_ACTION.get(kind) : undefined;
  if (operation === undefined || typeof input !== 'object' || others.length > 0) {
    throw validationFailure('TransactItems can only contain one of Check, Put, Update or Delete');
  }
  return { operation, writes: kind !== 'ConditionCheck', input };
};

/** Evaluates every condition on the items as they are, and answers with all that fail. */
const checkConditions = async (store: Store, plan: readonly PlannedAction[]): Promise<void> => {
  const seen = new Set<string>();
  const reasons: Reason[] = [];
  for (const { operation, input } of plan) {
    const table = await tableOf(store, input.TableName);
    const checked = validated(store, operation, input);
    const key = checkedKey(operation, checked, table);
    const identity = `${input.TableName}\0${storeModule.createKey(key, table)}`;
    if (seen.has(identity)) {
      const message = 'Transaction request cannot include multiple operations on one item';
      throw validationFailure(message);
    }
    seen.add(identity);
    const existing = await existingItem(store, input.TableName, key);
    const refused = storeModule.checkConditional(checked, existing);
    reasons.push(refused ? refusal(input, existing) : { Code: 'None' });
  }
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
};

const refusal = (input: z.infer<typeof actionSchema>, existing: Item | undefined): Reason => ({
  Code: 'ConditionalCheckFailed',
  Message: 'The conditional request failed',
  ...(input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && existing
    ? { Item: existing }
    : {}),
});

const checkedKey = (operation: OperationName, checked: Input, table: TableDescription): Item => {
  const isPut = operation === 'PutItem';
  const bad = isPut
    ? storeModule.validateItem(checked.Item, table)
    : storeModule.validateKey(checked.Key, table);
  if (bad) throw bad;
  return keyOf(itemSchema.parse(isPut ? checked.Item : checked.Key), table);
};

/** A write can still be refused for what an update finds in the item, such as a wrong type. */
const runOrCancel = async (
  store: Store,
  { operation, input }: PlannedAction,
  index: number,
  count: number,
): Promise<void> => {
  try {
    await perform(store, operation, input);
  } catch (error) {
    if (!isFailureOfType(error, 'ValidationException')) throw error;
    const Message = String(failureAnswer(error).body.message);
    throw cancelled(
      Array.from({ length: count }, (_, at) =>
        at === index ? { Code: 'ValidationError', Message } : { Code: 'None' },
      ),
    );
  }
};

const cancelled = (reasons: readonly Reason[]) =>
  engineFailure(
    'TransactionCanceledException',
    'Transaction cancelled, please refer cancellation reasons for specific reasons ' +
      `[${reasons.map(({ Code }) => Code).join(', ')}]`,
    { CancellationReasons: reasons },
  );
