import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each layer and the layers it may import from, besides itself. No exceptions, no allowlist. */
const LAW: Readonly<Record<string, readonly string[]>> = {
  'shared/kernel': [],
  'shared/domain': ['shared/kernel'],
  'shared/problems': ['shared/kernel', 'shared/domain', 'shared/contracts'],
  'shared/contracts': ['shared/kernel', 'shared/domain', 'shared/problems'],
  'shared/application': ['shared/kernel', 'shared/domain', 'shared/contracts', 'shared/problems'],
  'shared/adapters': [
    'shared/kernel',
    'shared/domain',
    'shared/contracts',
    'shared/problems',
    'shared/application',
  ],
  'shared/memo': ['shared/kernel', 'shared/domain', 'shared/contracts', 'shared/application'],
  functions: [
    'shared/kernel',
    'shared/domain',
    'shared/contracts',
    'shared/problems',
    'shared/application',
    'shared/adapters',
    'shared/catalogue',
    'shared/memo',
  ],
};

/** What the pure layers may take from npm and from Node. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'shared/kernel': ['decimal.js'],
  'shared/domain': [],
};

const IMPORT =
  /^\s*(?:import|export)\s+[\w\s{},*$]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );

const layerOf = (file: string): string =>
  Object.keys(LAW).find((layer) => file.startsWith(`${layer}/`)) ??
  file.split('/').slice(0, 2).join('/');

describe.each(Object.keys(LAW))('%s', (layer) => {
  const files = filesOf(layer);

  it('imports only from the layers below it', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(ROOT, resolve(ROOT, dirname(file), target)))
        .filter((target) => {
          const other = layerOf(target);
          return other !== layer && !LAW[layer]?.includes(other);
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe.each(Object.entries(PACKAGES))('%s is pure and', (layer, packages) => {
  const files = filesOf(layer);

  it('takes nothing else from packages', () => {
    const foreign = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.') && !packages.includes(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  it('reads neither the clock, nor chance, nor the environment', () => {
    const impure = files.filter((file) =>
      /process\.env|Date\.now|Math\.random|new Date\(\)/.test(
        readFileSync(resolve(ROOT, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe('decimal.js', () => {
  it('is imported by one module', () => {
    const importers = ['shared', 'functions', 'infra']
      .flatMap(filesOf)
      .filter((file) => importsOf(file).includes('decimal.js'));
    expect(importers).toEqual(['shared/kernel/decimal.ts']);
  });
});

describe('zod', () => {
  it('is imported as a namespace, which keeps bundles 355 KB smaller', () => {
    const named = ['shared', 'functions', 'infra']
      .flatMap(filesOf)
      .filter((file) =>
        /import\s+\{[^}]*\}\s+from\s+'zod'/.test(readFileSync(resolve(ROOT, file), 'utf8')),
      );
    expect(named).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds exactly what was agreed', () => {
    const allowed =
      /^(\..+|infra|functions|shared|test|cdk\.json|package(-lock)?\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|node_modules|cdk\.out)$/;
    expect(readdirSync(ROOT).filter((name) => !allowed.test(name))).toEqual([]);
  });
});

describe('infra', () => {
  it('knows of functions only their declarations, environment and bundles', () => {
    const broken = filesOf('infra')
      .filter((file) => !file.startsWith('infra/local/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(ROOT, resolve(ROOT, dirname(file), target)))
          .filter(
            (target) =>
              !/^infra\/|^functions\/(environment|(http|queue|schedule|stream)\/index\.generated)\.ts$|^shared\/contracts\/(queue|reach|route|schedule|stream|table-indexes)\.ts$/.test(
                target,
              ),
          )
          .map((target) => `${file} → ${target}`),
      );
    expect(broken).toEqual([]);
  });
});
