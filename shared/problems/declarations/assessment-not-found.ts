import { defineProblem } from '../problem.ts';

export const assessmentNotFound = defineProblem({
  id: 'assessment-not-found',
  status: 404,
  title: { en: 'There is no such assessment', zh: '没有该评估' },
  advice: {
    en: 'The company has no assessment of this id. List them with GET /v1/companies/{companyId}/assessments.',
    zh: '该企业没有此编号的评估。可用 GET /v1/companies/{companyId}/assessments 列出全部评估。',
  },
  retryable: false,
});
