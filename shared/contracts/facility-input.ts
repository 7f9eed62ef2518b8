import * as z from 'zod';
import { FIVE_CATEGORIES } from '../domain/decision/accounting/five-category.ts';
import { STAGES } from '../domain/decision/accounting/impairment-stage.ts';
import { LGD_CLAIMS } from '../domain/decision/capital/secured-lgd.ts';
import type { CreditTerms } from '../domain/decision/credit-terms.ts';
import { FACILITY_PRODUCT_IDS } from '../domain/decision/facility-product.ts';
import { FACILITY_PURPOSES } from '../domain/decision/limit/limit-request.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { decimalText } from '../kernel/decimal.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { decimalBetween } from './decimal-input.ts';
import { dateInput } from './parsed-text.ts';
import { currencyInput } from './statement-input.ts';
import { report } from './wire-issue.ts';

const AMOUNT_MAX = '99999999999999999999';
const MONTHS_MAX = 600;
const DAYS_MAX = 20_000;
const PLEDGES_MAX = 50;
const RATES_MAX = 50;
const RANK_MAX = 20;
const REVALUATION_DAYS_MAX = 1000;

const amount = (description: string) =>
  z.exactOptional(decimalBetween('0', AMOUNT_MAX, `${description}, in whole units of currency`));

const fraction = (description: string) => z.exactOptional(decimalBetween('0', '1', description));

const rate = (description: string) =>
  z.exactOptional(decimalBetween('-0.05', '1', `${description}, yearly, as a fraction`));

const count = (most: number, description: string) =>
  z.exactOptional(z.int().min(0).max(most).meta({ description }));

const flag = (description: string) => z.exactOptional(z.boolean().meta({ description }));

/** An id that the tenant's policy declares; one that it does not know is named in the decision. */
const policyId = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

const facilityInput = closedObject({
  product: z.exactOptional(z.enum(FACILITY_PRODUCT_IDS)),
  purpose: z.exactOptional(
    z.enum(FACILITY_PURPOSES).meta({
      description:
        'Default that of the product. Only working capital is held to the working-capital need',
    }),
  ),
  months: z.exactOptional(z.int().min(1).max(MONTHS_MAX).meta({ description: 'Tenor' })),
  requestedAmount: amount('What the client asks for'),
  currency: z.exactOptional(
    currencyInput.meta({ description: 'Default that of the newest statements' }),
  ),
  offeredRate: rate('The rate on offer'),
  baseRate: z.exactOptional(
    z
      .string()
      .regex(/^[A-Z][A-Z0-9-]{1,20}$/)
      .meta({
        description: 'A base rate of the policy; default the one for currency and tenor',
        examples: ['LPR-1Y'],
      }),
  ),
  yearlyFees: amount('Fees of a year'),
  undrawnAmount: amount('Part of the amount that is not drawn at once'),
  creditConversion: z.exactOptional(
    policyId.meta({ description: 'Class of credit conversion; default that of the product' }),
  ),
  claim: z.exactOptional(
    z.enum(LGD_CLAIMS).meta({ description: 'Rank of the claim; default senior' }),
  ),
  hasLongCycle: flag('Working capital bound for long, as in shipbuilding: longer tenors'),
}).meta({ id: 'Facility', description: 'What the client asks for' });

const collateralInput = closedObject({
  type: policyId.meta({
    description: 'A collateral type of the policy',
    examples: ['commercial-property'],
  }),
  value: decimalBetween('0', AMOUNT_MAX, 'Appraised market value, in whole units of currency'),
  currency: z.exactOptional(
    currencyInput.meta({ description: 'Default that of the newest statements' }),
  ),
  valuedOn: z.exactOptional(dateInput.meta({ description: 'Day of the appraisal' })),
  rank: z.exactOptional(
    z.int().min(1).max(RANK_MAX).meta({ description: '1 where nobody comes before the bank' }),
  ),
  priorClaims: amount('What those before the bank may take out of it'),
  revaluationDays: z.exactOptional(
    z.int().min(1).max(REVALUATION_DAYS_MAX).meta({
      description: 'Business days between valuations of financial collateral; default 1',
    }),
  ),
}).meta({ id: 'Collateral' });

const exposuresInput = closedObject({
  allLenders: amount('Debt at all lenders; default the debt of the newest statements'),
  thisBank: amount('Drawn and undrawn at this bank; default nothing, as an assumption'),
  group: amount('Of the group of connected clients at this bank, this client included'),
})
  .superRefine(({ thisBank, group }, context) => {
    if (thisBank === undefined || group === undefined || group.gte(thisBank)) return;
    report(
      context,
      {
        code: 'group-below-client',
        detail: {
          en: 'The group includes the client: expected at least the exposure in `thisBank`.',
          zh: '集团授信包含该客户，不应低于 `thisBank`。',
        },
      },
      ['group'],
    );
  })
  .meta({
    id: 'Exposures',
    description: 'What is owed already, in the currency of the newest statements',
  });

