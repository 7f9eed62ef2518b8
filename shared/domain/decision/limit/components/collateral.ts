import { type Decimal, largest, ZERO } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { atGrade } from '../../policy/by-grade.ts';
import { entryOf } from '../../policy/entry-of.ts';
import { exchanged, isMissing } from '../exchange.ts';
import { defineComponent } from '../limit-component.ts';
import type { LimitRequest } from '../limit-request.ts';
import { APPETITE_SOURCE, BASE_LEVER, baseTerms } from './rating-appetite.ts';

interface Lending {
  readonly value: Decimal;
  readonly assumptions: readonly Text[];
}

/** Σ value × advance rate; types that the policy does not know lend nothing and are named. */
const lendingOf = (request: LimitRequest): Lending => {
  let value = ZERO;
  const assumptions: Text[] = [];
  for (const pledged of request.collateral ?? []) {
    const type = entryOf(request.policy.collateral.types, pledged.type);
    if (type === undefined) {
      assumptions.push({
        en: `collateral ${pledged.type} is no type of the policy and lends nothing`,
        zh: `押品类型${pledged.type}不在政策内，不计抵质押价值`,
      });
      continue;
    }
    const amount = exchanged(request, pledged.value);
    if (isMissing(amount))
      // Not knowing a rate must not lend more than knowing it would.
      assumptions.push({
        en: `collateral ${pledged.type} lends nothing without the ${amount.what.en}`,
        zh: `缺少${amount.what.zh}，押品${pledged.type}不计抵质押价值`,
      });
    else value = value.plus(amount.amount.times(type.advanceRate));
  }
  return { value, assumptions };
};

export const collateral = defineComponent({
  id: 'collateral',
  title: { en: 'Unsecured appetite and collateral', zh: '信用敞口与抵质押支持' },
  question: {
    en: 'How much may be lent without cover, and how much does the collateral add?',
    zh: '信用部分可贷多少，抵质押物又可支持多少？',
  },
  source: APPETITE_SOURCE,
  formula: 'unsecuredMultiple * max(0, base) + collateralLendingValue',
  deducts: 'exposure-at-this-bank',
  inputs: {},
  levers: [
    {
      name: 'collateralLendingValue',
      title: { en: 'lending value of collateral', zh: '抵质押可贷价值' },
      hint: { en: 'market value × advance rate', zh: '评估价值×抵质押率' },
    },
    BASE_LEVER,
  ],
  terms: (request) => {
    const lending = lendingOf(request);
    const multiples = request.policy.appetite.bySegment[request.segment].unsecuredMultiple;
    const terms = baseTerms(request, {
      unsecuredMultiple: atGrade(multiples, request.grade),
      collateralLendingValue: lending.value,
    });
    return { ...terms, assumptions: lending.assumptions };
  },
  compute: ({ unsecuredMultiple, base, collateralLendingValue }) =>
    unsecuredMultiple.times(largest(ZERO, base)).plus(collateralLendingValue),
});
