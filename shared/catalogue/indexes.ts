import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder in which every file is one declaration, and the array that lists them all. */
interface DeclarationFolder {
  readonly folder: string;
  /** The generated file, relative to the project. */
  readonly index: string;
  readonly constant: string;
  /** Where the declaration's type is exported, relative to the generated file. */
  readonly type: { readonly name: string; readonly from: string };
}

const folderOf = (
  folder: string,
  constant: string,
  typeName: string,
  typeFile: string,
): DeclarationFolder => ({
  folder: `${folder}/declarations`,
  index: `${folder}/index.generated.ts`,
  constant,
  type: { name: typeName, from: `./${typeFile}.ts` },
});

export const DECLARATION_FOLDERS: readonly DeclarationFolder[] = [
  folderOf('shared/domain/indicators', 'INDICATORS', 'Indicator', 'indicator'),
  folderOf('shared/domain/dimensions', 'DIMENSIONS', 'Dimension', 'dimension'),
  folderOf('shared/domain/benchmarks', 'BENCHMARKS', 'Benchmark', 'benchmark'),
  folderOf('shared/domain/quality', 'QUALITY_CHECKS', 'QualityCheck', 'quality-check'),
  folderOf('shared/domain/caps', 'CAPS', 'Cap', 'cap'),
  folderOf('shared/contracts/events', 'EVENT_TYPES', 'EventType', 'event-type'),
  folderOf('shared/domain/models', 'MODELS', 'RatingModel', 'rating-model'),
  folderOf('shared/domain/warnings/rules', 'WARNING_RULES', 'WarningRule', 'warning-rule'),
];

export const HEADER = '// Written by `npm run generate`; do not edit.\n';

/** `gross-margin` → `grossMargin`: the name under which a declaration file exports. */
export const exportNameOf = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

export const declarationIds = (root: string, folder: string): readonly string[] => {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .sort();
};

/** The source of one index file. */
export const renderIndex = (root: string, declared: DeclarationFolder): string => {
  const ids = declarationIds(root, declared.folder);
  const imports = ids.map((id) => `import { ${exportNameOf(id)} } from './declarations/${id}.ts';`);
  const entries = ids.map((id) => `  ${exportNameOf(id)},`);
  return [
    HEADER,
    ...imports,
    `import type { ${declared.type.name} } from '${declared.type.from}';`,
    '',
    `export const ${declared.constant}: readonly ${declared.type.name}[] = [`,
    ...entries,
    '];',
    '',
  ].join('\n');
};

/** Declarations that are also looked up by their id, which becomes a type. */
interface KeyedFolder {
  readonly folder: string;
  /** Begins the names of what is exported: `PROBLEM_BY_ID`, `PROBLEMS`, `ProblemId`. */
  readonly constant: string;
  readonly type: { readonly name: string; readonly file: string };
}

const renderKeyedIndex = (root: string, { folder, constant, type }: KeyedFolder): string => {
  const ids = declarationIds(root, `${folder}/declarations`);
  return [
    HEADER,
    ...ids.map((id) => `import { ${exportNameOf(id)} } from './declarations/${id}.ts';`),
    `import type { ${type.name} } from './${type.file}.ts';`,
    '',
    `export const ${constant}_BY_ID = {`,
    ...ids.map((id) => `  '${id}': ${exportNameOf(id)},`),
    `} as const satisfies Readonly<Record<string, ${type.name}>>;`,
    '',
    `export type ${type.name}Id = keyof typeof ${constant}_BY_ID;`,
    '',
    `export const ${constant}S: readonly (${type.name} & { readonly id: ${type.name}Id })[] =`,
    `  Object.values(${constant}_BY_ID);`,
    '',
  ].join('\n');
};

/** The problems' index: beside the list, every id as a type and every problem by its id. */
export const renderProblemIndex = (root: string): string =>
  renderKeyedIndex(root, {
    folder: 'shared/problems',
    constant: 'PROBLEM',
    type: { name: 'Problem', file: 'problem' },
  });

/** The kinds of facts by id: the types of facts are read from it. */
export const renderFactKindIndex = (root: string): string =>
  renderKeyedIndex(root, {
    folder: 'shared/domain/facts',
    constant: 'FACT_KIND',
    type: { name: 'FactKind', file: 'fact-kind' },
  });

/** A kind of function: each lies in a folder of its own with its declaration beside the handler. */
interface FunctionKind {
  readonly folder: string;
  /** The declaration's file and the end of its export's name. */
  readonly file: string;
  readonly type: string;
  readonly constant: string;
  /** Where the declaration's type is exported, where that is not the file's namesake. */
  readonly contract?: string;
}

const ROUTE_FUNCTIONS: FunctionKind = {
  folder: 'functions/http',
  file: 'route',
  type: 'Route',
  constant: 'ROUTES',
};

const SCHEDULE_FUNCTIONS: FunctionKind = {
  folder: 'functions/schedule',
  file: 'schedule',
  type: 'Schedule',
  constant: 'SCHEDULES',
};

const QUEUE_FUNCTIONS: FunctionKind = {
  folder: 'functions/queue',
  file: 'message',
  type: 'Queue',
  constant: 'QUEUES',
  contract: 'queue',
};

const STREAM_FUNCTIONS: FunctionKind = {
  folder: 'functions/stream',
  file: 'stream',
  type: 'Stream',
  constant: 'STREAMS',
};

const renderFunctionIndex = (root: string, kind: FunctionKind): string => {
  const { folder, file, type, constant, contract = file } = kind;
  const ids = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, `${file}.ts`)),
    )
    .map((entry) => entry.name)
    .sort();
  return [
    HEADER,
    `import type { ${type} } from '../../shared/contracts/${contract}.ts';`,
    ...ids.map((id) => `import { ${exportNameOf(id)}${type} } from './${id}/${file}.ts';`),
    '',
    `export const ${constant}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${exportNameOf(id)}${type},`),
    '];',
    '',
  ].join('\n');
};

/** Every folder under functions/http that declares a route. */
export const renderRouteIndex = (root: string): string =>
  renderFunctionIndex(root, ROUTE_FUNCTIONS);

/** Every folder under functions/schedule that declares a schedule. */
export const renderScheduleIndex = (root: string): string =>
  renderFunctionIndex(root, SCHEDULE_FUNCTIONS);

/** Every folder under functions/queue that declares a queue. */
export const renderQueueIndex = (root: string): string =>
  renderFunctionIndex(root, QUEUE_FUNCTIONS);

/** Every folder under functions/stream that declares a stream. */
export const renderStreamIndex = (root: string): string =>
  renderFunctionIndex(root, STREAM_FUNCTIONS);
