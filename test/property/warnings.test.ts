import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, withAdditions } from '../../shared/application/company-additions.ts';
import { DEFAULT_SETTINGS } from '../../shared/application/company-watch.ts';
import { contentHash } from '../../shared/application/content-hash.ts';
import { evaluateCompany, type WatchPorts } from '../../shared/application/evaluate-company.ts';
import type { CompanyRecord } from '../../shared/application/ports/company-store.ts';
import { countsOf } from '../../shared/application/watch-counts.ts';
import { feedContent } from '../../shared/application/watch-feed.ts';
import { companyProfileSchema } from '../../shared/contracts/company-profile.ts';
import { invented } from '../../shared/contracts/examples.ts';
import { encodeFact, factInput } from '../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import { statementInput } from '../../shared/contracts/statement-input.ts';
import { encodeStatement } from '../../shared/contracts/statement-record.ts';
import type { WatchDocument } from '../../shared/contracts/watch-output.ts';
import { factId } from '../../shared/domain/facts/fact-id.ts';
import { warningHistory } from '../../shared/domain/warnings/history/warning-history.ts';
import { WATCH_PARAMETERS } from '../../shared/domain/warnings/history/watch-parameters.ts';
import { WARNING_RULES } from '../../shared/domain/warnings/rules/index.generated.ts';
import type { WarningRule } from '../../shared/domain/warnings/rules/warning-rule.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { ok } from '../../shared/kernel/result.ts';
import { memoryWatchStore } from '../unit/application/warnings/memory-watch-store.ts';
import {
  fires,
  observed,
  quiet,
  signalOf,
} from '../unit/domain/warnings/history/history-samples.ts';

const FIRST_DAY = isoDate('2024-01-15');
const NOW = isoInstant('2026-01-20T06:00:00Z');
const KNOWN_FROM = Date.parse('2026-01-01T00:00:00Z');

/** Something that arrives: what it says, on the wire. */
type Wire = Readonly<Record<string, unknown>>;

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(FIRST_DAY, days));
const revision = fc.integer({ min: 0, max: 9 });

/** Facts of the kinds that rules like best, some with an end, some of them the same ones again. */
const anyFact: fc.Arbitrary<Wire> = fc.oneof(
  fc.record({
    kind: fc.constant('overdue'),
    observedOn: day,
    source: fc.constant('core'),
    daysPastDue: fc.constantFrom(0, 5, 40, 70),
  }),
  fc.record({
    kind: fc.constant('dishonest-debtor'),
    observedOn: day,
    reference: fc.constantFrom('list-1', 'list-2'),
    revision,
  }),
  fc
    .record({
      kind: fc.constant('enforcement'),
      observedOn: day,
      reference: fc.constantFrom('case-1', 'case-2', 'case-3'),
      amount: fc.integer({ min: 1, max: 60_000_000 }).map(String),
      revision,
      closedAfter: fc.option(fc.integer({ min: 1, max: 300 })),
    })
    .map(({ closedAfter, ...fact }) =>
      closedAfter === null ? fact : { ...fact, closedOn: addDays(fact.observedOn, closedAfter) },
    ),
  fc.record({
    kind: fc.constant('litigation'),
    observedOn: day,
    reference: fc.constantFrom('suit-1', 'suit-2', 'suit-3', 'suit-4'),
    role: fc.constant('defendant'),
    stage: fc.constant('filed'),
    amount: fc.integer({ min: 1, max: 90_000_000 }).map(String),
    revision,
  }),
);

const idOf = (wire: Wire): string => {
  const fact = factInput.parse(wire);
  return `${factId(fact)} ${fact.revision ?? 0}`;
};

/** At most one version of each revision, so that what counts is told by the facts alone. */
const anyFacts = fc
  .array(anyFact, { minLength: 1, maxLength: 14 })
  .map((wires) => [...new Map(wires.map((wire) => [idOf(wire), wire])).values()]);

const withdrawalOf = (wire: Wire): Wire => ({
  kind: 'withdrawal',
  observedOn: wire.observedOn,
  factId: factId(factInput.parse(wire)),
  revision: 99,
  reason: 'recorded under the wrong company (invented)',
});

