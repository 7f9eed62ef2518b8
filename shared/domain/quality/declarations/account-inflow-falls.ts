import { decimal } from '../../../kernel/decimal.ts';
import { percentText } from '../figure-text.ts';
import { LINES_ONLY, type QualityCheck } from '../quality-check.ts';
import { fallingWhileGrowing, GROWTH_MIN } from '../year-on-year-leg.ts';

const FALL_MAX = decimal('0.20');

export const accountInflowFalls: QualityCheck = {
  id: 'account-inflow-falls',
  number: 'A21',
  title: { en: 'Revenue grows while account inflow falls', zh: '收入增长而账户流入下降' },
  question: {
    en: 'Does the money of the sales reported arrive?',
    zh: '报表收入对应的资金是否到账？',
  },
  rule: `revenue grows by ${percentText(GROWTH_MIN)} or more while the inflow to the accounts falls by more than ${percentText(FALL_MAX)}`,
  cause: 'third-parties',
  reads: LINES_ONLY,
  source: {
    citation: 'Forensic practice',
    locator:
      'thresholds from memory; the inflow is told by facts of two years; a company that moves its accounts trips it too',
    confidence: 'practice',
  },
  run: (context) =>
    fallingWhileGrowing(
      context,
      context.external?.accountInflow,
      { en: 'Account inflow', zh: '账户流入' },
      FALL_MAX,
    ),
};
