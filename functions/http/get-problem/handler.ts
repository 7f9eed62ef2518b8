import { ok } from '../../../shared/kernel/result.ts';
import { PROBLEMS } from '../../../shared/problems/index.generated.ts';
import { refused } from '../../../shared/problems/refusal.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getProblemRoute } from './route.ts';

export const handler = httpHandler(getProblemRoute, async ({ path }) => {
  const problem = PROBLEMS.find(({ id }) => id === path.problemId);
  if (problem !== undefined) return ok({ status: 200, body: problem });
  return refused('catalogue-entry-not-found', {
    en: 'There is no problem of this kind.',
    zh: '没有此类问题。',
  });
});
