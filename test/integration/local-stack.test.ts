import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sharedLocalStack, startLocalStack } from './local-stack.ts';

const run = async (script: string, args: readonly string[], environment = {}) => {
  const file = fileURLToPath(new URL(`../../infra/local/${script}`, import.meta.url));
  const options = { env: { ...process.env, ...environment } };
  try {
    const output = await promisify(execFile)(process.execPath, [file, ...args], options);
    return { code: 0, ...output };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stderr' in error)) throw error;
    return { code: error.code, stdout: '', stderr: String(error.stderr) };
  }
};

describe('the running stack', () => {
  it('answers its health route without a token', async () => {
    const response = await fetch(`${sharedLocalStack().baseUrl}/health`);
    expect(response.status).toBe(200);
  });

  it('publishes the key that its tokens are signed with', async () => {
    const { baseUrl, token } = sharedLocalStack();
    const [header = ''] = (await token({ tenant: 'anyone' })).split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const discovery = await fetch(`${baseUrl}/.well-known/openid-configuration`);
    const { jwks_uri } = JSON.parse(await discovery.text());
    const { keys } = JSON.parse(await (await fetch(jwks_uri)).text());
    expect(keys).toHaveLength(1);
    expect(keys[0].kid).toBe(kid);
    expect(keys[0].d).toBeUndefined();
  });

  it('ends within moments of being asked to', async () => {
    const stack = await startLocalStack();
    await fetch(`${stack.baseUrl}/health`);
    await stack.close();
    await expect(fetch(`${stack.baseUrl}/health`)).rejects.toThrow();
  });
});

describe('the command line', () => {
  it('explains an unknown option and ends with 2', async () => {
    const { code, stderr } = await run('main.ts', ['--prot', '0']);
    expect(code).toBe(2);
    expect(stderr).toContain('--prot');
    expect(stderr).toContain('--port PORT');
  });

  it.each(['abc', '65536', '-1', '3.5'])('refuses %s as a port and ends with 2', async (port) => {
    expect(await run('main.ts', [], { PORT: port })).toMatchObject({ code: 2 });
  });

  it('says that the port is in use and ends with 1', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, stderr } = await run('main.ts', ['--no-samples', '--port', port]);
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain('in use');
  });

  it('prints a token and nothing else', async () => {
    const args = ['--tenant', 'bank-a', '--scopes', 'one two', '--ttl', '60'];
    const { stdout } = await run('token.ts', args);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const claims = JSON.parse(Buffer.from(stdout.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ tenant: 'bank-a', scope: 'one two' });
    expect(claims.exp - claims.iat).toBe(60);
  });

  it('explains an unknown option of the token command and ends with 2', async () => {
    expect(await run('token.ts', ['--who', 'me'])).toMatchObject({ code: 2 });
  });
});
