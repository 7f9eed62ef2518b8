import { describe, expect, it } from 'vitest';
import { SAMPLE_IDS, type SampleId, sampleText } from '../../../../infra/local/sample-requests.ts';
import { FACT_PARTS } from '../../../../shared/catalogue/fact-blocks.ts';
import { assessmentRequestSchema } from '../../../../shared/contracts/assessment-request.ts';
import { encodeFact, factInput } from '../../../../shared/contracts/fact-input.ts';
import type { Fact } from '../../../../shared/domain/facts/fact.ts';
import { FACT_KINDS } from '../../../../shared/domain/facts/index.generated.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import { modelById } from '../../../../shared/domain/models/champion.ts';
import { isMonotone, shapeRange } from '../../../../shared/domain/models/shape.ts';
import { assess, type Rating } from '../../../../shared/domain/rating/assess.ts';

const MODELS = [
  ['large-fitted-3', 'large-fitted-2'],
  ['mid-fitted-3', 'mid-fitted-2'],
  ['sme-fitted-3', 'sme-fitted-2'],
  ['start-up-expert-2', 'start-up-expert-1'],
  ['financial-holding-expert-2', 'financial-holding-expert-1'],
  ['project-expert-2', 'project-expert-1'],
] as const;

const rated = async (
  id: string,
  facts: readonly Fact[],
  sample: SampleId = 'fuyao-glass',
): Promise<Rating> => {
  const model = modelById(id);
  if (model === undefined) throw new Error(`no model ${id}`);
  const request = assessmentRequestSchema.parse(JSON.parse(await sampleText(sample)));
  const { asOf } = request;
  if (asOf === undefined) throw new Error('the sample names its day');
  const statements = request.statements.map(({ statement }) => statement);
  const result = assess({ asOf, statements, facts, model, challengers: [] });
  if (result.kind !== 'rated') throw new Error(result.kind);
  return result.rating;
};

/** Everything that a reader of the rating sees, but the model's name. */
const seen = ({ model: _, steps, ...rating }: Rating): string =>
  JSON.stringify({ ...rating, steps: steps.map(({ after, before }) => [before, after]) });

const fact = (given: object): Fact => factInput.parse({ observedOn: '2025-03-01', ...given });

const ENFORCEMENT = fact({ kind: 'enforcement', amount: '90000000000' });

describe.each(MODELS)('%s', (id, before) => {
  it.each(SAMPLE_IDS)(
    'rates %s as the model before it, to the last digit, without facts',
    async (sample) => {
      expect(seen(await rated(id, [], sample))).toBe(seen(await rated(before, [], sample)));
    },
  );

  it('adds exactly what the fact indicators add', async () => {
    const [without, told] = [await rated(id, []), await rated(id, [ENFORCEMENT])];
    const part = told.score.contributions.find(
      ({ indicator }) => indicator === 'enforcement-to-equity',
    );
    expect(part?.logOdds.gt(0)).toBe(true);
    expect(told.score.logOdds.minus(without.score.logOdds).eq(part?.logOdds ?? 0)).toBe(true);
  });

  it('is the model before it with the block of facts', () => {
    const [model, base] = [modelById(id), modelById(before)];
    const kept = base?.indicators.length ?? 0;
    expect(model?.indicators.slice(0, kept)).toEqual(base?.indicators);
    expect(model?.indicators.slice(kept).map(({ indicator }) => indicator)).toEqual(
      FACT_PARTS.map(({ indicator }) => indicator),
    );
    for (const { shape, gap, notMeaningful } of model?.indicators.slice(kept) ?? []) {
      expect(gap).toBe('silent');
      expect(isMonotone(shape)).toBe(true);
      expect(Math.max(...Object.values(notMeaningful))).toBe(shapeRange(shape).worst);
    }
  });
});

describe('the block of facts', () => {
  it('holds every indicator that is read from facts, once', () => {
    const declared = INDICATORS.filter(({ group }) => group === 'third-party-facts');
    expect(FACT_PARTS.map(({ indicator }) => indicator).sort()).toEqual(
      declared.map(({ id }) => id).sort(),
    );
  });

  it('never rewards news that is only ever bad', () => {
    for (const { indicator, kind } of FACT_PARTS) {
      const part = modelById('sme-fitted-3')?.indicators.find(
        (each) => each.indicator === indicator,
      );
      if (part === undefined) throw new Error(`${indicator} is missing`);
      const { best, worst } = shapeRange(part.shape);
      expect(worst, indicator).toBeLessThanOrEqual(0.7);
      if (kind === 'adverse') expect(best, indicator).toBe(0);
      else expect(-best / worst, indicator).toBeLessThan(0.41);
    }
  });

  it('leaves the interval as it is while facts are not known, and never inverts it', async () => {
    const examples = FACT_KINDS.flatMap(({ examples: each }) => each.map((one) => fact(one)));
    const [without, told] = [
      await rated('sme-fitted-3', []),
      await rated('sme-fitted-3', examples.map(encodeFact).map(fact)),
    ];
    const width = ({ score }: Rating) => score.logOddsWorst.minus(score.logOddsBest).toFixed();
    expect(width(told)).toBe(width(without));
  });
});
