import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import { fromStatistic } from '../../../kernel/statistic.ts';
import type { Text } from '../../../kernel/text.ts';
import { joined, numberText } from '../figure-text.ts';
import type { QualityCheck, QualityContext } from '../quality-check.ts';
import { needs, verdict } from '../quality-verdict.ts';

interface Screen {
  readonly benchmark: string;
  readonly name: string;
  readonly sign: '>' | '≥';
  readonly cutOff: Decimal;
}

const SCREENS: readonly Screen[] = [
  { benchmark: 'beneish-m8', name: 'Beneish M', sign: '>', cutOff: decimal('-1.78') },
  { benchmark: 'dechow-f', name: 'Dechow F', sign: '>', cutOff: decimal('1.85') },
  { benchmark: 'montier-c', name: 'Montier C', sign: '≥', cutOff: decimal('4') },
];

interface ScreenReading {
  readonly beyond: boolean;
  readonly text: Text;
}

const readScreen = (context: QualityContext, screen: Screen): ScreenReading | undefined => {
  const outcome = context.benchmarks.get(screen.benchmark)?.outcome;
  if (outcome?.kind !== 'scored' || !Number.isFinite(outcome.score)) return undefined;
  const score = fromStatistic(outcome.score);
  const beyond = screen.sign === '>' ? score.gt(screen.cutOff) : score.gte(screen.cutOff);
  const shown = `${screen.name} ${numberText(score)}`;
  const cutOff = `${screen.sign} ${numberText(screen.cutOff)}`;
  return {
    beyond,
    text: { en: `${shown} (flags at ${cutOff})`, zh: `${shown}（${cutOff}为异常）` },
  };
};

const ONE_MODEL = decimal(1);

export const manipulationModels: QualityCheck = {
  id: 'manipulation-models',
  number: 'A2',
  title: { en: 'Published manipulation scores', zh: '盈余操纵模型（M、F、C值）' },
  question: {
    en: 'Does a published model place the statements among those that were later found manipulated?',
    zh: '公开的盈余操纵模型是否提示报表存在粉饰可能？',
  },
  rule: SCREENS.map(({ name, sign, cutOff }) => `${name} ${sign} ${numberText(cutOff)}`).join(
    ' or ',
  ),
  cause: 'accruals',
  reads: { indicators: [], benchmarks: SCREENS.map(({ benchmark }) => benchmark) },
  source: {
    citation: 'Beneish (1999); Dechow, Ge, Larson and Sloan (2011); Montier (2008)',
    locator:
      'M > −1.78 at a 20:1 cost of errors; F > 1.85 substantial risk; C ≥ 4 as the watch level, from memory',
    confidence: 'secondary',
  },
  run: (context) => {
    const readings = SCREENS.flatMap((screen) => readScreen(context, screen) ?? []);
    if (readings.length === 0)
      return needs([
        {
          en: 'the lines of two years that Beneish M, Dechow F or Montier C needs',
          zh: 'Beneish M、Dechow F或Montier C模型所需的两年报表项目',
        },
      ]);
    const beyond = decimal(readings.filter((reading) => reading.beyond).length);
    const list = joined(readings.map((reading) => reading.text));
    return verdict(beyond.gte(ONE_MODEL), beyond, ONE_MODEL, {
      en: `${beyond} of ${readings.length} models beyond their cut-off: ${list.en}.`,
      zh: `${readings.length}个模型中${beyond}个超过临界值：${list.zh}。`,
    });
  },
};
