import type { RatingModel } from '../domain/models/rating-model.ts';
import { exportNameOf } from './indexes.ts';

/** The source file of a released model; `command` is what wrote it. */
export const renderModelFile = (model: RatingModel, command: string): string =>
  [
    `// Written by \`${command}\`; a released version never changes.`,
    "import type { RatingModel } from '../rating-model.ts';",
    '',
    `export const ${exportNameOf(model.id)}: RatingModel = ${JSON.stringify(model, null, 2)};`,
    '',
  ].join('\n');
