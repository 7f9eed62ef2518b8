import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { percentText } from '../../../quality/figure-text.ts';
import { controllerStake, stakeCondition } from '../controller-stake.ts';
import { evidenceOf, newestDay, noneKnown } from '../fact-reading.ts';
import { readLegs } from '../legs.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Frozen part of the controller’s stake', zh: '控股股东股权冻结比例' };

export const equityFrozen = defineWarningRule({
  id: 'equity-frozen',
  code: 'L06',
  title: { en: 'Controller’s shares frozen', zh: '股权冻结' },
  question: {
    en: 'Has a court frozen the owner’s stake in the company?',
    zh: '控股股东所持股权是否被法院冻结？',
  },
  rule: {
    en: '30% or more of the controller’s stake frozen',
    zh: '控股股东所持股权被冻结比例不低于30%',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: { facts: ['equity-freeze'] },
  parameters: {
    shareMin: parameter('Frozen share at which it warns', '触发预警的冻结比例', 'fraction', '0.3', [
      '0.05',
      '0.8',
    ]),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A11'],
  source: practice('L06 at least 30% of the controller’s stake frozen'),
  examples: [
    {
      name: 'two freezes, 35% together',
      given: {
        facts: [
          {
            kind: 'equity-freeze',
            observedOn: isoDate('2025-02-09'),
            holder: 'controller',
            shareOfHolding: decimal('0.2'),
            reference: '(2025)沪01执保88号',
          },
          {
            kind: 'equity-freeze',
            observedOn: isoDate('2025-03-09'),
            holder: 'controller',
            shareOfHolding: decimal('0.15'),
            reference: '(2025)沪01执保97号',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '29% frozen',
      given: {
        facts: [
          {
            kind: 'equity-freeze',
            observedOn: isoDate('2025-03-09'),
            holder: 'controller',
            shareOfHolding: decimal('0.29'),
          },
        ],
      },
      expect: 'near-miss',
    },
    {
      name: 'frozen, share not stated',
      given: {
        facts: [{ kind: 'equity-freeze', observedOn: isoDate('2025-03-09'), holder: 'controller' }],
      },
      expect: 'not-evaluable',
    },
  ],
  evaluate: (context, { shareMin }) => {
    const { facts, share, isOpen } = controllerStake(context, 'equity-freeze');
    const from = newestDay(facts);
    if (from === undefined) return [noneKnown(TITLE)];
    const shown = share === undefined ? '' : percentText(share);
    const text = {
      en: `${shown} of the controller’s stake is frozen by ${facts.length} orders, the last of ${from}.`,
      zh: `控股股东所持股权的${shown}被冻结，共${facts.length}笔，最近一笔为${from}。`,
    };
    const condition = stakeCondition({ share, isOpen, title: TITLE, raise: shareMin });
    return [
      readLegs([{ severity: 'high', conditions: [condition], text }], from, evidenceOf(facts)),
    ];
  },
});
