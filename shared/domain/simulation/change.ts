import type { Decimal } from '../../kernel/decimal.ts';
import type { Fact, FactKindId } from '../facts/fact.ts';
import type { Industry } from '../identifiers/industry/industry.ts';
import type { ParameterName } from '../inputs/input.ts';
import type { Segment } from '../models/rating-model.ts';
import type { OfficerScores } from '../rating/assess.ts';
import type { GroupSupport } from '../rating/group-support.ts';
import type { SovereignCeiling } from '../rating/sovereign-ceiling.ts';
import type { LineItemId } from '../statements/line-items/line-items.ts';
import type { Assurance, AuditOpinion } from '../statements/statement.ts';

export const LINE_OPERATIONS = ['set', 'scale', 'shift'] as const;
export type LineOperation = (typeof LINE_OPERATIONS)[number];

/**
 * What a changed line drags along: `propagated` moves profit, tax, equity and cash with it so that
 * the statements still agree; `as-stated` changes that line alone, and the caller answers for the
 * rest.
 */
export const LINE_EFFECTS = ['propagated', 'as-stated'] as const;
export type LineEffect = (typeof LINE_EFFECTS)[number];

/** A line of the newest statement: becomes `value`, is multiplied by it, or moves by it. */
export interface LineChange {
  readonly kind: 'line';
  readonly line: LineItemId;
  readonly operation: LineOperation;
  readonly value: Decimal;
  readonly effect: LineEffect;
}

/** What is known about the company, beside its statements. */
export type KnowledgeChange =
  | { readonly kind: 'fact-added'; readonly fact: Fact }
  | { readonly kind: 'facts-removed'; readonly factKind: FactKindId }
  | {
      readonly kind: 'officer-score';
      readonly figure: keyof OfficerScores;
      /** 0 to 100, 100 best; absent takes the score away. */
      readonly value?: Decimal;
    }
  | { readonly kind: 'group-support'; readonly support?: GroupSupport }
  | { readonly kind: 'sovereign-ceiling'; readonly sovereignCeiling?: SovereignCeiling }
  /** Both free the rating from the base's model: another segment may then apply. */
  | { readonly kind: 'segment'; readonly segment: Segment }
  | { readonly kind: 'industry'; readonly industry: Industry }
  | { readonly kind: 'parameter'; readonly name: ParameterName; readonly value: Decimal }
  | {
      readonly kind: 'audit';
      readonly assurance?: Assurance;
      readonly auditOpinion?: AuditOpinion;
    };

/** Lines that may lose value without cash moving. */
export const WRITE_DOWN_LINES = [
  'accountsReceivable',
  'otherReceivables',
  'inventory',
  'contractAssets',
  'longTermEquityInvestments',
  'propertyPlantEquipment',
  'constructionInProgress',
  'investmentProperty',
  'intangibleAssets',
  'goodwill',
] as const satisfies readonly LineItemId[];
export type WriteDownLine = (typeof WRITE_DOWN_LINES)[number];

/**
 * Something that happens to the business, propagated through all three statements of the newest
 * period as if it had held all through that period. Shares and changes are fractions, amounts are
 * in the statement's currency.
 */
export type DriverChange =
  /** Volume: cost of sales follows by its variable share, working capital keeps its days. */
  | {
      readonly kind: 'revenue';
      readonly change: Decimal;
      /** Share of the cost of sales that follows revenue; default all of it. */
      readonly variableCostShare?: Decimal;
    }
  /** A customer with this share of revenue leaves; by default a fifth of its costs stay. */
  | {
      readonly kind: 'customer-lost';
      readonly revenueShare: Decimal;
      readonly variableCostShare?: Decimal;
    }
  /** Gross margin moves by so much of revenue (−0.02 = two percentage points less). */
  | { readonly kind: 'gross-margin'; readonly change: Decimal }
  /** EBITDA moves by this share of its absolute size, through cost of sales. */
  | { readonly kind: 'ebitda'; readonly change: Decimal }
  | {
      readonly kind: 'raw-material-cost';
      readonly change: Decimal;
      /** Share of raw materials in the cost of sales; default one half. */
      readonly shareOfCost?: Decimal;
      /** Share of the added cost that customers bear; default none. */
      readonly passThrough?: Decimal;
    }
  | {
      readonly kind: 'interest-rate';
      readonly basisPoints: Decimal;
      /** Share of the debt that reprices; default all of it. */
      readonly floatingShare?: Decimal;
    }
  /** The statement's currency loses this share of its value against foreign ones. */
  | { readonly kind: 'foreign-exchange'; readonly depreciation: Decimal }
  /** Closing balances move by so many days of revenue (receivables) or cost of sales. */
  | { readonly kind: 'receivable-days'; readonly days: Decimal }
  | { readonly kind: 'inventory-days'; readonly days: Decimal }
  | { readonly kind: 'payable-days'; readonly days: Decimal }
  | { readonly kind: 'capital-expenditure'; readonly amount: Decimal }
  /** Positive pays more, negative cuts what was paid. */
  | { readonly kind: 'dividend'; readonly amount: Decimal }
  /** Out of cash; the shortest debt first. */
  | { readonly kind: 'debt-repaid'; readonly amount: Decimal }
  | {
      readonly kind: 'debt-raised';
      readonly amount: Decimal;
      readonly term: 'short' | 'long';
    }
  /** Short-term debt replaced by long-term debt. */
  | { readonly kind: 'debt-termed-out'; readonly amount: Decimal }
  | { readonly kind: 'equity-injected'; readonly amount: Decimal }
  /** Without relief in tax, which comes only when the loss is realised. */
  | { readonly kind: 'write-down'; readonly line: WriteDownLine; readonly share: Decimal };

export type Change = LineChange | KnowledgeChange | DriverChange;

const KNOWLEDGE_KINDS: ReadonlySet<string> = new Set<KnowledgeChange['kind']>([
  'fact-added',
  'facts-removed',
  'officer-score',
  'group-support',
  'sovereign-ceiling',
  'segment',
  'industry',
  'parameter',
  'audit',
]);

const isKnowledgeChange = (change: Change): change is KnowledgeChange =>
  KNOWLEDGE_KINDS.has(change.kind);

/** Whether the change is about the newest statement's amounts. */
export const isStatementChange = (change: Change): change is LineChange | DriverChange =>
  !isKnowledgeChange(change);
