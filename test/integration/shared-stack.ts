import type { TestProject } from 'vitest/node';
import { startLocalStack } from './local-stack.ts';

/** Starts one stack before the first integration test of a run and ends it after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const stack = await startLocalStack();
  project.provide('localStackUrl', stack.baseUrl);
  return () => stack.close();
};
