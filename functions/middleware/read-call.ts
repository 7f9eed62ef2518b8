import type * as z from 'zod';
import { refuseFindings } from '../../shared/application/refuse-findings.ts';
import { findingsOf } from '../../shared/contracts/findings.ts';
import type { Route } from '../../shared/contracts/route.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Finding, Refusal } from '../../shared/problems/refusal.ts';
import type { HttpEvent } from './exchange.ts';
import { jsonBody } from './json-body.ts';

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** The parts of a request, read by the route's schemas. */
export interface CallParts<Declared extends Route> {
  readonly path: Output<Declared['request']['path']>;
  readonly query: Output<Declared['request']['query']>;
  readonly body: Output<Declared['request']['body']>;
}

type CallRefusal = Refusal<
  'malformed-json' | 'payload-too-large' | 'unsupported-media-type' | 'validation-failed'
>;

type Part = 'path' | 'query' | 'body';

const parsePart = (
  schema: z.ZodType | undefined,
  given: unknown,
  part: Part,
): Result<unknown, readonly Finding[]> => {
  if (schema === undefined) return ok(undefined);
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const findings = findingsOf(parsed.error, given);
  const place = part === 'body' ? {} : { in: part };
  return { kind: 'failed', failure: findings.map((finding) => ({ ...place, ...finding })) };
};

/** Reads path, query and body by the route's schemas; every finding of all three is reported. */
export const readCall = <Declared extends Route>(
  route: Declared,
  event: HttpEvent,
): Result<CallParts<Declared>, CallRefusal> => {
  const { request } = route;
  const document = request.body === undefined ? ok(undefined) : jsonBody(event);
  if (document.kind === 'failed') return document;
  const parts = {
    path: parsePart(request.path, event.pathParameters ?? {}, 'path'),
    query: parsePart(request.query, event.queryStringParameters ?? {}, 'query'),
    body: parsePart(request.body, document.value, 'body'),
  };
  const findings = Object.values(parts).flatMap((part) =>
    part.kind === 'failed' ? part.failure : [],
  );
  if (findings.length > 0) return refuseFindings(findings);
  const read = Object.fromEntries(
    Object.entries(parts).map(([part, result]) => [
      part,
      result.kind === 'ok' ? result.value : undefined,
    ]),
  );
  return ok(read as unknown as CallParts<Declared>);
};
