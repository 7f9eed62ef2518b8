import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { TABLE_INDEXES } from '../../shared/contracts/table-indexes.ts';

export interface DataStackProps extends StackProps {
  /** Whether deleting the stack deletes the data. Default: the data stay and are protected. */
  readonly disposable?: boolean;
}

/** What outlives every deployment: the table and the key it is encrypted with. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly key: Key;

  constructor(scope: Construct, id: string, props: DataStackProps = {}) {
    super(scope, id, props);
    const disposable = props.disposable ?? false;
    const removalPolicy = disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the assessments and the statements they rest on',
      enableKeyRotation: true,
      removalPolicy,
    });
    this.table = new TableV2(this, 'Assay', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      globalSecondaryIndexes: TABLE_INDEXES.map(({ name, partition, sort }) => ({
        indexName: name,
        partitionKey: { name: partition, type: AttributeType.STRING },
        sortKey: { name: sort, type: AttributeType.STRING },
      })),
      deletionProtection: !disposable,
      removalPolicy,
    });
    encrypt(this.table, this.key);
  }
}

/** The construct's own way to name a key works only in a stack that is bound to one region. */
const encrypt = (table: TableV2, key: Key): void => {
  const resource = table.node.defaultChild;
  if (!(resource instanceof CfnGlobalTable)) throw new Error('the table is no global table');
  resource.addPropertyOverride('SSESpecification', { SSEEnabled: true, SSEType: 'KMS' });
  resource.addPropertyOverride('Replicas.0.SSESpecification', { KMSMasterKeyId: key.keyArn });
};
