import * as z from 'zod';
import { FACT_KIND_IDS } from '../domain/facts/fact.ts';
import { nearestNames } from '../domain/importers/text-distance.ts';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import {
  type Change,
  LINE_EFFECTS,
  LINE_OPERATIONS,
  WRITE_DOWN_LINES,
} from '../domain/simulation/change.ts';
import {
  isLineItemId,
  LINE_ITEM_IDS,
  type LineItemId,
} from '../domain/statements/line-items/line-items.ts';
import { ASSURANCES, AUDIT_OPINIONS } from '../domain/statements/statement.ts';
import { type Decimal, decimalText, roundedIn, roundedOut } from '../kernel/decimal.ts';
import { closedObject } from './closed-object.ts';
import { industryInput } from './company-profile.ts';
import { DECIMAL_PLACES_MAX, decimalBetween } from './decimal-input.ts';
import { factInput } from './fact-input.ts';
import { sovereignCeilingInput, supportInput } from './judgement-input.ts';
import { parameterInputs } from './parameters-input.ts';
import { unknownLine } from './statement-lines.ts';
import { report } from './wire-issue.ts';

const AMOUNT_MAX = '99999999999999999999';

const fraction = (description: string) => decimalBetween('-1000', '1000', description);
const share = (description: string) => decimalBetween('0', '1', description);
const days = decimalBetween('-3660', '3660', 'Days by which the closing balance moves');
const amount = (description: string) => decimalBetween('0', AMOUNT_MAX, description);
const signedAmount = (description: string) =>
  decimalBetween(`-${AMOUNT_MAX}`, AMOUNT_MAX, description);

const LINE_NAME_LENGTH_MAX = 100;

const lineInput = z
  .string()
  .max(LINE_NAME_LENGTH_MAX)
  .transform((name, context): LineItemId => {
    if (isLineItemId(name)) return name;
    report(context, unknownLine(name, nearestNames(name, LINE_ITEM_IDS)[0]));
    return z.NEVER;
  })
  .meta({ description: 'A line item of GET /v1/line-items', examples: ['revenue'] });

const lineChange = closedObject({
  kind: z.literal('line'),
  line: lineInput,
  operation: z.enum(LINE_OPERATIONS),
  value: signedAmount('The new amount, the factor, or the move'),
  effect: z.enum(LINE_EFFECTS).default('propagated').meta({
    description:
      '`propagated` moves profit, tax, equity and cash with the line; `as-stated` moves it alone',
  }),
});

const SCORE_NAMES = {
  industry: 'industryScore',
  management: 'managementScore',
  payment: 'paymentScore',
  legal: 'legalScore',
} as const;

const scoreName = z
  .enum(['industry', 'management', 'payment', 'legal'])
  .transform((name) => SCORE_NAMES[name]);

const PARAMETER = z.literal('parameter');

const knowledgeChanges = [
  closedObject({ kind: z.literal('fact-added'), fact: factInput }),
  closedObject({ kind: z.literal('facts-removed'), factKind: z.enum(FACT_KIND_IDS) }),
  closedObject({
    kind: z.literal('officer-score'),
    figure: scoreName,
    value: z.exactOptional(decimalBetween('0', '100', '100 is best; absent takes the score away')),
  }),
  closedObject({ kind: z.literal('group-support'), support: z.exactOptional(supportInput) }),
  closedObject({
    kind: z.literal('sovereign-ceiling'),
    sovereignCeiling: z.exactOptional(sovereignCeilingInput),
  }),
  closedObject({ kind: z.literal('segment'), segment: z.enum(SEGMENTS) }),
  closedObject({ kind: z.literal('industry'), industry: industryInput }),
  z.discriminatedUnion('name', [
    closedObject({
      kind: PARAMETER,
      name: z.literal('dayBasis'),
      value: parameterInputs.dayBasis,
    }),
    closedObject({
      kind: PARAMETER,
      name: z.literal('statutoryTaxRate'),
      value: parameterInputs.statutoryTaxRate,
    }),
    closedObject({
      kind: PARAMETER,
      name: z.literal('usDollarRate'),
      value: parameterInputs.usDollarRate,
    }),
  ]),
  closedObject({
    kind: z.literal('audit'),
    assurance: z.exactOptional(z.enum(ASSURANCES)),
    auditOpinion: z.exactOptional(z.enum(AUDIT_OPINIONS)),
  }),
] as const;

