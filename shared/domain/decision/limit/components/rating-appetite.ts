import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import { notMeaningful } from '../../../../kernel/outcome.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { Inputs } from '../../../inputs/input.ts';
import type { Source } from '../../../source.ts';
import { itemTitle } from '../../../statements/item-title.ts';
import type { ItemId } from '../../../statements/values.ts';
import { atGrade } from '../../policy/by-grade.ts';
import { defineComponent, type Lever, type Terms } from '../limit-component.ts';
import type { LimitRequest } from '../limit-request.ts';

export const APPETITE_SOURCE: Source = {
  citation: 'Risk-appetite matrix by grade and segment, as banks keep one',
  locator: 'multiples of revenue, tangible net worth or assets, by segment; a choice of the policy',
  confidence: 'design',
};

const baseItem = ({ policy, segment }: LimitRequest): ItemId =>
  policy.appetite.bySegment[segment].base;

const BASE_TITLES = {
  revenue: { en: 'revenue', zh: '营业收入' },
  tangibleNetWorth: { en: 'tangible net worth', zh: '有形净资产' },
  totalAssets: { en: 'total assets', zh: '总资产' },
} as const satisfies Readonly<Record<string, Text>>;

export const BASE_LEVER = {
  name: 'base',
  title: ({ policy, segment }: LimitRequest): Text =>
    BASE_TITLES[policy.appetite.bySegment[segment].base],
} as const satisfies Lever;

/** The base is another statement item in each segment, so it is read here, not declared. */
export const baseTerms = <Name extends string>(
  request: LimitRequest,
  values: Readonly<Record<Name, Decimal>>,
): Terms<Name | 'base'> => {
  const item = baseItem(request);
  const found = request.series.current.values.read(item);
  if (found.kind === 'known')
    return { values: { ...values, base: found.value } } as Terms<Name | 'base'>;
  return {
    values: { ...values, base: decimal(0) } as Readonly<Record<Name | 'base', Decimal>>,
    missing: [
      {
        name: 'base',
        what: {
          en: found.items.map((each) => itemTitle(each).en).join(', '),
          zh: found.items.map((each) => itemTitle(each).zh).join('、'),
        },
        document: { en: 'Full financial statements', zh: '完整财务报表' },
      },
    ],
  };
};

const NO_INPUTS = {} as const satisfies Inputs;

export const ratingAppetite = defineComponent({
  id: 'rating-appetite',
  title: { en: 'Appetite for the grade', zh: '评级风险偏好' },
  question: {
    en: 'How much does the bank want at risk with this grade and segment, collateral included?',
    zh: '银行愿对该等级、该客群承担多少风险（含抵质押部分）？',
  },
  source: APPETITE_SOURCE,
  formula: 'securedMultiple * base',
  deducts: 'exposure-at-this-bank',
  inputs: NO_INPUTS,
  levers: [BASE_LEVER],
  terms: (request) =>
    baseTerms(request, {
      securedMultiple: atGrade(
        request.policy.appetite.bySegment[request.segment].securedMultiple,
        request.grade,
      ),
    }),
  compute: ({ securedMultiple, base }) => securedMultiple.times(base),
  objection: ({ base }) =>
    base.gt(0)
      ? undefined
      : notMeaningful('negative-equity', 'the base of the appetite is not positive'),
});
