import { defineProblem } from '../problem.ts';

export const companyNotFound = defineProblem({
  id: 'company-not-found',
  status: 404,
  title: { en: 'There is no such company', zh: '没有该企业' },
  advice: {
    en: 'No company is registered under this id for your tenant. Register it with PUT /v1/companies/{companyId}, or send it inline with POST /v1/assessments.',
    zh: '您的租户下没有以此编号登记的企业。请用 PUT /v1/companies/{companyId} 登记，或用 POST /v1/assessments 一次性提交。',
  },
  retryable: false,
});
