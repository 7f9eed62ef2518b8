import { defineFactKind } from '../fact-kind.ts';
import { flag, numberBetween, oneOf, optional, share } from '../fact-member.ts';

export const governanceProfile = defineFactKind({
  id: 'governance-profile',
  title: { en: 'Governance of the company', zh: '公司治理情况' },
  tells: {
    en: 'How long the key people have been there and whether anybody controls them.',
    zh: '关键人员任职年限及治理制衡情况。',
  },
  area: 'governance',
  nature: 'observation',
  sourceClass: 'exchange-filing',
  members: {
    keyPersonTenureYears: optional(
      numberBetween(
        '0',
        '80',
        'Mean years in office of chair, chief executive and chief financial officer',
        '董事长、总经理、财务总监平均任职年数',
      ),
    ),
    independentDirectorShare: optional(share('Independent directors on the board', '独立董事占比')),
    hasAuditCommittee: optional(flag('Whether there is an audit committee', '是否设审计委员会')),
    disclosureRating: optional(
      oneOf('The exchange’s grade of disclosure', '交易所信息披露考核等级', {
        A: '优秀',
        B: '良好',
        C: '合格',
        D: '不合格',
      }),
    ),
  },
  key: [],
  examples: [
    {
      observedOn: '2025-04-30',
      keyPersonTenureYears: '6.5',
      independentDirectorShare: '0.36',
      hasAuditCommittee: true,
    },
  ],
});
