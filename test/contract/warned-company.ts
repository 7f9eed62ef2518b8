import { closeWarningRoute } from '../../functions/http/close-warning/route.ts';
import { putCompanyRoute } from '../../functions/http/put-company/route.ts';
import { recordFactsRoute } from '../../functions/http/record-facts/route.ts';
import { evaluateCompany } from '../../shared/application/evaluate-company.ts';
import { warningId } from '../../shared/application/warning-ids.ts';
import { invented } from '../../shared/contracts/examples.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { warningKey } from '../../shared/domain/warnings/history/warning-condition.ts';
import type { FunctionStack } from './function-stack.ts';

const TENANT = 'contract';
const REFERENCE = 'list-1';

export type WarnedCompany = { readonly companyId: string; readonly warningId: string };

/** A listing that ended long ago leaves the company RED until somebody signs it off. */
const listing = (isOver: boolean) => ({
  kind: 'dishonest-debtor',
  observedOn: '2024-01-10',
  reference: REFERENCE,
  ...(isOver ? { removedOn: '2024-03-01' } : {}),
});

/** A company with a warning that a route can act on. */
export const warnedCompany = async (
  stack: FunctionStack,
  route: Pick<Route, 'id'>,
): Promise<WarnedCompany> => {
  const companyId = `warned-${route.id}`;
  await stack.invoke(putCompanyRoute, { path: { companyId }, body: invented.company });
  const facts = [listing(route.id === 'sign-off-watch')];
  await stack.invoke(recordFactsRoute, { path: { companyId }, body: { facts } });
  // Settings are read from the environment that the stack has made.
  const { warningPortsOf } = await import('../../functions/middleware/warning-storage.ts');
  const document = await evaluateCompany(warningPortsOf(TENANT), companyId);
  const warning = document?.warnings.find(({ rule }) => rule === 'dishonest-debtor-listed');
  const id = warning?.id ?? warningId(companyId, warningKey('dishonest-debtor-listed', {}));
  if (route.id === 'reopen-warning')
    await stack.invoke(closeWarningRoute, {
      path: { warningId: id },
      body: { disposition: 'confirmed' },
    });
  return { companyId, warningId: id };
};

export const ACTING_ROUTES: ReadonlySet<string> = new Set([
  'acknowledge-warning',
  'assign-warning',
  'close-warning',
  'escalate-warning',
  'get-warning',
  'note-warning',
  'reopen-warning',
  'sign-off-watch',
  'snooze-warning',
]);
