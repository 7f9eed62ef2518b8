import { ratioText } from '../contracts/output.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import { basisPoints } from '../domain/decision/price/base-rate.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';

/** The limit as an amount, nothing where refused; undefined where it cannot be told. */
const limitAmount = ({ limit }: CreditDecision): Decimal | undefined =>
  limit.kind === 'not-determinable' ? undefined : limit.amount.amount;

const quoted = ({ price }: CreditDecision): Decimal | undefined =>
  price.kind === 'priced' ? price.quoted : undefined;

const raroc = ({ price }: CreditDecision): Decimal | undefined => {
  const outcome = price.kind === 'priced' ? price.offered?.raroc : undefined;
  return outcome?.kind === 'measured' ? outcome.value : undefined;
};

type Write = (value: Decimal) => string;

/** Both sides of an amount and what lies between; a side that cannot be told is left out. */
const amounts = (
  before: Decimal | undefined,
  after: Decimal | undefined,
  write: Write,
  change: (before: Decimal, after: Decimal) => string,
) => ({
  ...(before === undefined ? {} : { before: write(before) }),
  ...(after === undefined ? {} : { after: write(after) }),
  ...(before === undefined || after === undefined ? {} : { change: change(before, after) }),
});

const plainly = (before: Decimal, after: Decimal): string => ratioText(after.minus(before));
const inBasisPoints = (before: Decimal, after: Decimal): string =>
  ratioText(basisPoints(after, before));

/** What a change of the company does to the decision about it. */
export const describeDecisionDifference = (before: CreditDecision, after: CreditDecision) => {
  const [rarocBefore, rarocAfter] = [raroc(before), raroc(after)];
  return {
    limit: {
      kindBefore: before.limit.kind,
      kindAfter: after.limit.kind,
      ...amounts(limitAmount(before), limitAmount(after), decimalText, plainly),
      ...(before.limit.binding === undefined ? {} : { bindingBefore: before.limit.binding }),
      ...(after.limit.binding === undefined ? {} : { bindingAfter: after.limit.binding }),
    },
    price: amounts(quoted(before), quoted(after), decimalText, inBasisPoints),
    ...(rarocBefore === undefined && rarocAfter === undefined
      ? {}
      : { raroc: amounts(rarocBefore, rarocAfter, ratioText, inBasisPoints) }),
    riskWeight: amounts(
      before.capital.required.riskWeight,
      after.capital.required.riskWeight,
      ratioText,
      plainly,
    ),
    allowanceShare: amounts(before.loss.share, after.loss.share, ratioText, plainly),
    stage: { before: before.stage.stage, after: after.stage.stage },
    category: { before: before.category.category, after: after.category.category },
    strategy: { before: before.handling.strategy, after: after.handling.strategy },
    monitoringDays: {
      before: before.handling.monitoringDays,
      after: after.handling.monitoringDays,
    },
  };
};
