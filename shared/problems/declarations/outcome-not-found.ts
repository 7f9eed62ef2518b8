import { defineProblem } from '../problem.ts';

export const outcomeNotFound = defineProblem({
  id: 'outcome-not-found',
  status: 404,
  title: { en: 'The company has no such outcome', zh: '该企业没有此结果' },
  advice: {
    en: 'No outcome with this id was recorded for the company. List them with GET /v1/companies/{companyId}/outcomes.',
    zh: '该企业未记录此编号的结果。请用 GET /v1/companies/{companyId}/outcomes 查看。',
  },
  retryable: false,
});
