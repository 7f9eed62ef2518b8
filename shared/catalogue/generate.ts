import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DECLARATION_FOLDERS, renderIndex } from './indexes.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every generated file as it ought to be now. */
export const generatedFiles = (root: string): readonly GeneratedFile[] =>
  DECLARATION_FOLDERS.filter(({ folder }) => existsSync(join(root, folder))).map((declared) => ({
    path: declared.index,
    content: renderIndex(root, declared),
  }));

const isStale = (root: string, { path, content }: GeneratedFile): boolean => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== content;
};

export const staleFiles = (root: string): readonly GeneratedFile[] =>
  generatedFiles(root).filter((file) => isStale(root, file));

if (import.meta.main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const file of staleFiles(root)) {
    writeFileSync(join(root, file.path), file.content);
    console.log(`wrote ${file.path}`);
  }
}
