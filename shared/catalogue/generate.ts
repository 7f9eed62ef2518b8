import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DECLARATION_FOLDERS,
  renderFactKindIndex,
  renderIndex,
  renderProblemIndex,
  renderQueueIndex,
  renderRouteIndex,
  renderScheduleIndex,
  renderStreamIndex,
} from './indexes.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The index files as they ought to be now; they are made from the names of files alone. */
export const indexFiles = (root: string): readonly GeneratedFile[] => [
  ...DECLARATION_FOLDERS.filter(({ folder }) => existsSync(join(root, folder))).map((declared) => ({
    path: declared.index,
    content: renderIndex(root, declared),
  })),
  { path: 'shared/problems/index.generated.ts', content: renderProblemIndex(root) },
  { path: 'shared/domain/facts/index.generated.ts', content: renderFactKindIndex(root) },
  { path: 'functions/http/index.generated.ts', content: renderRouteIndex(root) },
  { path: 'functions/schedule/index.generated.ts', content: renderScheduleIndex(root) },
  { path: 'functions/queue/index.generated.ts', content: renderQueueIndex(root) },
  { path: 'functions/stream/index.generated.ts', content: renderStreamIndex(root) },
];

/** What is made from the declarations themselves, hence after the indexes that list them. */
export const documentFiles = async (): Promise<readonly GeneratedFile[]> => {
  const { renderModelLock } = await import('./model-lock.ts');
  const { renderOpenApi } = await import('./openapi.ts');
  const { renderAsyncApi } = await import('./asyncapi.ts');
  const { renderCataloguePage } = await import('./catalogue-page.ts');
  return [
    { path: 'shared/domain/models/model-hashes.generated.ts', content: renderModelLock() },
    { path: 'shared/catalogue/openapi.json', content: renderOpenApi() },
    { path: 'shared/catalogue/asyncapi.json', content: renderAsyncApi() },
    { path: 'shared/catalogue/CATALOGUE.md', content: renderCataloguePage() },
  ];
};

const isStale = (root: string, { path, content }: GeneratedFile): boolean => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== content;
};

/** Generated files that differ from what their sources say. */
export const staleFiles = async (root: string): Promise<readonly GeneratedFile[]> =>
  [...indexFiles(root), ...(await documentFiles())].filter((file) => isStale(root, file));

const writeStale = (root: string, files: readonly GeneratedFile[]): void => {
  for (const file of files.filter((each) => isStale(root, each))) {
    writeFileSync(join(root, file.path), file.content);
    console.log(`wrote ${file.path}`);
  }
};

if (import.meta.main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeStale(root, indexFiles(root));
  writeStale(root, await documentFiles());
}
