import { defineProblem } from '../problem.ts';

export const ratingNotFound = defineProblem({
  id: 'rating-not-found',
  status: 404,
  title: { en: 'The company has not been assessed yet', zh: '该企业尚未评估' },
  advice: {
    en: 'The company is registered but has no assessment. Make one with POST /v1/companies/{companyId}/assessments.',
    zh: '企业已登记但尚无评估。请用 POST /v1/companies/{companyId}/assessments 发起评估。',
  },
  retryable: false,
});
