import type { MessageQueue } from '../../shared/application/ports/message-queue.ts';

const DELAY_SECONDS = 1;
/** Well before the delay is over: what is recorded until then is there when the message comes. */
const COVERED_MILLISECONDS = 700;
const REMEMBERED_MAX = 10_000;

/**
 * Sends each message a little later, and the same one not again while it is on its way: whoever
 * receives it sees everything that was recorded before it came.
 */
export const collapsed = <Message>(
  queue: () => MessageQueue<Message>,
): ((message: Message) => Promise<void>) => {
  const sentAt = new Map<string, number>();
  return async (message) => {
    const key = JSON.stringify(message);
    const now = Date.now();
    if (now - (sentAt.get(key) ?? 0) < COVERED_MILLISECONDS) return;
    await queue().send([message], { delaySeconds: DELAY_SECONDS });
    if (sentAt.size >= REMEMBERED_MAX) sentAt.clear();
    sentAt.set(key, now);
  };
};
