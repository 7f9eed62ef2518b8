import * as z from 'zod';
import { closedObject } from '../../../shared/contracts/closed-object.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { simulationOutput } from '../../../shared/contracts/simulation-output.ts';
import { simulationRequestSchema } from '../../../shared/contracts/simulation-request.ts';

const { company, statement2024, statement2023, loan } = invented;

const inline = {
  company: { id: 'example-simulated', ...company },
  statements: [statement2024, statement2023],
  asOf: '2025-05-15',
};

export const createSimulationRoute = defineRoute({
  id: 'create-simulation',
  method: 'POST',
  path: '/v1/simulations',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'Ask what if: changes, scenarios, reverse stress, the path to an upgrade',
  description:
    'Assesses a company as it is and as it would be. It takes a stored company by `companyId`, or the body of an assessment; either is seen with all that is known of it. Changes are carried through the three statements, the difference is attributed without remainder, and what it does to limit, price, stage and class is shown. Nothing is stored.',
  request: {
    query: closedObject({
      view: z.enum(['full', 'summary']).default('summary').meta({
        description: '`full` adds the trace of both sides',
      }),
    }),
    body: simulationRequestSchema,
    examples: {
      changes: {
        ...inline,
        changes: [
          { kind: 'revenue', change: '-0.15', variableCostShare: '0.8' },
          { kind: 'line', line: 'inventory', operation: 'scale', value: '1.1' },
        ],
      },
      scenario: {
        companyId: 'example-machinery',
        asOf: '2025-05-15',
        scenario: 'mild-downturn',
      },
      decision: { ...inline, ...loan, scenario: 'severe-recession' },
      reverseStress: {
        ...inline,
        reverseStress: [
          { driver: 'ebitda', gradeFloor: 'B' },
          {
            driver: 'receivable-days',
            covenant: { indicator: 'current-ratio', bound: 'at-least', threshold: '1.0' },
          },
          { driver: 'revenue', watchLevel: 'RED' },
        ],
      },
      upgrade: { ...inline, pathToUpgrade: true },
    },
  },
  responses: { 200: { description: 'Both sides and what lies between.', body: simulationOutput } },
  problems: [
    ...READ_PROBLEMS,
    'malformed-json',
    'payload-too-large',
    'unsupported-media-type',
    'company-not-found',
    'statements-missing',
    'statements-inconsistent',
    'simulation-refused',
  ],
  memoryMegabytes: 2048,
  timeoutSeconds: 29,
});
