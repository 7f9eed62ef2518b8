import type { InternalGrade } from '../../scales/master-scale.ts';
import type { PolicyDocument } from './credit-policy.ts';

type Row = Readonly<Record<InternalGrade, string>>;

/** One value a grade from AAA to D, written as a row. */
const row = (values: string): Row => {
  const [AAA, AA, A, BBB, BB, B, CCC, CC, C, D] = values.split(/\s+/);
  const at = (value: string | undefined): string => value ?? 'missing';
  return {
    AAA: at(AAA),
    AA: at(AA),
    A: at(A),
    BBB: at(BBB),
    BB: at(BB),
    B: at(B),
    CCC: at(CCC),
    CC: at(CC),
    C: at(C),
    D: at(D),
  };
};

const design = (locator: string) => ({
  source: { citation: 'Default credit policy of this product', locator, confidence: 'design' },
  takenOn: '2025-01-01',
});

const forAll = (...components: readonly string[]) =>
  components.map((component) => ({ component, from: 'D' }));

const MONTHS_WITHOUT_COLLATERAL = row('60 60 36 36 12 6 0 0 0 0');
const MONTHS_WITH_COLLATERAL = row('120 120 96 84 60 36 0 0 0 0');

const TENORS = {
  unsecuredMonths: MONTHS_WITHOUT_COLLATERAL,
  securedMonths: MONTHS_WITH_COLLATERAL,
};

