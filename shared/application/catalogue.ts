import { statisticText } from '../contracts/output.ts';
import { BENCHMARKS } from '../domain/benchmarks/index.generated.ts';
import { CAPS } from '../domain/caps/index.generated.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import { industryClassificationOf } from '../domain/identifiers/industry/industry.ts';
import { INDUSTRY_SCHEMES } from '../domain/identifiers/industry/industry-classification.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import { QUALITY_CHECKS } from '../domain/quality/index.generated.ts';
import {
  MASTER_SCALE,
  MASTER_SCALE_ID,
  MASTER_SCALE_SOURCE,
} from '../domain/scales/master-scale.ts';
import {
  accumulationOf,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  sectionOf,
} from '../domain/statements/line-items/line-items.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { modelHash } from './model-hash.ts';

/** Declarations as data: what they compute is told by their formula, not sent. */
const withoutFunctions = (declaration: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(declaration).filter(([, value]) => typeof value !== 'function'),
  );

const listed = (declarations: readonly object[]) => ({ items: declarations.map(withoutFunctions) });

export const indicatorsListed = () => listed(INDICATORS);
export const dimensionsListed = () => listed(DIMENSIONS);
export const benchmarksListed = () => listed(BENCHMARKS);
export const capsListed = () => listed(CAPS);
export const qualityChecksListed = () => listed(QUALITY_CHECKS);

export const lineItemsListed = () => ({
  items: LINE_ITEM_IDS.map((id) => {
    const { en, zh, unit = 'amount', ...rest } = LINE_ITEMS[id];
    return {
      id,
      title: { en, zh },
      titles: [en, zh],
      section: sectionOf(id),
      accumulation: accumulationOf(id),
      unit,
      ...rest,
    };
  }),
});

const describeModel = (model: RatingModel) => ({ ...model, hash: modelHash(model) });

export const modelsListed = () => ({
  items: MODELS.map((model) => {
    const { indicators: _, calibration: __, intercept: ___, ...head } = describeModel(model);
    return head;
  }),
});

export const modelDescribed = (
  id: string,
): Result<ReturnType<typeof describeModel>, Refusal<'catalogue-entry-not-found'>> => {
  const model = MODELS.find((each) => each.id === id);
  if (model !== undefined) return ok(describeModel(model));
  return refused('catalogue-entry-not-found', {
    en: 'No model has this id.',
    zh: '没有此编号的模型。',
  });
};

export const scalesListed = () => ({
  items: [
    {
      id: MASTER_SCALE_ID,
      source: MASTER_SCALE_SOURCE,
      notches: MASTER_SCALE.map((notch) => ({
        ...notch,
        pd: statisticText(notch.pd),
        pdLower: statisticText(notch.pdLower),
        pdUpper: statisticText(notch.pdUpper),
      })),
    },
  ],
});

export const industriesListed = () => ({
  items: INDUSTRY_SCHEMES.map((scheme) => industryClassificationOf(scheme)),
});
