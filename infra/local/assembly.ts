import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_DIRECTORY } from '../bundles.ts';

const OUTPUT_DIRECTORY = join(PROJECT_DIRECTORY, 'cdk.out');
const PREFIX = 'local-';
const ASSEMBLIES_KEPT = 5;
/** A running server imports functions from its assembly as they are first called. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

const SOURCE_DIRECTORIES = ['functions', 'infra', 'shared'];
const SOURCE_FILES = ['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'];
const IGNORED = [/^infra\/local\//, /\.md$/];

/**
 * The directory of the synthesized deployment of the sources as they are. Assemblies are kept by
 * the digest of all they are made from, so that starting again synthesizes nothing; whoever
 * finishes first provides it, and two processes cannot disturb one another.
 */
export const ensureAssembly = async (): Promise<string> => {
  const directory = join(OUTPUT_DIRECTORY, `${PREFIX}${await sourcesDigest()}`);
  if (existsSync(directory)) return directory;
  const unfinished = `${directory}.${process.pid}`;
  await synthesize(unfinished);
  try {
    await rename(unfinished, directory);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
  await removeOldAssemblies();
  return directory;
};

/** In a process of its own: the CDK is large and not needed afterwards. */
const synthesize = async (outputDirectory: string): Promise<void> => {
  const { CDK_CONTEXT_JSON: _, ...inherited } = process.env;
  const environment = { ...inherited, CDK_OUTDIR: outputDirectory };
  try {
    await promisify(execFile)(process.execPath, [join(PROJECT_DIRECTORY, 'infra/app.ts')], {
      cwd: PROJECT_DIRECTORY,
      env: environment,
    });
  } catch (error) {
    await rm(outputDirectory, { recursive: true, force: true });
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`The deployment cannot be synthesized.\n${output}`, { cause: error });
  }
};

const sourcesDigest = async (): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  const listings = SOURCE_DIRECTORIES.map(async (directory) => {
    const entries = await readdir(join(PROJECT_DIRECTORY, directory), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(PROJECT_DIRECTORY.length));
  });
  const files = [...SOURCE_FILES, ...(await Promise.all(listings)).flat()]
    .filter((file) => !IGNORED.some((pattern) => pattern.test(file)))
    .sort();
  const contents = await Promise.all(files.map((file) => readFile(join(PROJECT_DIRECTORY, file))));
  for (const [index, content] of contents.entries()) {
    hash.update(`${files[index]}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
};

const removeOldAssemblies = async (): Promise<void> => {
  const names = (await readdir(OUTPUT_DIRECTORY)).filter((name) => /^local-[0-9a-f]+$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const path = join(OUTPUT_DIRECTORY, name);
      return { path, modifiedAt: (await stat(path)).mtimeMs };
    }),
  );
  const old = dated.sort((a, b) => b.modifiedAt - a.modifiedAt).slice(ASSEMBLIES_KEPT);
  for (const { path, modifiedAt } of old) {
    if (modifiedAt < Date.now() - KEPT_MILLISECONDS)
      await rm(path, { recursive: true, force: true });
  }
};
