import type { Text } from '../../kernel/text.ts';
import type { FacilityPurpose } from './limit/limit-request.ts';

/** A form of credit: what it is for by itself, and how what is not drawn of it counts. */
export interface FacilityProduct {
  readonly title: Text;
  readonly purpose: FacilityPurpose;
  /** Class of the policy's credit conversion for the part that is not drawn. */
  readonly creditConversion: string;
  /** Nothing is paid out unless the client fails: the whole amount is converted. */
  readonly isContingent: boolean;
}

const product = (
  en: string,
  zh: string,
  purpose: FacilityPurpose,
  creditConversion: string,
  isContingent = false,
): FacilityProduct => ({ title: { en, zh }, purpose, creditConversion, isContingent });

export const FACILITY_PRODUCTS = {
  'working-capital-loan': product(
    'Working-capital loan',
    '流动资金贷款',
    'working-capital',
    'commitment',
  ),
  'fixed-asset-loan': product('Fixed-asset loan', '固定资产贷款', 'investment', 'commitment'),
  'term-loan': product('Term loan', '定期贷款', 'general', 'commitment'),
  'revolving-credit': product('Revolving credit', '循环授信额度', 'general', 'commitment'),
  overdraft: product('Overdraft', '法人账户透支', 'working-capital', 'cancellable-commitment'),
  'bank-acceptance': product(
    'Bank acceptance',
    '银行承兑汇票',
    'working-capital',
    'direct-credit-substitute',
    true,
  ),
  'financing-guarantee': product(
    'Financing guarantee',
    '融资性保函',
    'general',
    'direct-credit-substitute',
    true,
  ),
  'performance-guarantee': product(
    'Performance guarantee',
    '履约类保函',
    'general',
    'performance-guarantee',
    true,
  ),
  'letter-of-credit': product(
    'Letter of credit',
    '跟单信用证',
    'working-capital',
    'trade-letter-of-credit',
    true,
  ),
} as const satisfies Readonly<Record<string, FacilityProduct>>;

export type FacilityProductId = keyof typeof FACILITY_PRODUCTS;

export const FACILITY_PRODUCT_IDS = Object.keys(FACILITY_PRODUCTS) as [
  FacilityProductId,
  ...FacilityProductId[],
];
