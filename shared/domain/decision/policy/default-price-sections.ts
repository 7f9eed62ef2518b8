import type { PolicyDocument } from './credit-policy.ts';

const CREDIT_RISK_MITIGATION = {
  citation: 'Basel Committee, CRE22 and CRE32, as taken over by PRA PS1/26',
  locator:
    'LGD of covered parts 0, 20 and 25 %; haircut of 40 % on receivables, real estate and other ' +
    'physical collateral (from memory); ten-day haircuts on financial collateral. Advance rates ' +
    'are a sample of one Chinese bank’s 抵质押率, rest by choice of this product',
  confidence: 'secondary',
} as const;

type Kind = 'financial' | 'receivables' | 'real-estate' | 'physical' | 'ineligible';

const type = (
  en: string,
  zh: string,
  kind: Kind,
  advanceRate: string,
  lgd: string,
  haircut: string,
) => ({
  title: { en, zh },
  kind,
  advanceRate,
  lgd,
  haircut,
  minimumCover: '0',
  overCollateralisationDivisor: '1',
});

/** One state of the economy for two years; later years are through the cycle. */
const scenario = (id: string, en: string, zh: string, weight: string, factor: string) => ({
  id,
  title: { en, zh },
  weight,
  factors: [factor, factor],
});

const product = (en: string, zh: string, factor: string) => ({ title: { en, zh }, factor });

const curve = (asOf: string, rates: string) => ({
  asOf,
  points: rates.split(', ').map((point) => {
    const [months = '', rate = ''] = point.split(' ');
    return { months, rate };
  }),
});

const FROM_MEMORY = 'from memory, to be confirmed against the publication';

