import { defineProblem } from '../problem.ts';

export const simulationRefused = defineProblem({
  id: 'simulation-refused',
  status: 422,
  title: { en: 'The changes cannot be made to this company', zh: '所列变动无法应用于该企业' },
  advice: {
    en: 'The figures of the company do not allow some of the changes: a line lacks, or a size lies beyond what is there. Each is listed in `errors` with a pointer into the request. Correct them, or change the line with `effect` `as-stated`; a simulation stores nothing.',
    zh: '企业数据不支持部分变动：缺少所需项目，或变动幅度超出现有金额。`errors` 逐项列出，并附指向请求的指针。请更正，或将项目变动的 `effect` 设为 `as-stated`；模拟不保存任何内容。',
  },
  retryable: false,
});
