import { statisticText } from '../contracts/output.ts';
import { pdTermStructure } from '../domain/calibration/pd-term-structure.ts';
import {
  challengersOf,
  championOf,
  championUntil,
  modelById,
  modelStatus,
} from '../domain/models/champion.ts';
import { compareModels, indicatorWeights } from '../domain/models/compare-models.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import { type RatingModel, SEGMENTS } from '../domain/models/rating-model.ts';
import { MASTER_SCALE } from '../domain/scales/master-scale.ts';
import { dateOf, type IsoDate } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { modelHash } from './model-hash.ts';
import type { Clock } from './ports/clock.ts';

type Unknown = Refusal<'catalogue-entry-not-found'>;

const today = ({ now }: Clock): IsoDate => dateOf(now());

/** What a model is to its segment on a day, and until when it is that. */
const standingOf = (model: RatingModel, on: IsoDate) => {
  const until = championUntil(model);
  return {
    status: modelStatus(model, on),
    ...(until === undefined || until <= model.effectiveFrom ? {} : { championUntil: until }),
  };
};

const headOf = (model: RatingModel, on: IsoDate) => {
  const { id, version, segment, title, basis, effectiveFrom, scale, source, limitations } = model;
  return {
    id,
    version,
    segment,
    title,
    basis,
    effectiveFrom,
    ...standingOf(model, on),
    scale,
    source,
    limitations,
    hash: modelHash(model),
  };
};

/** Every version, and who is champion of each segment on a day. */
export const modelsListed = (clock: Clock, day?: IsoDate) => {
  const on = day ?? today(clock);
  return {
    on,
    segments: SEGMENTS.map((segment) => {
      const champion = championOf(segment, on);
      const challengers = challengersOf(champion, on);
      return { segment, champion: champion.id, challengers: challengers.map(({ id }) => id) };
    }),
    items: MODELS.map((model) => headOf(model, on)),
  };
};

/** What a reader wants to know before trusting a model. */
const cardOf = (model: RatingModel) => {
  const { title, basis, limitations, source, fit } = model;
  return {
    title,
    basis,
    limitations,
    source,
    hash: modelHash(model),
    ...(fit === undefined
      ? {}
      : {
          dataLineage: {
            ...fit.data,
            method: fit.method,
            centralTendency: fit.centralTendency,
          },
          metrics: fit.tests,
        }),
  };
};

const scaleOf = ({ scale, fit }: RatingModel) => ({
  id: scale,
  termStructure: fit?.cumulativePds === undefined ? 'constant-hazard' : 'migration',
  grades: MASTER_SCALE.map((notch) => ({
    grade: notch.grade,
    pd: statisticText(notch.pd),
    pdLower: statisticText(notch.pdLower),
    pdUpper: statisticText(notch.pdUpper),
    cumulativePds: pdTermStructure(notch, fit?.cumulativePds).cumulative.map(statisticText),
  })),
});

const describeModel = (model: RatingModel, on: IsoDate) => {
  const weights = new Map(indicatorWeights(model).map((each) => [each.indicator, each]));
  return {
    ...headOf(model, on),
    card: cardOf(model),
    intercept: model.intercept,
    calibration: model.calibration,
    indicators: model.indicators.map((part) => ({
      ...part,
      range: weights.get(part.indicator)?.range ?? 0,
      share: weights.get(part.indicator)?.share ?? 0,
    })),
    masterScale: scaleOf(model),
  };
};

const found = (id: string): Result<RatingModel, Unknown> => {
  const model = modelById(id);
  if (model !== undefined) return ok(model);
  return refused('catalogue-entry-not-found', {
    en: `No model has the id ${id}.`,
    zh: `没有编号为 ${id} 的模型。`,
  });
};

export const modelKnown = (id: string): Result<RatingModel, Unknown> => found(id);

export const modelDescribed = (
  clock: Clock,
  id: string,
): Result<ReturnType<typeof describeModel>, Unknown> => {
  const model = found(id);
  return model.kind === 'ok' ? ok(describeModel(model.value, today(clock))) : model;
};

const describeDiff = (from: RatingModel, to: RatingModel) => {
  const side = (model: RatingModel) => ({
    id: model.id,
    version: model.version,
    segment: model.segment,
    basis: model.basis,
    hash: modelHash(model),
  });
  const { calibrationChanged, ...changes } = compareModels(from, to);
  return {
    from: side(from),
    to: side(to),
    identical: modelHash(from) === modelHash(to),
    calibration: { from: from.calibration, to: to.calibration, changed: calibrationChanged },
    ...changes,
  };
};

/** What the second of two model versions changes of the first. */
export const modelsCompared = (
  fromId: string,
  toId: string,
): Result<ReturnType<typeof describeDiff>, Unknown> => {
  const from = found(fromId);
  if (from.kind === 'failed') return from;
  const to = found(toId);
  return to.kind === 'failed' ? to : ok(describeDiff(from.value, to.value));
};
