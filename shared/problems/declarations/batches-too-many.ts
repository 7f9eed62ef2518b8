import { defineProblem } from '../problem.ts';

export const batchesTooMany = defineProblem({
  id: 'batches-too-many',
  status: 429,
  title: { en: 'Too many batches are under way', zh: '进行中的批次过多' },
  advice: {
    en: 'Wait until one of your batches is over, or cancel one; then send this again. GET /v1/batches tells how far each has come and when it is expected to finish.',
    zh: '请等待某一批次结束或取消某一批次后重新发送。GET /v1/batches 给出各批次的进度和预计完成时间。',
  },
  retryable: true,
});
