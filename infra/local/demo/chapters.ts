import type { Text } from '../../../shared/kernel/text.ts';
import { demoStatement } from './company.ts';

type Wire = Readonly<Record<string, unknown>>;

/** What happens on a day of the story. */
export type DemoStep =
  | { readonly kind: 'statements'; readonly end: string; readonly statement: Wire }
  | { readonly kind: 'facts'; readonly facts: readonly Wire[] }
  /** Takes back the newest fact of a kind. */
  | { readonly kind: 'withdraw'; readonly factKind: string; readonly reason: string }
  | { readonly kind: 'assess' }
  | { readonly kind: 'night' }
  | { readonly kind: 'act'; readonly rule: string; readonly action: string; readonly body: Wire }
  /** Takes notice of everything that waits, in one request. */
  | { readonly kind: 'acknowledge-all'; readonly note: string }
  | { readonly kind: 'remember-reader' }
  | { readonly kind: 'read-feed' };

export interface DemoChapter {
  readonly on: string;
  readonly title: Text;
  readonly steps: readonly DemoStep[];
}

const statements = (end: string): DemoStep => ({
  kind: 'statements',
  end,
  statement: demoStatement(end),
});

const facts = (...given: readonly Wire[]): DemoStep => ({ kind: 'facts', facts: given });

const flows = (month: string, lastDay: string, millions: number, balance: number): Wire => ({
  kind: 'account-flows',
  observedOn: `${month}-${lastDay}`,
  month,
  creditTurnover: String(millions * 1_000_000),
  debitTurnover: String(millions * 1_000_000),
  averageBalance: String(balance * 1_000_000),
});

/** Two years of a company that loses a customer, then its cash, then its good name. */
export const DEMO_CHAPTERS: readonly DemoChapter[] = [
  {
    on: '2024-01-15',
    title: {
      en: 'The client is taken on: two audited years, profitable, growing a little',
      zh: '建立授信关系：两年审计报表，盈利，略有增长',
    },
    steps: [statements('2021-12-31'), statements('2022-12-31'), { kind: 'assess' }],
  },
  {
    on: '2024-04-26',
    title: {
      en: 'Annual report 2023: still a profit, but receivables and stocks eat the cash',
      zh: '2023年年报：仍有盈利，但应收与存货占用现金',
    },
    steps: [statements('2023-12-31')],
  },
  {
    on: '2024-10-10',
    title: {
      en: 'The largest customer moves its orders elsewhere',
      zh: '第一大客户转移订单',
    },
    steps: [
      facts({
        kind: 'key-partner-lost',
        observedOn: '2024-10-08',
        side: 'customer',
        shareOfTrade: '0.38',
      }),
      { kind: 'remember-reader' },
    ],
  },
  {
    on: '2024-12-20',
    title: { en: 'The finance director leaves after a year', zh: '财务总监任职一年后离任' },
    steps: [
      facts({
        kind: 'executive-change',
        observedOn: '2024-12-18',
        role: 'chief-financial-officer',
        change: 'left',
        tenureYears: '1.1',
      }),
    ],
  },
  {
    on: '2025-02-20',
    title: {
      en: 'A court list names the company as a dishonest debtor…',
      zh: '法院名单将企业列为失信被执行人……',
    },
    steps: [
      facts({
        kind: 'dishonest-debtor',
        observedOn: '2025-02-18',
        amount: '3100000',
        reference: '(2025)浙0106执118号',
      }),
    ],
  },
  {
    on: '2025-02-24',
    title: {
      en: '…which was another company of a similar name: the fact is withdrawn',
      zh: '……实为名称相近的另一企业：撤回该事实',
    },
    steps: [
      {
        kind: 'withdraw',
        factKind: 'dishonest-debtor',
        reason: 'Another company of a similar name (invented)',
      },
    ],
  },
  {
    on: '2025-03-12',
    title: { en: 'A bank sues over a loan', zh: '一家银行就借款提起诉讼' },
    steps: [
      facts({
        kind: 'litigation',
        observedOn: '2025-03-10',
        role: 'defendant',
        stage: 'filed',
        cause: 'loan',
        opponentType: 'bank',
        amount: '42000000',
        reference: '(2025)苏02民初87号',
      }),
    ],
  },
  {
    on: '2025-03-27',
    title: {
      en: 'Nobody has taken notice within the time limit: the nightly review escalates',
      zh: '逾期无人处理：夜间检视自动升级',
    },
    steps: [{ kind: 'night' }],
  },
  {
    on: '2025-04-29',
    title: {
      en: 'Annual report 2024: sales down a quarter, a loss, cash flowing out, an emphasis of matter',
      zh: '2024年年报：收入下降四分之一，亏损，经营现金流出，强调事项段',
    },
    steps: [
      statements('2024-12-31'),
      facts({
        kind: 'audit-opinion',
        observedOn: '2025-04-28',
        periodEnd: '2024-12-31',
        opinion: 'emphasis-of-matter',
        auditor: 'Example CPA (invented)',
      }),
    ],
  },
  {
    on: '2025-05-06',
    title: {
      en: 'The credit committee takes notice of all of it, in one request',
      zh: '授信委员会一次性确认知悉全部预警',
    },
    steps: [{ kind: 'acknowledge-all', note: 'Committee of 6 May: no new drawings (invented)' }],
  },
  {
    on: '2025-06-16',
    title: { en: 'The first instalment at this bank is overdue', zh: '本行贷款首次逾期' },
    steps: [
      facts(
        {
          kind: 'overdue',
          observedOn: '2025-06-13',
          source: 'core',
          daysPastDue: 12,
          amount: '2600000',
        },
        flows('2025-05', '31', 9, 0.4),
      ),
    ],
  },
  {
    on: '2025-06-17',
    title: {
      en: 'The banker visits the client and closes the warning as confirmed',
      zh: '客户经理走访企业，确认预警属实并关闭',
    },
    steps: [
      {
        kind: 'act',
        rule: 'overdue-own-bank',
        action: 'acknowledge',
        body: { note: 'Visit arranged (invented)' },
      },
      {
        kind: 'act',
        rule: 'overdue-own-bank',
        action: 'close',
        body: {
          disposition: 'confirmed',
          note: 'Cash is short; the plan is to sell the second plant (invented)',
        },
      },
    ],
  },
  {
    on: '2025-09-02',
    title: {
      en: 'Overdue for more than sixty days: the closed warning opens again',
      zh: '逾期超过60天：已关闭的预警重新打开',
    },
    steps: [
      facts({
        kind: 'overdue',
        observedOn: '2025-09-01',
        source: 'core',
        daysPastDue: 72,
        amount: '5900000',
      }),
    ],
  },
  {
    on: '2025-11-20',
    title: {
      en: 'The judgment is enforced, and the company is on the court’s list: this time it is',
      zh: '判决进入执行，企业被列为失信被执行人，这次属实',
    },
    steps: [
      facts(
        {
          kind: 'enforcement',
          observedOn: '2025-11-05',
          amount: '42000000',
          reference: '(2025)苏02执905号',
        },
        {
          kind: 'dishonest-debtor',
          observedOn: '2025-11-18',
          amount: '42000000',
          reference: '(2025)苏02执905号',
        },
      ),
    ],
  },
  {
    on: '2025-12-31',
    title: {
      en: 'A dashboard that was switched off in October 2024 catches up from where it was',
      zh: '自2024年10月停用的看板从原位置补读全部变化',
    },
    steps: [{ kind: 'night' }, { kind: 'read-feed' }],
  },
];
