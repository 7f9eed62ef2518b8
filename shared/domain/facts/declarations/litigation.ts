import { defineFactKind } from '../fact-kind.ts';
import { amount, date, flag, oneOf, optional, personal, text } from '../fact-member.ts';

export const litigation = defineFactKind({
  id: 'litigation',
  title: { en: 'Lawsuit or arbitration', zh: '诉讼与仲裁' },
  tells: {
    en: 'A case the company is party to, at each stage it goes through.',
    zh: '企业涉诉案件及其所处阶段。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    role: oneOf('Role of the company', '企业地位', {
      defendant: '被告',
      plaintiff: '原告',
      'third-party': '第三人',
    }),
    stage: oneOf('Stage', '阶段', {
      filed: '立案',
      hearing: '审理',
      judged: '判决',
      appealed: '上诉',
      enforcement: '执行',
      'enforcement-terminated': '终本',
      settled: '和解',
      withdrawn: '撤诉',
    }),
    cause: optional(
      oneOf('Cause', '案由', {
        loan: '借款合同',
        'finance-lease': '融资租赁',
        guarantee: '保证合同',
        bill: '票据',
        sale: '买卖合同',
        construction: '建设工程',
        labour: '劳动争议',
        equity: '股权纠纷',
        tort: '侵权',
        other: '其他',
      }),
    ),
    opponentType: optional(
      oneOf('Kind of opponent', '对方类型', {
        bank: '银行',
        leasing: '融资租赁公司',
        'other-financial': '其他金融机构',
        supplier: '供应商',
        customer: '客户',
        employee: '员工',
        government: '政府机关',
        other: '其他',
      }),
    ),
    opponent: personal(optional(text('The opponent', '对方当事人'))),
    amount: optional(amount('Amount in dispute', '标的额')),
    isArbitration: optional(flag('Whether it is an arbitration', '是否仲裁')),
    court: optional(text('The court', '审理机构')),
    closedOn: optional(date('The day the case was closed', '结案之日')),
  },
  key: ['role', 'stage', 'cause', 'opponentType', 'opponent', 'amount'],
  reference: {
    tells: {
      en: 'Case number; a case keeps it through its stages',
      zh: '案号；同一案件各阶段沿用',
    },
    isPublic: true,
  },
  stages: ['stage'],
  end: 'closedOn',
  prudentBy: 'amount',
  examples: [
    {
      observedOn: '2025-03-03',
      role: 'defendant',
      stage: 'filed',
      cause: 'loan',
      opponentType: 'bank',
      amount: '12000000',
      reference: '(2025)苏02民初31号',
    },
    {
      observedOn: '2025-09-15',
      role: 'defendant',
      stage: 'judged',
      cause: 'loan',
      opponentType: 'bank',
      amount: '12000000',
      reference: '(2025)苏02民初31号',
    },
  ],
});
