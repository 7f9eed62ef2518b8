import ipaddr from 'ipaddr.js';

/**
 * Whether an address belongs to the public internet: no loopback, private, link-local (where
 * clouds keep their metadata), carrier, multicast, documentation or reserved range, and no IPv6
 * form that leads to an IPv4 address by translation or a tunnel.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address written as IPv6 is judged as what it is.
  return ipaddr.process(text).range() === 'unicast';
};

export const isLoopbackAddress = (text: string): boolean =>
  ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback';
