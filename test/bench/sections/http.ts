import { startLocalStack } from '../../integration/local-stack.ts';
import type { BenchCompany } from '../companies.ts';
import { type Call, type Latency, measureLatency } from './latency.ts';

export const NO_OP = 'GET /health';
const CONCURRENCIES = [1, 8];
const TENANT = 'bench';

const callsOf = (baseUrl: string, token: string, companies: readonly BenchCompany[]): Call[] => {
  const headers = { authorization: `Bearer ${token}` };
  const [first] = companies;
  let turn = 0;
  const nextBody = () => {
    turn += 1;
    return companies[turn % companies.length]?.body ?? '';
  };
  return [
    { name: NO_OP, url: `${baseUrl}/health`, init: () => ({}) },
    {
      name: 'POST /v1/assessments',
      url: `${baseUrl}/v1/assessments`,
      init: () => ({
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: nextBody(),
      }),
    },
    {
      name: 'GET /v1/companies/{id}/rating',
      url: `${baseUrl}/v1/companies/${first?.name}/rating`,
      init: () => ({ headers }),
    },
  ];
};

export interface HttpFigures {
  readonly latencies: readonly Latency[];
  /** Routes that did not answer with success, and how. */
  readonly failures: readonly string[];
}

/** Latency of the local API in a process of its own, on a free loopback port, data in memory. */
export const httpLatencies = async (
  companies: readonly BenchCompany[],
  requests: number,
): Promise<HttpFigures> => {
  const stack = await startLocalStack();
  try {
    const token = await stack.token({ tenant: TENANT });
    const latencies: Latency[] = [];
    const failures: string[] = [];
    for (const concurrency of CONCURRENCIES)
      for (const call of callsOf(stack.baseUrl, token, companies)) {
        const measured = await measureLatency(call, concurrency, requests);
        if (measured.kind === 'ok') latencies.push(measured.value);
        else failures.push(measured.failure);
      }
    return { latencies, failures };
  } finally {
    await stack.close();
  }
};
