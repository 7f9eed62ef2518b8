import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { request } from './storage-unavailable.ts';
import type { Table } from './table.ts';

type Wire = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of several that happen all or not at all; the table is the one there is. */
export type Action = {
  readonly [Kind in 'Put' | 'Update' | 'Delete']?: Omit<NonNullable<Wire[Kind]>, 'TableName'>;
};

/** At most 100. */
export const writeTogether = async (table: Table, actions: readonly Action[]): Promise<void> => {
  const TransactItems = actions.map((action) =>
    Object.fromEntries(
      Object.entries(action).map(([kind, input]) => [kind, { TableName: table.name, ...input }]),
    ),
  );
  await request(() => table.client.send(new TransactWriteCommand({ TransactItems })));
};
