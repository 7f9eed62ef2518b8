import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/**
 * The headers of a signed message, one signature for each secret, as the Standard Webhooks
 * specification has them: `v1,` and HMAC-SHA256 of id, time and body, joined by dots.
 *
 * @param seconds Since the epoch, by the real clock: receivers refuse what is minutes off.
 */
export const signatureHeaders = (
  messageId: string,
  seconds: number,
  body: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> => {
  const content = `${messageId}.${seconds}.${body}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(PREFIX, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  });
  return {
    'webhook-id': messageId,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
};
