import { ok } from '../../../shared/kernel/result.ts';
import { refused } from '../../../shared/problems/refusal.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { docsFile } from './files.ts';
import { getDocsAssetRoute } from './route.ts';

export const handler = httpHandler(getDocsAssetRoute, async ({ path }) => {
  const file = docsFile(path.asset);
  if (file === undefined)
    return refused('catalogue-entry-not-found', {
      en: 'The documentation has no such file.',
      zh: '文档没有此文件。',
    });
  return ok({
    status: 200,
    ...file,
    headers: { 'cache-control': 'public, max-age=86400' },
  });
});
