import { openEngine } from '../../infra/local/embedded-dynamodb/engine.ts';

/** Run as a process of its own: writes pairs in transactions until it is killed. */
const [directory = '', tableName = ''] = process.argv.slice(2);
const engine = await openEngine(directory);
for (let number = 0; ; number += 1) {
  const put = (half: string) => ({
    Put: {
      TableName: tableName,
      Item: {
        pk: { S: half },
        sk: { S: String(number).padStart(9, '0') },
        group: { S: half },
        rank: { N: String(number) },
      },
    },
  });
  await engine.request('TransactWriteItems', { TransactItems: [put('left'), put('right')] });
  if (number === 50) process.stdout.write('writing\n');
}
