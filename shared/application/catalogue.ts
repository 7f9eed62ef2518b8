import { statisticText } from '../contracts/output.ts';
import { BENCHMARKS } from '../domain/benchmarks/index.generated.ts';
import { CAPS } from '../domain/caps/index.generated.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import { industryClassificationOf } from '../domain/identifiers/industry/industry.ts';
import { INDUSTRY_SCHEMES } from '../domain/identifiers/industry/industry-classification.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import { QUALITY_CHECKS } from '../domain/quality/index.generated.ts';
import {
  MASTER_SCALE,
  MASTER_SCALE_ID,
  MASTER_SCALE_SOURCE,
} from '../domain/scales/master-scale.ts';
import { SCENARIOS } from '../domain/simulation/scenarios/all-scenarios.ts';
import {
  accumulationOf,
  LINE_ITEM_IDS,
  LINE_ITEMS,
  sectionOf,
} from '../domain/statements/line-items/line-items.ts';
import { describeScenario } from './describe-scenario.ts';

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

export const scenariosListed = () => ({ items: SCENARIOS.map(describeScenario) });