const baseRecord = (): CompanyRecord => {
  const recordedAt = isoInstant('2023-12-01T00:00:00Z');
  const profile = companyProfileSchema.parse(invented.company);
  return withAdditions(emptyRecord('client'), {
    profiles: [{ value: profile, hash: 'profile', recordedAt }],
    statements: [invented.statement2023, invented.statement2024].map((wire) => {
      const value = statementInput.parse(wire).statement;
      return { value, hash: contentHash(encodeStatement(value)), recordedAt };
    }),
    facts: [],
    judgements: [],
  });
};

const learnt = (record: CompanyRecord, wire: Wire, minute: number): CompanyRecord => {
  const value = factInput.parse(wire);
  const recordedAt = isoInstant(new Date(KNOWN_FROM + minute * 60_000).toISOString());
  return withAdditions(record, {
    profiles: [],
    statements: [],
    facts: [{ value, hash: contentHash(encodeFact(value)), recordedAt }],
    judgements: [],
  });
};

/** Lets facts arrive one by one, evaluating after some of them as the queue would, and at the end. */
const arrive = async (
  wires: readonly Wire[],
  evaluateEvery: number,
  rules: readonly WarningRule[] = FACT_RULES,
) => {
  const watch = memoryWatchStore();
  let record = baseRecord();
  const ports: WatchPorts = {
    clock: { now: () => NOW },
    companies: {
      find: async () => record,
      add: async () => undefined,
      list: async () => ok({ items: [] }),
    },
    watch,
    neighbourhoods: { of: async () => [] },
    settings: async () => ({ ...DEFAULT_SETTINGS, rules }),
  };
  for (const [index, wire] of wires.entries()) {
    record = learnt(record, wire, index);
    if (index % evaluateEvery === 0) await evaluateCompany(ports, 'client');
  }
  const document = await evaluateCompany(ports, 'client');
  if (document === undefined) throw new Error('the company is known');
  return { document, watch };
};

/** Rules that read facts alone take a hundredth of the time of those that read statements. */
const FACT_RULES = WARNING_RULES.filter(
  ({ inputs }) => Object.keys(inputs).length === 1 && inputs.facts !== undefined,
);

/** All that a banker would see, whenever the bank could first know. */
const toSee = ({ warnings, ...document }: WatchDocument) => ({
  ...document,
  warnings: warnings.map(({ noticedOn: _, dueOn: __, ...warning }) => warning),
});

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).toSorted();

const settings = { numRuns: 30 };

describe('whatever order facts arrive in', () => {
  it('ends in the same warnings, levels and feed, duplicated and late or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFacts,
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 4 }),
        async (wires, order, evaluateEvery) => {
          const shuffled = [...wires, ...wires]
            .map((wire) => ({ wire, place: order.next().value ?? 0 }))
            .sort((one, other) => one.place - other.place)
            .map(({ wire }) => wire);
          const straight = await arrive(wires, wires.length);
          const mixed = await arrive(shuffled, evaluateEvery);
          expect(toSee(mixed.document)).toEqual(toSee(straight.document));
          expect(ids(mixed.watch.netEntries())).toEqual(ids(straight.watch.netEntries()));
          expect(ids(mixed.watch.netEntries())).toEqual(ids(feedContent(mixed.document)));
        },
      ),
      settings,
    );
  }, 120_000);

  it('does so under every rule there is', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (wires) => {
        const straight = await arrive(wires, wires.length, WARNING_RULES);
        const reversed = await arrive(wires.toReversed(), 5, WARNING_RULES);
        expect(toSee(reversed.document)).toEqual(toSee(straight.document));
        expect(ids(reversed.watch.netEntries())).toEqual(ids(straight.watch.netEntries()));
        expect(straight.document.readings).not.toEqual([]);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  it('is about something: most of these companies have warnings', async () => {
    const levels = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyFacts, async (wires) => {
        levels.add((await arrive(wires, wires.length)).document.level);
      }),
      { numRuns: 30, seed: 7 },
    );
    expect(levels.size).toBeGreaterThan(1);
  });

  it('undoes with a withdrawal exactly what the wrong fact did', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyFact, async (wires, wrong) => {
        fc.pre(!wires.some((wire) => idOf(wire).split(' ')[0] === idOf(wrong).split(' ')[0]));
        const without = await arrive(wires, 1);
        const corrected = await arrive([...wires, wrong, withdrawalOf(wrong)], 1);
        expect(toSee(corrected.document)).toEqual(toSee(without.document));
        expect(ids(corrected.watch.netEntries())).toEqual(ids(without.watch.netEntries()));
      }),
      settings,
    );
  }, 120_000);

  it('keeps rows and counters what the warnings are', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (wires) => {
        const { document, watch } = await arrive(wires, 2);
        const counted = Object.fromEntries(
          Object.entries(watch.counts).filter(([, count]) => count !== 0),
        );
        expect(counted).toEqual(countsOf(document));
        expect([...watch.rows.keys()].toSorted()).toEqual(ids(document.warnings));
        for (const { id, status, severity } of document.warnings)
          expect(watch.rows.get(id)).toMatchObject({ status, severity });
      }),
      settings,
    );
  }, 120_000);

  it('writes nothing where nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (wires) => {
        const once = await arrive(wires, wires.length);
        const again = await arrive([...wires, ...wires], wires.length);
        expect(again.watch.entries()).toHaveLength(once.watch.entries().length);
      }),
      settings,
    );
  }, 120_000);
});

