import type { Cap } from '../../../shared/domain/caps/cap.ts';
import type { Plan } from './definition.ts';
import type { PeerDocument } from './document.ts';
import type { Peer, PeerValue } from './peer.ts';
import { zenCapRows } from './zen-caps.ts';
import { ZenWriter } from './zen-expression.ts';

type ZenInput = Readonly<Record<string, unknown>>;

const keyOf = (id: string): string => id.replaceAll('-', '_');

const expressionNode = (
  id: string,
  expressions: readonly (readonly [key: string, value: string])[],
  outputPath?: string,
) => ({
  id,
  name: id,
  type: 'expressionNode',
  content: {
    expressions: expressions.map(([key, value]) => ({ id: `${id}.${key}`, key, value })),
    passThrough: false,
    ...(outputPath === undefined ? {} : { outputPath }),
  },
});

const capsNode = (plan: Plan, caps: readonly Cap[]) => ({
  id: 'caps',
  name: 'caps',
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [
      { id: 'cap', name: 'cap', field: 'cap' },
      { id: 'grade', name: 'grade', field: 'grade' },
    ],
    rules: zenCapRows(caps, plan.totalEquity),
    passThrough: false,
    outputPath: 'caps',
  },
});

/** A JSON decision model: lines → items and inputs → indicators, and a table of caps. */
export const zenGraph = (plan: Plan, caps: readonly Cap[]) => {
  const [same, later] = [new ZenWriter('same-node'), new ZenWriter('later-node')];
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    sourceId,
    targetId,
    type: 'edge',
  });
  return {
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode', content: {} },
      expressionNode(
        'inputs',
        plan.definitions.map((each) => [each.name, same.definition(each)] as const),
      ),
      expressionNode(
        'indicators',
        plan.indicators.map((each) => [keyOf(each.id), later.rule(each)] as const),
        'indicators',
      ),
      capsNode(plan, caps),
      { id: 'response', name: 'response', type: 'outputNode', content: {} },
    ],
    edges: [
      edge('request', 'inputs'),
      edge('request', 'indicators'),
      edge('inputs', 'indicators'),
      edge('request', 'caps'),
      edge('inputs', 'caps'),
      edge('indicators', 'response'),
      edge('caps', 'response'),
    ],
  };
};

export const zenInput = ({ years, ...rest }: PeerDocument): ZenInput => ({
  ...rest,
  ...Object.fromEntries(years.map((lines, back) => [`y${back}`, lines])),
});

const readValue = (value: unknown): PeerValue =>
  typeof value === 'number' || typeof value === 'string' ? value : undefined;

const isCap = (row: unknown): row is { readonly cap: string } =>
  typeof row === 'object' && row !== null && 'cap' in row;

export type ZenModule = typeof import('@gorules/zen-engine');

/** The native module, or nothing where this platform has no build of it. */
export const loadZen = (): Promise<ZenModule | undefined> =>
  import('@gorules/zen-engine').catch(() => undefined);

/** GoRules ZEN with our rules loaded. */
export const zenPeer = (
  { ZenDecisionContent, ZenEngine }: ZenModule,
  plan: Plan,
  caps: readonly Cap[],
): Peer<ZenInput> => {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(zenGraph(plan, caps)));
  return {
    name: 'GoRules ZEN',
    rules: `${plan.definitions.length} + ${plan.indicators.length} expressions, one decision table`,
    evaluate: (input) => decision.evaluate(input),
    async read(input) {
      const { result } = await decision.evaluate(input);
      const found: readonly unknown[] = Array.isArray(result.caps) ? result.caps : [];
      return {
        indicators: new Map(
          plan.indicators.map(({ id }) => [id, readValue(result.indicators[keyOf(id)])]),
        ),
        caps: found.filter(isCap).map(({ cap }) => cap),
      };
    },
  };
};
