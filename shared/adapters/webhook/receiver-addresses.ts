import { isIP } from 'node:net';
import type { ReceiverAddresses } from '../../application/ports/webhook-sender.ts';
import type { Text } from '../../kernel/text.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** What may be called: the public internet over TLS; on a laptop also itself, without. */
export interface AddressPolicy {
  isProtocolAllowed(url: URL): boolean;
  isAddressAllowed(address: string): boolean;
}

const PUBLIC_ONLY: AddressPolicy = {
  isProtocolAllowed: ({ protocol }) => protocol === 'https:',
  isAddressAllowed: isPublicAddress,
};

/** Whether a URL leads to the machine itself by its name or number. */
const isItself = (url: URL): boolean =>
  url.hostname === 'localhost' || isLoopbackAddress(literalAddress(url) ?? '');

const LOOPBACK_TOO: AddressPolicy = {
  isProtocolAllowed: (url) =>
    url.protocol === 'https:' || (url.protocol === 'http:' && isItself(url)),
  isAddressAllowed: (address) => isPublicAddress(address) || isLoopbackAddress(address),
};

/** No stack ever sets this: only the runner on a laptop does. */
export const addressPolicy = (): AddressPolicy =>
  process.env.WEBHOOK_ADDRESSES_ALLOWED === 'loopback-http' ? LOOPBACK_TOO : PUBLIC_ONLY;

/** The address that a URL names by number, without the brackets of IPv6. */
export const literalAddress = ({ hostname }: URL): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
};

const NOT_TLS: Text = { en: 'Only https is allowed.', zh: '仅允许 https。' };
const NOT_PUBLIC: Text = {
  en: 'The address belongs to a private or reserved network.',
  zh: '该地址属于私有或保留网络。',
};
const NO_DOMAIN: Text = {
  en: 'The name of the host has no domain that is known publicly.',
  zh: '主机名不含公共域名。',
};

/** Names that lead nowhere in public, whatever a resolver says of them. */
const PRIVATE_NAME = /^[^.]+$|\.(?:localhost|local|internal|intranet|lan|home|corp)$/i;

export const receiverAddresses: ReceiverAddresses = {
  offence: (text) => {
    const url = new URL(text);
    const policy = addressPolicy();
    if (!policy.isProtocolAllowed(url)) return NOT_TLS;
    const literal = literalAddress(url);
    if (literal !== undefined) return policy.isAddressAllowed(literal) ? undefined : NOT_PUBLIC;
    const isLaptop = policy === LOOPBACK_TOO && isItself(url);
    return PRIVATE_NAME.test(url.hostname.replace(/\.$/, '')) && !isLaptop ? NO_DOMAIN : undefined;
  },
};