export const DEFAULT_LIMIT_SECTIONS = {
  appetite: {
    ...design(
      'share of revenue, net worth or assets that one bank may have at risk, by grade; nothing ' +
        'new from CCC down; components that say nothing about a segment do not ' +
        'constrain it, and large clients of A and better are measured by cash and earnings rather ' +
        'than by book equity',
    ),
    bySegment: {
      large: {
        base: 'revenue',
        unsecuredMultiple: row('0.40 0.35 0.30 0.20 0.10 0.03 0 0 0 0'),
        securedMultiple: row('0.50 0.45 0.40 0.30 0.20 0.10 0 0 0 0'),
        ...TENORS,
        exempt: [
          { component: 'net-worth', from: 'A' },
          { component: 'debt-to-assets', from: 'A' },
        ],
      },
      mid: {
        base: 'revenue',
        unsecuredMultiple: row('0.30 0.27 0.23 0.15 0.07 0 0 0 0 0'),
        securedMultiple: row('0.45 0.40 0.35 0.28 0.18 0.08 0 0 0 0'),
        ...TENORS,
        exempt: [],
      },
      sme: {
        base: 'revenue',
        unsecuredMultiple: row('0.25 0.22 0.18 0.12 0.05 0 0 0 0 0'),
        securedMultiple: row('0.40 0.36 0.32 0.25 0.15 0.08 0 0 0 0'),
        ...TENORS,
        exempt: [],
      },
      'start-up': {
        base: 'revenue',
        unsecuredMultiple: row('0.10 0.10 0.10 0.08 0.05 0 0 0 0 0'),
        securedMultiple: row('0.30 0.30 0.30 0.25 0.15 0.05 0 0 0 0'),
        ...TENORS,
        exempt: [],
      },
      'financial-holding': {
        base: 'tangibleNetWorth',
        unsecuredMultiple: row('0.50 0.45 0.40 0.30 0.15 0 0 0 0 0'),
        securedMultiple: row('0.80 0.70 0.60 0.50 0.30 0.10 0 0 0 0'),
        ...TENORS,
        exempt: forAll('leverage-to-earnings', 'debt-to-assets', 'working-capital-need'),
      },
      project: {
        base: 'totalAssets',
        unsecuredMultiple: row('0.10 0.10 0.10 0.05 0 0 0 0 0 0'),
        securedMultiple: row('0.70 0.70 0.65 0.60 0.50 0.30 0 0 0 0'),
        ...TENORS,
        exempt: forAll('leverage-to-earnings', 'net-worth', 'working-capital-need'),
      },
    },
  },
  cashFlow: {
    source: {
      citation: 'Common credit practice',
      locator: 'debt service cover of 1.2 to 1.5 by grade; years and rate are a choice of product',
      confidence: 'practice',
    },
    takenOn: '2025-01-01',
    dscrMin: row('1.20 1.20 1.20 1.25 1.35 1.50 1.50 1.50 1.50 1.50'),
    years: row('10 10 8 7 5 3 1 1 1 1'),
    rate: '0.06',
  },
  leverage: {
    source: {
      citation: 'Common credit practice',
      locator: 'debt of 2.5 to 4 times EBITDA by sector and grade, from memory, to be confirmed',
      confidence: 'practice',
    },
    takenOn: '2025-01-01',
    ebitdaMultiple: {
      large: row('4.0 4.0 4.0 3.5 3.0 2.5 0 0 0 0'),
      mid: row('4.0 4.0 3.5 3.25 2.75 2.5 0 0 0 0'),
      sme: row('3.5 3.5 3.25 3.0 2.5 2.0 0 0 0 0'),
      'start-up': row('3.0 3.0 3.0 2.5 2.0 1.5 0 0 0 0'),
      'financial-holding': row('4.0 4.0 4.0 3.5 3.0 2.5 0 0 0 0'),
      project: row('6.0 6.0 6.0 5.5 5.0 4.0 0 0 0 0'),
    },
  },
  debtToAssets: {
    source: {
      citation: 'SASAC, classified control of the debt ratios of central enterprises (2018)',
      locator:
        'industry 70 %, other than industry 75 %, research 65 %; real estate and construction ' +
        'above; from memory, to be confirmed',
      confidence: 'practice',
    },
    takenOn: '2025-01-01',
    standard: '0.75',
    byGbSection: {
      B: '0.70',
      C: '0.70',
      D: '0.70',
      E: '0.80',
      I: '0.65',
      J: '0.90',
      K: '0.80',
      M: '0.65',
    },
  },
  netWorth: {
    ...design('debt at all lenders in multiples of tangible net worth, by grade'),
    multiple: row('2.0 1.8 1.5 1.0 0.5 0.2 0 0 0 0'),
  },
  workingCapital: {
    source: {
      citation: 'CBRC, Interim Measures for Working Capital Loans (2010), annex',
      locator:
        'loans within the measured need; tenors of the successor rule in force from ' +
        '2024-07-01 (three years in principle, five where the cash cycle is long); growth at most ' +
        'industry average plus 5 points in one bank’s use of it',
      confidence: 'secondary',
    },
    takenOn: '2024-07-01',
    growthMarginOverIndustry: '0.05',
    growthMax: '0.20',
    monthsMax: '36',
    monthsMaxLongCycle: '60',
  },
  knockOuts: {
    ...design('findings with which nothing new is lent, whatever the figures'),
    caps: [
      'default-ninety-days',
      'default-unlikely-to-pay',
      'dishonest-debtor',
      'fraud-confirmed',
      'adverse-opinion',
    ],
  },
  concentration: {
    source: {
      citation: 'CBRC, Measures for the Large Exposures of Commercial Banks (2018), Order No. 1',
      locator:
        'single customer: loans 10 % of net capital, exposure 15 % of tier 1; connected group 20 % ' +
        'of tier 1 (from memory); group credit 15 % of net capital (2010 group guideline)',
      confidence: 'secondary',
    },
    takenOn: '2018-07-01',
    loansToNetCapital: '0.10',
    exposureToTierOne: '0.15',
    groupExposureToTierOne: '0.20',
    groupCreditToNetCapital: '0.15',
  },
  rounding: {
    ...design('down to a thousandth to a tenth of the amount; yen in larger steps'),
    byCurrency: {
      standard: [
        { from: '0', step: '1' },
        { from: '1000', step: '100' },
        { from: '100000', step: '10000' },
        { from: '10000000', step: '100000' },
        { from: '1000000000', step: '1000000' },
      ],
      JPY: [
        { from: '0', step: '100' },
        { from: '100000', step: '10000' },
        { from: '10000000', step: '1000000' },
        { from: '1000000000', step: '10000000' },
        { from: '100000000000', step: '100000000' },
      ],
    },
  },
  approval: {
    ...design('the lower the grade and the larger the amount, the higher the authority'),
    currency: 'CNY',
    levels: [
      {
        authority: 'relationship-unit',
        amountMax: row('10000000 10000000 8000000 5000000 1000000 0 0 0 0 0'),
        unlimited: false,
      },
      {
        authority: 'branch',
        amountMax: row('200000000 200000000 150000000 100000000 30000000 5000000 0 0 0 0'),
        unlimited: false,
      },
      {
        authority: 'region',
        amountMax: row('1000000000 1000000000 800000000 500000000 200000000 50000000 0 0 0 0'),
        unlimited: false,
      },
      {
        authority: 'head-office',
        amountMax: row(
          '10000000000 10000000000 8000000000 5000000000 2000000000 1000000000 500000000 ' +
            '500000000 500000000 500000000',
        ),
        unlimited: false,
      },
      { authority: 'board-committee', amountMax: row('0 0 0 0 0 0 0 0 0 0'), unlimited: true },
    ],
  },
} as const satisfies PolicyDocument;
