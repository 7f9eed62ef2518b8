import { defineProblem } from '../problem.ts';

export const warningParametersNotFound = defineProblem({
  id: 'warning-parameters-not-found',
  status: 404,
  title: { en: 'The warning parameters have no such version', zh: '预警参数没有此版本' },
  advice: {
    en: 'No version with this number was ever put. List them with GET /v1/warning-parameters/versions.',
    zh: '从未提交过该版本号。请用 GET /v1/warning-parameters/versions 查看全部版本。',
  },
  retryable: false,
});
