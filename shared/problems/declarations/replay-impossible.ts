import { defineProblem } from '../problem.ts';

export const replayImpossible = defineProblem({
  id: 'replay-impossible',
  status: 422,
  title: { en: 'The assessment cannot be computed again', zh: '该评估无法重算' },
  advice: {
    en: '`reason` says why: model-unknown (this release does not have the model version that rated it), model-changed (a version of that id has another content, which a release must never do) or input-missing. Compare with a release that has the model, by the hash in the assessment.',
    zh: '`reason` 说明原因：model-unknown（此版本没有当时的模型）、model-changed（同一编号的模型内容不同，发布版本不应如此）或 input-missing（输入缺失）。请按评估中的哈希，用包含该模型的版本核对。',
  },
  retryable: false,
});
