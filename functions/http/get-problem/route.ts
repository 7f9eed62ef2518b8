import * as z from 'zod';
import { problemKindOutput } from '../../../shared/contracts/problem.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { PUBLIC_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getProblemRoute = defineRoute({
  id: 'get-problem',
  method: 'GET',
  path: '/problems/{problemId}',
  access: 'public',
  storage: 'none',
  tag: 'service',
  summary: 'What a kind of problem means and what to do about it',
  description: 'The `type` of every problem is the address of this page.',
  request: { path: z.object({ problemId: z.string().max(100) }) },
  responses: { 200: { description: 'As declared.', body: problemKindOutput } },
  problems: [...PUBLIC_PROBLEMS, 'validation-failed', 'catalogue-entry-not-found'],
});
