/** Messages, events or objects were not taken; sending them again may well succeed. */
export class MessagingUnavailable extends Error {
  constructor(what: string, cause?: unknown) {
    super(`${what} unavailable`, { cause });
    this.name = 'MessagingUnavailable';
  }
}

/** Runs one request of a messaging service; what breaks is thrown as `MessagingUnavailable`. */
export const messagingRequest = async <Answer>(
  what: string,
  send: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await send();
  } catch (error) {
    throw new MessagingUnavailable(what, error);
  }
};
