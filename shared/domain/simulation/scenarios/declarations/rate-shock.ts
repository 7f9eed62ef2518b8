import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const rateShock: Scenario = {
  id: 'rate-shock',
  title: { en: 'Interest rates up 300 basis points', zh: '利率上升300基点' },
  story: {
    en: 'All debt reprices three points higher.',
    zh: '全部债务利率上升300基点。',
  },
  changes: [{ kind: 'interest-rate', basisPoints: decimal('300') }],
  systematicFactor: -0.5,
  source: scenarioSource('parallel shift of 300 basis points, debt wholly floating'),
};
