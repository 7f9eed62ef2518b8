import { defineFactKind } from '../fact-kind.ts';
import { date, oneOf, optional } from '../fact-member.ts';

export const bankruptcyPetition = defineFactKind({
  id: 'bankruptcy-petition',
  title: { en: 'Bankruptcy or liquidation', zh: '破产与清算' },
  tells: {
    en: 'Somebody asks a court to wind the company up, and what the court says.',
    zh: '破产或清算申请及法院受理情况。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    stage: oneOf('Stage', '阶段', {
      filed: '申请',
      accepted: '受理',
      reorganisation: '重整',
      liquidation: '宣告破产',
      dismissed: '驳回',
      withdrawn: '撤回',
    }),
    applicant: optional(
      oneOf('Who asks', '申请人', { creditor: '债权人', company: '企业自身', other: '其他' }),
    ),
    closedOn: optional(date('The day the proceedings ended', '程序终结之日')),
  },
  key: ['stage', 'applicant'],
  reference: { tells: { en: 'Case number', zh: '案号' }, isPublic: true },
  stages: ['stage'],
  end: 'closedOn',
  examples: [
    {
      observedOn: '2025-10-08',
      stage: 'accepted',
      applicant: 'creditor',
      reference: '(2025)苏02破申7号',
    },
  ],
});
