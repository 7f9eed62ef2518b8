/**
 * Scopes of access tokens, each with what it allows. Assessing records what the request says, so
 * `assessments:write` is all that the one-call assessment needs.
 */
export const SCOPES_OF_ACCESS = {
  'companies:read': 'Read companies, statements and facts',
  'companies:write': 'Register companies, send statements and facts',
  'outcomes:read': 'Read what became of companies',
  'outcomes:write': 'Record what became of companies',
  'assessments:read': 'Read ratings and assessments',
  'assessments:write': 'Assess companies, recording what the request says',
  'policy:read': 'Read the credit policy, its history and differences',
  'policy:write': 'Change the credit policy',
  'warnings:read': 'Read watch levels, warnings, their feed and how well signals do',
  'warnings:write': 'Handle warnings, sign off watch levels, say who answers for a company',
  'webhooks:read': 'Read webhooks and what was delivered to them',
  'webhooks:write': 'Register, test and remove webhooks',
  'batches:read': 'Read batches, their items and results',
  'batches:write': 'Have batches assessed, retry and cancel them, redrive dead letters',
  'catalogue:read': 'Read indicators, models, scales and the other declarations',
} as const;
