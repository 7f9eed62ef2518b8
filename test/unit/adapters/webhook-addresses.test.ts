import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPublicAddress } from '../../../shared/adapters/webhook/public-address.ts';
import {
  addressPolicy,
  receiverAddresses,
} from '../../../shared/adapters/webhook/receiver-addresses.ts';
import {
  guardedLookup,
  httpWebhookSender,
  retryAfterSeconds,
} from '../../../shared/adapters/webhook/webhook-sender.ts';

afterEach(() => vi.unstubAllEnvs());

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:a00:1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001:0:4136:e378::1',
    '2001:db8::1',
    'localhost',
    '',
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '::ffff:1.1.1.1',
  ])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('where events may be sent', () => {
  it.each([
    ['http://hooks.bank.example/', 'https'],
    ['https://127.0.0.1/', 'private'],
    ['https://[::1]/', 'private'],
    // The same in one number, in octal and in hexadecimal, as browsers and clients read them.
    ['https://2130706433/', 'private'],
    ['https://0177.0.0.1/', 'private'],
    ['https://0x7f.1/', 'private'],
    ['https://localhost/', 'domain'],
    ['https://intranet/', 'domain'],
    ['https://wiki.corp/', 'domain'],
    ['https://metadata.google.internal./', 'domain'],
  ])('excludes %s', (url, reason) => {
    expect(receiverAddresses.offence(url)?.en).toContain(reason);
    expect(receiverAddresses.offence(url)?.zh).toMatch(/\p{Script=Han}/u);
  });

  it('includes public names and addresses, at any port', () => {
    for (const url of ['https://hooks.bank.example/', 'https://1.1.1.1:8443/'])
      expect(receiverAddresses.offence(url)).toBeUndefined();
  });

  it('includes the machine itself only where the runner on a laptop says so', () => {
    vi.stubEnv('WEBHOOK_ADDRESSES_ALLOWED', 'loopback-http');
    expect(receiverAddresses.offence('http://127.0.0.1:4000/')).toBeUndefined();
    expect(receiverAddresses.offence('http://localhost:4000/')).toBeUndefined();
    expect(receiverAddresses.offence('http://[::1]:4000/')).toBeUndefined();
    expect(receiverAddresses.offence('http://10.0.0.1/')).toBeDefined();
    expect(receiverAddresses.offence('http://hooks.bank.example/')).toMatchObject({
      en: 'Only https is allowed.',
    });
    vi.stubEnv('WEBHOOK_ADDRESSES_ALLOWED', 'everything');
    expect(receiverAddresses.offence('http://127.0.0.1:4000/')).toBeDefined();
  });
});

/** A resolver that answers so. */
const resolving = (addresses: readonly LookupAddress[]) =>
  ((_name: string, _options: object, callback: (error: null, all: LookupAddress[]) => void) =>
    callback(null, [...addresses])) as unknown as NonNullable<Parameters<typeof guardedLookup>[1]>;

const looked = (addresses: readonly LookupAddress[], all: boolean) =>
  new Promise((done, failed) => {
    guardedLookup(addressPolicy(), resolving(addresses))('name', { all }, (error, found, family) =>
      error ? failed(error) : done(all ? found : [found, family]),
    );
  });

describe('the address that a name leads to', () => {
  const home = { address: '127.0.0.1', family: 4 };
  const open = { address: '1.1.1.1', family: 4 };

  it('is connected to where it is public', async () => {
    expect(await looked([open], true)).toEqual([open]);
    expect(await looked([open], false)).toEqual(['1.1.1.1', 4]);
  });

  it('is not connected to where any of them is private, whichever comes first', async () => {
    for (const addresses of [[home], [open, home], [home, open]])
      await expect(looked(addresses, true)).rejects.toMatchObject({ code: 'address-forbidden' });
  });
});

describe('a request to a receiver', () => {
  const signed = { messageId: 'evt_1', body: '{}', secrets: [] };

  it('is not even begun to a forbidden address or without TLS', async () => {
    for (const url of ['https://127.0.0.1:1/', 'https://[::ffff:7f00:1]:1/', 'http://1.1.1.1/'])
      expect(await httpWebhookSender.send({ ...signed, url })).toMatchObject({
        kind: 'unanswered',
        failure: 'address-forbidden',
      });
  });

  it('says why nobody answered', async () => {
    vi.stubEnv('WEBHOOK_ADDRESSES_ALLOWED', 'loopback-http');
    expect(await httpWebhookSender.send({ ...signed, url: 'http://127.0.0.1:1/' })).toMatchObject({
      kind: 'unanswered',
      failure: 'ECONNREFUSED',
    });
  });

  it('understands both forms of Retry-After', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(retryAfterSeconds('120', now)).toBe(120);
    expect(retryAfterSeconds('Thu, 01 Jan 2026 00:01:30 GMT', now)).toBe(90);
    expect(retryAfterSeconds('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
    expect(retryAfterSeconds('soon', now)).toBeUndefined();
    expect(retryAfterSeconds(undefined, now)).toBeUndefined();
  });
});
