import { join, resolve } from 'node:path';
import { ensureAssembly } from './assembly.ts';
import { readAuthorizers } from './authorizer.ts';
import { applySdkEnvironment, type Engines, startEngines } from './engines.ts';
import { readEventSources } from './event-sources.ts';
import { type LocalFunctions, loadFunctions } from './functions.ts';
import { createGateway } from './gateway.ts';
import { readRoutes } from './gateway-routes.ts';
import { localPages } from './local-pages.ts';
import { createQueues, embeddedSqsClient, type Pollers, startQueuePollers } from './queues.ts';
import { readSchedules, startSchedules } from './schedules.ts';
import {
  LOCAL_AUDIENCE,
  LOCAL_ISSUER,
  publicKeyOf,
  SIGNING_ALGORITHM,
  signingKey,
} from './signing-key.ts';
import { openStreamPositions } from './stream-positions.ts';
import { putAsideInto, startStreamPollers } from './streams.ts';
import { createTables } from './tables.ts';
import { type LocalResource, readResources } from './templates.ts';

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
 * The synthesized deployment on embedded engines: its tables, queues and uploads, its routes with
 * their authorizer, its functions from their bundles with all that calls them. Rejects with code `EADDRINUSE` if the port is taken. Once per
 * process, since functions take their settings from the environment of the process.
 */
export const startLocalApi = async (options: LocalApiOptions): Promise<LocalApi> => {
  const [assembly, key] = await Promise.all([ensureAssembly(), signingKey()]);
  const dataDirectory = options.dataDirectory && resolve(options.dataDirectory);
  const engines = await startEngines(dataDirectory);
  try {
    applySdkEnvironment(engines);
    const resources = await readResources(assembly, PARAMETERS, (type, id) =>
      type === 'AWS::SQS::Queue' ? engines.queues.queueUrl(id) : undefined,
    );
    await createTables(engines.database.engine, resources);
    const queues = await createQueues(engines.queues, resources);
    const functions = loadFunctions(assembly, resources);
    const planned = readSchedules(resources);
    const schedules = startSchedules(planned, functions);
    const documents = new Map<string, unknown>();
    const keys = [publicKeyOf(key)];
    const gateway = createGateway({
      routes: readRoutes(resources),
      authorizers: readAuthorizers(resources, keys),
      functions,
      documents,
      pages: localPages({
        planned,
        schedules,
        queues,
        events: engines.events,
        sqs: engines.queues,
      }),
    });
    await new Promise<void>((listening, failed) => {
      gateway.once('error', failed);
      gateway.listen(options.port, HOST, listening);
    });
    const address = gateway.address();
    const port = typeof address === 'object' && address !== null ? address.port : options.port;
    const baseUrl = `http://${HOST}:${port}`;
    publishIdentity(documents, baseUrl, keys);
    const pollers = await startPollers(engines, resources, functions, dataDirectory);
    schedules.started();
    return {
      baseUrl,
      async close() {
        schedules.stop();
        const closed = new Promise((done) => gateway.close(done));
        gateway.closeIdleConnections();
        await within(FINISH_MILLISECONDS, closed);
        gateway.closeAllConnections();
        const stopped = Promise.all(pollers.map((each) => each.stop()));
        await within(FINISH_MILLISECONDS, stopped.then(functions.idle));
        await engines.close();
      },
    };
  } catch (error) {
    await engines.close();
    throw error;
  }
};

/** What is under way when everything ends has as long to finish, each kind in turn. */
const FINISH_MILLISECONDS = 2000;

const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  await Promise.race([work, new Promise((done) => setTimeout(done, milliseconds).unref())]);
};

/** The documents of the local identity provider. */
const publishIdentity = (
  documents: Map<string, unknown>,
  baseUrl: string,
  keys: readonly object[],
): void => {
  documents.set('/.well-known/jwks.json', { keys });
  documents.set('/.well-known/openid-configuration', {
    issuer: LOCAL_ISSUER,
    jwks_uri: `${baseUrl}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: [SIGNING_ALGORITHM],
  });
};

/** What brings messages and changes to functions. */
const startPollers = async (
  { database, queues }: Engines,
  resources: readonly LocalResource[],
  functions: LocalFunctions,
  dataDirectory: string | undefined,
): Promise<readonly Pollers[]> => {
  const sources = readEventSources(resources);
  const path = dataDirectory && join(dataDirectory, 'stream-positions.json');
  return [
    startQueuePollers(queues, sources.queues, functions),
    startStreamPollers(sources.streams, {
      engine: database.engine,
      functions,
      positions: await openStreamPositions(path),
      putAside: putAsideInto(embeddedSqsClient(queues), queues.queueUrl),
    }),
  ];
};
