/** Maps values to pixels, with the values worth a tick. */
export interface PlotScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly range: readonly [number, number];
}

export type Span = readonly [number, number];

const STEPS = [1, 2, 2.5, 5, 10] as const;

const niceStep = (rough: number): number => {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * (STEPS.find((step) => step * magnitude >= rough) ?? 10);
};

/** Round values within a span, about `wanted` of them. */
export const niceTicks = ([from, to]: Span, wanted = 5): readonly number[] => {
  if (!(to > from)) return [from];
  const step = niceStep((to - from) / wanted);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_each, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
};

export const linearScale = (domain: Span, range: Span, wanted = 5): PlotScale => {
  const [from, to] = domain;
  const width = to > from ? to - from : 1;
  return {
    at: (value) => range[0] + ((value - from) / width) * (range[1] - range[0]),
    ticks: niceTicks(domain, wanted),
    range,
  };
};

/** Logarithmic, ticks at powers of ten and, where these are few, at 2 and 5 times them. */
export const logScale = (domain: Span, range: Span): PlotScale => {
  const [from, to] = [Math.log10(domain[0]), Math.log10(domain[1])];
  const factors = to - from > 2.5 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(from); power <= Math.ceil(to); power += 1)
    for (const factor of factors) {
      const tick = Number((factor * 10 ** power).toPrecision(6));
      if (tick >= domain[0] && tick <= domain[1]) ticks.push(tick);
    }
  return {
    at: (value) =>
      range[0] + ((Math.log10(value) - from) / (to - from || 1)) * (range[1] - range[0]),
    ticks,
    range,
  };
};
