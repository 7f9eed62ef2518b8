import { parseArgs } from 'node:util';
import { issueAccessToken } from './access-token.ts';

const USAGE = `Prints a token that the local API accepts.

  npm run -s token -- --tenant TENANT [--scopes "SCOPE SCOPE"] [--ttl SECONDS]

  --tenant  whose data the token opens (default: demo)
  --scopes  separated by spaces (default: every scope there is)
  --ttl     lifetime in seconds (default: 3600)`;

const read = () => {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string', default: 'demo' },
      scopes: { type: 'string' },
      ttl: { type: 'string', default: '3600' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!/^-?\d+$/.test(values.ttl)) throw new Error(`--ttl is not a number: ${values.ttl}`);
  if (values.tenant.trim() === '') throw new Error('--tenant is empty');
  return values;
};

try {
  const { tenant, scopes, ttl, help } = read();
  if (help) {
    console.log(USAGE);
  } else {
    const wanted = scopes === undefined ? {} : { scopes: scopes.split(/\s+/).filter(Boolean) };
    console.log(await issueAccessToken({ tenant, lifetimeSeconds: Number(ttl), ...wanted }));
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
