import { defineProblem } from '../problem.ts';

export const batchNotFound = defineProblem({
  id: 'batch-not-found',
  status: 404,
  title: { en: 'There is no such batch', zh: '没有该批次' },
  advice: {
    en: 'No batch of yours has this id. List them with GET /v1/batches.',
    zh: '您没有此编号的批次。可用 GET /v1/batches 列出全部批次。',
  },
  retryable: false,
});
