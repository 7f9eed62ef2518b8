import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import type { StorageUse } from '../../shared/contracts/reach.ts';
import { TABLE_INDEXES } from '../../shared/contracts/table-indexes.ts';

const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const WRITE = [
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];
const DECRYPT = ['kms:Decrypt', 'kms:DescribeKey'];
const ENCRYPT = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/**
 * What a function may do with the table, no action more: never a scan, never the stream. The key
 * can be used through the table only.
 */
export const tableAccess = (
  table: TableV2,
  key: IKey,
  use: StorageUse,
): readonly PolicyStatement[] => {
  if (use === 'none') return [];
  const { region, urlSuffix } = Stack.of(table);
  const writes = use === 'read-write';
  return [
    new PolicyStatement({
      actions: [...READ, ...(writes ? WRITE : [])],
      resources: [table.tableArn],
    }),
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: TABLE_INDEXES.map(({ name }) => `${table.tableArn}/index/${name}`),
    }),
    new PolicyStatement({
      actions: [...DECRYPT, ...(writes ? ENCRYPT : [])],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${urlSuffix}` } },
    }),
  ];
};

/** What the service itself needs to bring the changes of the table. */
export const streamAccess = (table: TableV2, key: IKey): readonly PolicyStatement[] => {
  const { region, urlSuffix } = Stack.of(table);
  if (table.tableStreamArn === undefined) throw new Error('the table has no stream');
  return [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [table.tableStreamArn],
    }),
    // The service asks for this right, which cannot be limited to one stream.
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
    new PolicyStatement({
      actions: DECRYPT,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${urlSuffix}` } },
    }),
  ];
};
