import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  type EmbeddedDynamodb,
  startEmbeddedDynamodb,
} from '../../infra/local/embedded-dynamodb/server.ts';

export const TABLE = 'conformance';

export interface EngineUnderTest {
  readonly client: DynamoDBClient;
  readonly server: EmbeddedDynamodb;
  close(): Promise<void>;
}

/** One engine with its real HTTP front and the real SDK before it. */
export const startEngine = async (path?: string): Promise<EngineUnderTest> => {
  const server = await startEmbeddedDynamodb(path);
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    client,
    server,
    async close() {
      client.destroy();
      await server.close();
    },
  };
};

/** A table with a global and a local index, a stream of both images, and TTL on `expiresAt`. */
export const createConformanceTable = async (client: DynamoDBClient): Promise<void> => {
  const attribute = (AttributeName: string, AttributeType: 'S' | 'N') => ({
    AttributeName,
    AttributeType,
  });
  const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        attribute('pk', 'S'),
        attribute('sk', 'S'),
        attribute('group', 'S'),
        attribute('rank', 'N'),
        attribute('local', 'S'),
      ],
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byGroup',
          KeySchema: [key('group', 'HASH'), key('rank', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      LocalSecondaryIndexes: [
        {
          IndexName: 'byLocal',
          KeySchema: [key('pk', 'HASH'), key('local', 'RANGE')],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: TABLE,
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    }),
  );
};
