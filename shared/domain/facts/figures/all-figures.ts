import type { FactFigure, FactReading, FactsKnown } from './fact-figure.ts';
import { GOVERNANCE_FIGURES } from './governance-figures.ts';
import { LEGAL_FIGURES } from './legal-figures.ts';
import { MARKET_FIGURES } from './market-figures.ts';
import { OPERATION_FIGURES } from './operation-figures.ts';
import { PAYMENT_FIGURES } from './payment-figures.ts';

/** Every number that indicators read from facts. */
export const FACT_FIGURES = {
  ...GOVERNANCE_FIGURES,
  ...MARKET_FIGURES,
  ...LEGAL_FIGURES,
  ...PAYMENT_FIGURES,
  ...OPERATION_FIGURES,
} as const satisfies Readonly<Record<string, FactFigure>>;

export type FactFigureId = keyof typeof FACT_FIGURES;

const isFactFigureId = (name: string): name is FactFigureId => Object.hasOwn(FACT_FIGURES, name);

export const FACT_FIGURE_IDS: readonly FactFigureId[] =
  Object.keys(FACT_FIGURES).filter(isFactFigureId);

export const factFigureOf = (id: FactFigureId): FactFigure => FACT_FIGURES[id];

const NONE: ReadonlyMap<FactFigureId, FactReading> = new Map();

/** Those figures that the facts give. */
export const factFigures = (known: FactsKnown): ReadonlyMap<FactFigureId, FactReading> => {
  if (known.facts.length === 0) return NONE;
  return new Map(
    FACT_FIGURE_IDS.flatMap((id) => {
      const reading = factFigureOf(id).read(known);
      return reading === undefined ? [] : [[id, reading] as const];
    }),
  );
};
