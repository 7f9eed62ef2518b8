import { defineProblem } from '../problem.ts';

export const statementsInconsistent = defineProblem({
  id: 'statements-inconsistent',
  status: 422,
  title: { en: 'The statements contradict themselves', zh: '报表自相矛盾' },
  advice: {
    en: 'Accounting identities that must hold do not. Each is listed with both sides, the difference and the tolerance. Check signs, units and missing lines in the original document and send the request again; this one stored nothing.',
    zh: '必须成立的会计恒等式不成立。每一项均列出等式两边、差额与容差。请对照原始报表核对符号、单位与遗漏项目，更正后重新发送；本次请求未保存任何内容。',
  },
  retryable: false,
});
