import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { assessCompanyRoute } from '../../functions/http/assess-company/route.ts';
import { closeWarningRoute } from '../../functions/http/close-warning/route.ts';
import { createAssessmentRoute } from '../../functions/http/create-assessment/route.ts';
import { createSimulationRoute } from '../../functions/http/create-simulation/route.ts';
import { createWebhookRoute } from '../../functions/http/create-webhook/route.ts';
import { deleteWebhookRoute } from '../../functions/http/delete-webhook/route.ts';
import { getRatingChangeRoute } from '../../functions/http/get-rating-change/route.ts';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { putCompanyRoute } from '../../functions/http/put-company/route.ts';
import { putStatementRoute } from '../../functions/http/put-statement/route.ts';
import { recordOutcomeRoute } from '../../functions/http/record-outcome/route.ts';
import { reopenWarningRoute } from '../../functions/http/reopen-warning/route.ts';
import { signOffWatchRoute } from '../../functions/http/sign-off-watch/route.ts';
import { testWebhookRoute } from '../../functions/http/test-webhook/route.ts';
import {
  packedAssessment,
  unpackedAssessment,
} from '../../shared/adapters/dynamodb/assessment-codec.ts';
import { OPEN_BATCHES_MAX } from '../../shared/application/create-batch.ts';
import { outcomeId } from '../../shared/application/record-outcome.ts';
import { invented } from '../../shared/contracts/examples.ts';
import { outcomeInput } from '../../shared/contracts/outcome-input.ts';
import { problemSchema } from '../../shared/contracts/problem.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { DEFAULT_POLICY_DOCUMENT } from '../../shared/domain/decision/policy/default-policy.ts';
import { WEBHOOKS_MAX } from '../../shared/domain/webhooks/webhook.ts';
import { PROBLEM_BY_ID, PROBLEMS } from '../../shared/problems/index.generated.ts';
import type { ProblemId } from '../../shared/problems/problem.ts';
import {
  type Answer,
  type FunctionStack,
  type Invocation,
  startFunctionStack,
} from './function-stack.ts';
import {
  putOpenBatches,
  putSampleBatches,
  REFUSED_BATCH_ID,
  sampleBatchId,
} from './sample-batches.ts';
import { ACTING_ROUTES, warnedCompany } from './warned-company.ts';

let stack: FunctionStack;
const SECRET = 'a detail of our own that nobody outside may read';

