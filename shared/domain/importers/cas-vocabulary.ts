import { LINE_ITEM_IDS, LINE_ITEMS, type LineItemId } from '../statements/line-items/line-items.ts';
import { readCasLabel } from './cas-label.ts';

/** What a line name of a Chinese statement means to the canonical statements. */
export type CasMeaning =
  | { readonly kind: 'item'; readonly item: LineItemId; readonly name: string }
  /** One line for two (the formats of 2018); used only where the two are not given. */
  | {
      readonly kind: 'combined';
      readonly item: LineItemId;
      readonly emptied: LineItemId;
      readonly name: string;
    }
  /** A line of its own in older formats, later a part of `item`: added where the sum asks for it. */
  | { readonly kind: 'within'; readonly item: LineItemId; readonly name: string }
  /** A part or an older name of `item`, used only where the item's own line is not given. */
  | { readonly kind: 'fallback'; readonly item: LineItemId; readonly name: string }
  /** 营业总收入: the revenue of groups whose finance company earns interest and fees. */
  | { readonly kind: 'total-revenue'; readonly item: 'revenue'; readonly name: string }
  /** Costs of the finance company of a group, met by 营业总收入. */
  | { readonly kind: 'financial-cost'; readonly name: string }
  | { readonly kind: 'detail'; readonly name: string }
  | { readonly kind: 'unknown' };

