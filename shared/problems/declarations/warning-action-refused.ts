import { defineProblem } from '../problem.ts';

export const warningActionRefused = defineProblem({
  id: 'warning-action-refused',
  status: 409,
  title: { en: 'This cannot be done as the warning stands', zh: '预警当前状态下不能执行此操作' },
  advice: {
    en: 'The member `allowed` lists what can be done now. A company on RED can be signed off once nothing critical stands and its score is low enough.',
    zh: '成员 `allowed` 列出当前可执行的操作。红色企业须在无重大预警且分数足够低时方可由人工签核解除。',
  },
  retryable: false,
});