const variableCostShare = z.exactOptional(share('Share of the cost of sales that follows revenue'));

const driverChanges = [
  closedObject({
    kind: z.literal('revenue'),
    change: fraction('-0.1 sells a tenth less'),
    variableCostShare,
  }),
  closedObject({
    kind: z.literal('customer-lost'),
    revenueShare: share('Share of revenue that leaves'),
    variableCostShare,
  }),
  closedObject({
    kind: z.literal('gross-margin'),
    change: fraction('-0.02 is two percentage points of revenue less'),
  }),
  closedObject({ kind: z.literal('ebitda'), change: fraction('Share of its absolute size') }),
  closedObject({
    kind: z.literal('raw-material-cost'),
    change: fraction('0.1 is a tenth dearer'),
    shareOfCost: z.exactOptional(share('Of raw materials in the cost of sales; default one half')),
    passThrough: z.exactOptional(share('Of the added cost that customers bear; default none')),
  }),
  closedObject({
    kind: z.literal('interest-rate'),
    basisPoints: decimalBetween('-10000', '10000', 'Hundredths of a percentage point'),
    floatingShare: z.exactOptional(share('Of the debt that reprices; default all of it')),
  }),
  closedObject({
    kind: z.literal('foreign-exchange'),
    depreciation: fraction('Loss of the statement currency against foreign ones'),
  }),
  closedObject({ kind: z.literal('receivable-days'), days }),
  closedObject({ kind: z.literal('inventory-days'), days }),
  closedObject({ kind: z.literal('payable-days'), days }),
  closedObject({ kind: z.literal('capital-expenditure'), amount: signedAmount('More, or less') }),
  closedObject({ kind: z.literal('dividend'), amount: signedAmount('More, or less') }),
  closedObject({ kind: z.literal('debt-repaid'), amount: amount('Out of cash') }),
  closedObject({
    kind: z.literal('debt-raised'),
    amount: amount('Into cash'),
    term: z.enum(['short', 'long']),
  }),
  closedObject({ kind: z.literal('debt-termed-out'), amount: amount('From short to long term') }),
  closedObject({ kind: z.literal('equity-injected'), amount: amount('Into cash') }),
  closedObject({
    kind: z.literal('write-down'),
    line: z.enum(WRITE_DOWN_LINES),
    share: share('Of the amount carried'),
  }),
] as const;

/** Something to change about a company: a line, a driver of its business, or what is known. */
export const changeInput = z
  .discriminatedUnion('kind', [lineChange, ...driverChanges, ...knowledgeChanges])
  .meta({
    id: 'Change',
    description:
      'A line of the newest statement, something that happens to the business, or what is known. Amounts are in currency units of the statement',
  });

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'toFixed' in value;

const encoded =
  (round: (value: Decimal, places: number) => Decimal) =>
  (change: Change): Readonly<Record<string, unknown>> & { readonly kind: string } => ({
    ...Object.fromEntries(
      Object.entries(change).map(([member, value]: [string, unknown]) => [
        member,
        isDecimal(value) ? decimalText(round(value, DECIMAL_PLACES_MAX)) : value,
      ]),
    ),
    kind: change.kind,
  });

/** The form that `changeInput` reads, its sizes never smaller than they were. */
export const encodeChange = encoded(roundedOut);

/** The same with sizes that are never larger. */
export const encodeChangeInside = encoded(roundedIn);
