import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAuthorizers } from '../../infra/local/authorizer.ts';
import { loadFunctions } from '../../infra/local/functions.ts';
import { createGateway } from '../../infra/local/gateway.ts';
import { readRoutes } from '../../infra/local/gateway-routes.ts';
import {
  LOCAL_AUDIENCE,
  LOCAL_ISSUER,
  publicKeyOf,
  type SigningKey,
} from '../../infra/local/signing-key.ts';
import { readResources } from '../../infra/local/templates.ts';
import { buildSampleApp } from '../infra/sample-app.ts';

export interface SampleDeployment {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** The synthesized sample routes behind the local gateway, with functions of the test's own. */
export const startSampleDeployment = async (
  key: SigningKey,
  sources: Readonly<Record<string, string>>,
): Promise<SampleDeployment> => {
  const directory = await mkdtemp(join(tmpdir(), 'assay-sample-'));
  const app = await buildSampleApp(directory, sources);
  const assembly = app.synth().directory;
  const parameters = { JwtIssuer: LOCAL_ISSUER, JwtAudience: LOCAL_AUDIENCE };
  const resources = await readResources(assembly, parameters);
  const server = createGateway({
    routes: readRoutes(resources),
    authorizers: readAuthorizers(resources, [publicKeyOf(key)]),
    functions: loadFunctions(assembly, resources),
    documents: new Map(),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const isBound = (address: unknown): address is AddressInfo => typeof address === 'object';
  const address = server.address();
  return {
    baseUrl: `http://127.0.0.1:${isBound(address) ? address.port : ''}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
