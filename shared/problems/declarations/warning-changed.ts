import { defineProblem } from '../problem.ts';

export const warningChanged = defineProblem({
  id: 'warning-changed',
  status: 409,
  title: { en: 'Somebody else was quicker', zh: '预警已被他人处理' },
  advice: {
    en: 'The warning has changed since it was read: look at it again, then decide anew. The member `revision` tells how it stands now.',
    zh: '预警在读取后已有变化，请重新查看后再决定。成员 `revision` 为当前版本。',
  },
  retryable: false,
});
