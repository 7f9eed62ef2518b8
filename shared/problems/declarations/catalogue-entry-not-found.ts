import { defineProblem } from '../problem.ts';

export const catalogueEntryNotFound = defineProblem({
  id: 'catalogue-entry-not-found',
  status: 404,
  title: { en: 'The catalogue has no such entry', zh: '目录中没有该条目' },
  advice: {
    en: 'The id is not declared. The list beside it, one path segment up, has every id there is.',
    zh: '该编号未被声明。上一级路径的列表包含全部编号。',
  },
  retryable: false,
});
