import { beforeEach, describe, expect, it } from 'vitest';
import type {
  FactRefusalStore,
  FactRefused,
} from '../../../shared/application/ports/fact-refusal-store.ts';
import { receiveFacts } from '../../../shared/application/receive-facts.ts';
import { registerCompany } from '../../../shared/application/record-company.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { factsMessage } from '../../../shared/contracts/fact-message.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { type MemoryPorts, memoryPorts } from './memory-stores.ts';

const GOOD = { kind: 'dishonest-debtor', observedOn: '2025-01-10', reference: '(2025)901' };
const BAD = { kind: 'dishonest-debtor' };

let ports: MemoryPorts & { readonly refusals: FactRefusalStore };
let kept: Map<string, FactRefused>;

beforeEach(() => {
  kept = new Map();
  const refusals: FactRefusalStore = {
    add: async (refused) => {
      for (const each of refused) kept.set(`${each.messageId} ${each.index}`, each);
    },
    list: async () => ok({ items: [...kept.values()] }),
  };
  ports = Object.assign(memoryPorts(), { refusals });
});

const register = () => registerCompany(ports, 'c', companyProfileSchema.parse(invented.company));

const receive = (facts: readonly unknown[], isLast = false) =>
  receiveFacts(ports, {
    ...factsMessage.parse({ tenant: 't', companyId: 'c', facts }),
    messageId: 'm',
    sentAt: isoInstant('2025-05-15T08:00:00Z'),
    isLast,
  });

const facts = async () => (await ports.companies.find('c'))?.facts.map(({ value }) => value.kind);

describe('facts from the queue', () => {
  it('are recorded, those that cannot be read kept with what is wrong, however often they come', async () => {
    await register();
    for (let time = 0; time < 2; time += 1)
      expect(await receive([BAD, GOOD, { kind: 'astray' }])).toBe('done');
    expect(await facts()).toEqual(['dishonest-debtor']);
    expect([...kept.values()]).toMatchObject([
      { index: 0, given: BAD, findings: [{ pointer: '/observedOn', code: 'required' }] },
      { index: 2, given: { kind: 'astray' }, findings: [{ pointer: '/kind' }] },
    ]);
  });

  it('are kept where not one can be read', async () => {
    await register();
    expect(await receive([BAD])).toBe('done');
    expect(kept.size).toBe(1);
  });

  it('wait for their company to be registered', async () => {
    expect(await receive([GOOD])).toBe('company-unknown');
    expect(kept.size).toBe(0);
    await register();
    expect(await receive([GOOD])).toBe('done');
    expect(await facts()).toEqual(['dishonest-debtor']);
  });

  it('are kept where nobody registers it before the message comes for the last time', async () => {
    expect(await receive([GOOD], true)).toBe('done');
    expect([...kept.values()]).toMatchObject([
      { given: GOOD, findings: [{ code: 'company-not-found' }] },
    ]);
  });
});
