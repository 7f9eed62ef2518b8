import { defineProblem } from '../problem.ts';

export const cursorInvalid = defineProblem({
  id: 'cursor-invalid',
  status: 400,
  title: { en: 'The cursor is not valid', zh: '游标无效' },
  advice: {
    en: 'The value of `after` was altered, belongs to another list or to another tenant. Pass on the `next` of the page before, unchanged, or start again without `after`.',
    zh: '`after` 的值被改动，或属于其他列表、其他租户。请原样传回上一页的 `next`，或不带 `after` 重新开始。',
  },
  retryable: false,
});
