import { describe, expect, it } from 'vitest';
import openapi from '../../shared/catalogue/openapi.json' with { type: 'json' };

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, each]) =>
    member === '$ref' && typeof each === 'string' ? [each] : referencesIn(each),
  );
};

const resolved = (pointer: string): unknown =>
  pointer
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>(
      (value, segment) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined,
      openapi,
    );

const operations = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
);

describe('the API description', () => {
  it('refers to nothing that it does not hold', () => {
    const references = new Set(referencesIn(openapi));
    expect(references.size).toBeGreaterThan(10);
    expect([...references].filter((reference) => resolved(reference) === undefined)).toEqual([]);
  });

  it.each(operations)(
    '%s has an id, a summary, a tag that is explained, and an answer',
    (_name, operation) => {
      const tags = openapi.tags.map(({ name }) => name);
      expect(operation.operationId).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(operation.summary.length).toBeGreaterThan(10);
      for (const tag of operation.tags) expect(tags).toContain(tag);
      expect(Object.keys(operation.responses)).toContainEqual(expect.stringMatching(/^(2..|302)$/));
    },
  );

  it.each(operations)('%s shows every problem as an example', (_name, operation) => {
    // 401 is the gateway's own answer: no function has run that could speak of a problem.
    const failures = Object.entries(operation.responses).filter(
      ([status]) => Number(status) >= 400 && status !== '401',
    );
    expect(failures.length).toBeGreaterThan(0);
    for (const [status, response] of failures)
      expect(JSON.stringify(response)).toContain(`"status":${status}`);
  });

  it.each(operations)(
    '%s says what a caller without a token gets, if it needs one',
    (_name, operation) => {
      const needsToken = operation.security.length > 0;
      expect(Object.keys(operation.responses).includes('401')).toBe(needsToken);
    },
  );
});
