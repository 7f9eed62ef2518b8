import { CAPS } from '../../../shared/domain/caps/index.generated.ts';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import { type BenchCompany, freshInput } from '../companies.ts';
import type { Work } from '../measure.ts';
import { disagreements } from '../peers/agreement.ts';
import type { Plan } from '../peers/definition.ts';
import { jsonRulesInput, jsonRulesPeer } from '../peers/json-rules.ts';
import type { Peer } from '../peers/peer.ts';
import { buildPlan } from '../peers/plan.ts';
import { answer, documentOf, type Question, questionOf } from '../peers/same-work.ts';
import { loadZen, zenInput, zenPeer } from '../peers/zen.ts';

export const OURS = 'ours, with trace';

export interface PeerWorks {
  readonly plan: Plan;
  readonly works: readonly Work[];
  readonly rules: readonly string[];
  /** Everything on which a peer does not say the same as we do. */
  readonly disagreements: readonly string[];
}

const workOf = async <Prepared>(
  peer: Peer<Prepared>,
  questions: readonly Question[],
  prepare: (question: Question) => Prepared,
) => {
  const prepared = questions.map(prepare);
  const different: string[] = [];
  for (const [index, question] of questions.entries()) {
    const input = prepared[index];
    if (input === undefined) continue;
    const found = disagreements(answer(question), await peer.read(input));
    different.push(...found.map((each) => `${peer.name}: ${each}`));
  }
  const work: Work = {
    name: peer.name,
    async run() {
      for (const input of prepared) await peer.evaluate(input);
    },
  };
  return { work, different, rules: `${peer.name}: ${peer.rules}` };
};

/** The same indicators and caps on each engine: compiled once, inputs in each one's own form. */
export const peerWorks = async (companies: readonly BenchCompany[]): Promise<PeerWorks> => {
  const plan = buildPlan();
  const shared = INDICATORS.filter(({ id }) => !plan.leftOut.has(id));
  const questions = companies.map(({ input }) => questionOf(input));
  const zen = await loadZen();
  const peers = [
    ...(zen === undefined
      ? []
      : [await workOf(zenPeer(zen, plan, CAPS), questions, (each) => zenInput(documentOf(each)))]),
    await workOf(jsonRulesPeer(plan, CAPS), questions, (each) => jsonRulesInput(documentOf(each))),
  ];
  const ours: Work = {
    name: OURS,
    run() {
      for (const question of questions)
        answer({ ...question, input: freshInput(question.input) }, shared);
    },
  };
  return {
    plan,
    works: [ours, ...peers.map(({ work }) => work)],
    rules: [
      ...(zen === undefined ? ['GoRules ZEN: skipped, no native build for this platform'] : []),
      ...peers.map(({ rules }) => rules),
    ],
    disagreements: peers.flatMap(({ different }) => different),
  };
};
