import { statementsTemplate } from '../../../shared/adapters/files/statements-template.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { refused } from '../../../shared/problems/refusal.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getStatementsTemplateRoute } from './route.ts';

export const handler = httpHandler(getStatementsTemplateRoute, async ({ path }) => {
  const file = await statementsTemplate(path.template);
  if (file === undefined)
    return refused('catalogue-entry-not-found', {
      en: 'There is statements.xlsx and statements.csv.',
      zh: '可用模板为 statements.xlsx 与 statements.csv。',
    });
  return ok({
    status: 200,
    ...file,
    headers: {
      'cache-control': 'public, max-age=300',
      'content-disposition': `attachment; filename="${path.template}"`,
    },
  });
});
