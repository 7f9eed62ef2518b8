import { describe, expect, it } from 'vitest';
import { type AssessmentPorts, assessInline } from '../../../shared/application/assess-company.ts';
import { summaryOf } from '../../../shared/application/describe-decision.ts';
import { policyHash } from '../../../shared/application/policy-hash.ts';
import type { PolicyRecorded } from '../../../shared/application/ports/policy-store.ts';
import { replayAssessment } from '../../../shared/application/replay-assessment.ts';
import {
  type AssessmentDocument,
  assessmentDocumentSchema,
  assessmentOutput,
  type DecisionDocument,
} from '../../../shared/contracts/assessment-output.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { localised } from '../../../shared/contracts/output.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { parsePolicy } from '../../../shared/domain/decision/policy/credit-policy.ts';
import { DEFAULT_POLICY_DOCUMENT } from '../../../shared/domain/decision/policy/default-policy.ts';
import { decimal } from '../../../shared/kernel/decimal.ts';
import { memoryPorts } from './memory-stores.ts';

const { company, statement2023, statement2024, loan } = invented;

const requestOf = (more: object = {}) =>
  assessmentRequestSchema.parse({
    company: { id: 'c', ...company },
    statements: [statement2024, statement2023],
    asOf: '2025-05-15',
    ...more,
  });

const assessed = async (
  more: object = {},
  ports: AssessmentPorts = memoryPorts(),
): Promise<AssessmentDocument> => {
  const done = await assessInline(ports, requestOf(more));
  if (done.kind === 'failed') throw new Error(JSON.stringify(done.failure));
  return done.value;
};

const decided = async (more: object = {}, ports?: AssessmentPorts): Promise<DecisionDocument> => {
  const { decision } = await assessed(more, ports);
  if (decision === undefined) throw new Error('nothing was decided');
  return decision;
};

const lines = (changes: object) => [
  { ...statement2024, lines: { ...statement2024.lines, ...changes } },
];

const componentOf = ({ limit }: DecisionDocument, id: string) =>
  limit.components.find((component) => component.id === id);

describe('the decision of an assessment', () => {
  it('is the least room of its components, names it, and reads back as stored', async () => {
    const document = await assessed(loan);
    const { decision } = document;
    expect(assessmentDocumentSchema.parse(JSON.parse(JSON.stringify(document))).decision).toEqual(
      decision,
    );
    expect(assessmentOutput.safeParse(localised(document, 'zh')).error).toBeUndefined();
    const rooms = (decision?.limit.components ?? [])
      .filter(({ state }) => state === 'constrains')
      .map(({ id, headroom = '0' }) => ({ id, headroom: decimal(headroom) }))
      .sort((one, other) => one.headroom.comparedTo(other.headroom));
    expect(decision?.limit.binding?.id).toBe(rooms[0]?.id);
    expect(decision?.limit.secondTightest?.id).toBe(rooms[1]?.id);
    expect(decision?.limit.unrounded).toBe(rooms[0]?.headroom.toSignificantDigits(15).toFixed());
  });

  it('prices what is asked for, with what the rate on offer earns over the base asked for', async () => {
    const { price, exposure, facility, lgd } = await decided(loan);
    expect(exposure).toMatchObject({ basis: 'requested', drawn: '30000000', months: 12 });
    expect(facility).toMatchObject({ product: 'working-capital-loan', purpose: 'working-capital' });
    // LPR-1Y was 3.10 % on the day assessed, whatever it is today.
    expect(price).toMatchObject({ kind: 'priced', base: { id: 'LPR-1Y', rate: '0.031' } });
    if (price.kind !== 'priced') throw new Error('not priced');
    const total = price.components.reduce((sum, { rate }) => sum.plus(rate), decimal(0));
    expect(total.minus(price.breakEven).abs().lt('1e-12')).toBe(true);
    expect(price.offered?.raroc.kind).toBe('measured');
    expect(lgd.parts.map(({ type }) => type)).toEqual(['commercial-property', 'receivables']);
    expect(decimal(lgd.lgd).lt(lgd.unsecuredLgd)).toBe(true);
  });

  it('states what it assumes where nothing is said, and is zero nowhere for want of it', async () => {
    const { assumptions, limit, exposure } = await decided();
    const said = assumptions.map(({ en }) => en).join('; ');
    expect(said).toContain('a tenor of 12 months');
    expect(said).toContain('no collateral');
    expect(said).toContain('no early warning');
    expect(exposure.basis).toBe('limit');
    expect(componentOf(await decided(), 'concentration-single')).toMatchObject({
      state: 'unknown',
      missing: [{ name: 'bankCapital' }],
    });
    expect(limit.requestedAmount).toBeUndefined();
  });

  it('keeps its head in a summary', async () => {
    const document = await assessed(loan);
    const summary = summaryOf(document);
    expect(summary).not.toHaveProperty('trace');
    expect(summary.decision).toMatchObject({
      limit: { kind: document.decision?.limit.kind },
      stage: { stage: 'stage-1' },
      category: { category: 'normal' },
    });
    expect(JSON.stringify(summary.decision).length).toBeLessThan(
      JSON.stringify(document.decision).length / 5,
    );
    expect(assessmentOutput.safeParse(localised(summary, 'en')).error).toBeUndefined();
  });

  it('is in both languages everywhere: no English in the Chinese and the other way round', async () => {
    const texts: { readonly en: string; readonly zh: string }[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value && 'zh' in value) texts.push(value as (typeof texts)[number]);
      else Object.values(value).forEach(collect);
    };
    collect(await decided(loan));
    collect(await decided({ statements: [statement2024], exposures: { group: '1' } }));
    expect(texts.length).toBeGreaterThan(80);
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      // Grades, ids and figures stand alone; words do not.
      expect(/\p{Script=Han}/u.test(zh) || !/[a-z]{4,} [a-z]{3,}/.test(zh), zh).toBe(true);
    }
  });
});

