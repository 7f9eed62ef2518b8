import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';

export const PROJECT_DIRECTORY = fileURLToPath(new URL('..', import.meta.url));

/** The directory with the code of each function, by the function's folder (`http/get-health`). */
export type Bundles = ReadonlyMap<string, string>;

const FILE = 'index.mjs';
export const BUNDLE_HANDLER = 'index.handler';

/** Some dependencies are CommonJS and expect `require` to exist. */
const BANNER =
  "import{createRequire as __createRequire}from'node:module';" +
  'const require=__createRequire(import.meta.url);';

const assetsModuleSchema = z.object({ assets: z.record(z.string(), z.string()) });

/**
 * Bundles every function with its dependencies, the AWS SDK included (it starts faster than the
 * runtime's own), each into a folder of its own under `directory`. Names are kept, so that stack
 * traces read well without source maps.
 *
 * A function that serves static files has an `assets.ts` beside its handler, exporting `assets`:
 * file name → module specifier. They are copied beside the bundle; the handler reads them with
 * `new URL('./<file name>', import.meta.url)`.
 *
 * @param functions Folders under functions/, such as `http/get-health`.
 */
export const bundleFunctions = async (
  functions: readonly string[],
  directory: string,
): Promise<Bundles> => {
  const sourceOf = (name: string): string => join(PROJECT_DIRECTORY, 'functions', name);
  await build({
    entryPoints: functions.map((name) => ({
      in: join(sourceOf(name), 'handler.ts'),
      out: join(name, 'index'),
    })),
    outdir: directory,
    absWorkingDir: PROJECT_DIRECTORY,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    banner: { js: BANNER },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const bundles = new Map<string, string>();
  for (const name of functions) {
    await copyAssets(sourceOf(name), join(directory, name));
    bundles.set(name, join(directory, name));
  }
  return bundles;
};

export const bundleFile = (directory: string): string => join(directory, FILE);

const copyAssets = async (source: string, target: string): Promise<void> => {
  const module = join(source, 'assets.ts');
  if (!existsSync(module)) return;
  const { assets } = assetsModuleSchema.parse(await import(pathToFileURL(module).href));
  const { resolve } = createRequire(module);
  await mkdir(target, { recursive: true });
  for (const [fileName, specifier] of Object.entries(assets)) {
    await copyFile(resolve(specifier), join(target, fileName));
  }
};