export const DEFAULT_PRICE_SECTIONS = {
  collateral: {
    source: CREDIT_RISK_MITIGATION,
    takenOn: '2025-01-01',
    types: {
      'cash-deposit': type('Cash deposit', '保证金及存单', 'financial', '1', '0', '0'),
      gold: type('Gold', '黄金', 'financial', '0.75', '0', '0.20'),
      'government-bonds': type('Government bonds', '国债', 'financial', '0.90', '0', '0.04'),
      'shares-main-index': type(
        'Shares of a main index',
        '主要指数成分股',
        'financial',
        '0.50',
        '0',
        '0.20',
      ),
      'shares-listed': type(
        'Other listed shares',
        '其他上市股票',
        'financial',
        '0.50',
        '0',
        '0.30',
      ),
      receivables: type('Receivables', '应收账款', 'receivables', '0.50', '0.20', '0.40'),
      'commercial-property': type(
        'Commercial property and plant',
        '商业房产及厂房',
        'real-estate',
        '0.70',
        '0.20',
        '0.40',
      ),
      'residential-property': type(
        'Residential property',
        '住宅',
        'real-estate',
        '0.70',
        '0.20',
        '0.40',
      ),
      'industrial-land': type('Industrial land', '工业用地', 'real-estate', '0.60', '0.20', '0.40'),
      machinery: type('Machinery and equipment', '机器设备', 'physical', '0.40', '0.25', '0.40'),
      inventory: type('Inventory', '存货', 'physical', '0.50', '0.25', '0.40'),
      'shares-unlisted': type('Unlisted shares', '非上市股权', 'ineligible', '0.40', '0.40', '1'),
      'intellectual-property': type(
        'Intellectual property',
        '知识产权',
        'ineligible',
        '0',
        '0.40',
        '1',
      ),
    },
  },
  lgd: {
    source: {
      citation: 'Basel Committee, CRE32, as taken over by PRA PS1/26',
      locator: 'senior corporate 40 %, senior financial 45 %, subordinated 75 %; loans 20 days',
      confidence: 'secondary',
    },
    takenOn: '2025-01-01',
    unsecured: {
      'senior-corporate': '0.40',
      'senior-financial': '0.45',
      subordinated: '0.75',
    },
    currencyMismatchHaircut: '0.08',
    holdingPeriodDays: '20',
  },
  creditConversion: {
    source: {
      citation: 'Basel Committee, CRE20 (standardised approach, used by foundation IRB)',
      locator: 'factors of Basel III final; term loans have nothing undrawn',
      confidence: 'secondary',
    },
    takenOn: '2023-01-01',
    products: {
      'direct-credit-substitute': product(
        'Guarantees and acceptances',
        '融资性担保及银行承兑汇票',
        '1',
      ),
      'performance-guarantee': product('Performance guarantees', '履约类保函', '0.5'),
      'note-issuance-facility': product(
        'Note issuance and underwriting facilities',
        '票据发行便利',
        '0.5',
      ),
      commitment: product('Other commitments', '其他贷款承诺', '0.4'),
      'trade-letter-of-credit': product(
        'Short self-liquidating letters of credit',
        '短期自偿性贸易信用证',
        '0.2',
      ),
      'cancellable-commitment': product(
        'Unconditionally cancellable commitments',
        '可随时无条件撤销的承诺',
        '0.1',
      ),
    },
  },
  capital: {
    source: {
      citation: 'Basel Committee, CRE31 and CRE32',
      locator:
        'PD floor 0.05 %, maturity 2.5 years, relief of 0.04 in correlation below EUR 50 million ' +
        'of group sales, 1.25 for large or unregulated financial institutions; target ratio by choice',
      confidence: 'secondary',
    },
    takenOn: '2023-01-01',
    pdFloor: '0.0005',
    maturityYears: '2.5',
    financialInstitutionMultiplier: '1.25',
    smallFirm: { currency: 'EUR', lower: '5', upper: '50', relief: '0.04' },
    targetRatio: '0.105',
  },
  funding: {
    source: {
      citation: 'Default credit policy of this product',
      locator: 'a plausible curve for each currency; a bank puts its own transfer prices here',
      confidence: 'design',
    },
    takenOn: '2025-11-01',
    byCurrency: {
      CNY: curve('2025-11-01', '3 0.016, 12 0.018, 36 0.022, 60 0.024, 120 0.027'),
      USD: curve('2025-11-01', '3 0.040, 12 0.038, 36 0.037, 60 0.038, 120 0.042'),
      EUR: curve('2025-11-01', '3 0.020, 12 0.021, 36 0.023, 60 0.025, 120 0.028'),
      GBP: curve('2025-11-01', '3 0.040, 12 0.039, 36 0.039, 60 0.040, 120 0.044'),
      HKD: curve('2025-11-01', '3 0.033, 12 0.033, 36 0.033, 60 0.034, 120 0.037'),
      JPY: curve('2025-11-01', '3 0.006, 12 0.008, 36 0.011, 60 0.013, 120 0.018'),
    },
  },
  baseRates: {
    source: {
      citation:
        'PBOC and NIFC, loan prime rate announcements; New York Fed, SOFR; EMMI, Euribor; BoJ, TONA',
      locator: `values of the dates shown, rounded, ${FROM_MEMORY}`,
      confidence: 'practice',
    },
    takenOn: '2025-11-01',
    rates: [
      {
        id: 'LPR-1Y',
        currency: 'CNY',
        monthsFrom: '0',
        values: [
          { effectiveFrom: '2022-08-22', rate: '0.0365' },
          { effectiveFrom: '2023-06-20', rate: '0.0355' },
          { effectiveFrom: '2023-08-21', rate: '0.0345' },
          { effectiveFrom: '2024-07-22', rate: '0.0335' },
          { effectiveFrom: '2024-10-21', rate: '0.0310' },
          { effectiveFrom: '2025-05-20', rate: '0.0300' },
        ],
      },
      {
        id: 'LPR-5Y',
        currency: 'CNY',
        monthsFrom: '60',
        values: [
          { effectiveFrom: '2022-08-22', rate: '0.0430' },
          { effectiveFrom: '2023-06-20', rate: '0.0420' },
          { effectiveFrom: '2024-02-20', rate: '0.0395' },
          { effectiveFrom: '2024-07-22', rate: '0.0385' },
          { effectiveFrom: '2024-10-21', rate: '0.0360' },
          { effectiveFrom: '2025-05-20', rate: '0.0350' },
        ],
      },
      {
        id: 'SOFR',
        currency: 'USD',
        monthsFrom: '0',
        values: [
          { effectiveFrom: '2023-07-27', rate: '0.0530' },
          { effectiveFrom: '2024-09-19', rate: '0.0483' },
          { effectiveFrom: '2024-12-19', rate: '0.0430' },
          { effectiveFrom: '2025-09-18', rate: '0.0414' },
          { effectiveFrom: '2025-11-01', rate: '0.0400' },
        ],
      },
      {
        id: 'EURIBOR-3M',
        currency: 'EUR',
        monthsFrom: '0',
        values: [
          { effectiveFrom: '2023-11-01', rate: '0.0395' },
          { effectiveFrom: '2024-11-01', rate: '0.0305' },
          { effectiveFrom: '2025-11-01', rate: '0.0205' },
        ],
      },
      {
        id: 'TONA',
        currency: 'JPY',
        monthsFrom: '0',
        values: [
          { effectiveFrom: '2024-03-21', rate: '0.0008' },
          { effectiveFrom: '2024-08-01', rate: '0.0023' },
          { effectiveFrom: '2025-01-27', rate: '0.0048' },
        ],
      },
    ],
  },
  pricing: {
    source: {
      citation: 'Default credit policy of this product',
      locator:
        'cost 0.6 %, tax 25 % (Enterprise Income Tax Law of China, article 4), hurdle 12 %; ' +
        'economic capital, credited with the funding rate that it replaces',
      confidence: 'design',
    },
    takenOn: '2025-01-01',
    operatingCostRate: '0.006',
    taxRate: '0.25',
    hurdleRate: '0.12',
    premiumRate: '0',
    capitalBasis: 'economic',
    capitalBenefit: true,
    quotationStep: '0.0001',
  },
  significantIncrease: {
    source: {
      citation: 'IFRS 9, 5.5.3, 5.5.10, 5.5.11 and B5.5.37; EBA stress-test methodology',
      locator:
        '30 and 90 days are rebuttable presumptions of the standard, the threefold PD the EBA’s ' +
        'backstop; ratio, increase, notches and months from practice, from memory',
      confidence: 'practice',
    },
    takenOn: '2025-01-01',
    pdRatio: '2',
    pdIncrease: '0.005',
    pdRatioBackstop: '3',
    notches: { investmentTop: '3', bbb: '2', bb: '2', bAndBelow: '1' },
    daysPastDue: '30',
    daysPastDueDefault: '90',
    cureMonths: '3',
    probationMonths: '12',
    lowCreditRiskExemption: false,
  },
  expectedLoss: {
    source: {
      citation: 'Gauss–Hermite quadrature of three points over the factor of Vasicek (1991)',
      locator:
        'factors 0 and ±√3 with weights 2/3 and 1/6: the mean of the PDs in the three states is ' +
        'close to the PD over the cycle; a bank puts its own scenarios here (IFRS 9, 5.5.17)',
      confidence: 'design',
    },
    takenOn: '2025-01-01',
    scenarios: [
      scenario('favourable', 'Favourable', '乐观', '0.1666666667', '1.732'),
      scenario('central', 'Central', '基准', '0.6666666666', '0'),
      scenario('adverse', 'Adverse', '悲观', '0.1666666667', '-1.732'),
    ],
  },
} as const satisfies PolicyDocument;