describe('a company that is not fit for credit', () => {
  it('has no decision where it is not rated', async () => {
    const { decision, outcome, inputs } = await assessed({
      statements: [{ ...statement2024, period: { end: '2021-12-31' } }],
    });
    expect(outcome).toBe('unrated');
    expect(decision).toBeUndefined();
    expect(inputs.policy?.version).toBe(1);
  });

  it('is refused in default, with the whole loss expected, stage 3 and a class of its own', async () => {
    const facts = [
      { kind: 'unlikely-to-pay', observedOn: '2025-04-01', trigger: 'bankruptcy-filing' },
    ];
    const decision = await decided({ facts, exposures: { thisBank: '20000000' } });
    expect(decision.limit.kind).toBe('refused');
    expect(decision.limit.refusals.map(({ code }) => code)).toContain('default');
    expect(decision.price).toMatchObject({ kind: 'not-priced', code: 'in-default' });
    expect(decision.stage).toMatchObject({ stage: 'stage-3', horizon: 'lifetime' });
    expect(decision.category.isNonPerforming).toBe(true);
    expect(decision.capital).toMatchObject({ basis: 'defaulted', requirement: '0' });
    expect(decision.exposure).toMatchObject({ basis: 'existing', drawn: '20000000' });
    expect(decision.handling.strategy).toBe('avoid');
  });

  it('is at least of special mention and in stage 2 once it is graded CCC', async () => {
    const facts = [{ kind: 'overdue', observedOn: '2025-05-01', daysPastDue: 45 }];
    const { stage, category } = await decided({ facts });
    expect(stage.stage).toBe('stage-2');
    expect(stage.grounds.map(({ code }) => code)).toContain('thirty-days-past-due');
    expect(category.category).toBe('special-mention');
    expect(category.grounds.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['any-overdue', 'adverse-factors']),
    );
  });

  it('is granted nothing with equity wiped out, and is told which figures block', async () => {
    const statements = lines({
      totalLiabilities: '69500',
      nonCurrentLiabilities: '47000',
      longTermBorrowings: '47000',
      totalEquity: '-5000',
      undistributedProfit: '-22560',
    });
    const { limit } = await decided({ statements });
    expect(limit.kind).toBe('refused');
    expect(limit.amount).toBe('0');
    expect(limit.blocked.map(({ id }) => id)).toContain('debt-to-assets');
  });
});

