import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { encodeFact, factInput } from '../../../../shared/contracts/fact-input.ts';
import { daysPastDue, endOf, type Fact, standsOn } from '../../../../shared/domain/facts/fact.ts';
import { factId } from '../../../../shared/domain/facts/fact-id.ts';
import { FACT_AREAS, type FactKind } from '../../../../shared/domain/facts/fact-kind.ts';
import { FACT_KINDS } from '../../../../shared/domain/facts/index.generated.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';

const FOLDER = fileURLToPath(
  new URL('../../../../shared/domain/facts/declarations', import.meta.url),
);
const ENVELOPE = [
  'kind',
  'observedOn',
  'source',
  'sourceClass',
  'credibility',
  'reference',
  'revision',
  'currency',
];

const factsOf = ({ examples }: FactKind): readonly Fact[] =>
  examples.map((example) => factInput.parse(example));

it('has a declaration for every file, named like it', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(FACT_KINDS.map(({ id }) => id)).toEqual(files.sort());
});

describe.each(FACT_KINDS.map((kind): [string, FactKind] => [kind.id, kind]))('%s', (_id, kind) => {
  const { title, tells, area, members, key, stages = [], end, prudentBy, nature } = kind;

  it('is described in both languages', () => {
    const texts = [title, tells, ...Object.values(members).map((member) => member.tells)];
    for (const { en, zh } of texts) {
      expect(en).toMatch(/^[A-Z]/);
      expect(zh).toMatch(/[一-鿿]/);
    }
    expect(FACT_AREAS).toContain(area);
  });

  it('names only members that it has, none of them the envelope’s', () => {
    const names = Object.keys(members);
    for (const name of [...key, ...stages]) expect(names).toContain(name);
    for (const name of [end, prudentBy]) if (name !== undefined) expect(names).toContain(name);
    expect(names.filter((name) => ENVELOPE.includes(name))).toEqual([]);
  });

  it('never tells two facts apart by their end', () => {
    expect(end === undefined ? [] : [...key, ...stages].filter((name) => name === end)).toEqual([]);
  });

  it('ends only where it is a state', () => {
    if (end !== undefined) expect(nature).toBe('state');
  });

  it('has examples that read and write back as they are', () => {
    expect(kind.examples.length).toBeGreaterThan(0);
    expect(factsOf(kind).map(encodeFact)).toEqual(kind.examples);
  });

  it('tells its examples apart', () => {
    const ids = factsOf(kind).map(factId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses members it does not have', () => {
    const [example] = kind.examples;
    expect(factInput.safeParse({ ...example, surprise: 1 }).success).toBe(false);
  });
});

describe('the end of a fact', () => {
  const enforcement = factInput.parse({
    kind: 'enforcement',
    observedOn: '2025-01-10',
    closedOn: '2025-03-01',
  });

  it('is the member its kind names', () => {
    expect(endOf(enforcement)).toBe('2025-03-01');
  });

  it.each([
    ['2025-01-09', false],
    ['2025-01-10', true],
    ['2025-02-28', true],
    ['2025-03-01', false],
  ])('on %s lets it stand: %s', (day, stands) => {
    expect(standsOn(enforcement, isoDate(day))).toBe(stands);
  });
});

describe('arrears at several facilities', () => {
  const overdue = (facility: string, observedOn: string, days: number): Fact =>
    factInput.parse({ kind: 'overdue', facility, observedOn, daysPastDue: days });

  it('end each on its own', () => {
    const facts = [overdue('A', '2025-01-31', 40), overdue('B', '2025-02-28', 0)];
    expect(daysPastDue(facts)).toBe(40);
    expect(daysPastDue([...facts, overdue('A', '2025-03-01', 0)])).toBe(0);
  });
});
