import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWebhookRoute } from '../../functions/http/create-webhook/route.ts';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { putCompanyRoute } from '../../functions/http/put-company/route.ts';
import { putStatementRoute } from '../../functions/http/put-statement/route.ts';
import { recordOutcomeRoute } from '../../functions/http/record-outcome/route.ts';
import { outcomeId } from '../../shared/application/record-outcome.ts';
import { invented } from '../../shared/contracts/examples.ts';
import { outcomeInput } from '../../shared/contracts/outcome-input.ts';
import { type FunctionStack, startFunctionStack } from './function-stack.ts';
import { putSampleBatches, sampleBatchId } from './sample-batches.ts';
import { ACTING_ROUTES, warnedCompany } from './warned-company.ts';

let stack: FunctionStack;
const companyId = 'example-machinery';

const outcome = outcomeInput.parse(recordOutcomeRoute.request.examples.default);

/** Ids that are not known before what they name is made. */
const made: Record<string, string> = {};

const PATH_VALUES: Readonly<Record<string, string>> = {
  companyId,
  periodEnd: '2024-12-31',
  outcomeId: outcomeId(companyId, outcome),
  template: 'statements.csv',
  reader: 'screen-1',
};

beforeAll(async () => {
  stack = await startFunctionStack();
  await putSampleBatches(
    'contract',
    ROUTES.filter((route) => route.path.includes('{batchId}')),
  );
  const path = { companyId, periodEnd: '2024-12-31' };
  await stack.invoke(putCompanyRoute, { path, body: invented.company });
  await stack.invoke(putStatementRoute, { path, body: invented.statement2024 });
  const [body] = Object.values(createWebhookRoute.request.examples);
  const { json } = await stack.invoke(createWebhookRoute, { body });
  made.webhookId = z.object({ id: z.string() }).parse(json).id;
});
afterAll(() => stack.close());

const examples = ROUTES.flatMap((route) =>
  Object.entries(route.request.examples ?? {}).map(
    ([name, body]) => [route.id, name, route, body] as const,
  ),
);

describe('the examples of the API description', () => {
  it('exist for every route that takes a body', () => {
    const taking = ROUTES.filter(({ request }) => request.body !== undefined);
    const shown = new Set(examples.map(([id]) => id));
    expect(taking.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(examples)(
    '%s: %s is accepted and answered as described',
    async (_id, _name, route, body) => {
      const names = Object.keys(route.request.path?.shape ?? {});
      const values: Readonly<Record<string, string>> = {
        ...PATH_VALUES,
        ...made,
        batchId: sampleBatchId(route),
        ...(ACTING_ROUTES.has(route.id) ? await warnedCompany(stack, route) : {}),
      };
      const path = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
      const { status, text, json } = await stack.invoke(route, { path, body });
      expect(status, text).toBeLessThan(300);
      const described = route.responses[status]?.body;
      expect(described, `${status} is not described`).toBeDefined();
      expect(described?.safeParse(json).error).toBeUndefined();
    },
  );
});
