import { type Decimal, decimal, largest, ONE } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { GRADES, type Grade, notchOf } from '../../scales/master-scale.ts';
import { amountText } from './amount-text.ts';
import { type ComponentResult, evaluateComponent } from './evaluate-component.ts';
import type { Deduction, Lever } from './limit-component.ts';
import type { LimitRequest } from './limit-request.ts';

/** One change that lifts the binding component up to the next constraint, all else equal. */
export type Release = { readonly text: Text } & (
  | { readonly kind: 'figure'; readonly name: string; readonly from: Decimal; readonly to: Decimal }
  | {
      readonly kind: 'exposure';
      readonly name: Deduction;
      readonly from: Decimal;
      readonly to: Decimal;
    }
  | { readonly kind: 'grade'; readonly from: Grade; readonly to: Grade }
);

const TOLERANCE = decimal('0.000000001');

const agree = (one: Decimal, other: Decimal): boolean =>
  one.minus(other).abs().lte(largest(ONE, other.abs()).times(TOLERANCE));

const EXPOSURE_TITLES: Readonly<Record<Deduction, Text>> = {
  nothing: { en: 'nothing', zh: '无' },
  'debt-at-all-lenders': { en: 'debt at all lenders', zh: '全部有息债务' },
  'exposure-at-this-bank': { en: 'exposure at this bank', zh: '本行现有授信' },
  'exposure-of-group': { en: 'exposure of the group', zh: '集团授信余额' },
};

const changeText = (title: Text, from: Decimal, to: Decimal, hint?: Text): Text => {
  const rises = to.gt(from);
  const by = amountText(to.minus(from).abs());
  const [before, after] = [amountText(from), amountText(to)];
  const [en, zh] = hint === undefined ? ['', ''] : [` (${hint.en})`, `（${hint.zh}）`];
  return {
    en: `${title.en} ${rises ? 'up' : 'down'} by ${by}, from ${before} to ${after}${en}`,
    zh: `${title.zh}由${before}${rises ? '增加' : '减少'}${by}至${after}${zh}`,
  };
};

/** Components are straight lines in their levers: two points give the third. */
const solveLever = (
  { component, values }: ComponentResult,
  lever: Lever,
  wanted: Decimal,
  request: LimitRequest,
): Release | undefined => {
  const from = values[lever.name];
  if (from === undefined) return undefined;
  const at = (value: Decimal): Decimal => component.compute({ ...values, [lever.name]: value });
  const step = largest(ONE, from.abs());
  const now = at(from);
  const slope = at(from.plus(step)).minus(now).div(step);
  if (slope.isZero()) return undefined;
  const to = from.plus(wanted.minus(now).div(slope));
  if (to.lt(0) || !agree(at(to), wanted)) return undefined;
  const title = typeof lever.title === 'function' ? lever.title(request) : lever.title;
  const text = changeText(title, from, to, lever.hint);
  return { kind: 'figure', name: lever.name, from, to, text };
};

const solveExposure = (result: ComponentResult, gain: Decimal): Release | undefined => {
  const { deduction: from, component } = result;
  const to = from.minus(gain);
  if (component.deducts === 'nothing' || to.lt(0) || gain.isZero()) return undefined;
  const text = changeText(EXPOSURE_TITLES[component.deducts], from, to);
  return { kind: 'exposure', name: component.deducts, from, to, text };
};

/** The nearest better grade at which the component no longer binds. */
const solveGrade = (
  { component }: ComponentResult,
  request: LimitRequest,
  target: Decimal,
): Release | undefined => {
  const { grade: from } = request;
  const better = GRADES.slice(0, notchOf(from).number - 1).reverse();
  const to = better.find((grade) =>
    evaluateComponent(component, { ...request, grade }).headroom?.gte(target),
  );
  if (to === undefined || from === 'D') return undefined;
  const text = { en: `grade from ${from} to ${to}`, zh: `评级由${from}提升至${to}` };
  return { kind: 'grade', from, to, text };
};

/** Every single change that brings the binding component's room up to `target`. */
export const releasesOf = (
  binding: ComponentResult,
  target: Decimal,
  request: LimitRequest,
): readonly Release[] => {
  const headroom = binding.headroom;
  if (headroom === undefined || headroom.gte(target)) return [];
  const wanted = target.plus(binding.deduction);
  return [
    ...binding.component.levers.map((lever) => solveLever(binding, lever, wanted, request)),
    solveExposure(binding, target.minus(headroom)),
    solveGrade(binding, request, target),
  ].filter((release) => release !== undefined);
};
