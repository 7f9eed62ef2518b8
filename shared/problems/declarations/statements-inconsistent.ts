import { defineProblem } from '../problem.ts';

export const statementsInconsistent = defineProblem({
  id: 'statements-inconsistent',
  status: 422,
  title: { en: 'The statements contradict themselves', zh: '报表自相矛盾' },
  advice: {
    en: 'Accounting identities that must hold do not. Each is listed with both sides, the difference and the tolerance. Check signs, units and missing lines in the original document; the statements are kept as they were sent, and a corrected version replaces them in the next assessment.',
    zh: '必须成立的会计恒等式不成立。每一项均列出等式两边、差额与容差。请对照原始报表核对符号、单位与遗漏项目；已提交的报表照原样保留，更正版将在下次评估时取代它。',
  },
  retryable: false,
});
