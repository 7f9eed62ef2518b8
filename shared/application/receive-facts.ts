import { encodeFact } from '../contracts/fact-input.ts';
import type { FactGiven } from '../contracts/fact-items-input.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import type { Finding } from '../problems/refusal.ts';
import type { FactRefusalStore } from './ports/fact-refusal-store.ts';
import type { RecordPorts } from './record-company.ts';
import { recordFacts } from './record-facts.ts';

export interface ReceivePorts extends RecordPorts {
  readonly refusals: FactRefusalStore;
}

export interface FactsSent {
  readonly companyId: string;
  readonly facts: readonly FactGiven[];
  readonly messageId: string;
  readonly sentAt: IsoInstant;
  /** Whether the message comes for the last time. */
  readonly isLast: boolean;
}

const unknownCompany = (companyId: string): Finding => ({
  pointer: '',
  code: 'company-not-found',
  detail: {
    en: `No company is registered under ${companyId}.`,
    zh: `没有以 ${companyId} 登记的企业。`,
  },
});

const givenOf = (each: FactGiven): unknown =>
  each.kind === 'read' ? encodeFact(each.fact) : each.given;

/**
 * Records facts that came through the queue. Nothing is lost: what cannot be read is kept with what
 * is wrong with it, and so is everything about a company that is still unknown when the message
 * comes for the last time; until then such a message comes again. Answers whether it is done with.
 */
export const receiveFacts = async (
  { refusals, ...ports }: ReceivePorts,
  { companyId, facts, messageId, sentAt, isLast }: FactsSent,
): Promise<'done' | 'company-unknown'> => {
  const keep = (findingsOf: (each: FactGiven) => readonly Finding[]) =>
    refusals.add(
      facts.flatMap((each, index) => {
        const findings = findingsOf(each);
        const place = { companyId, messageId, sentAt, index };
        return findings.length === 0 ? [] : [{ ...place, given: givenOf(each), findings }];
      }),
    );
  const recorded = await recordFacts(ports, companyId, facts);
  if (recorded.kind === 'failed' && recorded.failure.problem === 'company-not-found') {
    if (!isLast) return 'company-unknown';
    await keep((each) =>
      each.kind === 'unreadable' ? each.findings : [unknownCompany(companyId)],
    );
    return 'done';
  }
  await keep((each) => (each.kind === 'unreadable' ? each.findings : []));
  return 'done';
};
