import { defineProblem } from '../problem.ts';

export const warningParametersConflict = defineProblem({
  id: 'warning-parameters-conflict',
  status: 412,
  title: { en: 'The warning parameters have changed since', zh: '预警参数已被他人更新' },
  advice: {
    en: 'Another version came after the one that the set was made from; nothing was stored. Read the latest version, make the change again, and put it with its `version`.',
    zh: '在该参数所基于的版本之后已有新版本，本次未保存任何内容。请读取最新版本，在其基础上重新修改，并携带其 version 再次提交。',
  },
  retryable: false,
});
