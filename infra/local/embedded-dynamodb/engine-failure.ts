import * as z from 'zod';

/** An answer in the service's own error format. dynalite throws errors of the same shape. */
export interface EngineFailure extends Error {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const failureSchema = z.object({
  statusCode: z.number(),
  body: z.record(z.string(), z.unknown()),
});

export const engineFailure = (
  type: string,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
): EngineFailure =>
  Object.assign(new Error(message), {
    statusCode: 400,
    body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message, ...extra },
  });

export const validationFailure = (message: string): EngineFailure =>
  engineFailure('ValidationException', message);

export const isFailureOfType = (error: unknown, type: string): boolean => {
  const parsed = failureSchema.safeParse(error);
  return parsed.success && String(parsed.data.body.__type).endsWith(`#${type}`);
};

/** What goes over the wire for anything thrown: a malformed request is a 400, a bug a 500. */
export const failureAnswer = (
  error: unknown,
): { readonly statusCode: number; readonly body: Readonly<Record<string, unknown>> } => {
  const parsed = failureSchema.safeParse(error);
  if (parsed.success) return parsed.data;
  if (error instanceof z.ZodError) return failureAnswer(validationFailure(z.prettifyError(error)));
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    statusCode: 500,
    body: { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message },
  };
};
