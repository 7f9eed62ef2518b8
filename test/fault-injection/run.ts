import { parseArgs } from 'node:util';
import { FULL_SCENARIO, runScenario, type ScenarioFigures } from './scenario.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: String(FULL_SCENARIO.items) },
    seed: { type: 'string', default: String(FULL_SCENARIO.seed) },
    restarts: { type: 'string', default: String(FULL_SCENARIO.restarts) },
    workers: { type: 'string', default: String(FULL_SCENARIO.workers) },
  },
});

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What must hold whatever was broken; each line that does not is printed as such. */
const expectations = (found: ScenarioFigures): readonly (readonly [string, boolean])[] => [
  ['every item is answered', found.itemsAnswered === found.itemsIn],
  ['as it ought to be', found.wrongAnswers.length === 0],
  ['every invalid item has its problem', found.failedWithProblem === found.invalidIn],
  ['no assessment is there twice', found.duplicateAssessments === 0],
  ['each valid item has one', found.assessmentsStored === found.itemsIn - found.invalidIn],
  ['the counts are exact', found.countsExact],
  ['one event tells of the end', found.completedEvents === 1],
  ['the results have a line for each item', found.resultLines === found.itemsIn],
  ['the dead letters are the poison', found.deadLetters === found.poisonIn],
  ['and nothing but poison', found.deadLettersNotPoison === 0],
];

const figures = await runScenario({
  ...FULL_SCENARIO,
  items: Number(values.items),
  seed: Number(values.seed),
  restarts: Number(values.restarts),
  workers: Number(values.workers),
  onProgress: (text) => process.stderr.write(`\r${text}   `),
});
const { wrongAnswers, ...told } = figures;
print(`\n${JSON.stringify({ seed: Number(values.seed), ...told }, null, 2)}`);
if (wrongAnswers.length > 0) print(`answered wrongly: ${wrongAnswers.slice(0, 20).join(', ')}`);
const broken = expectations(figures).filter(([, holds]) => !holds);
for (const [text, holds] of expectations(figures)) print(`${holds ? 'holds ' : 'BROKEN'}  ${text}`);
process.exitCode = broken.length === 0 ? 0 : 1;
