import { defineProblem } from '../problem.ts';

export const policyVersionConflict = defineProblem({
  id: 'policy-version-conflict',
  status: 412,
  title: { en: 'The credit policy has changed since', zh: '信贷政策已被他人更新' },
  advice: {
    en: 'Another version came after the one that the document was made from; nothing was stored. Read the latest version, make the change again, and put it with its `version`.',
    zh: '在该文档所基于的版本之后已有新版本，本次未保存任何内容。请读取最新版本，在其基础上重新修改，并携带其 version 再次提交。',
  },
  retryable: false,
});
