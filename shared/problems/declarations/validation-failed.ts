import { defineProblem } from '../problem.ts';

export const validationFailed = defineProblem({
  id: 'validation-failed',
  status: 400,
  title: { en: 'The request is not valid', zh: '请求未通过校验' },
  advice: {
    en: 'Every offence is listed in `errors` with a JSON pointer into the body (or into the part named by `in`: path, query or header), a stable code and what was expected. Correct them all and send the request again; nothing was stored.',
    zh: '`errors` 逐项列出全部问题：指向请求体（或由 `in` 指明的路径、查询、请求头）的 JSON 指针、稳定的代码以及期望值。请全部更正后重新发送；未保存任何内容。',
  },
  retryable: false,
});
