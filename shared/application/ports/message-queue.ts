/** Counts are approximate: the service says so of its own. */
export interface QueueDepth {
  /** Waiting to be received. */
  readonly visible: number;
  /** Received and not yet finished. */
  readonly inFlight: number;
  /** Waiting for their time to come. */
  readonly delayed: number;
}

export interface SendOptions {
  /** From 0 to 900. */
  readonly delaySeconds?: number;
}

/** The sending end of one queue. A message that was sent is received once or more. */
export interface MessageQueue<Message> {
  /** Any number of messages; throws `MessagingUnavailable` unless all have been taken. */
  send(messages: readonly Message[], options?: SendOptions): Promise<void>;
  depth(): Promise<QueueDepth>;
}
