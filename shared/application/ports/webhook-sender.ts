import type { Text } from '../../kernel/text.ts';

/** What one request to a receiver came to. */
export type Sending =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** As the receiver asks for, where it does. */
      readonly retryAfterSeconds?: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'unanswered'; readonly failure: string; readonly milliseconds: number };

export interface SignedRequest {
  readonly url: string;
  readonly messageId: string;
  readonly body: string;
  /** `whsec_…`; each of them signs. */
  readonly secrets: readonly string[];
}

/** Sends one request and follows no redirect; never throws because of the receiver. */
export interface WebhookSender {
  send(request: SignedRequest): Promise<Sending>;
}

/** Where events may be sent to at all. */
export interface ReceiverAddresses {
  /** Why an address is refused on sight; what its name leads to is seen when it is called. */
  offence(url: string): Text | undefined;
}
