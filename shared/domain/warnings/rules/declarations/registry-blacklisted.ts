import { isoDate } from '../../../../kernel/dates.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  caseOf,
  decisive,
  evidenceOf,
  named,
  noneKnown,
  openFacts,
  toldText,
} from '../fact-reading.ts';
import { whether } from '../fact-size.ts';
import { measures, readLegs } from '../legs.ts';
import { recordCount } from '../measure.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Listings by the registry', zh: '经营异常及严重违法记录' };

const LISTS: Readonly<Record<FactOf<'abnormal-operation'>['list'], Text>> = {
  'abnormal-operation': { en: 'for abnormal operation', zh: '经营异常名录' },
  'serious-violation': { en: 'for serious violations', zh: '严重违法失信名单' },
};

export const registryBlacklisted = defineWarningRule({
  id: 'registry-blacklisted',
  code: 'L10',
  title: {
    en: 'Listed for abnormal operation or serious violations',
    zh: '经营异常与严重违法名单',
  },
  question: {
    en: 'Does the registry list the company as abnormal or as a serious offender?',
    zh: '企业是否被列入经营异常名录或严重违法失信名单？',
  },
  rule: {
    en: 'listed for abnormal operation; high where listed for serious violations; until removed',
    zh: '列入经营异常名录；列入严重违法失信名单为高；移出即解除',
  },
  kind: 'state',
  rootCause: 'legal',
  inputs: { facts: ['abnormal-operation'] },
  parameters: {},
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A1'],
  source: practice('L10 listed in the register; cleared when removed'),
  examples: [
    {
      name: 'not reachable at its address',
      given: {
        facts: [
          {
            kind: 'abnormal-operation',
            observedOn: isoDate('2025-04-01'),
            list: 'abnormal-operation',
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: 'a serious violation',
      given: {
        facts: [
          {
            kind: 'abnormal-operation',
            observedOn: isoDate('2025-04-01'),
            list: 'serious-violation',
          },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'removed since',
      given: {
        facts: [
          {
            kind: 'abnormal-operation',
            observedOn: isoDate('2025-02-01'),
            list: 'abnormal-operation',
            removedOn: isoDate('2025-04-01'),
          },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context) => {
    const readings = openFacts(context, 'abnormal-operation').map((fact) => {
      const told = toldText(fact);
      const list = LISTS[fact.list];
      const text = {
        en: `The registry lists the company ${list.en} (${told.en}).`,
        zh: `企业被列入${list.zh}（${told.zh}）。`,
      };
      const reading = readLegs(
        [
          { severity: 'medium', conditions: [measures(recordCount(TITLE, 1))], text },
          {
            severity: 'high',
            conditions: [whether(fact.list === 'serious-violation', text)],
            text,
          },
        ],
        fact.observedOn,
        evidenceOf([fact]),
      );
      return named(reading, { eventId: caseOf(fact) });
    });
    return decisive(readings, noneKnown(TITLE));
  },
});
