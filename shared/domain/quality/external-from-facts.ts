import { daysBetween } from '../../kernel/dates.ts';
import { FACT_FIGURES } from '../facts/figures/all-figures.ts';
import { amountOf, type FactsKnown, factsBy } from '../facts/figures/fact-figure.ts';
import {
  electricityOfYears,
  headcountAtYearEnds,
  inflowOfYears,
} from '../facts/figures/operation-figures.ts';
import type { ExternalFigures } from './external-figures.ts';

/** A bureau report further from the balance sheet's day tells of another day. */
const REPORT_DAYS_MAX = 45;

const creditUsed = (known: FactsKnown) => {
  const [nearest] = factsBy(known, 'credit-bureau-report')
    .flatMap((fact) => {
      const value = amountOf(fact, fact.usedCredit, known);
      const days = Math.abs(daysBetween(fact.observedOn, known.period.end));
      return value === undefined || days > REPORT_DAYS_MAX ? [] : [{ value, days }];
    })
    .sort((one, other) => one.days - other.days);
  return nearest?.value;
};

type Given = { readonly [Name in keyof ExternalFigures]: ExternalFigures[Name] | undefined };

const known = (figures: Given): ExternalFigures =>
  Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));

/** What third-party facts tell of the figures that checks hold against the statements. */
export const externalFromFacts = (facts: FactsKnown): ExternalFigures =>
  known({
    relatedPartySales: FACT_FIGURES.relatedPartySales.read(facts)?.value,
    declaredSales: FACT_FIGURES.vatDeclaredSales.read(facts)?.value,
    creditUsed: creditUsed(facts),
    accountInflow: inflowOfYears(facts),
    headcount: headcountAtYearEnds(facts),
    electricity: electricityOfYears(facts),
  });
