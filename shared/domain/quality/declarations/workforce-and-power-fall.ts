import { decimal } from '../../../kernel/decimal.ts';
import { percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { anyOf } from '../quality-verdict.ts';
import { fallingWhileGrowing, GROWTH_MIN } from '../year-on-year-leg.ts';

const FALL_MAX = decimal('0.20');

export const workforceAndPowerFall: QualityCheck = {
  id: 'workforce-and-power-fall',
  number: 'A22',
  title: {
    en: 'Revenue grows with fewer people or less power',
    zh: '收入增长而用工或用电下降',
  },
  question: {
    en: 'Who made the goods that were sold, and with what?',
    zh: '增长的收入由谁、用什么生产？',
  },
  rule: `revenue grows by ${percentText(GROWTH_MIN)} or more while the people insured or the electricity used fall by more than ${percentText(FALL_MAX)}`,
  cause: 'third-parties',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator: 'thresholds from memory; people and electricity are told by facts of two years',
    confidence: 'practice',
  },
  run: (context) =>
    anyOf([
      fallingWhileGrowing(
        context,
        context.external?.headcount,
        { en: 'People insured', zh: '参保人数' },
        FALL_MAX,
      ),
      fallingWhileGrowing(
        context,
        context.external?.electricity,
        { en: 'Electricity used', zh: '用电量' },
        FALL_MAX,
      ),
    ]),
};
