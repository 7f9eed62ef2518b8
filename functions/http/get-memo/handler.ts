import { creditMemo } from '../../../shared/application/credit-memo.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { MEMO_POLICY, memoPage } from '../../../shared/memo/memo-page.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { getMemoRoute } from './route.ts';

export const handler = httpHandler(getMemoRoute, async ({ tenant, path, query, exchange }) => {
  const ports = { ...portsOf(tenant), watches: warningPortsOf(tenant).watch };
  const memo = await creditMemo(ports, path.companyId, path.assessmentId);
  if (memo.kind === 'failed') return memo;
  return ok({
    status: 200,
    body: memoPage(memo.value, query.language ?? exchange.language),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': MEMO_POLICY },
  });
});
