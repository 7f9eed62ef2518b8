import { describe, expect, it } from 'vitest';
import { CAPS } from '../../../shared/domain/caps/index.generated.ts';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import type { AssessmentInput } from '../../../shared/domain/rating/assess.ts';
import { benchCompanies } from '../../bench/companies.ts';
import { disagreements } from '../../bench/peers/agreement.ts';
import { disturbed } from '../../bench/peers/disturbed.ts';
import { jsonRulesInput, jsonRulesPeer } from '../../bench/peers/json-rules.ts';
import { buildPlan } from '../../bench/peers/plan.ts';
import {
  type Answer,
  answer,
  documentOf,
  type Question,
  questionOf,
} from '../../bench/peers/same-work.ts';
import { loadZen, zenInput, zenPeer } from '../../bench/peers/zen.ts';
import { peerFacts } from './peer-facts.ts';

const SEEDS = 8;

const plan = buildPlan();
const jsonRules = jsonRulesPeer(plan, CAPS);
const native = await loadZen();
const zen = native === undefined ? undefined : zenPeer(native, plan, CAPS);
if (native === undefined)
  console.warn('GoRules ZEN has no native build for this platform: skipped');
const companies = benchCompanies();

const disturbedInput = (input: AssessmentInput, seed: number): AssessmentInput => ({
  ...input,
  statements: input.statements.map((each, year) => disturbed(each, seed + year)),
  facts: peerFacts(seed),
});

/** Each company as it is, and with lines negated, nil or gone and facts about it. */
const questions: readonly (readonly [string, Question])[] = companies.flatMap(({ name, input }) => [
  [name, questionOf(input)] as const,
  ...Array.from(
    { length: SEEDS },
    (_, seed) => [`${name} disturbed ${seed}`, questionOf(disturbedInput(input, seed))] as const,
  ),
]);

const answers: readonly Answer[] = questions.map(([, question]) => answer(question));

describe('the rules generated for other engines', () => {
  it('stand for every indicator but those that need a logarithm', () => {
    const ids = [...plan.indicators.map(({ id }) => id), ...plan.leftOut.keys()];
    expect(ids.sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
    const logarithms = INDICATORS.filter(({ formula }) => formula.includes('ln('));
    expect([...plan.leftOut.keys()]).toEqual(logarithms.map(({ id }) => id));
  });

  it.each(questions)('json-rules-engine says of %s what we say', async (_, question) => {
    const theirs = await jsonRules.read(jsonRulesInput(documentOf(question)));
    expect(disagreements(answer(question), theirs)).toEqual([]);
  });

  it.skipIf(zen === undefined).each(questions)(
    'GoRules ZEN says of %s what we say',
    async (_, question) => {
      const theirs = await zen?.read(zenInput(documentOf(question)));
      expect(theirs && disagreements(answer(question), theirs)).toEqual([]);
    },
  );

  it('are compared on companies that meet every denominator policy and most caps', () => {
    const reasons = new Set(
      answers.flatMap(({ indicators }) =>
        [...indicators.values()].map(({ outcome }) =>
          outcome.kind === 'measured' ? 'measured' : outcome.reason,
        ),
      ),
    );
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'measured',
        'zero-denominator',
        'non-positive-denominator',
        'negative-equity',
        'negative-earnings',
        'no-debt',
        'no-interest',
        'loss-without-interest',
        'both-negative',
        'loss-widened',
        'loss-narrowed',
        'turned-profitable',
        'net-cash',
        'no-burn',
        'not-applicable',
      ]),
    );
    const caps = new Set(answers.flatMap(({ caps }) => caps.map(({ cap }) => cap.id)));
    expect(caps.size).toBeGreaterThanOrEqual(8);
  });

  it('would not pass unnoticed with a value off by a millionth', async () => {
    const [[, question] = []] = questions;
    if (question === undefined) throw new Error('no company to compare');
    const theirs = await jsonRules.read(jsonRulesInput(documentOf(question)));
    const off = new Map(
      [...theirs.indicators].map(([id, value]) => [
        id,
        id === 'current-ratio' ? Number(value) * 1.000001 : value,
      ]),
    );
    expect(disagreements(answer(question), { indicators: off, caps: ['invented'] })).toEqual([
      expect.stringMatching(/^current-ratio: /),
      expect.stringMatching(/^caps: /),
    ]);
  });
});
