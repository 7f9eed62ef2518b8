import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TABLE_INDEXES } from '../../shared/contracts/table-indexes.ts';

const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

const attributes = [
  ...new Set(['pk', 'sk', ...TABLE_INDEXES.flatMap(({ partition, sort }) => [partition, sort])]),
];

/** The one table with its indexes, as it is deployed. */
export const createAssayTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map(attribute),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: TABLE_INDEXES.map(({ name: IndexName, partition, sort }) => ({
        IndexName,
        KeySchema: keys(partition, sort),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  );
};
