import { describe, expect, it } from 'vitest';
import { SAMPLE_IDS, type SampleId, sampleText } from '../../infra/local/sample-requests.ts';
import { assessmentRequestSchema } from '../../shared/contracts/assessment-request.ts';
import { checkIdentities } from '../../shared/domain/identities/check-identities.ts';
import { type AssessmentInput, assess } from '../../shared/domain/rating/assess.ts';
import { applyChangesInFull } from '../../shared/domain/simulation/apply-changes.ts';
import { pathToUpgrade } from '../../shared/domain/simulation/path-to-upgrade.ts';
import { reverseStress } from '../../shared/domain/simulation/reverse-stress.ts';
import { SCENARIOS, scenarioById } from '../../shared/domain/simulation/scenarios/all-scenarios.ts';
import { simulate } from '../../shared/domain/simulation/simulate.ts';
import { stressDriver } from '../../shared/domain/simulation/stress-driver.ts';
import { decimal } from '../../shared/kernel/decimal.ts';

const inputOf = async (id: SampleId): Promise<AssessmentInput> => {
  const request = assessmentRequestSchema.parse(JSON.parse(await sampleText(id)));
  const { asOf, company, statements, facts } = request;
  if (asOf === undefined) throw new Error(`${id} names no day`);
  const { foundedOn, industry } = company;
  return {
    asOf,
    statements: statements.map(({ statement }) => statement),
    facts,
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(industry === undefined ? {} : { industry }),
  };
};

/** I18 asks whether rates are plausible, not whether the statements agree. */
const broken = ({ statements, asOf }: AssessmentInput): readonly string[] =>
  checkIdentities(statements, asOf)
    .filter(({ identity }) => identity !== 'I18')
    .map(({ identity, left, right }) => `${identity} ${left.text} = ${right.text}`);

describe.each([...SAMPLE_IDS])('%s under every scenario', (id) => {
  it.each(SCENARIOS)(
    '$id leaves every identity of the statements as it was',
    async ({ changes }) => {
      const input = await inputOf(id);
      const applied = applyChangesInFull(input, changes, { whenRefused: 'skip' });
      if (applied.kind === 'failed') throw new Error('skipping never fails on statements');
      const before = new Set(broken(input));
      expect(broken(applied.value.input).filter((each) => !before.has(each))).toEqual([]);
    },
  );

  it('suffers more in a severe recession than in a mild downturn', async () => {
    const input = await inputOf(id);
    const [mild, severe] = ['mild-downturn', 'severe-recession'].map((name) => {
      const scenario = scenarioById(name);
      if (scenario === undefined) throw new Error(`no scenario ${name}`);
      const simulated = simulate(input, { scenario });
      if (simulated.kind !== 'ok') throw new Error(`${name} was refused`);
      return simulated.value;
    });
    expect(mild?.attribution?.logOdds.gt('-0.01')).toBe(true);
    expect(severe?.attribution?.logOdds.gt(mild?.attribution?.logOdds ?? 0)).toBe(true);
    if (mild?.pointInTime !== undefined && severe?.pointInTime !== undefined)
      expect(severe.pointInTime.pointInTime).toBeGreaterThan(mild.pointInTime.pointInTime);
  });
});

describe('paths to an upgrade of the samples', () => {
  it.each(['apple', 'fuyao-glass', 'marvell', 'nippon-sheet-glass'] as const)(
    '%s has one, in both languages, and a simulation of it agrees',
    async (id) => {
      const input = await inputOf(id);
      const path = pathToUpgrade(input);
      if (path.kind !== 'searched') throw new Error(`${id}: ${path.kind}`);
      const steps = [...path.single, ...(path.combination ? [path.combination] : [])];
      expect(steps.length).toBeGreaterThan(0);
      for (const { changes, notEnough, text } of steps) {
        const grades = [changes, notEnough ?? []].map((each) => {
          const simulated = simulate(input, { changes: each });
          if (simulated.kind !== 'ok' || simulated.value.changed.kind !== 'rated') return 'none';
          return simulated.value.changed.rating.notch.grade;
        });
        expect(grades).toEqual([path.to, path.from]);
        expect(text.en).toContain(`from ${path.from} to ${path.to}`);
        expect(text.zh).toContain(`由${path.from}升至${path.to}`);
      }
    },
  );

  it('knows that no figure lifts a company in default, and what would', async () => {
    const path = pathToUpgrade(await inputOf('kangmei-pharmaceutical'));
    if (path.kind !== 'blocked') throw new Error(`expected a block, got ${path.kind}`);
    expect(path.obstacles.map(({ code }) => code)).toEqual(['default-unlikely-to-pay']);
    expect(path.obstacles[0]?.remedy.en).toContain('probation');
    expect(path.assessments).toBe(0);
  });

  it('tells which missing document would lift Fuyao', async () => {
    const path = pathToUpgrade(await inputOf('fuyao-glass'));
    if (path.kind !== 'searched') throw new Error(path.kind);
    const [first] = path.documents;
    expect(first?.document).toBe('cash-flow-statement');
    expect(first?.average.notches).toBeGreaterThan(0);
    expect(first?.strong.logOdds.lte(first.average.logOdds)).toBe(true);
  });
});

describe('a covenant on the interest cover of Marvell', () => {
  it('breaks between two sizes of EBITDA that lie a hair apart', async () => {
    const input = await inputOf('marvell');
    const base = assess(input);
    const threshold = decimal('2.5');
    const stress = reverseStress(
      input,
      stressDriver('ebitda'),
      { kind: 'covenant', indicator: 'ebitda-interest', bound: 'at-least', threshold },
      base,
    );
    if (stress.kind !== 'found' || base.kind !== 'rated') throw new Error(stress.kind);
    const { holds, breaks } = stress;
    if (holds.outcome?.kind !== 'measured' || breaks.outcome?.kind !== 'measured')
      throw new Error('expected a value on both sides');
    expect(holds.outcome.value.gte(threshold)).toBe(true);
    expect(breaks.outcome.value.lt(threshold)).toBe(true);
    // EBITDA 651.6 over interest 189.4 is 3.44 times: 2.5 times is reached at −27.3 %.
    expect(breaks.size.toNumber()).toBeCloseTo(1 - (2.5 * 189.4) / 651.6, 3);
    expect(stress.isMonotone).toBe(true);
  });
});
