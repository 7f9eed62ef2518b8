import { type Decimal, decimal, ONE } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { notchOf, shiftGrade } from '../../scales/master-scale.ts';
import type { LgdCollateral } from '../capital/secured-lgd.ts';
import { basisPoints } from './base-rate.ts';
import { type LoanPrice, loanPrice, type PriceRequest, pdOfRequest } from './loan-price.ts';

/** The break-even rate if one thing were otherwise. */
export interface PriceSensitivity {
  readonly kind: 'grade' | 'collateral';
  readonly change: Text;
  readonly pd: number;
  readonly lgd: Decimal;
  readonly breakEven: Decimal;
  /** Against the price as it stands. */
  readonly changeBasisPoints: Decimal;
}

interface Variant {
  readonly kind: PriceSensitivity['kind'];
  readonly change: Text;
  readonly request: PriceRequest;
}

/** A notch up or down; a PD of the caller's own moves in the ratio of the notches. */
const atNeighbour = (request: PriceRequest, notches: 1 | -1): readonly Variant[] => {
  const grade = shiftGrade(request.grade, notches);
  if (grade === request.grade || request.grade === 'D') return [];
  const ratio = notchOf(grade).pd / notchOf(request.grade).pd;
  const now = pdOfRequest(request);
  const pd = Math.min(now * ratio, (1 + now) / 2);
  const change =
    notches === 1
      ? { en: `one notch better, ${grade}`, zh: `上调一级至${grade}` }
      : { en: `one notch worse, ${grade}`, zh: `下调一级至${grade}` };
  return [{ kind: 'grade', change, request: { ...request, grade, pd } }];
};

const withCollateral = (
  request: PriceRequest,
  change: Text,
  collateral: readonly LgdCollateral[],
): Variant => ({ kind: 'collateral', change, request: { ...request, collateral } });

const FALL = decimal('0.1');

const collateralVariants = (request: PriceRequest): readonly Variant[] => {
  const { collateral, policy, exposure } = request;
  if (collateral.length > 0) {
    const scaled = (factor: Decimal): readonly LgdCollateral[] =>
      collateral.map((pledge) => ({ ...pledge, value: pledge.value.times(factor) }));
    return [
      withCollateral(
        request,
        { en: 'collateral worth 10% less', zh: '押品价值下降10%' },
        scaled(ONE.minus(FALL)),
      ),
      withCollateral(
        request,
        { en: 'collateral worth 10% more', zh: '押品价值上升10%' },
        scaled(ONE.plus(FALL)),
      ),
      withCollateral(request, { en: 'without collateral', zh: '无抵质押' }, []),
    ];
  }
  const property = Object.entries(policy.collateral.types).find(
    ([, { kind }]) => kind === 'real-estate',
  );
  if (property === undefined) return [];
  const [type, { title }] = property;
  const change = {
    en: `secured by ${title.en.toLowerCase()} worth the exposure`,
    zh: `以等额${title.zh}抵押`,
  };
  return [withCollateral(request, change, [{ type, value: exposure.amount }])];
};

/** The price a notch up and down and with other collateral, beside the price as it stands. */
export const priceSensitivities = (
  request: PriceRequest,
  price: LoanPrice,
): readonly PriceSensitivity[] =>
  [...atNeighbour(request, 1), ...atNeighbour(request, -1), ...collateralVariants(request)].flatMap(
    ({ kind, change, request: changed }) => {
      const other = loanPrice(changed);
      if (other.kind !== 'priced') return [];
      const { pd, breakEven } = other;
      return [
        {
          kind,
          change,
          pd,
          lgd: other.lgd.lgd,
          breakEven,
          changeBasisPoints: basisPoints(breakEven, price.breakEven),
        },
      ];
    },
  );
