import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { applySdkEnvironment, startEngines } from '../../infra/local/engines.ts';
import { embeddedSqsClient } from '../../infra/local/queues.ts';
import { deadLetterName, QUEUES_UNDER_TEST, TABLE_NAME } from './environment.ts';

/** Run as a process of its own: the engines, with tables and objects on disk, until it is killed. */
const [directory = '', visibilitySeconds = '15'] = process.argv.slice(2);

const engines = await startEngines(directory);
applySdkEnvironment(engines);
const existing: unknown = await engines.database.engine
  .request('DescribeTable', { TableName: TABLE_NAME })
  .catch(() => undefined);
if (existing === undefined)
  await engines.database.engine.request('CreateTable', {
    TableName: TABLE_NAME,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });

const client = embeddedSqsClient(engines.queues);
for (const { id, maxReceiveCount } of QUEUES_UNDER_TEST) {
  await client.send(new CreateQueueCommand({ QueueName: deadLetterName(id) }));
  const deadLetterTargetArn = `arn:aws:sqs:us-east-1:000000000000:${deadLetterName(id)}`;
  await client.send(
    new CreateQueueCommand({
      QueueName: id,
      Attributes: {
        VisibilityTimeout: visibilitySeconds,
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount }),
      },
    }),
  );
}
const { database, queues, objects } = engines;
const endpoints = {
  database: database.endpoint,
  queues: queues.endpoint,
  objects: objects.endpoint,
};
process.stdout.write(`ready ${JSON.stringify(endpoints)}\n`);
