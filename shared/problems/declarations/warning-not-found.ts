import { defineProblem } from '../problem.ts';

export const warningNotFound = defineProblem({
  id: 'warning-not-found',
  status: 404,
  title: { en: 'There is no such warning', zh: '没有此预警' },
  advice: {
    en: 'No warning of yours has this id, or a correction of facts took it away. List them with GET /v1/warnings.',
    zh: '没有此编号的预警，或其依据的事实已被更正。请用 GET /v1/warnings 查看。',
  },
  retryable: false,
});
