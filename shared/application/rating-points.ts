import type { FactKindId } from '../domain/facts/fact.ts';
import { assess } from '../domain/rating/assess.ts';
import {
  byText,
  factDays,
  statementDay,
  type WarningKnowledge,
} from '../domain/warnings/history/warning-knowledge.ts';
import type { RatingPoint } from '../domain/warnings/rules/warning-context.ts';
import { addDays, addMonths, dateOf, type IsoDate } from '../kernel/dates.ts';
import { engineInputOf } from './assess-knowledge.ts';
import type { CompanyKnowledge, PointOfView } from './company-knowledge.ts';

/** What counted on a day of the past, as it is known today. */
const knowledgeOn = (knowledge: CompanyKnowledge, day: IsoDate): CompanyKnowledge => ({
  ...knowledge,
  statements: knowledge.statements.filter(({ value }) => statementDay(value) <= day),
  facts: knowledge.facts.filter(({ value }) => value.observedOn <= day),
});

const pointOn = (
  knowledge: CompanyKnowledge,
  { knownAt }: PointOfView,
  day: IsoDate,
): RatingPoint | undefined => {
  const known = knowledgeOn(knowledge, day);
  if (known.statements.length === 0) return undefined;
  const result = assess({
    ...engineInputOf(known, { asOf: day, knownAt }, {}),
    challengers: [],
  });
  if (result.kind !== 'rated') return undefined;
  const { notch, pd, model } = result.rating;
  return { on: day, grade: notch.grade, pd, modelId: model.id };
};

/** Kinds that make caps and knock-outs: what these say counts on the day, all else by the month. */
const CAPPING: ReadonlySet<FactKindId> = new Set([
  'overdue',
  'unlikely-to-pay',
  'bankruptcy-petition',
  'dishonest-debtor',
  'enforcement',
  'fraud-confirmed',
]);

const firstOfNextMonth = (day: IsoDate): IsoDate =>
  addMonths(addDays(day, 1 - Number(day.slice(8))), 1);

/**
 * What today's model says of the company on each day on which it may say something else. Derived
 * from what is true rather than from what was assessed when, so that no order of arrival shows.
 */
export const ratingPoints = (
  knowledge: CompanyKnowledge,
  view: PointOfView,
): WarningKnowledge['ratings'] => {
  const days = [
    ...knowledge.statements.map(({ value }) => statementDay(value)),
    ...knowledge.facts.flatMap(({ value }) =>
      CAPPING.has(value.kind) ? factDays(value) : factDays(value).map(firstOfNextMonth),
    ),
  ];
  return [...new Set(days)]
    .filter((day) => day <= view.asOf && day <= dateOf(view.knownAt))
    .sort(byText)
    .flatMap((day) => pointOn(knowledge, view, day) ?? []);
};