describe('a history', () => {
  const anyReadings = fc.array(
    fc.record({
      days: fc.nat(700),
      severity: fc.constantFrom(undefined, 'low', 'medium', 'high', 'critical'),
    }),
    { minLength: 1, maxLength: 40 },
  );

  const observationsOf = (
    readings: readonly { readonly days: number; readonly severity: string | undefined }[],
  ) =>
    observed(
      Object.fromEntries(
        readings.map(({ days, severity }) => {
          const on = addDays(FIRST_DAY, days);
          const isKnown = severity === 'low' || severity === 'medium' || severity === 'high';
          const grave = isKnown ? severity : 'critical';
          return [on, [severity === undefined ? quiet(on) : fires(on, grave)]];
        }),
      ),
    );

  const signal = signalOf('cash', { clearAfter: { unit: 'days', count: 20 } });
  const fold = (readings: Parameters<typeof observationsOf>[0], until: number) =>
    warningHistory({
      asOf: addDays(FIRST_DAY, until),
      signals: [
        {
          signal,
          observations: observationsOf(readings.filter(({ days }) => days <= until)),
        },
      ],
      warningActions: [],
      watchActions: [],
      parameters: WATCH_PARAMETERS,
    });

  it('says of a day the same however far it goes on', () => {
    fc.assert(
      fc.property(anyReadings, fc.nat(700), (readings, until) => {
        const [short, long] = [fold(readings, until), fold(readings, 700)];
        const day = addDays(FIRST_DAY, until);
        expect(long.levelChanges.filter(({ on }) => on <= day)).toEqual(short.levelChanges);
        expect(long.warnings[0]?.transitions.filter(({ on }) => on <= day) ?? []).toEqual(
          short.warnings[0]?.transitions ?? [],
        );
      }),
    );
  });

  it('never falls by more than a step, and never off RED by itself', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const levels = ['GREEN', 'YELLOW', 'ORANGE', 'RED'];
        for (const { from, to } of fold(readings, 700).levelChanges) {
          const step = levels.indexOf(to) - levels.indexOf(from);
          expect(step).toBeGreaterThanOrEqual(-1);
          if (step < 0) expect(from).not.toBe('RED');
        }
      }),
    );
  });

  it('raises once what oscillates within the room between raising and clearing', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 40 }), (swings) => {
        const days = swings.map((isOn, index) => {
          const on = addDays(FIRST_DAY, index * 10);
          return [on, [isOn || index === 0 ? fires(on, 'high') : quiet(on, 'high')]] as const;
        });
        const history = warningHistory({
          asOf: addDays(FIRST_DAY, 700),
          signals: [{ signal, observations: observed(Object.fromEntries(days)) }],
          warningActions: [],
          watchActions: [],
          parameters: WATCH_PARAMETERS,
        });
        expect(history.warnings.map(({ transitions }) => transitions.length)).toEqual([1]);
      }),
    );
  });
});