describe('a facility in another currency', () => {
  const facility = { requestedAmount: '1000000', currency: 'USD', months: 12 };

  it('is priced on its own curve and held against the limit at the rate given', async () => {
    const { limit, price, exposure } = await decided({ facility, exchangeRates: { USD: '7.2' } });
    expect(limit.currency).toBe('CNY');
    expect(limit.requestedAmount).toBe('7200000');
    expect(exposure).toMatchObject({ currency: 'USD', drawn: '1000000' });
    expect(price).toMatchObject({ kind: 'priced', base: { id: 'SOFR' } });
  });

  it('says which rate is missing', async () => {
    const { limit, assumptions } = await decided({ facility });
    expect(limit.requestedAmount).toBeUndefined();
    expect(assumptions.map(({ en }) => en).join('; ')).toContain('exchange rate USD/CNY');
  });

  it('is not priced where the policy has no curve for it', async () => {
    const { price } = await decided({ facility: { ...facility, currency: 'BRL' } });
    expect(price).toMatchObject({ kind: 'not-priced', code: 'no-funding-curve' });
  });
});

describe('collateral', () => {
  const pledge = { type: 'commercial-property', value: '40000000' };

  it('of a later rank counts what those before it leave, and nothing while that is not known', async () => {
    const lending = async (collateral: object) => {
      const decision = await decided({ collateral: [collateral] });
      return componentOf(decision, 'collateral')?.values.collateralLendingValue;
    };
    expect(await lending(pledge)).toBe('28000000');
    expect(await lending({ ...pledge, rank: 2, priorClaims: '10000000' })).toBe('21000000');
    expect(await lending({ ...pledge, rank: 2 })).toBe('0');
  });

  it('of a type that the policy lacks lends nothing and is named', async () => {
    const { assumptions, lgd } = await decided({ collateral: [{ type: 'ship', value: '1' }] });
    expect(assumptions.map(({ en }) => en).join('; ')).toContain('ship is no type of the policy');
    expect(lgd.parts[0]).toMatchObject({ type: 'ship', covered: '0' });
  });
});

describe('a product that pays only if the client fails', () => {
  it('is converted by its class', async () => {
    const facility = { product: 'performance-guarantee', requestedAmount: '8000000' };
    expect((await decided({ facility })).exposure).toMatchObject({
      undrawn: '8000000',
      conversionFactor: '0.5',
      exposureAtDefault: '4000000',
    });
  });

  it('counts in full under a class that the policy lacks', async () => {
    const facility = {
      product: 'letter-of-credit',
      requestedAmount: '8000000',
      creditConversion: 'no-such-class',
    };
    const { exposure, assumptions } = await decided({ facility });
    expect(exposure.exposureAtDefault).toBe('8000000');
    expect(assumptions.map(({ en }) => en).join('; ')).toContain('no-such-class');
  });
});

