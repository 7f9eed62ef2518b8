import type { DeclaredField } from './table-field.ts';

const TEXT = { kind: 'text' } as const;
const DATE = { kind: 'date' } as const;
const SCORE = { kind: 'score' } as const;

/** Places by the names in daily use; any other is written by its two letters. */
const COUNTRIES = {
  CN: ['中国', 'China', '中华人民共和国', '中国大陆', 'PRC', 'CHN'],
  HK: ['中国香港', 'Hong Kong', '香港', 'HKG'],
  MO: ['中国澳门', 'Macao', '澳门', 'Macau', 'MAC'],
  TW: ['中国台湾', 'Taiwan', '台湾', 'TWN'],
  SG: ['新加坡', 'Singapore', 'SGP'],
  JP: ['日本', 'Japan', 'JPN'],
  KR: ['韩国', 'South Korea', 'Korea', 'KOR'],
  US: ['美国', 'United States', 'USA', 'United States of America'],
  GB: ['英国', 'United Kingdom', 'UK', 'GBR'],
  DE: ['德国', 'Germany', 'DEU'],
  FR: ['法国', 'France', 'FRA'],
  NL: ['荷兰', 'Netherlands', 'NLD'],
  CH: ['瑞士', 'Switzerland', 'CHE'],
  AU: ['澳大利亚', 'Australia', 'AUS'],
  CA: ['加拿大', 'Canada', 'CAN'],
  KY: ['开曼群岛', 'Cayman Islands', 'CYM'],
  VG: ['英属维尔京群岛', 'British Virgin Islands', 'BVI', 'VGB'],
  BM: ['百慕大', 'Bermuda', 'BMU'],
} as const;

