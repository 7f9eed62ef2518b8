import { type Almanac, Engine } from 'json-rules-engine';
import type { Cap } from '../../../shared/domain/caps/cap.ts';
import { namesIn } from '../../../shared/domain/formula/expression.ts';
import type { Definition, IndicatorRule, Plan, Reference } from './definition.ts';
import type { PeerDocument } from './document.ts';
import { compiledDefinition, compiledRule, type Facts, type FactValue } from './double.ts';
import { addCapRules } from './json-rules-caps.ts';
import type { Peer, PeerValue } from './peer.ts';

type RuntimeFacts = Readonly<Record<string, unknown>>;
type Figures = Readonly<Record<string, number>>;

const referencesOf = ({ alternatives }: Definition): readonly Reference[] => [
  ...new Set(
    alternatives.flatMap(({ needs, positive = [], value }) => {
      const terms = value.kind === 'series' ? value.terms : [value];
      return [...needs, ...positive, ...terms.flatMap(namesIn).map(({ name }) => name)];
    }),
  ),
];

const referencesOfRule = ({ needs, guards, value }: IndicatorRule): readonly Reference[] => [
  ...new Set([
    ...needs,
    ...guards.flatMap(({ unknown }) => unknown ?? []),
    ...namesIn(value).map(({ name }) => name),
  ]),
];

const fetchOne = async (almanac: Almanac, name: Reference): Promise<FactValue> => {
  const [root, figure] = name.split('.');
  if (root === undefined || figure === undefined) return almanac.factValue<FactValue>(name);
  return (await almanac.factValue<Figures | undefined>(root))?.[figure];
};

const fetched = async (almanac: Almanac, names: readonly Reference[]): Promise<Facts> => {
  const values = await Promise.all(names.map((name) => fetchOne(almanac, name)));
  return new Map(names.map((name, index) => [name, values[index]]));
};

/** Every item, input and indicator is a dynamic fact; a fact is computed once a run, on demand. */
const addFacts = (engine: Engine, { definitions, indicators }: Plan): void => {
  for (const definition of definitions) {
    const compute = compiledDefinition(definition);
    const names = referencesOf(definition);
    engine.addFact(definition.name, async (_, almanac) =>
      compute(await fetched(almanac, names), await almanac.factValue<string>('standard')),
    );
  }
  for (const indicator of indicators) {
    const compute = compiledRule(indicator);
    const names = referencesOfRule(indicator);
    engine.addFact(indicator.id, async (_, almanac) => compute(await fetched(almanac, names)));
  }
};

export const jsonRulesInput = ({ years, ...rest }: PeerDocument): RuntimeFacts => ({
  ...rest,
  ...Object.fromEntries(years.map((lines, back) => [`y${back}`, lines])),
});

/** json-rules-engine with our rules loaded. */
export const jsonRulesPeer = (plan: Plan, caps: readonly Cap[]): Peer<RuntimeFacts> => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addFacts(engine, plan);
  addCapRules(engine, caps, plan.totalEquity);
  const run = async (input: RuntimeFacts) => {
    const { events, almanac } = await engine.run(input);
    const values = await Promise.all(
      plan.indicators.map(({ id }) => almanac.factValue<PeerValue>(id)),
    );
    return { events, values };
  };
  return {
    name: 'json-rules-engine',
    rules: `${plan.definitions.length} + ${plan.indicators.length} dynamic facts, ${caps.length} rules`,
    evaluate: run,
    async read(input) {
      const { events, values } = await run(input);
      return {
        indicators: new Map(plan.indicators.map(({ id }, index) => [id, values[index]])),
        caps: events.map(({ type }) => type),
      };
    },
  };
};