/** Other spellings and other years' names of the lines that the canonical items list. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  货币资金: ['现金及银行存款', '货币资金合计'],
  受限货币资金: ['受限制的货币资金', '受限资金', '使用受限的货币资金'],
  应收账款: ['应收帐款', '应收账款净额'],
  预付款项: ['预付账款', '预付帐款'],
  其他应收款: ['其他应收款合计', '其它应收款', '其他应收款净额'],
  存货: ['存货净额'],
  持有待售资产: ['划分为持有待售的资产'],
  其他流动资产: ['其它流动资产'],
  流动资产合计: ['流动资产总计', '流动资产总额'],
  固定资产: ['固定资产净额', '固定资产账面价值'],
  在建工程: ['在建工程合计'],
  其他非流动资产: ['其它非流动资产'],
  非流动资产合计: ['非流动资产总计', '非流动资产总额'],
  资产总计: ['资产合计', '资产总额', '总资产'],
  预收款项: ['预收账款', '预收帐款'],
  应付账款: ['应付帐款'],
  应付职工薪酬: ['应付工资', '应付职工薪酬合计'],
  应交税费: ['应交税金'],
  其他应付款: ['其他应付款合计', '其它应付款'],
  一年内到期的非流动负债: ['一年内到期的长期负债'],
  其他流动负债: ['其它流动负债'],
  持有待售负债: ['划分为持有待售的负债'],
  流动负债合计: ['流动负债总计', '流动负债总额'],
  短期融资券: ['短期应付债券', '超短期融资券', '应付短期融资券'],
  长期应付款: ['长期应付款合计'],
  其他非流动负债: ['其它非流动负债', '其他长期负债'],
  非流动负债合计: ['非流动负债总计', '长期负债合计', '非流动负债总额'],
  负债合计: ['负债总计', '负债总额', '总负债'],
  实收资本: ['股本', '实收资本净额', '实收股本'],
  归属于母公司所有者权益合计: [
    '归属于母公司股东权益合计',
    '归属于母公司所有者权益',
    '归属于母公司股东权益',
    '归属于母公司的所有者权益合计',
    '归属于母公司股东的权益合计',
    '归属于母公司所有者的权益合计',
    '归属于上市公司股东的所有者权益',
    '归属于上市公司股东的净资产',
    '归母所有者权益',
  ],
  少数股东权益: ['少数股东权益合计'],
  所有者权益合计: ['股东权益合计', '权益合计', '所有者权益总计', '股东权益总计', '净资产合计'],
  负债和所有者权益总计: [
    '负债和股东权益总计',
    '负债及所有者权益总计',
    '负债及股东权益总计',
    '负债与所有者权益总计',
    '负债与股东权益总计',
    '负债和所有者权益合计',
    '负债和股东权益合计',
    '负债及所有者权益合计',
    '负债及股东权益合计',
    '负债和权益总计',
  ],
  税金及附加: ['营业税金及附加', '主营业务税金及附加'],
  销售费用: ['营业费用'],
  研发费用: ['研究开发费用'],
  利息费用: ['财务费用利息费用', '利息费用支出'],
  公允价值变动收益: ['公允价值变动净收益', '公允价值变动损益'],
  投资收益: ['投资净收益'],
  资产处置收益: ['资产处置损益', '资产处置净收益'],
  所得税费用: ['所得税'],
  归属于母公司股东的净利润: [
    '归属于母公司所有者的净利润',
    '归属于母公司的净利润',
    '归属母公司股东的净利润',
    '归属母公司所有者的净利润',
    '归属于上市公司股东的净利润',
    '归母净利润',
  ],
  少数股东损益: ['归属于少数股东的净利润', '少数股东收益'],
  扣除非经常性损益后的净利润: [
    '归属于上市公司股东的扣除非经常性损益的净利润',
    '归属于母公司股东的扣除非经常性损益的净利润',
    '扣非净利润',
    '扣除非经常性损益后归属于母公司股东的净利润',
  ],
  '销售商品、提供劳务收到的现金': [
    '销售商品和提供劳务收到的现金',
    '销售产成品、商品、提供劳务收到的现金',
  ],
  支付给职工以及为职工支付的现金: ['支付给职工及为职工支付的现金', '支付的职工薪酬'],
  支付的各项税费: ['支付的税费'],
  经营活动产生的现金流量净额: [
    '经营活动现金流量净额',
    '经营活动产生的现金净流量',
    '经营活动现金净流量',
    '经营活动产生的现金流净额',
  ],
  投资活动产生的现金流量净额: [
    '投资活动现金流量净额',
    '投资活动产生的现金净流量',
    '投资活动现金净流量',
  ],
  筹资活动产生的现金流量净额: [
    '筹资活动现金流量净额',
    '筹资活动产生的现金净流量',
    '筹资活动现金净流量',
    '融资活动产生的现金流量净额',
  ],
  '购建固定资产、无形资产和其他长期资产支付的现金': [
    '购建固定资产、无形资产及其他长期资产支付的现金',
    '购置固定资产、无形资产和其他长期资产支付的现金',
  ],
  '处置固定资产、无形资产和其他长期资产收回的现金净额': [
    '处置固定资产、无形资产和其他长期资产而收回的现金净额',
    '处置固定资产、无形资产及其他长期资产收回的现金净额',
    '处置固定资产、无形资产和其他长期资产收到的现金净额',
  ],
  '分配股利、利润或偿付利息支付的现金': ['分配股利、利润和偿付利息支付的现金'],
  汇率变动对现金及现金等价物的影响: [
    '汇率变动对现金的影响',
    '汇率变动对现金的影响额',
    '汇率变动对现金及现金等价物的影响额',
  ],
  现金及现金等价物净增加额: [
    '现金净增加额',
    '现金及现金等价物净增加(减少)额',
    '现金及现金等价物净增加(减少以-号填列)额',
    '现金及现金等价物净(减少)/增加额',
    '现金及现金等价物增加净额',
    '现金及现金等价物净变动额',
    '现金及现金等价物净减少额',
  ],
  期初现金及现金等价物余额: [
    '年初现金及现金等价物余额',
    '期初现金余额',
    '现金及现金等价物期初余额',
    '现金及现金等价物的期初余额',
  ],
  期末现金及现金等价物余额: [
    '年末现金及现金等价物余额',
    '期末现金余额',
    '现金及现金等价物期末余额',
    '现金及现金等价物的期末余额',
  ],
  '固定资产折旧、油气资产折耗、生产性生物资产折旧': [
    '固定资产折旧',
    '固定资产和投资性房地产折旧',
    '固定资产折旧、油气资产折耗、生产性生物资产折旧、投资性房地产折旧',
  ],
  使用权资产折旧: ['使用权资产摊销'],
};

/** Lines of groups with a finance company, and of older formats, that a canonical item takes in. */
const ADDED: Readonly<Partial<Record<LineItemId, readonly string[]>>> = {
  tradingFinancialAssets: ['以公允价值计量且其变动计入当期损益的金融资产', '短期投资'],
  otherCurrentAssets: [
    '结算备付金',
    '拆出资金',
    '应收保费',
    '应收分保账款',
    '应收分保合同准备金',
    '买入返售金融资产',
    '待摊费用',
  ],
  otherNonCurrentAssets: [
    '可供出售金融资产',
    '持有至到期投资',
    '发放贷款和垫款',
    '发放委托贷款及垫款',
    '公益性生物资产',
  ],
  otherCurrentLiabilities: [
    '以公允价值计量且其变动计入当期损益的金融负债',
    '向中央银行借款',
    '拆入资金',
    '卖出回购金融资产款',
    '吸收存款及同业存放',
    '吸收存款',
    '代理买卖证券款',
    '代理承销证券款',
    '应付手续费及佣金',
    '应付分保账款',
    '预提费用',
  ],
  otherNonCurrentLiabilities: ['保险合同准备金'],
  investmentIncome: ['汇兑收益', '汇兑损益'],
};