/** Columns about the company and about the request as a whole. */
export const COMPANY_FIELDS = {
  reference: {
    title: { en: 'Reference', zh: '参考号' },
    aliases: ['流水号', '业务编号', '申请编号', 'ref'],
    scope: 'request',
    path: [],
    form: TEXT,
    note: {
      en: 'Your own name for this item, echoed in the results; default: the company id',
      zh: '贵方对本条目的编号，结果中原样返回；默认同企业编号',
    },
  },
  companyId: {
    title: { en: 'Company id', zh: '企业编号' },
    aliases: ['客户号', '客户编号', '客户ID', '企业ID', '公司编号', '编号', 'id', 'customer id'],
    scope: 'request',
    path: ['company', 'id'],
    form: TEXT,
    note: {
      en: 'Your own id: 1–64 letters, digits, . _ ~ -; the same on every sheet. Default: the 统一社会信用代码',
      zh: '贵方编号：1–64 位字母、数字及 . _ ~ -，各工作表保持一致；默认同统一社会信用代码',
    },
  },
  companyName: {
    title: { en: 'Company name', zh: '企业名称' },
    aliases: ['公司名称', '客户名称', '单位名称', '编制单位', '名称', 'name', 'company'],
    scope: 'request',
    path: ['company', 'name'],
    form: TEXT,
    note: { en: 'Registered name', zh: '注册全称' },
  },
  englishName: {
    title: { en: 'English name', zh: '英文名称' },
    aliases: ['企业英文名称', '公司英文名称'],
    scope: 'request',
    path: ['company', 'englishName'],
    form: TEXT,
    note: { en: 'May stay empty', zh: '可不填' },
  },
  country: {
    title: { en: 'Country', zh: '注册国家或地区' },
    aliases: ['国家', '国别', '国家或地区', '国家/地区', '注册国家/地区', '注册地国家'],
    scope: 'request',
    path: ['company', 'country'],
    form: { kind: 'words', words: COUNTRIES },
    note: {
      en: 'Country of registration, such as CN; default CN beside a 统一社会信用代码',
      zh: '注册国家或地区，如 CN；填有统一社会信用代码时默认 CN',
    },
  },
  unifiedSocialCreditCode: {
    title: { en: 'Unified social credit code', zh: '统一社会信用代码' },
    aliases: ['社会信用代码', '信用代码', '统一信用代码', 'USCC'],
    scope: 'request',
    path: ['company', 'unifiedSocialCreditCode'],
    form: TEXT,
    note: {
      en: '18 characters, verified; format the cell as text',
      zh: '18 位，将校验；请设为文本',
    },
  },
  lei: {
    title: { en: 'LEI', zh: '全球法人识别编码' },
    aliases: ['法人识别编码', 'Legal entity identifier'],
    scope: 'request',
    path: ['company', 'lei'],
    form: TEXT,
    note: { en: '20 characters, verified; may stay empty', zh: '20 位，将校验；可不填' },
  },
  industryScheme: {
    title: { en: 'Industry scheme', zh: '行业分类标准' },
    aliases: ['行业标准'],
    scope: 'request',
    path: ['company', 'industry', 'scheme'],
    form: {
      kind: 'words',
      words: {
        'GB/T 4754-2017': ['国民经济行业分类', 'GB/T 4754', 'GB', '国标'],
        'ISIC Rev.4': ['国际标准产业分类', 'ISIC'],
        'NACE Rev.2': ['欧盟行业分类', 'NACE'],
      },
    },
    note: { en: 'Default: GB/T 4754-2017', zh: '默认：国民经济行业分类 GB/T 4754-2017' },
  },
  industryCode: {
    title: { en: 'Industry code', zh: '行业代码' },
    aliases: ['行业', '国民经济行业代码', 'industry'],
    scope: 'request',
    path: ['company', 'industry', 'code'],
    form: TEXT,
    note: { en: 'Such as C34; may stay empty', zh: '如 C34；可不填' },
  },
  foundedOn: {
    title: { en: 'Founded on', zh: '成立日期' },
    aliases: ['注册日期', '设立日期'],
    scope: 'request',
    path: ['company', 'foundedOn'],
    form: DATE,
    note: { en: 'May stay empty', zh: '可不填' },
  },
  listed: {
    title: { en: 'Listed', zh: '是否上市' },
    aliases: ['上市', '上市公司'],
    scope: 'request',
    path: ['company', 'listed'],
    form: { kind: 'flag' },
    note: { en: 'Yes or no; may stay empty', zh: '是或否；可不填' },
  },
  industryScore: {
    title: { en: 'Industry score', zh: '行业评分' },
    aliases: ['行业与市场地位评分'],
    scope: 'request',
    path: ['officerScores', 'industry'],
    form: SCORE,
    note: {
      en: 'Your judgement of industry and market position, 0–100, 100 is best; may stay empty',
      zh: '客户经理对行业与市场地位的评分，0–100，100 最好；可不填',
    },
  },
  managementScore: {
    title: { en: 'Management score', zh: '管理评分' },
    aliases: ['管理与治理评分', '管理层评分'],
    scope: 'request',
    path: ['officerScores', 'management'],
    form: SCORE,
    note: {
      en: 'Your judgement of management and governance, 0–100; may stay empty',
      zh: '客户经理对管理与治理的评分，0–100；可不填',
    },
  },
  paymentScore: {
    title: { en: 'Payment score', zh: '履约评分' },
    aliases: ['付款记录评分', '付款评分'],
    scope: 'request',
    path: ['officerScores', 'payment'],
    form: SCORE,
    note: {
      en: 'Your judgement of payment behaviour, bureau and tax record, 0–100; may stay empty',
      zh: '客户经理对付款、征信与纳税记录的评分，0–100；可不填',
    },
  },
  legalScore: {
    title: { en: 'Legal score', zh: '法律舆情评分' },
    aliases: ['法律评分', '诉讼与舆情评分'],
    scope: 'request',
    path: ['officerScores', 'legal'],
    form: SCORE,
    note: {
      en: 'Your judgement of litigation, sentiment and network, 0–100; may stay empty',
      zh: '客户经理对诉讼、舆情与关联关系的评分，0–100；可不填',
    },
  },
  asOf: {
    title: { en: 'As of', zh: '评估基准日' },
    aliases: ['评级基准日', '基准日', '评估日期'],
    scope: 'request',
    path: ['asOf'],
    form: DATE,
    note: {
      en: 'The day the rating is true for; default: today',
      zh: '评级所对应的日期；默认当日',
    },
  },
} as const satisfies Readonly<Record<string, DeclaredField>>;
