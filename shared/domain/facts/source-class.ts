import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';

/** Who stands behind what a fact says, and how far it is believed unless the sender says else. */
export interface SourceClass {
  readonly title: Text;
  /** 0 not at all, 1 fully. Weighs news and two sources that differ. */
  readonly credibility: string;
}

export const SOURCE_CLASSES = {
  'own-bank': { title: { en: 'The bank’s own systems', zh: '本行系统' }, credibility: '1' },
  court: {
    title: { en: 'Court or enforcement register', zh: '法院及执行公开信息' },
    credibility: '1',
  },
  'official-registry': {
    title: { en: 'Company or property registry', zh: '工商及登记机关' },
    credibility: '1',
  },
  'tax-authority': { title: { en: 'Tax authority', zh: '税务机关' }, credibility: '1' },
  regulator: { title: { en: 'Supervisor or regulator', zh: '监管与行政机关' }, credibility: '1' },
  'credit-bureau': { title: { en: 'Credit bureau', zh: '征信机构' }, credibility: '0.95' },
  'bill-exchange': { title: { en: 'Bill exchange', zh: '票据交易所' }, credibility: '0.95' },
  'exchange-filing': {
    title: { en: 'Filing with an exchange', zh: '交易所公告' },
    credibility: '0.95',
  },
  auditor: { title: { en: 'Auditor', zh: '审计机构' }, credibility: '0.95' },
  'rating-agency': { title: { en: 'Rating agency', zh: '评级机构' }, credibility: '0.9' },
  'market-price': { title: { en: 'Market prices', zh: '市场行情' }, credibility: '0.9' },
  counterparty: {
    title: { en: 'Customer, supplier, utility or insurer', zh: '交易对手及公用事业' },
    credibility: '0.9',
  },
  'commercial-data': {
    title: { en: 'Commercial data provider', zh: '商业数据商' },
    credibility: '0.8',
  },
  'major-media': { title: { en: 'Major media', zh: '主流媒体' }, credibility: '0.8' },
  company: { title: { en: 'The company itself', zh: '企业自报' }, credibility: '0.7' },
  'other-media': { title: { en: 'Other media', zh: '其他媒体' }, credibility: '0.4' },
  'social-media': { title: { en: 'Social media', zh: '社交媒体' }, credibility: '0.2' },
} as const satisfies Readonly<Record<string, SourceClass>>;

export type SourceClassId = keyof typeof SOURCE_CLASSES;

export const SOURCE_CLASSES_SOURCE: Source = {
  citation: 'Product fact policy',
  locator: 'default credibility by class of source; a sender overrides it fact by fact',
  confidence: 'design',
};
