import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import { MODELS } from '../domain/models/index.generated.ts';
import type { ModelIndicator, RatingModel } from '../domain/models/rating-model.ts';
import type { Knot, Shape } from '../domain/models/shape.ts';
import { NOT_MEANINGFUL_STANCE, type NotMeaningfulReason } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';
import { FACT_PARTS, FACT_SCALE, type FactPart } from './fact-blocks.ts';
import { renderExtendedModelFile } from './model-file.ts';

/**
 * Writes the version of each segment's champion that also reads third-party facts: the released
 * model before it, to the last digit, and beside it the expert block of facts. The files it wrote
 * are released and never change; a new version is a new release.
 */
interface Release {
  readonly before: string;
  readonly id: string;
  readonly version: number;
}

const RELEASES: readonly Release[] = [
  { before: 'large-fitted-2', id: 'large-fitted-3', version: 3 },
  { before: 'mid-fitted-2', id: 'mid-fitted-3', version: 3 },
  { before: 'sme-fitted-2', id: 'sme-fitted-3', version: 3 },
  { before: 'start-up-expert-1', id: 'start-up-expert-2', version: 2 },
  { before: 'financial-holding-expert-1', id: 'financial-holding-expert-2', version: 2 },
  { before: 'project-expert-1', id: 'project-expert-2', version: 2 },
];

const EFFECTIVE_FROM = '2026-11-15';

const LIMITATIONS: Text = {
  en:
    ' Beside them third-party facts count, each within the bounds of an expert shape: no public ' +
    'data joins such facts to failures, so neither bounds nor bands are fitted. A fact that nobody ' +
    'told moves nothing and casts no doubt; facts that only ever tell bad news never lower the risk.',
  zh:
    '此外计入第三方事实，各项均以专家形状设定上下限：尚无公开数据将此类事实与违约对应，故幅度与区间均未经' +
    '拟合。未获知的事实不影响评级，也不扩大区间；仅反映不利情况的事实不会降低风险。',
};

const PLACES = 6;
const rounded = (value: number): number => Number(value.toFixed(PLACES)) + 0;

/** Parts of `most` at weak, and at strong and beyond for those that say something when good. */
const AT_WEAK = 0.7;
const AT_STRONG = -0.3;
const BEYOND_STRONG = -0.4;

const shapeOf = ({ kind }: FactPart, weak: number, strong: number, most: number): Shape => {
  const width = strong - weak;
  const bad: readonly Knot[] = [
    { x: weak - width, y: most },
    { x: weak, y: AT_WEAK * most },
  ];
  const good: readonly Knot[] =
    kind === 'adverse'
      ? [{ x: strong, y: 0 }]
      : [
          { x: weak + width / 2, y: 0 },
          { x: strong, y: AT_STRONG * most },
          { x: strong + width, y: BEYOND_STRONG * most },
        ];
  const knots = [...bad, ...good].map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  const [first, ...rest] = width > 0 ? knots : knots.reverse();
  if (first === undefined) throw new Error('a shape needs knots');
  return [first, ...rest];
};

/** Findings such as wiped-out equity are the worst; what is not known is silent, hence nothing. */
const modelIndicator = (part: FactPart, scale: number): ModelIndicator => {
  const indicator = INDICATORS.find(({ id }) => id === part.indicator);
  if (indicator === undefined) throw new Error(`unknown indicator: ${part.indicator}`);
  const { dimension, band } = indicator;
  if (typeof dimension !== 'string' || 'none' in band)
    throw new Error(`${indicator.id} needs a dimension and a band`);
  const most = part.most * scale;
  const shape = shapeOf(part, Number(band.weak), Number(band.strong), most);
  const worst = rounded(most);
  return {
    indicator: indicator.id,
    dimension,
    shape,
    notMeaningful: Object.fromEntries(
      Object.entries(NOT_MEANINGFUL_STANCE).map(([reason, stance]) => [
        reason,
        stance === 'worst' ? worst : 0,
      ]),
    ) as Record<NotMeaningfulReason, number>,
    gap: 'silent',
  };
};

const released = (id: string): RatingModel => {
  const model = MODELS.find((each) => each.id === id);
  if (model === undefined) throw new Error(`unknown model: ${id}`);
  return model;
};

export const factModel = ({ before, id, version }: Release): RatingModel => {
  const base = released(before);
  const scale = FACT_SCALE[base.segment];
  return {
    ...base,
    id,
    version,
    effectiveFrom: EFFECTIVE_FROM,
    indicators: [...base.indicators, ...FACT_PARTS.map((part) => modelIndicator(part, scale))],
    limitations: {
      en: base.limitations.en + LIMITATIONS.en,
      zh: base.limitations.zh + LIMITATIONS.zh,
    },
  };
};

/** Path and content of every file, as the releases give them. */
export const factModelFiles = (): readonly { path: string; content: string }[] =>
  RELEASES.map((release) => ({
    path: `shared/domain/models/declarations/${release.id}.ts`,
    content: renderExtendedModelFile(
      factModel(release),
      released(release.before),
      'npm run model:facts',
    ),
  }));

if (import.meta.main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const { path, content } of factModelFiles()) {
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}
