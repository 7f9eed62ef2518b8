import { decimal } from '../../../../kernel/decimal.ts';
import { money } from '../../../../kernel/money.ts';
import { partyText } from '../../../network/party.ts';
import { decisive, noneKnown } from '../fact-reading.ts';
import { marginOf, recordCount } from '../measure.ts';
import { amountsText } from '../neighbour-reading.ts';
import type { GuaranteeRing } from '../neighbourhood.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { Reading } from '../reading.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Guarantee rings with a party in trouble', zh: '含出险企业的担保圈' };

const ring = (troubled: readonly string[], parties: readonly string[]): GuaranteeRing => ({
  parties,
  troubled,
  amounts: [money(decimal('60000000'), 'CNY')],
});

/** One ring is one event, from whichever of its parties it is seen. */
const ringId = ({ parties }: GuaranteeRing): string => {
  const turned = parties.map((_, index) => [...parties.slice(index), ...parties.slice(0, index)]);
  return turned.map((each) => each.join(' > ')).sort()[0] ?? '';
};

export const guaranteeRingTroubled = defineWarningRule({
  id: 'guarantee-ring-troubled',
  code: 'N03',
  title: { en: 'Guarantee ring with a party in trouble', zh: '担保圈出险' },
  question: {
    en: 'Is the company part of a ring of guarantees in which somebody already fails?',
    zh: '企业是否处于已有成员出险的担保圈？',
  },
  rule: {
    en: 'a ring of at most four guarantees through the company with a party at RED or in default',
    zh: '企业所在担保圈不超过4环，且有成员为红色预警或已违约',
  },
  kind: 'state',
  rootCause: 'network',
  inputs: { others: ['neighbourhood'] },
  parameters: {
    hopsMax: parameter('Guarantees in a ring at most', '担保圈最多环数', 'count', '4', ['2', '4']),
  },
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A11'],
  source: practice('N03 cycle of at most four hops with a RED node'),
  examples: [
    {
      name: 'a ring of three with one at RED',
      given: {
        neighbourhood: {
          neighbours: [],
          rings: [ring(['company:b'], ['company:self', 'company:a', 'company:b'])],
        },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a ring of three without trouble',
      given: {
        neighbourhood: {
          neighbours: [],
          rings: [ring([], ['company:self', 'company:a', 'company:b'])],
        },
      },
      expect: 'near-miss',
    },
    { name: 'the network was not looked at', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: ({ asOf, neighbourhood }, { hopsMax }) => {
    if (neighbourhood === undefined) {
      const reason = { en: 'The network was not looked at.', zh: '未取得关联网络。' };
      return [{ kind: 'not-evaluable', reason }];
    }
    const rings = neighbourhood.rings.filter(({ parties }) => hopsMax.gte(parties.length));
    const readings = rings
      .filter(({ troubled }) => troubled.length > 0)
      .map((each): Reading => {
        const { parties, troubled, amounts } = each;
        const path = [...parties, ...parties.slice(0, 1)];
        const nameOf = (party: string): string =>
          each.names?.[parties.indexOf(party)] ?? partyText(party);
        const names = path.map(nameOf).join(' → ');
        const failing = troubled.map(nameOf);
        const sums = amountsText(amounts);
        const stake =
          amounts.length > 0 ? { en: `, ${sums.en}`, zh: `，金额${sums.zh}` } : { en: '', zh: '' };
        return {
          kind: 'fires',
          severity: 'high',
          held: 'high',
          eventId: ringId(each),
          observedOn: asOf,
          margin: marginOf(recordCount(TITLE, 1)),
          evidence: troubled.map((party) => ({ kind: 'neighbour', party, path })),
          text: {
            en: `Guarantees run in a ring: ${names}${stake.en}; ${failing.join(', ')} is RED or in default.`,
            zh: `担保形成闭环：${names}${stake.zh}；其中${failing.join('、')}为红色预警或已违约。`,
          },
        };
      });
    return decisive(readings, noneKnown(TITLE));
  },
});
