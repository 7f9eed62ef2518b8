import type { AssessmentInput } from '../rating/assess.ts';
import type { KnowledgeChange } from './change.ts';
import { newestAsFiled, replaceStatement } from './newest-statement.ts';
import { outOfRange } from './simulation-finding.ts';

const SCORE_MAX = 100;

const without = <Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
): Omit<Value, Key> => {
  const { [key]: _dropped, ...rest } = value;
  return rest;
};

/** Makes one change of what is known; throws a `ChangeRefused` where it cannot. */
export const applyKnowledge = (
  input: AssessmentInput,
  change: KnowledgeChange,
): AssessmentInput => {
  switch (change.kind) {
    case 'fact-added':
      return { ...input, facts: [...(input.facts ?? []), change.fact] };
    case 'facts-removed':
      return {
        ...input,
        facts: (input.facts ?? []).filter(({ kind }) => kind !== change.factKind),
      };
    case 'officer-score': {
      const { figure, value } = change;
      const others = without(input.officerScores ?? {}, figure);
      if (value === undefined) return { ...input, officerScores: others };
      if (value.isNegative() || value.gt(SCORE_MAX)) throw outOfRange('value', '0', '100');
      return { ...input, officerScores: { ...others, [figure]: value } };
    }
    case 'group-support': {
      const alone = without(input, 'support');
      return change.support === undefined ? alone : { ...alone, support: change.support };
    }
    case 'sovereign-ceiling': {
      const free = without(input, 'sovereignCeiling');
      const { sovereignCeiling } = change;
      return sovereignCeiling === undefined ? free : { ...free, sovereignCeiling };
    }
    case 'segment':
      return { ...input, segment: change.segment };
    case 'industry':
      return { ...input, industry: change.industry };
    case 'parameter':
      return { ...input, parameters: { ...input.parameters, [change.name]: change.value } };
    case 'audit': {
      const newest = newestAsFiled(input.statements);
      const { assurance, auditOpinion } = change;
      const audited = {
        ...newest,
        ...(assurance === undefined ? {} : { assurance }),
        ...(auditOpinion === undefined ? {} : { auditOpinion }),
      };
      return replaceStatement(input, newest, audited);
    }
  }
};
