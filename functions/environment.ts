import * as z from 'zod';

/**
 * What every function finds in its environment. Infrastructure fills exactly these, the compiler
 * checking the names; functions read them through `environment`.
 */
export const environmentSchema = z.object({
  TABLE_NAME: z.string().min(3),
  /** The claim of the caller's token that names the tenant. */
  TENANT_CLAIM: z.string().min(1),
});

export type Environment = z.infer<typeof environmentSchema>;

let checked: Environment | undefined;

/** The environment, checked at the first call. Throws if a variable is missing or malformed. */
export const environment = (): Environment => {
  checked ??= environmentSchema.parse(process.env);
  return checked;
};

const requestLogSchema = z.enum(['all', 'failures', 'none']).default('all');

/** Which requests a function writes a line for; a laptop's terminal wants the failures only. */
export const requestsLogged = (): z.infer<typeof requestLogSchema> =>
  requestLogSchema.parse(process.env.REQUESTS_LOGGED);
