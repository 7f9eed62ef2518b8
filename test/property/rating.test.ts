import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../shared/domain/indicators/index.generated.ts';
import type { IndicatorResult } from '../../shared/domain/indicators/indicator.ts';
import { MODELS } from '../../shared/domain/models/index.generated.ts';
import type { RatingModel } from '../../shared/domain/models/rating-model.ts';
import { pdOf, scoreModel, sumOfContributions } from '../../shared/domain/models/score-model.ts';
import { notchOfPd } from '../../shared/domain/scales/master-scale.ts';
import { decimal, sum } from '../../shared/kernel/decimal.ts';
import {
  measured,
  NOT_MEANINGFUL_STANCE,
  type NotMeaningfulReason,
  notMeaningful,
  type Outcome,
} from '../../shared/kernel/outcome.ts';

const REASONS = Object.keys(NOT_MEANINGFUL_STANCE) as NotMeaningfulReason[];

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => measured(decimal(value))),
  fc.constantFrom(...REASONS).map((reason) => notMeaningful(reason)),
);

const indicatorOf = (id: string) => {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`unknown indicator ${id}`);
  return indicator;
};

const resultsOf = (
  model: RatingModel,
  outcomes: readonly Outcome[],
): ReadonlyMap<string, IndicatorResult> =>
  new Map(
    model.indicators.map((part, index) => [
      part.indicator,
      {
        indicator: indicatorOf(part.indicator),
        outcome: outcomes[index] ?? notMeaningful('missing-input'),
        trace: [],
        flags: [],
        gaps: [],
      },
    ]),
  );

const anyCase = fc
  .constantFrom(...MODELS)
  .chain((model) =>
    fc
      .array(anyOutcome, { minLength: model.indicators.length, maxLength: model.indicators.length })
      .map((outcomes) => ({ model, outcomes })),
  );

describe('scoring any model on any outcomes', () => {
  it('adds up: intercept and contributions are the log-odds to the last digit', () => {
    fc.assert(
      fc.property(anyCase, ({ model, outcomes }) => {
        const score = scoreModel(model, resultsOf(model, outcomes));
        expect(score.intercept.plus(sumOfContributions(score)).eq(score.logOdds)).toBe(true);
        const dimensions = sum(score.dimensions.map((each) => each.logOdds));
        expect(score.intercept.plus(dimensions).eq(score.logOdds)).toBe(true);
      }),
    );
  });

  it('keeps the log-odds inside the interval that the gaps leave', () => {
    fc.assert(
      fc.property(anyCase, ({ model, outcomes }) => {
        const { logOdds, logOddsBest, logOddsWorst } = scoreModel(
          model,
          resultsOf(model, outcomes),
        );
        expect(logOddsBest.lte(logOdds)).toBe(true);
        expect(logOddsWorst.gte(logOdds)).toBe(true);
      }),
    );
  });

  it('narrows the interval, never widens it, when a gap is filled', () => {
    const filled = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyCase, fc.nat(), filled, ({ model, outcomes }, place, value) => {
        const index = place % model.indicators.length;
        // What a model is silent about while it is not known was never in the interval.
        fc.pre(model.indicators[index]?.gap !== 'silent');
        const before = outcomes.with(index, notMeaningful('missing-input'));
        const after = outcomes.with(index, measured(decimal(value)));
        const [wide, narrow] = [before, after].map((each) =>
          scoreModel(model, resultsOf(model, each)),
        );
        if (wide === undefined || narrow === undefined) throw new Error('two scores expected');
        expect(narrow.logOddsBest.gte(wide.logOddsBest)).toBe(true);
        expect(narrow.logOddsWorst.lte(wide.logOddsWorst)).toBe(true);
      }),
    );
  });

  it('never improves the grade when one value gets worse', () => {
    const pair = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(anyCase, fc.nat(), pair, ({ model, outcomes }, place, [one, other]) => {
        const index = place % model.indicators.length;
        const part = model.indicators[index];
        if (part === undefined) return;
        const lowerIsBetter = indicatorOf(part.indicator).direction === 'lower-is-better';
        const [low, high] = one < other ? [one, other] : [other, one];
        const [better, worse] = lowerIsBetter ? [low, high] : [high, low];
        const numberAt = (value: number): number =>
          notchOfPd(
            pdOf(
              scoreModel(model, resultsOf(model, outcomes.with(index, measured(decimal(value)))))
                .logOdds,
            ),
          ).number;
        expect(numberAt(worse)).toBeGreaterThanOrEqual(numberAt(better));
      }),
    );
  });

  it('keeps every dimension score between 0 and 100', () => {
    fc.assert(
      fc.property(anyCase, ({ model, outcomes }) => {
        for (const { score } of scoreModel(model, resultsOf(model, outcomes)).dimensions) {
          expect(score.gte('-0.000001') && score.lte('100.000001')).toBe(true);
        }
      }),
    );
  });
});
