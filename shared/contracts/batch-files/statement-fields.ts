import type { DeclaredField } from './table-field.ts';

/** Columns about a statement that are no lines; also accepted beside the company, for all its statements. */
export const STATEMENT_FIELDS = {
  periodEnd: {
    title: { en: 'Period end', zh: '报告期末' },
    aliases: ['报表日期', '报告期', '期末日期', '截止日期', '会计期间', '年度', '日期', 'period'],
    scope: 'statement',
    path: ['period', 'end'],
    form: { kind: 'period-end' },
    note: { en: 'Last day, such as 2024-12-31', zh: '期末日，如 2024-12-31 或 2024年12月31日' },
  },
  months: {
    title: { en: 'Months', zh: '期间月数' },
    aliases: ['月数', '报告期类型', '报表类型', 'period months'],
    scope: 'statement',
    path: ['period', 'months'],
    form: { kind: 'months' },
    note: {
      en: '3, 6, 9 or 12: what income and cash flows cover, year to date; default 12',
      zh: '3、6、9 或 12：利润表与现金流量表自年初累计月数；默认 12',
    },
  },
  unit: {
    title: { en: 'Unit', zh: '金额单位' },
    aliases: ['单位', '币种单位', '计量单位'],
    scope: 'statement',
    path: ['unit'],
    form: { kind: 'unit' },
    note: {
      en: 'What the amounts are in: 元, 千元, 万元, 百万元, 亿元',
      zh: '金额的单位：元、千元、万元、百万元、亿元',
    },
  },
  currency: {
    title: { en: 'Currency', zh: '币种' },
    aliases: ['货币', '币别', '记账本位币'],
    scope: 'statement',
    path: ['currency'],
    form: {
      kind: 'words',
      words: {
        CNY: ['人民币', '人民币元', 'RMB', 'CNH'],
        HKD: ['港币', '港元'],
        USD: ['美元', 'US dollar'],
        EUR: ['欧元', 'Euro'],
        JPY: ['日元', '日圆'],
        GBP: ['英镑'],
        SGD: ['新加坡元'],
      },
    },
    note: {
      en: 'Such as CNY; default for Chinese statements: CNY, or what the unit names',
      zh: '如 CNY；中国准则报表默认 CNY，或以单位所示币种为准',
    },
  },
  standard: {
    title: { en: 'Accounting standard', zh: '会计准则' },
    aliases: ['准则', '会计制度', 'standard', 'GAAP'],
    scope: 'statement',
    path: ['standard'],
    form: {
      kind: 'words',
      words: {
        CAS: ['企业会计准则', '中国会计准则', '中国准则', '中国企业会计准则', 'PRC GAAP'],
        IFRS: ['国际财务报告准则', '国际准则', 'HKFRS', '香港财务报告准则'],
        'US-GAAP': ['美国公认会计原则', '美国通用会计准则', '美国准则', 'US GAAP'],
        other: ['其他', '其它'],
      },
    },
    note: { en: 'Default beside Chinese titles: CAS', zh: '中文表头时默认：企业会计准则' },
  },
  scope: {
    title: { en: 'Scope', zh: '报表口径' },
    aliases: ['口径', '合并口径', '合并类型', '报表范围'],
    scope: 'statement',
    path: ['scope'],
    form: {
      kind: 'words',
      words: {
        consolidated: ['合并', '合并报表', '合并口径', 'group'],
        'parent-only': ['母公司', '本部', '单体', '个别', '母公司报表', 'standalone', 'parent'],
      },
    },
    note: { en: 'Default: consolidated', zh: '合并或母公司；默认合并' },
  },
  assurance: {
    title: { en: 'Assurance', zh: '审计情况' },
    aliases: ['是否审计', '审计状态', '审计类型', 'audited'],
    scope: 'statement',
    path: ['assurance'],
    form: {
      kind: 'words',
      words: {
        audited: ['已审计', '经审计', '审计', '是', 'yes'],
        reviewed: ['已审阅', '审阅'],
        unaudited: ['未审计', '未经审计', '否', 'no'],
        'management-accounts': ['管理报表', '管理口径', '内部报表'],
      },
    },
    note: { en: 'Default: unaudited', zh: '默认：未审计' },
  },
  auditOpinion: {
    title: { en: 'Audit opinion', zh: '审计意见' },
    aliases: ['审计意见类型'],
    scope: 'statement',
    path: ['auditOpinion'],
    form: {
      kind: 'words',
      words: {
        unqualified: ['无保留意见', '标准无保留意见', '标准无保留', '无保留', 'clean'],
        'emphasis-of-matter': [
          '带强调事项段的无保留意见',
          '带强调事项',
          '强调事项',
          '带解释性说明的无保留意见',
        ],
        qualified: ['保留意见', '保留'],
        adverse: ['否定意见', '否定'],
        disclaimer: ['无法表示意见', '无法表示', '拒绝表示意见'],
      },
    },
    note: { en: 'Only of audited statements', zh: '仅适用于已审计报表' },
  },
  version: {
    title: { en: 'Version', zh: '报表版本' },
    aliases: ['版本'],
    scope: 'statement',
    path: ['version'],
    form: {
      kind: 'words',
      words: {
        'as-reported': ['原报', '首次披露', '原始'],
        restated: ['重述', '追溯调整', '更正', '调整后'],
      },
    },
    note: { en: 'Default: as reported', zh: '原报或重述；默认原报' },
  },
  absentLines: {
    title: { en: 'Lines left empty', zh: '空白项目含义' },
    aliases: ['空白含义'],
    scope: 'statement',
    path: ['absentLines'],
    form: {
      kind: 'words',
      words: { unknown: ['未知', 'not known'], nil: ['为零', '零', 'zero'] },
    },
    note: {
      en: 'Whether lines left empty are not known or nil; default: not known',
      zh: '空白项目为未知还是为零；默认未知',
    },
  },
  document: {
    title: { en: 'Document', zh: '资料来源' },
    aliases: ['报表来源', '来源', '文件名'],
    scope: 'statement',
    path: ['document'],
    form: { kind: 'text' },
    note: { en: 'Such as Annual report 2024; may stay empty', zh: '如 2024 年年度报告；可不填' },
  },
} as const satisfies Readonly<Record<string, DeclaredField>>;
