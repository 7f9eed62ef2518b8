import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { Stack } from 'aws-cdk-lib/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { buildSampleApp } from './sample-app.ts';

const reportSchema = z.object({
  pluginReports: z.array(
    z.object({
      violations: z.array(z.object({ ruleName: z.string() })),
    }),
  ),
});

let directory: string;
let exitCode: typeof process.exitCode;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-nag-'));
  exitCode = process.exitCode;
});
afterEach(async () => {
  process.exitCode = exitCode;
  await rm(directory, { recursive: true, force: true });
});

it('finds nothing against the AWS Solutions rules', async () => {
  const app = await buildSampleApp(directory);
  app.synth();
  const file = join(directory, 'assembly', 'validation-report.json');
  const { pluginReports } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
});

it('refuses to synthesize a table that cannot be restored', async () => {
  const app = await buildSampleApp(directory);
  const stack = app.node.findChild('assay-data');
  if (!Stack.isStack(stack)) throw new Error('no stack');
  new CfnTable(stack, 'Careless', {
    keySchema: [{ attributeName: 'pk', keyType: 'HASH' }],
    attributeDefinitions: [{ attributeName: 'pk', attributeType: 'S' }],
    billingMode: 'PAY_PER_REQUEST',
  });
  expect(() => app.synth()).toThrow(/AwsSolutions-DDB3/);
});
