import * as z from 'zod';

export interface GatewayAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

const structuredSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/**
 * What the gateway sends for what a function returned. Throws if that is no answer at all.
 */
export const functionAnswer = (result: unknown): GatewayAnswer => {
  const structured = typeof result === 'object' && result !== null && 'statusCode' in result;
  if (!structured) return inferredAnswer(result);
  const { statusCode, headers, cookies, body, isBase64Encoded } = structuredSchema.parse(result);
  const texts = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return {
    statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(texts),
      ...(cookies ? { 'set-cookie': cookies } : {}),
    },
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
};

/** Without a status code the whole result is the body of a success. */
const inferredAnswer = (result: unknown): GatewayAnswer =>
  jsonAnswer(200, typeof result === 'string' ? result : JSON.stringify(result ?? null));

/** How the gateway itself says that something is wrong. */
export const messageAnswer = (
  statusCode: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayAnswer => jsonAnswer(statusCode, JSON.stringify({ message }), headers);

export const jsonAnswer = (
  statusCode: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(text),
});