const growth = (description: string) =>
  z.exactOptional(decimalBetween('-1', '10', `${description}, a fraction`));

const workingCapitalInput = closedObject({
  growthExpected: growth('Planned growth of revenue; the policy caps it'),
  growthOfIndustry: growth('Three-year average growth of the industry'),
  ownFunds: amount('Own working capital; default current assets less current liabilities'),
  existingLoans: amount('Working-capital loans that stand; default short-term borrowings'),
  otherFunds: amount('Working capital from other channels; default nothing'),
  isOverridden: flag('The bank measures the need otherwise: it does not constrain the limit'),
}).meta({
  id: 'WorkingCapital',
  description: 'What measuring the working-capital need takes beside the statements',
});

const recoveryInput = closedObject({
  areArrearsRepaid: z.boolean(),
  monthsOnTime: z.int().min(0).max(MONTHS_MAX),
  monthsPerPeriod: z.int().min(1).max(MONTHS_MAX),
  isExpectedToPerform: z.boolean(),
  hasOtherImpairedAssets: z.boolean(),
});

const creditRecordInput = closedObject({
  daysPastDue: count(DAYS_MAX, 'Days past due; facts that say more win'),
  isTechnicalLapse: flag('The lapse is technical or operational'),
  gradeAtOrigination: z.exactOptional(z.enum(GRADES)),
  lifetimePdAtOrigination: z.exactOptional(
    z.number().min(0).max(1).meta({
      description: 'As expected then for the life that is left; default by the grade then',
    }),
  ),
  isForborne: flag('Terms were eased for financial difficulty'),
  monthsSinceForbearance: count(MONTHS_MAX, 'Months since the terms were eased'),
  isUnlikelyToPay: flag('Unlikely to pay in full without realising collateral'),
  isCreditImpaired: flag('A loss event has occurred'),
  isPurchasedImpaired: flag('Bought or originated impaired'),
  stageBefore: z.exactOptional(z.enum(STAGES)),
  monthsSinceTriggersCleared: count(MONTHS_MAX, 'Months since no trigger has fired'),
  isFundUseChanged: flag('Funds used otherwise without consent'),
  isBorrowingToRepay: flag('New credit repays old; SME renewals and bonds excepted'),
  hasBadDebtElsewhere: flag('Bad debt at another bank'),
  isExternalRatingCutSharply: flag('External rating cut sharply'),
  isEvadingDebt: flag('Evades bank debt'),
  isInBankruptcyLiquidation: flag('In bankruptcy liquidation'),
  overdueShareAllBanks: fraction('Share of debt at all banks overdue by more than 90 days'),
  nonPerformingShareHere: fraction('Share of the exposure in this bank that is non-performing'),
  categoryBefore: z.exactOptional(z.enum(FIVE_CATEGORIES)),
  recovery: z.exactOptional(recoveryInput),
  restructuring: z.exactOptional(
    closedObject({
      monthsSince: z.int().min(0).max(MONTHS_MAX),
      monthsPerPeriod: z.int().min(1).max(MONTHS_MAX),
    }),
  ),
}).meta({
  id: 'CreditRecord',
  description: 'Credit that stands already: what stage and class are told from',
});

const exchangeRatesInput = bounded(
  RATES_MAX,
  z.record(
    currencyInput,
    decimalBetween('0.00000001', '1000000000', 'Units of the statement currency for one unit'),
  ),
).meta({ description: 'Units of the statement currency for one unit of each other currency' });

/** What a decision takes beside statements and facts. It holds for this request alone. */
export const decisionMembers = {
  facility: z.exactOptional(facilityInput),
  collateral: z.exactOptional(bounded(PLEDGES_MAX, z.array(collateralInput))),
  exposures: z.exactOptional(exposuresInput),
  workingCapital: z.exactOptional(workingCapitalInput),
  creditRecord: z.exactOptional(creditRecordInput),
  exchangeRates: z.exactOptional(exchangeRatesInput),
};

export const creditTermsSchema = closedObject(decisionMembers);

export type DecisionGiven = z.output<typeof creditTermsSchema>;

/** The members of a request that a decision takes. */
export const creditTermsOf = ({
  facility,
  collateral,
  exposures,
  workingCapital,
  creditRecord,
  exchangeRates,
}: DecisionGiven): CreditTerms => ({
  ...(facility === undefined ? {} : { facility }),
  ...(collateral === undefined ? {} : { collateral }),
  ...(exposures === undefined ? {} : { exposures }),
  ...(workingCapital === undefined ? {} : { workingCapital }),
  ...(creditRecord === undefined ? {} : { creditRecord }),
  ...(exchangeRates === undefined ? {} : { exchangeRates }),
});

const isDecimal = (value: object): value is Parameters<typeof decimalText>[0] => 'toFixed' in value;

const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDecimal(value)) return decimalText(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
};

/** The form that `creditTermsSchema` reads; also the form that is stored and hashed. */
export const encodeCreditTerms = (terms: CreditTerms): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, plain(value)]));
