import { LIMIT_COMPONENTS } from '../domain/decision/limit/components.ts';
import { LEVERS } from '../domain/simulation/lever.ts';
import { SCENARIOS } from '../domain/simulation/scenarios/all-scenarios.ts';
import { table } from './markdown-table.ts';

/** Every ceiling on a limit, in the order in which they are shown. */
export const limitComponentTable = (): string =>
  table(
    ['id', 'title', '名称', 'ceiling', 'less', 'source', 'checked against'],
    LIMIT_COMPONENTS.map(({ id, title, formula, deducts, source }) => [
      id,
      title.en,
      title.zh,
      `\`${formula}\``,
      deducts,
      source.citation,
      source.confidence,
    ]),
  );

/** Every named state of the economy. */
export const scenarioTable = (): string =>
  table(
    ['id', 'title', '名称', 'story', 'changes', 'factor of the year'],
    SCENARIOS.map(({ id, title, story, changes, systematicFactor }) => [
      id,
      title.en,
      title.zh,
      story.en,
      changes.map(({ kind }) => kind).join(' '),
      String(systematicFactor),
    ]),
  );

/** Every lever of the path to an upgrade. */
export const leverTable = (): string =>
  table(
    ['id', 'title', '名称', 'goes as far as', 'effort', 'shown by'],
    LEVERS.map(({ id, title, limit, effort, ratio }) => [
      id,
      title.en,
      title.zh,
      limit.en,
      effort.toFixed(),
      ratio,
    ]),
  );
