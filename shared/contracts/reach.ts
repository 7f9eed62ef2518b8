/** What a function may do with the table; infrastructure grants exactly this. */
export type StorageUse = 'none' | 'read' | 'read-write';

/** What a function may reach; infrastructure grants exactly this, whatever calls the function. */
export interface Reach {
  readonly storage: StorageUse;
  /** Ids of queues that it sends messages to. */
  readonly sends?: readonly string[];
  /** Ids of queues whose dead letters it lists and sends round again. */
  readonly redrives?: readonly string[];
  /** What it does with the objects that callers upload, and those made for them to fetch. */
  readonly uploads?: StorageUse;
  /** Whether it puts events on the bus. */
  readonly publishes?: boolean;
}
