import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { BUNDLE_HANDLER, bundleFile } from '../bundles.ts';
import type { LocalResource } from './templates.ts';

const functionSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.literal(BUNDLE_HANDLER),
  Timeout: z.number(),
  MemorySize: z.number(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
});

type Handler = (event: unknown, context: unknown) => unknown;
const moduleSchema = z.object({
  handler: z.custom<Handler>((value) => typeof value === 'function'),
});

export class FunctionTimeout extends Error {}

export interface LocalFunctions {
  /** Calls a function by the id of its resource. Rejects with `FunctionTimeout`, or what it throws. */
  invoke(id: string, event: unknown): Promise<unknown>;
  /** Resolves when no function is running any more. */
  idle(): Promise<void>;
}

/**
 * The functions of the template, run in this process from the very bundles that would be
 * deployed; each is imported when it is first called. One process has one environment, so all
 * functions must agree on it. A function that computes without pause cannot be stopped at its
 * time limit, only one that waits.
 */
export const loadFunctions = (
  assembly: string,
  resources: readonly LocalResource[],
): LocalFunctions => {
  const functions = new Map(
    resources
      .filter(({ type }) => type === 'AWS::Lambda::Function')
      .map(({ id, properties }) => [id, functionSchema.parse(properties)]),
  );
  for (const [id, { Environment }] of functions) applyEnvironment(id, Environment?.Variables ?? {});
  const handlers = new Map<string, Promise<Handler>>();

  const handlerOf = (id: string, s3Key: string): Promise<Handler> => {
    const loaded = handlers.get(id) ?? importHandler(assembly, s3Key);
    handlers.set(id, loaded);
    return loaded;
  };

  const running = new Set<Promise<unknown>>();
  const tracked = <Value>(work: Promise<Value>): Promise<Value> => {
    const settled = work.catch(() => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };

  return {
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    async invoke(id, event) {
      const declared = functions.get(id);
      if (declared === undefined) throw new Error(`the template has no function ${id}`);
      const handler = await handlerOf(id, declared.Code.S3Key);
      const milliseconds = declared.Timeout * 1000;
      const context = contextOf(id, declared.MemorySize, milliseconds);
      return tracked(withinTime(milliseconds, async () => handler(event, context)));
    },
  };
};

const importHandler = async (assembly: string, s3Key: string): Promise<Handler> => {
  const directory = join(assembly, `asset.${s3Key.replace(/\.zip$/, '')}`);
  const module: unknown = await import(pathToFileURL(bundleFile(directory)).href);
  return moduleSchema.parse(module).handler;
};

const applied = new Map<string, string>();
const applyEnvironment = (id: string, variables: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(variables)) {
    if (applied.get(name) !== undefined && applied.get(name) !== value) {
      throw new Error(`${id} wants another ${name} than the functions before it`);
    }
    applied.set(name, value);
    process.env[name] = value;
  }
};

const contextOf = (id: string, memorySize: number, milliseconds: number) => {
  const deadline = Date.now() + milliseconds;
  return {
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: false,
    functionName: id,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${id}`,
    logGroupName: `/aws/lambda/${id}`,
    logStreamName: 'local',
    memoryLimitInMB: String(memorySize),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
};

const withinTime = async (milliseconds: number, work: () => Promise<unknown>): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionTimeout('Task timed out')), milliseconds);
  });
  try {
    return await Promise.race([work(), timeout]);
  } finally {
    clearTimeout(timer);
  }
};
