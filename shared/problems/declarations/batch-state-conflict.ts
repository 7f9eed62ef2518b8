import { defineProblem } from '../problem.ts';

export const batchStateConflict = defineProblem({
  id: 'batch-state-conflict',
  status: 409,
  title: { en: 'The batch is not in a state for this', zh: '批次当前状态不允许此操作' },
  advice: {
    en: '`batchStatus` says in which state the batch is, `expected` in which it would have to be. Results are there once it is completed; only what is not over can be cancelled; only a finished preview can be committed or dropped.',
    zh: '`batchStatus` 为批次当前状态，`expected` 为所需状态。批次完成后才有结果；未结束的批次才能取消；已完成的预演才能提交或放弃。',
  },
  retryable: false,
});
