import { addMonths, isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { toStatistic } from '../../../../kernel/statistic.ts';
import type { Text } from '../../../../kernel/text.ts';
import { credibilityOf } from '../../../facts/credibility.ts';
import { type FactOf, standsOn } from '../../../facts/fact.ts';
import { factId } from '../../../facts/fact-id.ts';
import { decisive, evidenceOf, factsUntil, named, noneKnown, toldText } from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { atLeast, recordCount } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

type Change = FactOf<'controller-change'>;

const TITLE = { en: 'Events at the controller', zh: '实际控制人变动' };
const CREDIBILITY = { en: 'Credibility of the source', zh: '来源可信度' };

const CHANGES: Readonly<Record<Change['change'], Text>> = {
  replaced: { en: 'was replaced', zh: '发生变更' },
  'lost-contact': { en: 'cannot be reached', zh: '失联' },
  detained: { en: 'is detained', zh: '被采取强制措施' },
  'under-investigation': { en: 'is under investigation', zh: '被调查' },
  deceased: { en: 'died', zh: '去世' },
};

const GRAVEST: ReadonlySet<Change['change']> = new Set(['lost-contact', 'detained']);
/** What happened once and lasts only in what follows from it. */
const ONCE: ReadonlySet<Change['change']> = new Set(['replaced', 'deceased']);

const changed = (members: Partial<Change>): Change => ({
  kind: 'controller-change',
  observedOn: isoDate('2025-04-02'),
  change: 'replaced',
  ...members,
});

export const controllerChanged = defineWarningRule({
  id: 'controller-changed',
  code: 'M01',
  title: { en: 'Actual controller changed or out of reach', zh: '实际控制人变更或失联' },
  question: {
    en: 'Is whoever runs the company still there and free to act?',
    zh: '企业实际控制人是否变更、失联或被限制自由？',
  },
  rule: {
    en: 'a change, death or investigation of the actual controller; critical where he cannot be reached or is detained; by a credible source',
    zh: '实际控制人变更、去世或被调查；失联或被采取强制措施为重大；以可信来源为准',
  },
  kind: 'state',
  rootCause: 'governance',
  inputs: { facts: ['controller-change'] },
  parameters: {
    monthsBack: parameter('Months for which a change counts', '变更计入月数', 'months', '6', [
      '3',
      '24',
    ]),
    credibilityMin: parameter('Credibility needed', '所需可信度', 'fraction', '0.5', ['0', '0.9']),
  },
  severities: ['high', 'critical'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A7'],
  source: practice(
    'M01 change of controller; loss of contact or detention critical; for six months',
  ),
  examples: [
    { name: 'replaced', given: { facts: [changed({})] }, expect: 'fires', severity: 'high' },
    {
      name: 'out of reach, says the police',
      given: { facts: [changed({ change: 'lost-contact', sourceClass: 'regulator' })] },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'replaced seven months ago',
      given: { facts: [changed({ observedOn: isoDate('2024-09-02') })] },
      expect: 'near-miss',
    },
    {
      name: 'out of reach, says a report that is not quite credible',
      given: {
        facts: [
          changed({
            change: 'lost-contact',
            sourceClass: 'other-media',
            credibility: decimal('0.4'),
          }),
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { monthsBack, credibilityMin }) => {
    const { asOf } = context;
    const from = addMonths(asOf, -toStatistic(monthsBack));
    const counting = factsUntil(context, 'controller-change').filter(
      (fact) => standsOn(fact, asOf) && (!ONCE.has(fact.change) || fact.observedOn > from),
    );
    const readings = counting.map((fact) => {
      const told = toldText(fact);
      const what = CHANGES[fact.change];
      const text = {
        en: `The actual controller ${what.en} (${told.en}).`,
        zh: `实际控制人${what.zh}（${told.zh}）。`,
      };
      const credible = measures(
        atLeast({
          title: CREDIBILITY,
          unit: 'fraction',
          value: credibilityOf(fact),
          raise: credibilityMin,
        }),
      );
      const known = measures(recordCount(TITLE, 1));
      const isGravest = whether(GRAVEST.has(fact.change), text);
      const reading = readLegs(
        [
          { severity: 'high', conditions: [known, credible], text },
          { severity: 'critical', conditions: [isGravest, credible], text },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { eventId: factId(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
