import { dynamoFactRefusalStore } from '../../shared/adapters/dynamodb/fact-refusal-store.ts';
import type { ReceivePorts } from '../../shared/application/receive-facts.ts';
import { portsOf, table } from './storage.ts';

export const refusalsOf = (tenant: string) => dynamoFactRefusalStore(table(), tenant);

/** What facts that come through the queue may reach. */
export const receivePortsOf = (tenant: string): ReceivePorts => {
  const { clock, companies } = portsOf(tenant);
  return { clock, companies, refusals: refusalsOf(tenant) };
};
