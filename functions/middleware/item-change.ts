import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { ItemEvent } from '../../shared/contracts/stream.ts';

type Item = Readonly<Record<string, unknown>>;
type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

/** One item of the table before and after it changed. */
export interface ItemChange {
  /** Undefined for the few items that belong to no tenant. */
  readonly tenant: string | undefined;
  /** The attribute `kind` of the item. */
  readonly kind: string;
  readonly eventName: ItemEvent;
  /** Absent when the item was removed. */
  readonly newImage: Item | undefined;
  /** Absent when the item is new. */
  readonly oldImage: Item | undefined;
  /** Whether it was removed because its time was over. */
  readonly isExpiry: boolean;
  /** Ascends among the changes of one partition; the same when a change comes again. */
  readonly sequence: string;
}

const TENANT = /^T#([^#]+)#/;

/** The stream's JSON has binary values in base 64. */
const withBytes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => {
    const isBinary = name === 'B' && typeof inner === 'string';
    return [name, isBinary ? new Uint8Array(Buffer.from(inner, 'base64')) : withBytes(inner)];
  });
  return Object.fromEntries(members);
};

const itemOf = (image: Image | undefined): Item | undefined =>
  image === undefined ? undefined : unmarshall(withBytes(image) as Record<string, AttributeValue>);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const itemChangeOf = ({ eventName, dynamodb, userIdentity }: DynamoDBRecord): ItemChange => {
  const { NewImage, OldImage, SequenceNumber } = dynamodb ?? {};
  const [newImage, oldImage] = [itemOf(NewImage), itemOf(OldImage)];
  const image = newImage ?? oldImage;
  if (eventName === undefined || SequenceNumber === undefined || image === undefined)
    throw new Error('the record of the stream is no change of an item');
  return {
    tenant: TENANT.exec(textOf(image.pk))?.[1],
    kind: textOf(image.kind),
    eventName,
    newImage,
    oldImage,
    isExpiry: userIdentity?.principalId === 'dynamodb.amazonaws.com',
    sequence: SequenceNumber,
  };
};
