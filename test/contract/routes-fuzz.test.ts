import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { putCompanyRoute } from '../../functions/http/put-company/route.ts';
import { invented } from '../../shared/contracts/examples.ts';
import { problemSchema } from '../../shared/contracts/problem.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { type FunctionStack, type Invocation, startFunctionStack } from './function-stack.ts';

const RUNS = 40;

let stack: FunctionStack;
beforeAll(async () => {
  stack = await startFunctionStack();
  await stack.invoke(putCompanyRoute, { path: { companyId: 'known' }, body: invented.company });
});
afterAll(() => stack.close());

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('known', '2024-12-31', '..', '__proto__', '%00', '#', '', '-1', '1e9', 'null'),
);

const headers = fc.dictionary(
  fc.constantFrom(
    'accept-language',
    'accept-encoding',
    'content-type',
    'content-encoding',
    'if-none-match',
    'idempotency-key',
    'x-correlation-id',
  ),
  fc.oneof(text, fc.constantFrom('application/json', 'gzip', '*', 'zh-CN')),
);

const bodies = (route: Route): fc.Arbitrary<unknown> => {
  const examples = Object.values(route.request.examples ?? {});
  if (examples.length === 0) return fc.constant(undefined);
  const member = fc.constantFrom(...examples.flatMap((example) => Object.keys(Object(example))));
  const changed = fc
    .tuple(fc.constantFrom(...examples), member, fc.jsonValue())
    .map(([example, name, value]) => ({ ...Object(example), [name]: value }));
  return fc.oneof(changed, fc.jsonValue(), text);
};

const invocations = (route: Route): fc.Arbitrary<Invocation> => {
  const parameters = (names: readonly string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, text])));
  return fc.record({
    path: parameters(Object.keys(route.request.path?.shape ?? {})),
    query: fc.oneof(
      fc.constant({}),
      parameters(Object.keys(route.request.query?.shape ?? {})),
      fc.dictionary(text, text, { maxKeys: 3 }),
    ),
    headers: fc.oneof(fc.constant({}), headers),
    body: bodies(route),
  });
};

describe('whatever reaches a function', () => {
  it.each(ROUTES.map((route) => [route.id, route] as const))(
    '%s answers it, and never breaks',
    async (_id, route) => {
      await fc.assert(
        fc.asyncProperty(invocations(route), async (call) => {
          const { status, headers: sent, text: body, json } = await stack.invoke(route, call);
          expect(status, body).toBeGreaterThanOrEqual(200);
          expect(status, body).toBeLessThan(500);
          if (status < 400) return;
          expect(sent['content-type']).toBe('application/problem+json');
          expect(sent['content-encoding'] ?? problemSchema.safeParse(json).error).toBeFalsy();
        }),
        { numRuns: RUNS },
      );
    },
  );
});