const WITHIN: Readonly<Partial<Record<LineItemId, readonly string[]>>> = {
  otherReceivables: ['应收利息', '应收股利'],
  propertyPlantEquipment: ['固定资产清理'],
  constructionInProgress: ['工程物资'],
  otherPayables: ['应付利息', '应付股利'],
  longTermPayables: ['专项应付款'],
};

/** Used only where the item's own line is not given. */
const FALLBACK: Readonly<Partial<Record<LineItemId, readonly string[]>>> = {
  revenue: ['主营业务收入', '其他业务收入'],
  costOfSales: ['主营业务成本', '其他业务成本', '其他业务支出'],
  propertyPlantEquipment: ['固定资产净值'],
};

const COMBINED = {
  应收票据及应收账款: { item: 'accountsReceivable', emptied: 'notesReceivable' },
  应付票据及应付账款: { item: 'accountsPayable', emptied: 'notesPayable' },
} as const;

const FINANCIAL_COSTS = [
  '手续费及佣金支出',
  '退保金',
  '赔付支出净额',
  '提取保险责任准备金净额',
  '提取保险责任合同准备金净额',
  '提取保险合同准备金净额',
  '保单红利支出',
  '分保费用',
] as const;

/** Known to the format, carried by no canonical item. */
const DETAILS = [
  '营业总成本',
  '已赚保费',
  '手续费及佣金收入',
  '原材料',
  '库存商品',
  '产成品',
  '数据资源',
  '优先股',
  '固定资产原价',
  '固定资产合计',
  '主营业务利润',
  '固定资产原值',
  '累计折旧',
  '固定资产减值准备',
  '对联营企业和合营企业的投资收益',
  '对联营企业和合营企业投资收益',
  '以摊余成本计量的金融资产终止确认收益',
  '非流动资产处置利得',
  '非流动资产处置损失',
  '汇兑净损失',
  '持续经营净利润',
  '终止经营净利润',
  '综合收益总额',
  '归属于母公司所有者的综合收益总额',
  '归属于母公司股东的综合收益总额',
  '归属于少数股东的综合收益总额',
  '归属于母公司所有者的其他综合收益的税后净额',
  '归属母公司所有者的其他综合收益的税后净额',
  '归属于少数股东的其他综合收益的税后净额',
  '不能重分类进损益的其他综合收益',
  '将重分类进损益的其他综合收益',
  '以后不能重分类进损益的其他综合收益',
  '以后将重分类进损益的其他综合收益',
  '重新计量设定受益计划变动额',
  '权益法下不能转损益的其他综合收益',
  '权益法下可转损益的其他综合收益',
  '其他权益工具投资公允价值变动',
  '其他债权投资公允价值变动',
  '现金流量套期储备',
  '外币财务报表折算差额',
  '基本每股收益',
  '稀释每股收益',
  '收到的税费返还',
  '收到其他与经营活动有关的现金',
  '收到的其他与经营活动有关的现金',
  '经营活动现金流入小计',
  '购买商品、接受劳务支付的现金',
  '支付其他与经营活动有关的现金',
  '支付的其他与经营活动有关的现金',
  '经营活动现金流出小计',
  '收回投资收到的现金',
  '取得投资收益收到的现金',
  '处置子公司及其他营业单位收到的现金净额',
  '收到其他与投资活动有关的现金',
  '收到的其他与投资活动有关的现金',
  '投资活动现金流入小计',
  '支付其他与投资活动有关的现金',
  '支付的其他与投资活动有关的现金',
  '投资活动现金流出小计',
  '子公司吸收少数股东投资收到的现金',
  '取得借款收到的现金',
  '发行债券收到的现金',
  '收到其他与筹资活动有关的现金',
  '收到的其他与筹资活动有关的现金',
  '筹资活动现金流入小计',
  '子公司支付给少数股东的股利、利润',
  '支付其他与筹资活动有关的现金',
  '支付的其他与筹资活动有关的现金',
  '筹资活动现金流出小计',
  '资产减值准备',
  '信用减值准备',
  '处置固定资产、无形资产和其他长期资产的损失',
  '固定资产报废损失',
  '公允价值变动损失',
  '投资损失',
  '递延所得税资产减少',
  '递延所得税负债增加',
  '存货的减少',
  '经营性应收项目的减少',
  '经营性应付项目的增加',
  '债务转为资本',
  '一年内到期的可转换公司债券',
  '融资租入固定资产',
  '现金的期末余额',
  '现金的期初余额',
  '现金等价物的期末余额',
  '现金等价物的期初余额',
] as const;

