/** Problems that whole classes of routes share; each route lists them with its own. */
export const PUBLIC_PROBLEMS = ['internal-error'] as const;

export const CATALOGUE_PROBLEMS = ['tenant-missing', 'scope-missing', 'internal-error'] as const;

export const READ_PROBLEMS = [
  'validation-failed',
  'tenant-missing',
  'scope-missing',
  'storage-unavailable',
  'internal-error',
] as const;

/** Of a write without a body. */
export const ACTION_PROBLEMS = [
  ...READ_PROBLEMS,
  'idempotency-key-reused',
  'idempotency-in-flight',
] as const;

export const WRITE_PROBLEMS = [
  ...READ_PROBLEMS,
  'malformed-json',
  'payload-too-large',
  'unsupported-media-type',
  'idempotency-key-reused',
  'idempotency-in-flight',
] as const;

/** Of a change that the path says all about. */
export const BODILESS_WRITE_PROBLEMS = [
  ...READ_PROBLEMS,
  'idempotency-key-reused',
  'idempotency-in-flight',
] as const;
