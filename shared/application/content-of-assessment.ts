import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { contentHash } from './content-hash.ts';

/** All of an assessment that follows from its input alone: the same input gives the same. */
export type AssessmentContent = Omit<
  AssessmentDocument,
  'id' | 'companyId' | 'createdAt' | 'knownAt' | 'notices'
>;

/** What the hash stands for: no ids, no times, nothing that decides nothing. */
export const decisiveContent = (document: Omit<AssessmentContent, 'contentHash'>) => {
  const {
    companyName,
    asOf,
    outcome,
    segment,
    rating,
    decision,
    unratedReasons,
    quality,
    findings,
    trace,
    inputs,
    engine,
  } = document;
  return {
    companyName,
    asOf,
    outcome,
    segment,
    rating,
    decision,
    unratedReasons,
    quality,
    findings,
    trace,
    inputs: {
      ...inputs,
      profile: inputs.profile.hash,
      statements: inputs.statements.map(({ hash }) => hash).sort(),
      facts: inputs.facts.map(({ hash }) => hash).sort(),
    },
    engine,
  };
};

/**
 * Equal for equal input, model and engine, whenever it was assessed. Challengers are left out:
 * they decide nothing, and which ones there were depends on the day.
 */
export const hashOfContent = (document: Omit<AssessmentContent, 'contentHash'>): string =>
  contentHash(decisiveContent(document));