/** `所支付的现金` and `支付的现金` are one. */
const keyOf = (label: string): string =>
  readCasLabel(label).key.replace(/所(支付|收到|收回|产生)/g, '$1');

type Entry = readonly [name: string, meaning: CasMeaning];

const itemEntries = (item: LineItemId): readonly Entry[] =>
  (LINE_ITEMS[item].cas ?? [])
    .filter((name) => !name.startsWith('补充资料'))
    .flatMap((name) =>
      [name, ...(SYNONYMS[name] ?? [])].map((each): Entry => [each, { kind: 'item', item, name }]),
    );

const addedEntries = (item: LineItemId): readonly Entry[] => [
  ...(ADDED[item] ?? []).map((name): Entry => [name, { kind: 'item', item, name }]),
  ...(WITHIN[item] ?? []).map((name): Entry => [name, { kind: 'within', item, name }]),
  ...(FALLBACK[item] ?? []).map((name): Entry => [name, { kind: 'fallback', item, name }]),
];

/** Chinese titles of the notes' figures, which no printed statement names. */
const titleEntry = (item: LineItemId): Entry => {
  const name = LINE_ITEMS[item].zh;
  return [name, { kind: 'item', item, name }];
};

const ENTRIES: readonly Entry[] = [
  ['营业总收入', { kind: 'total-revenue', item: 'revenue', name: '营业总收入' }],
  ...LINE_ITEM_IDS.flatMap(itemEntries),
  ...LINE_ITEM_IDS.flatMap(addedEntries),
  ...Object.entries(COMBINED).map(
    ([name, combined]): Entry => [name, { kind: 'combined', ...combined, name }],
  ),
  ...FINANCIAL_COSTS.map((name): Entry => [name, { kind: 'financial-cost', name }]),
  ...DETAILS.map((name): Entry => [name, { kind: 'detail', name }]),
  ...LINE_ITEM_IDS.map(titleEntry),
];

/** Of several meanings the first counts; later ones only fill gaps. */
const VOCABULARY: ReadonlyMap<string, CasMeaning> = new Map(
  ENTRIES.toReversed().map(([name, meaning]) => [keyOf(name), meaning]),
);

const UNKNOWN: CasMeaning = { kind: 'unknown' };

export const casMeaningOf = (label: string): CasMeaning => VOCABULARY.get(keyOf(label)) ?? UNKNOWN;

/** Every name the vocabulary knows, as normalised keys: for suggestions. */
export const CAS_NAMES: readonly string[] = [...VOCABULARY.keys()];
