import { describe, expect, it } from 'vitest';
import { FULL_SCENARIO, runScenario } from '../fault-injection/scenario.ts';

const SCENARIO = { ...FULL_SCENARIO, items: 80, poison: 4, restarts: 1 };
const LIMIT_MILLISECONDS = 400_000;

describe('a batch while storage, queues, workers and engines break', () => {
  it(
    'answers every item once, with exact counts, and leaves nothing dead but poison',
    async () => {
      const found = await runScenario(SCENARIO);
      expect(found).toMatchObject({
        itemsAnswered: found.itemsIn,
        failedWithProblem: found.invalidIn,
        assessmentsStored: found.itemsIn - found.invalidIn,
        duplicateAssessments: 0,
        countsExact: true,
        wrongAnswers: [],
        completedEvents: 1,
        resultLines: found.itemsIn,
        deadLetters: SCENARIO.poison,
        deadLettersNotPoison: 0,
        enginesKilled: 1,
      });
      expect(found.faults.throttled + found.faults.timedOut).toBeGreaterThan(0);
    },
    LIMIT_MILLISECONDS,
  );
});
