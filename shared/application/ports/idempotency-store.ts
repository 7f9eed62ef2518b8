import type { IsoInstant } from '../../kernel/dates.ts';

/** A response as it was sent, to be sent again word for word. */
export interface StoredResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Set where the body stands for bytes that are no text. */
  readonly encoding?: 'base64';
}

export type Claim =
  /**
   * The request is ours to carry out; complete, release or abandon it. `since` is when it was
   * first tried: a try that broke off may have stored something under that instant.
   */
  | { readonly kind: 'claimed'; readonly since: IsoInstant }
  | { readonly kind: 'answered'; readonly response: StoredResponse }
  | { readonly kind: 'in-flight'; readonly retryAfterSeconds: number }
  | { readonly kind: 'other-request' };

/** Remembers which requests of a tenant were answered, by the caller's key. */
export interface IdempotencyStore {
  /** `requestHash` tells requests under one key apart; the claim lapses after `lockSeconds`. */
  claim(key: string, requestHash: string, lockSeconds: number): Promise<Claim>;
  complete(key: string, requestHash: string, response: StoredResponse): Promise<void>;
  /** Nothing was done: the key is free for another request. */
  release(key: string): Promise<void>;
  /** Perhaps something was done: the same request may be tried again at once. */
  abandon(key: string, requestHash: string, since: IsoInstant): Promise<void>;
}
