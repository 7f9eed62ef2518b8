import { isDeepStrictEqual } from 'node:util';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { exportNameOf } from './indexes.ts';

const COLUMNS = 100;
const STEP = 2;

const isLeaf = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** As many parts on a line as fit. */
const filled = (parts: readonly string[], margin: string): readonly string[] => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${part}`;
    if (longer === undefined || longer.length > COLUMNS) lines.push(`${margin}${part}`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** JSON in which a knot or a row of numbers is a line or two, not one line a number. */
const literal = (value: unknown, depth: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const margin = ' '.repeat(depth + STEP);
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  const parts = Object.entries(value).map(([name, member], place, all) => {
    const told = literal(member, depth + STEP);
    const comma = place === all.length - 1 ? '' : ',';
    return `${isArray ? '' : `${JSON.stringify(name)}: `}${told}${comma}`;
  });
  const isFlat = Object.values(value).every(isLeaf);
  const line = `${open} ${parts.join(' ')} ${close}`;
  if (isFlat && depth + line.length < COLUMNS) return line;
  const lines = isFlat ? filled(parts, margin) : parts.map((part) => `${margin}${part}`);
  return [open, ...lines, `${' '.repeat(depth)}${close}`].join('\n');
};

const fileOf = (command: string, imports: readonly string[], name: string, body: string) =>
  [
    `// Written by \`${command}\`; a released version never changes.`,
    ...imports,
    '',
    `export const ${name}: RatingModel = ${body};`,
    '',
  ].join('\n');

const IMPORT = "import type { RatingModel } from '../rating-model.ts';";

/** The source file of a released model; `command` is what wrote it. */
export const renderModelFile = (model: RatingModel, command: string): string =>
  fileOf(command, [IMPORT], exportNameOf(model.id), literal(model, 0));

/**
 * The source file of a model that is the released one before it and more: it names that one and
 * tells what is its own. Throws if anything of the indicators before was changed.
 */
export const renderExtendedModelFile = (
  model: RatingModel,
  before: RatingModel,
  command: string,
): string => {
  const kept = before.indicators.length;
  if (!isDeepStrictEqual(model.indicators.slice(0, kept), before.indicators))
    throw new Error(`${model.id} is not ${before.id} and more`);
  const base = exportNameOf(before.id);
  const { indicators, ...members } = model;
  const own = Object.entries(members).filter(
    ([name, member]) => !isDeepStrictEqual(member, Reflect.get(before, name)),
  );
  const body = [
    '{',
    `  ...${base},`,
    ...own.map(([name, member]) => `  ${name}: ${literal(member, STEP)},`),
    '  indicators: [',
    `    ...${base}.indicators,`,
    ...indicators.slice(kept).map((each) => `    ${literal(each, 2 * STEP)},`),
    '  ],',
    '}',
  ].join('\n');
  const imports = [IMPORT, `import { ${base} } from './${before.id}.ts';`];
  return fileOf(command, imports, exportNameOf(model.id), body);
};