describe('the policy and the watch level', () => {
  const recorded = (): PolicyRecorded => {
    const parsed = parsePolicy({
      ...DEFAULT_POLICY_DOCUMENT,
      id: 'own',
      version: '2',
      concentration: {
        ...DEFAULT_POLICY_DOCUMENT.concentration,
        currency: 'CNY',
        netCapital: '100000000',
        tierOne: '80000000',
      },
    });
    if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.failure));
    const policy = parsed.value;
    const recordedAt = isoInstant('2025-05-01T00:00:00.000Z');
    return { policy, hash: policyHash(policy), recordedAt };
  };

  const withPolicy = (held: PolicyRecorded) => ({
    ...memoryPorts(),
    policies: {
      inForce: async () => held,
      find: async (version: number) => (version === 2 ? held : undefined),
    },
  });

  it('are named with version and hash, and decide', async () => {
    const held = recorded();
    const document = await assessed({}, withPolicy(held));
    expect(document.inputs.policy).toEqual({
      id: 'own',
      version: 2,
      effectiveFrom: '2025-01-01',
      hash: held.hash,
    });
    expect(document.decision?.limit.binding?.id).toBe('concentration-single');
    expect(document.decision?.limit.amount).toBe('10000000');
  });

  it('replay bit for bit under that version, and are refused under another content', async () => {
    const held = recorded();
    const ports = withPolicy(held);
    const { id } = await assessed(loan, ports);
    const replay = await replayAssessment(ports, 'c', id);
    expect(replay).toMatchObject({ kind: 'ok', value: { identical: true, differences: [] } });
    const other = { ...held, hash: '0'.repeat(64) };
    const forged = { ...ports, policies: { ...ports.policies, find: async () => other } };
    expect(await replayAssessment(forged, 'c', id)).toMatchObject({
      kind: 'failed',
      failure: { problem: 'replay-impossible', members: { reason: 'policy-changed' } },
    });
    const lost = { ...ports, policies: { ...ports.policies, find: async () => undefined } };
    expect(await replayAssessment(lost, 'c', id)).toMatchObject({
      failure: { members: { reason: 'policy-unknown' } },
    });
  });

  it('set the handling where early warning is about today, and never in a look back', async () => {
    const ports = { ...memoryPorts(), watchLevels: { find: async () => 'RED' as const } };
    const today = await assessed({}, ports);
    expect(today.inputs.watchLevel).toBe('RED');
    expect(today.decision).toMatchObject({
      isWatchLevelAssumed: false,
      stage: { stage: 'stage-2' },
      category: { category: 'special-mention' },
      handling: { monitoringDays: 7 },
    });
    const before = await assessed({ asOf: '2025-05-01' }, ports);
    expect(before.inputs.watchLevel).toBeUndefined();
    expect(before.decision?.isWatchLevelAssumed).toBe(true);
  });
});

describe('stage and class', () => {
  it('follow what is known of credit that stands, each ground with its source', async () => {
    const creditRecord = { gradeAtOrigination: 'AA', daysPastDue: 100, isBorrowingToRepay: true };
    const { stage, category, loss } = await decided({ creditRecord });
    expect(stage.stage).toBe('stage-3');
    expect(stage.grounds.map(({ code }) => code)).toContain('notches-lost');
    expect(category.category).toBe('substandard');
    expect(loss.horizon).toBe('lifetime');
    for (const { source, title, evidence } of [...stage.grounds, ...category.grounds]) {
      expect(source.citation).not.toBe('');
      expect(title.zh).not.toBe('');
      expect(evidence.en).not.toBe('');
    }
  });

  it('expect more over a longer life, beyond the years of the curve as well', async () => {
    const over = async (months: number) => {
      const { loss } = await decided({ facility: { months, requestedAmount: '1000000' } });
      return decimal(loss.lifetime).toNumber();
    };
    const [one, five, nine] = [await over(12), await over(60), await over(108)];
    expect(five).toBeGreaterThan(one);
    expect(nine).toBeGreaterThan(five);
  });

  it.each([
    ['accepted', 'D', 'substandard'],
    ['liquidation', 'D', 'loss'],
  ])('treats a company in bankruptcy (%s) as in default', async (stage, grade, category) => {
    const petition = { kind: 'bankruptcy-petition', observedOn: '2025-05-01', stage };
    const { rating, decision } = await assessed({ facts: [petition] });
    expect(rating?.grade).toBe(grade);
    expect(decision?.limit.kind).toBe('refused');
    expect(decision?.stage.stage).toBe('stage-3');
    expect(decision?.category.category).toBe(category);
  });

  it('names the watch level that it takes for granted in words of the reader’s', async () => {
    const { assumptions } = await decided();
    const watch = assumptions.find(({ en }) => en.includes('watch level'));
    expect(watch?.zh).toMatch(/绿色/);
    expect(watch?.zh).not.toMatch(/GREEN/);
  });
});
