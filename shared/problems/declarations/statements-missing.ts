import { defineProblem } from '../problem.ts';

export const statementsMissing = defineProblem({
  id: 'statements-missing',
  status: 422,
  title: { en: 'There is no statement to assess', zh: '没有可评估的报表' },
  advice: {
    en: 'No statement of the company had ended by `asOf` and was known at `knownAt`. Send statements, or choose a later date.',
    zh: '在 `asOf` 之前没有截止、且在 `knownAt` 时已知的报表。请提交报表，或选择较晚的日期。',
  },
  retryable: false,
});
