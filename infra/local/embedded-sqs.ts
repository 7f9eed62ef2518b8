import { buildApp } from 'fauxqs';

export interface EmbeddedSqs {
  /** What the SDK wants in AWS_ENDPOINT_URL_SQS. */
  readonly endpoint: string;
  /** The address of the queue with this name, whether it is there yet or not. */
  queueUrl(name: string): string;
  close(): Promise<void>;
}

const REGION = 'us-east-1';

/** Serves queues from memory on a free port of this machine only. */
export const startEmbeddedSqs = async (): Promise<EmbeddedSqs> => {
  const app = buildApp({ logger: false, defaultRegion: REGION });
  const endpoint = await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = new URL(endpoint);
  return {
    endpoint,
    queueUrl: (name) => `http://sqs.${REGION}.localhost:${port}/000000000000/${name}`,
    close: () => app.close(),
  };
};
