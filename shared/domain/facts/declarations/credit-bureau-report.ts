import { defineFactKind } from '../fact-kind.ts';
import { amount, count, oneOf, optional } from '../fact-member.ts';

export const creditBureauReport = defineFactKind({
  id: 'credit-bureau-report',
  title: { en: 'Credit bureau report', zh: '企业征信报告' },
  tells: {
    en: 'What all lenders together report about the company.',
    zh: '各授信机构报送的企业信贷全貌。',
  },
  area: 'payment',
  nature: 'observation',
  sourceClass: 'credit-bureau',
  members: {
    lenders: optional(count('Lenders with a balance', '有余额的授信机构数', 10_000)),
    totalCredit: optional(amount('Credit granted by all lenders', '授信总额')),
    usedCredit: optional(amount('Credit used at all lenders', '用信余额')),
    usedElsewhere: optional(amount('Credit used at other lenders than this bank', '他行用信余额')),
    worstClass: optional(
      oneOf('Worst loan class at any lender', '最差五级分类', {
        normal: '正常',
        'special-mention': '关注',
        substandard: '次级',
        doubtful: '可疑',
        loss: '损失',
      }),
    ),
    daysPastDue: optional(
      count('Worst days past due now, other lenders', '他行当前最长逾期天数', 36_500),
    ),
    daysPastDueMax24Months: optional(
      count('Worst days past due in 24 months, all lenders', '近24个月最长逾期天数', 36_500),
    ),
    overdueAmount: optional(amount('Amount overdue', '逾期余额')),
    enquiries3Months: optional(
      count('Enquiries for loan approval in three months', '近3个月贷款审批查询次数', 10_000),
    ),
    guaranteesGiven: optional(amount('Guarantees given for others', '对外担保余额')),
    guaranteesCalled: optional(amount('Guarantees that were called', '已代偿余额')),
  },
  key: [],
  examples: [
    {
      observedOn: '2025-06-30',
      source: 'PBOC bureau',
      lenders: 7,
      totalCredit: '420000000',
      usedCredit: '365000000',
      worstClass: 'normal',
      daysPastDueMax24Months: 0,
      enquiries3Months: 2,
    },
  ],
});
