import { join, resolve } from 'node:path';
import { ensureAssembly } from './assembly.ts';
import { readAuthorizers } from './authorizer.ts';
import { startEmbeddedDynamodb } from './embedded-dynamodb/server.ts';
import { loadFunctions } from './functions.ts';
import { createGateway } from './gateway.ts';
import { readRoutes } from './gateway-routes.ts';
import { readSchedules, startSchedules } from './schedules.ts';
import {
  LOCAL_AUDIENCE,
  LOCAL_ISSUER,
  publicKeyOf,
  SIGNING_ALGORITHM,
  signingKey,
} from './signing-key.ts';
import { createTables } from './tables.ts';
import { readResources } from './templates.ts';

export interface LocalApiOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the data are kept; in memory without it. */
  readonly dataDirectory?: string;
}

export interface LocalApi {
  /** `http://127.0.0.1:3000` */
  readonly baseUrl: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** What the stacks ask of whoever deploys them. */
const PARAMETERS = { JwtIssuer: LOCAL_ISSUER, JwtAudience: LOCAL_AUDIENCE };

/**
 * The synthesized deployment on embedded engines: its tables, its routes with their authorizer,
 * its functions from their bundles. Rejects with code `EADDRINUSE` if the port is taken. Once per
 * process, since functions take their settings from the environment of the process.
 */
export const startLocalApi = async (options: LocalApiOptions): Promise<LocalApi> => {
  const [assembly, key] = await Promise.all([ensureAssembly(), signingKey()]);
  const resources = await readResources(assembly, PARAMETERS);
  const keys = [publicKeyOf(key)];
  const documents = new Map<string, unknown>();
  const functions = loadFunctions(assembly, resources);
  const planned = readSchedules(resources);
  const schedules = startSchedules(planned, functions);
  const gateway = createGateway({
    routes: readRoutes(resources),
    authorizers: readAuthorizers(resources, keys),
    functions,
    documents,
    schedules,
  });
  const database = await startEmbeddedDynamodb(
    options.dataDirectory && join(resolve(options.dataDirectory), 'dynamodb'),
  );
  try {
    await createTables(database.engine, resources);
    applySdkEnvironment(database.endpoint);
    await new Promise<void>((listening, failed) => {
      gateway.once('error', failed);
      gateway.listen(options.port, HOST, listening);
    });
  } catch (error) {
    await database.close();
    throw error;
  }
  const address = gateway.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const baseUrl = `http://${HOST}:${port}`;
  documents.set('/.well-known/jwks.json', { keys });
  documents.set('/.well-known/openid-configuration', {
    issuer: LOCAL_ISSUER,
    jwks_uri: `${baseUrl}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: [SIGNING_ALGORITHM],
  });
  documents.set('/local/schedules', {
    items: planned.map(({ name, expression }) => ({
      name,
      expression,
      run: `POST ${baseUrl}/local/schedules/${name}/run`,
    })),
  });
  return {
    baseUrl,
    async close() {
      schedules.stop();
      const closed = new Promise((done) => gateway.close(done));
      gateway.closeIdleConnections();
      await Promise.race([closed, new Promise((done) => setTimeout(done, 2000).unref())]);
      gateway.closeAllConnections();
      await database.close();
    },
  };
};

/** Leads every client that a function makes to the embedded engines, and to nothing else. */
const applySdkEnvironment = (dynamodbEndpoint: string): void => {
  for (const name of Object.keys(process.env))
    if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodbEndpoint,
    REQUESTS_LOGGED: 'failures',
  });
};
