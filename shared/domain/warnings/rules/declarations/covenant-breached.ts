import { daysBetween, isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { numberText } from '../../../quality/figure-text.ts';
import {
  decisive,
  evidenceOf,
  factsUntil,
  named,
  newestBy,
  noneKnown,
  toldText,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Certificate = FactOf<'covenant-certificate'>;
type Result = NonNullable<Certificate['result']>;

const LATE = { en: 'Days by which the certificate is late', zh: '证明迟交天数' };

const RESULTS: Readonly<Record<Result, Text>> = {
  met: { en: 'met', zh: '达标' },
  breached: { en: 'breached', zh: '违约' },
  'waiver-requested': { en: 'subject of a waiver request', zh: '已申请豁免' },
  waived: { en: 'waived', zh: '已豁免' },
};

const valuesText = ({ actual, required }: Certificate): string =>
  actual === undefined || required === undefined
    ? ''
    : ` ${numberText(actual)} / ${numberText(required)}`;

const daysLate = ({ dueOn, deliveredOn }: Certificate, { asOf }: WarningContext): number =>
  Math.max(
    0,
    daysBetween(dueOn, deliveredOn === undefined || deliveredOn > asOf ? asOf : deliveredOn),
  );

export const covenantBreached = defineWarningRule({
  id: 'covenant-breached',
  code: 'B11',
  title: { en: 'Covenant breached, waived or not certified', zh: '约定条款违约、豁免或迟报' },
  question: {
    en: 'Does the company keep what the loan agreement demands?',
    zh: '企业是否履行贷款合同约定事项？',
  },
  rule: {
    en: 'a financial covenant breached, waived or up for a waiver; a certificate that is late is medium',
    zh: '财务约定违约、申请豁免或已豁免；证明迟交为中',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['covenant-certificate'] },
  parameters: {
    daysLateMax: parameter('Days late above which it warns', '触发预警的迟交天数', 'days', '0', [
      '0',
      '30',
    ]),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 0 },
  hysteresis: { amount: '0' },
  actions: ['A6', 'A8'],
  source: {
    citation: 'EBA/GL/2020/06, section 8.5',
    locator: 'covenant certificate late, waiver request or breach; paragraph numbers from memory',
    confidence: 'secondary',
  },
  examples: [
    {
      name: 'leverage above what was agreed',
      given: {
        facts: [
          {
            kind: 'covenant-certificate',
            observedOn: isoDate('2025-04-28'),
            covenant: 'net debt / EBITDA',
            dueOn: isoDate('2025-04-30'),
            deliveredOn: isoDate('2025-04-28'),
            result: 'breached',
            required: decimal('4'),
            actual: decimal('4.6'),
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'certificate twelve days overdue',
      given: {
        facts: [
          {
            kind: 'covenant-certificate',
            observedOn: isoDate('2025-04-18'),
            covenant: 'net debt / EBITDA',
            dueOn: isoDate('2025-04-18'),
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'met, certified on the last day',
      given: {
        facts: [
          {
            kind: 'covenant-certificate',
            observedOn: isoDate('2025-04-18'),
            covenant: 'net debt / EBITDA',
            dueOn: isoDate('2025-04-18'),
            deliveredOn: isoDate('2025-04-18'),
            result: 'met',
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { daysLateMax }) => {
    const byDue = factsUntil(context, 'covenant-certificate').toSorted((one, other) =>
      one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0,
    );
    const readings = newestBy(byDue, ({ covenant }) => covenant).map((fact) => {
      const { covenant, dueOn, result } = fact;
      const told = toldText(fact);
      const days = daysLate(fact, context);
      const what = RESULTS[result ?? 'met'];
      const isBroken = result !== undefined && result !== 'met';
      const late = above({ title: LATE, unit: 'days', value: decimal(days), raise: daysLateMax });
      const reading = readLegs(
        [
          {
            severity: 'medium',
            conditions: [measures(late)],
            text: {
              en: `The certificate of ${covenant}, due on ${dueOn}, is ${days} days late (${told.en}).`,
              zh: `“${covenant}”证明应于${dueOn}报送，迟交${days}天（${told.zh}）。`,
            },
          },
          {
            severity: 'high',
            conditions: [whether(isBroken, { en: `${covenant} is met`, zh: `${covenant}达标` })],
            text: {
              en: `The covenant ${covenant} is ${what.en}${valuesText(fact)} (${told.en}).`,
              zh: `约定“${covenant}”${what.zh}${valuesText(fact)}（${told.zh}）。`,
            },
          },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { entity: covenant, eventId: factId(fact) });
    });
    return decisive(readings, noneKnown({ en: 'Covenants', zh: '约定条款' }));
  },
});
