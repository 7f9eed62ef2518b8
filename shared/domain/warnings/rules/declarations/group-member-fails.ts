import { decisive, noneKnown } from '../fact-reading.ts';
import { troubledReading } from '../neighbour-reading.ts';
import type { Neighbour } from '../neighbourhood.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const member = (members: Partial<Neighbour>): Neighbour => ({
  party: 'company:example-holding',
  name: 'Example Holding Co',
  relation: { en: 'controls the company', zh: '控制企业' },
  kind: 'group',
  path: ['company:self', 'company:example-holding'],
  watchLevel: 'ORANGE',
  isInDefault: false,
  amounts: [],
  ...members,
});

export const groupMemberFails = defineWarningRule({
  id: 'group-member-fails',
  code: 'N05',
  title: { en: 'Group member in trouble', zh: '集团成员出险' },
  question: {
    en: 'Is a parent or sister company at RED or in default?',
    zh: '母公司或兄弟公司是否为红色预警或已违约？',
  },
  rule: {
    en: 'a company under the same control at RED or in default',
    zh: '同一控制下的企业为红色预警或已违约',
  },
  kind: 'state',
  rootCause: 'network',
  inputs: { others: ['neighbourhood'] },
  parameters: {},
  severities: ['high'],
  clearAfter: { unit: 'days', count: 30 },
  actions: ['A11'],
  source: practice('N05 default or RED of a sister or parent'),
  examples: [
    {
      name: 'the parent is at RED',
      given: { neighbourhood: { neighbours: [member({ watchLevel: 'RED' })], rings: [] } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'a sister defaulted, two links away',
      given: {
        neighbourhood: {
          neighbours: [
            member({
              party: 'company:example-steel',
              name: 'Example Steel Co',
              relation: { en: 'has the same controller', zh: '受同一控制人控制' },
              path: ['company:self', 'company:example-holding', 'company:example-steel'],
              isInDefault: true,
            }),
          ],
          rings: [],
        },
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: 'the parent is at ORANGE',
      given: { neighbourhood: { neighbours: [member({})], rings: [] } },
      expect: 'near-miss',
    },
    { name: 'the network was not looked at', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: ({ asOf, neighbourhood }) => {
    if (neighbourhood === undefined) {
      const reason = { en: 'The network was not looked at.', zh: '未取得关联网络。' };
      return [{ kind: 'not-evaluable', reason }];
    }
    const readings = neighbourhood.neighbours
      .filter(({ kind }) => kind === 'group')
      .flatMap((each) => troubledReading(each, 'high', asOf) ?? []);
    return decisive(readings, noneKnown({ en: 'Group members in trouble', zh: '集团出险成员' }));
  },
});
