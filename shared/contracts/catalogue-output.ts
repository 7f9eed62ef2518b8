import * as z from 'zod';
import { DIMENSION_IDS } from '../domain/dimensions/dimension.ts';
import { INDICATOR_GROUPS } from '../domain/indicators/indicator.ts';
import { GRADES } from '../domain/scales/master-scale.ts';

export const sourceOutput = z.object({
  citation: z.string(),
  locator: z.string(),
  confidence: z.enum(['primary', 'secondary', 'practice', 'design']),
});

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

const anything = z.record(z.string(), z.unknown());

export const indicatorsOutput = list(
  z
    .looseObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      question: z.string(),
      group: z.enum(INDICATOR_GROUPS),
      dimension: z.union([z.enum(DIMENSION_IDS), z.object({ none: z.string() })]),
      unit: z.string(),
      direction: z.string(),
      policies: z.array(z.string()),
      band: anything,
      inputs: anything,
      formula: z.string(),
      source: sourceOutput,
      examples: z.array(anything),
    })
    .meta({ id: 'Indicator' }),
);

export const dimensionsOutput = list(
  z
    .object({ id: z.enum(DIMENSION_IDS), title: z.string(), question: z.string() })
    .meta({ id: 'Dimension' }),
);

export const benchmarksOutput = list(
  z
    .looseObject({
      id: z.string(),
      title: z.string(),
      question: z.string(),
      formula: z.string(),
      inputs: anything,
      source: sourceOutput,
    })
    .meta({ id: 'Benchmark' }),
);

export const capsOutput = list(
  z
    .looseObject({
      id: z.string(),
      title: z.string(),
      rule: z.string(),
      grade: z.enum(GRADES),
      source: sourceOutput,
    })
    .meta({ id: 'Cap' }),
);

export const qualityChecksOutput = list(
  z
    .looseObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      question: z.string(),
      rule: z.string(),
      source: sourceOutput,
    })
    .meta({ id: 'QualityCheck' }),
);

export const lineItemsOutput = list(
  z
    .object({
      id: z.string(),
      title: z.string(),
      titles: z.array(z.string()).meta({ description: 'English, Chinese' }),
      section: z.string(),
      accumulation: z.enum(['stock', 'flow']),
      sign: z.enum(['positive', 'contra', 'signed']),
      unit: z.enum(['amount', 'rate', 'count', 'plain']),
      partOf: z.string().optional(),
      cas: z.array(z.string()).optional(),
      casLossNegative: z.boolean().optional(),
      ifrs: z.array(z.string()).optional(),
      usGaap: z.array(z.string()).optional(),
    })
    .meta({ id: 'LineItem' }),
);

export const scalesOutput = list(
  z
    .object({
      id: z.string(),
      source: sourceOutput,
      notches: z.array(
        z.object({
          number: z.int(),
          grade: z.enum(GRADES),
          internalGrade: z.string(),
          moodysEquivalent: z.string().optional(),
          pd: z.string(),
          pdLower: z.string(),
          pdUpper: z.string(),
        }),
      ),
    })
    .meta({ id: 'Scale' }),
);

const industryEntry = z.object({
  code: z.string(),
  section: z.string().optional(),
  title: z.string(),
});

export const industriesOutput = list(
  z
    .object({
      scheme: z.string(),
      sections: z.array(industryEntry),
      divisions: z.array(industryEntry),
    })
    .meta({ id: 'IndustryScheme' }),
);
