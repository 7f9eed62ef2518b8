import * as z from 'zod';
import { createDocument } from 'zod-openapi';
import { ROUTES } from '../../functions/http/index.generated.ts';
import { problemSchema } from '../contracts/problem.ts';
import type { Route } from '../contracts/route.ts';
import { PROBLEM_BY_ID } from '../problems/index.generated.ts';
import type { Problem, ProblemId } from '../problems/problem.ts';
import { PROBLEM_MEDIA_TYPE, problemType } from '../problems/problem-document.ts';

type Document = Parameters<typeof createDocument>[0];
type Paths = NonNullable<Document['paths']>;
type Operation = NonNullable<Paths[string]['get']>;

const SECURITY_SCHEME = 'accessToken';

/** The shape of every answer that API Gateway gives by itself. */
const GATEWAY_ANSWER = z.object({ message: z.string() }).meta({ id: 'GatewayAnswer' });

/** Chosen for the reader: what a newcomer needs first stands first. */
const TAGS = [
  { name: 'assessments', description: 'Rate a company and read why it got its grade' },
  { name: 'companies', description: 'Companies and their statements, kept with two times' },
  {
    name: 'batches',
    description: 'Many companies at once: from a request, a file or what is stored',
  },
  { name: 'webhooks', description: 'Addresses that events are sent to as they happen, signed' },
  { name: 'policy', description: 'The credit policy that limits, prices and stages follow from' },
  { name: 'warnings', description: 'Early warning: signals, watch levels and what came of them' },
  { name: 'catalogue', description: 'Every indicator, model, cap and scale, as declared' },
  { name: 'service', description: 'Health, this description and the problems' },
];

const INTRODUCTION = `Ratings of corporate clients that explain themselves to the last digit.

Post a company with its statements to \`/v1/assessments\`; the answer holds the grade, the PD, a score
per dimension and the trace of every number. Decimals are strings on output; on input strings or plain
JSON numbers. Titles and reasons follow \`Accept-Language\` (en, zh-CN). Errors are
\`application/problem+json\` and list every finding at once. Writes take an \`Idempotency-Key\`,
reads answer with an \`ETag\`; lists have \`limit\` and \`after\`, and answer \`items\` and \`next\`.`;

const exampleOf = (problem: Problem, route: Route) => ({
  type: problemType(problem.id),
  title: problem.title.en,
  status: problem.status,
  detail: problem.advice.en,
  instance: route.path,
  retryable: problem.retryable,
  correlationId: '01J0000000000000000000000A',
});

/** Problems of one status share a response; each is named and shown as an example. */
const problemResponses = (route: Route) => {
  const problems: readonly Problem[] = route.problems.map((id: ProblemId) => PROBLEM_BY_ID[id]);
  const statuses = [...new Set(problems.map(({ status }) => status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const all = problems.filter((problem) => problem.status === status);
      return [
        String(status),
        {
          description: all.map(({ id, title }) => `\`${id}\`: ${title.en}`).join('\n\n'),
          content: {
            [PROBLEM_MEDIA_TYPE]: {
              schema: problemSchema,
              examples: Object.fromEntries(
                all.map((problem) => [problem.id, { value: exampleOf(problem, route) }]),
              ),
            },
          },
        },
      ];
    }),
  );
};

const successResponses = (route: Route) =>
  Object.fromEntries(
    Object.entries(route.responses).map(([status, { description, body, contentType }]) => [
      status,
      {
        description,
        ...(body === undefined
          ? {}
          : { content: { [contentType ?? 'application/json']: { schema: body } } }),
      },
    ]),
  );

/** What the gateway and HTTP itself answer before or instead of the function. */
const commonResponses = ({ access, method }: Route) => ({
  ...(access === 'public'
    ? {}
    : {
        '401': {
          description:
            'No token, or one that is expired, foreign or not valid: the gateway’s own answer. ' +
            'A token without the scope gets 403 in the same form.',
          content: {
            'application/json': {
              schema: GATEWAY_ANSWER,
              examples: { unauthorized: { value: { message: 'Unauthorized' } } },
            },
          },
        },
      }),
  ...(method === 'GET'
    ? { '304': { description: 'Unchanged since the entity tag given in `If-None-Match`.' } }
    : {}),
});

const requestBody = ({ request }: Route) => {
  if (request.body === undefined) return {};
  const examples = Object.fromEntries(
    Object.entries(request.examples ?? {}).map(([name, value]) => [name, { value }]),
  );
  const content = { 'application/json': { schema: request.body, examples } };
  return { requestBody: { required: true, content } };
};

const operationOf = (route: Route): Operation => {
  const { path, query, headers } = route.request;
  const parameters = {
    ...(path === undefined ? {} : { path }),
    ...(query === undefined ? {} : { query }),
    ...(headers === undefined ? {} : { header: headers }),
  };
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    security: route.access === 'public' ? [] : [{ [SECURITY_SCHEME]: [...route.access.scopes] }],
    ...(Object.keys(parameters).length === 0 ? {} : { requestParams: parameters }),
    ...requestBody(route),
    responses: {
      ...successResponses(route),
      ...commonResponses(route),
      ...problemResponses(route),
    },
  } as Operation;
};

const pathsOf = (routes: readonly Route[]): Paths => {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(route),
    };
  }
  return paths;
};

/** The OpenAPI 3.1 description of the routes. */
export const openApiDocument = () =>
  createDocument({
    openapi: '3.1.1',
    info: { title: 'Assay', version: '1', description: INTRODUCTION },
    servers: [{ url: '/' }],
    tags: TAGS,
    paths: pathsOf(ROUTES),
    components: {
      securitySchemes: {
        [SECURITY_SCHEME]: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of the configured OpenID Connect issuer, with scopes',
        },
      },
    },
  });

export const renderOpenApi = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
