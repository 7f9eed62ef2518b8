import * as z from 'zod';

/** What a function needs that reaches the table and nothing else. */
export const storageEnvironmentSchema = z.object({
  TABLE_NAME: z.string().min(3),
});

/**
 * What every function behind a route finds in its environment. Infrastructure fills exactly these,
 * the compiler checking the names; functions read them through `environment`.
 */
export const environmentSchema = storageEnvironmentSchema.extend({
  /** The claim of the caller's token that names the tenant. */
  TENANT_CLAIM: z.string().min(1),
});

export type StorageEnvironment = z.infer<typeof storageEnvironmentSchema>;
export type Environment = z.infer<typeof environmentSchema>;

let checkedStorage: StorageEnvironment | undefined;
let checked: Environment | undefined;

/** The environment, checked at the first call. Throws if a variable is missing or malformed. */
export const environment = (): Environment => {
  checked ??= environmentSchema.parse(process.env);
  return checked;
};

/** The same, for functions that no caller reaches. */
export const storageEnvironment = (): StorageEnvironment => {
  checkedStorage ??= storageEnvironmentSchema.parse(process.env);
  return checkedStorage;
};

const requestLogSchema = z.enum(['all', 'failures', 'none']).default('all');

/** Which requests a function writes a line for; a laptop's terminal wants the failures only. */
export const requestsLogged = (): z.infer<typeof requestLogSchema> =>
  requestLogSchema.parse(process.env.REQUESTS_LOGGED);

/** One variable that infrastructure gives to the functions whose declaration asks for it. */
export const environmentVariable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: does the function's declaration ask for it?`);
  return value;
};