beforeAll(async () => {
  stack = await startFunctionStack();
  for (const companyId of ['known', 'broken'])
    await stack.invoke(putCompanyRoute, { path: { companyId }, body: invented.company });
  await putSampleBatches('contract', BATCH_ROUTES);
  await stack.invoke(recordOutcomeRoute, { path: { companyId: 'known' }, body: outcome });
  const path = { companyId: 'broken', periodEnd: '2024-12-31' };
  await stack.invoke(putStatementRoute, { path, body: inconsistent });
  const webhookId = await newWebhook();
  const tested = await stack.invoke(testWebhookRoute, { path: { webhookId } });
  const deliveryId = idSchema.parse(tested.json).id;
  Object.assign(made, { webhookId, deliveryId, removedWebhookId: await newWebhook() });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => stack.close());

const BATCH_ROUTES = ROUTES.filter(({ path }) => path.includes('{batchId}'));

const inconsistent = {
  ...invented.statement2024,
  lines: { ...invented.statement2024.lines, totalAssets: '99999' },
};

const idSchema = z.object({ id: z.string() });

const newWebhook = async (tenant = 'contract'): Promise<string> => {
  const [body] = Object.values(createWebhookRoute.request.examples);
  return idSchema.parse((await stack.invoke(createWebhookRoute, { body, tenant })).json).id;
};

/** Ids that are not known before what they name is made. */
const made: Record<string, string> = {};

const outcome = outcomeInput.parse(recordOutcomeRoute.request.examples.default);

const PATH_VALUES: Readonly<Record<string, string>> = {
  outcomeId: outcomeId('known', outcome),
  companyId: 'known',
  periodEnd: '2024-12-31',
  assessmentId: '01HZZZZZZZZZZZZZZZZZZZZZZZ',
  modelId: 'large-expert-1',
  otherId: 'mid-expert-1',
  problemId: 'validation-failed',
  asset: 'start.js',
  template: 'statements.csv',
  warningId: '0'.repeat(32),
  reader: 'screen-1',
  version: '1',
  otherVersion: '1',
};

/** One for each route that leaves nothing for the others. */
const pathValue = (route: Route, name: string): string => {
  if (name === 'batchId') return sampleBatchId(route);
  return (
    (route === deleteWebhookRoute ? made.removedWebhookId : (PATH_VALUES[name] ?? made[name])) ?? ''
  );
};

/** A request that this route would carry out. */
const good = (route: Route): Invocation => {
  const { request } = route;
  const [body] = Object.values(request.examples ?? {});
  return {
    path: Object.fromEntries(
      Object.keys(request.path?.shape ?? {}).map((name) => [name, pathValue(route, name)]),
    ),
    ...(body === undefined ? {} : { body }),
  };
};

const at = (route: Route, path: Readonly<Record<string, string>>): Invocation => ({
  ...good(route),
  path: { ...good(route).path, ...path },
});

const throwing = (name: string, message: string): void => {
  const error = Object.assign(new Error(message), { name });
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockRejectedValue(error);
  vi.spyOn(SQSClient.prototype, 'send').mockImplementation(() => Promise.reject(error));
};

/** Lets a request be claimed, then breaks everything before its claim can be released. */
const interrupted = (): void => {
  const send = DynamoDBDocumentClient.prototype.send;
  let broken = false;
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(function (
    this: DynamoDBDocumentClient,
    ...given: unknown[]
  ) {
    broken ||= !JSON.stringify(given[0]).includes('#IDEMPOTENCY#');
    return broken ? Promise.reject(new Error(SECRET)) : Reflect.apply(send, this, given);
  });
};

/** Every assessment read from now on says that a model of another content rated it. */
const forgedModels = (): void => {
  const send = DynamoDBDocumentClient.prototype.send;
  vi.spyOn(DynamoDBDocumentClient.prototype, 'send').mockImplementation(async function (
    this: DynamoDBDocumentClient,
    ...given: unknown[]
  ) {
    const answer = await Reflect.apply(send, this, given);
    if (!(given[0] instanceof GetCommand) || answer.Item?.kind !== 'assessment') return answer;
    const document = unpackedAssessment(answer.Item);
    const { rating } = document;
    if (rating === undefined) return answer;
    const model = { ...rating.model, hash: '0'.repeat(64) };
    const forged = packedAssessment({ ...document, rating: { ...rating, model } });
    return { Item: { ...answer.Item, ...forged } };
  });
};

/** A simulation has to ask for something. */
const asked = (route: Route) =>
  route === createSimulationRoute ? { scenario: 'mild-downturn' } : {};

type Provocation = (route: Route) => Promise<Answer>;

const offending = (route: Route): Invocation => {
  const { request } = route;
  if (request.body !== undefined) return { ...good(route), body: { nonsense: true } };
  if (request.query !== undefined) return { ...good(route), query: { nonsense: '1' } };
  const names = Object.keys(request.path?.shape ?? {});
  return at(route, Object.fromEntries(names.map((name) => [name, `${'x'.repeat(200)}/`])));
};

const provoke: Readonly<Record<ProblemId, Provocation>> = {
  'malformed-json': (route) => stack.invoke(route, { ...good(route), body: '{"company": ' }),
  'validation-failed': (route) => stack.invoke(route, offending(route)),
  'payload-too-large': (route) =>
    stack.invoke(route, { ...good(route), body: `"${'x'.repeat(6_000_001)}"` }),
  'unsupported-media-type': (route) =>
    stack.invoke(route, { ...good(route), headers: { 'content-type': 'text/csv' } }),
  'tenant-missing': (route) => stack.invoke(route, { ...good(route), tenant: undefined }),
  'scope-missing': (route) => stack.invoke(route, { ...good(route), scopes: ['profile'] }),
  'cursor-invalid': (route) => stack.invoke(route, { ...good(route), query: { after: 'astray' } }),
  'company-not-found': (route) =>
    stack.invoke(
      route,
      route === createSimulationRoute
        ? { body: { companyId: 'nobody', ...asked(route) } }
        : at(route, { companyId: 'nobody' }),
    ),
  'assessment-not-found': (route) => stack.invoke(route, good(route)),
  'outcome-not-found': (route) => stack.invoke(route, at(route, { outcomeId: 'none' })),
  'replay-impossible': async (route) => {
    const body = {
      company: { id: 'replayed', ...invented.company },
      statements: [invented.statement2024],
      asOf: '2025-05-15',
    };
    const { json } = await stack.invoke(createAssessmentRoute, { body });
    const { id = '' } = z.object({ id: z.string() }).parse(json);
    forgedModels();
    const query = route === getRatingChangeRoute ? { since: id } : {};
    return stack.invoke(route, {
      ...at(route, { companyId: 'replayed', assessmentId: id }),
      query,
    });
  },
  'webhook-not-found': (route) => stack.invoke(route, at(route, { webhookId: 'none' })),
  'webhook-delivery-not-found': (route) => stack.invoke(route, at(route, { deliveryId: 'none' })),
  'webhooks-too-many': async (route) => {
    const tenant = 'with-webhooks';
    for (let count = 0; count < WEBHOOKS_MAX; count += 1) await newWebhook(tenant);
    return stack.invoke(route, { ...good(route), tenant });
  },
  'batch-not-found': (route) => stack.invoke(route, at(route, { batchId: 'none' })),
  'batch-state-conflict': (route) => stack.invoke(route, at(route, { batchId: REFUSED_BATCH_ID })),
  'batches-too-many': async (route) => {
    await putOpenBatches('with-batches', OPEN_BATCHES_MAX);
    return stack.invoke(route, { ...good(route), tenant: 'with-batches' });
  },
  'rating-not-found': (route) => stack.invoke(route, good(route)),
  'catalogue-entry-not-found': (route) =>
    stack.invoke(
      route,
      at(route, { modelId: 'none', problemId: 'none', asset: 'none', template: 'none' }),
    ),
  'policy-version-not-found': (route) => stack.invoke(route, at(route, { version: '99' })),
  'policy-version-conflict': (route) =>
    stack.invoke(route, {
      body: { ...DEFAULT_POLICY_DOCUMENT, version: '7', effectiveFrom: '2025-02-01' },
    }),
  'warning-parameters-not-found': (route) =>
    stack.invoke(route, { ...good(route), query: { version: '99' } }),
  'warning-parameters-conflict': (route) =>
    stack.invoke(route, { body: { version: 7, effectiveFrom: '2025-02-01', tenant: {} } }),
  'warning-not-found': (route) => stack.invoke(route, at(route, { warningId: 'none' })),
  'warning-action-refused': async (route) => {
    // A company that is not RED is not signed off; what is closed can only be opened again.
    if (route === signOffWatchRoute) return stack.invoke(route, good(route));
    const isOver = route === reopenWarningRoute;
    const path = await warnedCompany(stack, { id: `refusing-${route.id}` });
    if (!isOver)
      await stack.invoke(closeWarningRoute, { path, body: { disposition: 'confirmed' } });
    return stack.invoke(route, at(route, path));
  },
  'warning-changed': async (route) => {
    const path = await warnedCompany(stack, { id: `changing-${route.id}` });
    const example = z.looseObject({}).parse(good(route).body);
    return stack.invoke(route, { ...at(route, path), body: { ...example, revision: 99 } });
  },
  'statements-missing': (route) =>
    stack.invoke(
      route,
      route === assessCompanyRoute
        ? good(route)
        : { body: { company: { id: 'empty', ...invented.company }, ...asked(route) } },
    ),
  'statements-inconsistent': (route) =>
    stack.invoke(
      route,
      route === assessCompanyRoute
        ? at(route, { companyId: 'broken' })
        : {
            body: {
              company: { id: 'never-stored', ...invented.company },
              statements: [inconsistent],
              asOf: '2025-05-15',
              ...asked(route),
            },
          },
    ),
  'simulation-refused': (route) =>
    stack.invoke(route, {
      body: {
        company: { id: 'never-stored', ...invented.company },
        statements: [invented.statement2024],
        asOf: '2025-05-15',
        changes: [{ kind: 'debt-repaid', amount: '99999999999999' }],
      },
    }),
  'idempotency-key-reused': async (route) => {
    const headers = { 'idempotency-key': `reused-${route.id}` };
    const path = at(route, {}).path ?? {};
    // The answer is remembered only where the first request was carried out.
    if (route === assessCompanyRoute)
      await stack.invoke(putStatementRoute, {
        path: { ...path, periodEnd: '2024-12-31' },
        body: invented.statement2024,
      });
    const call = ACTING_ROUTES.has(route.id)
      ? at(route, await warnedCompany(stack, route))
      : good(route);
    const first = await stack.invoke(route, { ...call, headers });
    expect(first.status, first.text).toBeLessThan(300);
    return stack.invoke(route, { ...call, body: { another: 'body' }, headers });
  },
  'idempotency-in-flight': async (route) => {
    const headers = { 'idempotency-key': `in-flight-${route.id}` };
    interrupted();
    await stack.invoke(route, { ...good(route), headers });
    vi.restoreAllMocks();
    return stack.invoke(route, { ...good(route), headers });
  },
  'storage-unavailable': (route) => {
    throwing('ThrottlingException', SECRET);
    return stack.invoke(route, good(route));
  },
  'internal-error': (route) => {
    const distort = (event: object): void => {
      Object.defineProperty(event, 'pathParameters', {
        get: () => {
          throw new Error(SECRET);
        },
      });
    };
    return stack.invoke(route, { ...good(route), distort });
  },
};

// Statements are sent last: until then the company has none to assess.
const LATE: readonly ProblemId[] = ['idempotency-key-reused'];

const cases = ROUTES.flatMap((route) =>
  route.problems.map((problem) => [route.id, problem, route] as const),
).sort(([, one], [, other]) => Number(LATE.includes(one)) - Number(LATE.includes(other)));

describe('every problem that a route lists', () => {
  it.each(cases)('%s answers %s', async (_id, problem, route) => {
    const answer = await provoke[problem](route);
    const { status, retryable } = PROBLEM_BY_ID[problem];
    expect(answer.json, answer.text).toMatchObject({ type: `/problems/${problem}`, status });
    expect(problemSchema.safeParse(answer.json).error).toBeUndefined();
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['retry-after'] !== undefined).toBe(retryable && status !== 500);
    expect(answer.text).not.toContain(SECRET);
  });

  it('is listed by at least one route', () => {
    const listed = new Set(ROUTES.flatMap(({ problems }) => problems));
    expect(PROBLEMS.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });
});
