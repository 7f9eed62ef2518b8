/** Storage did not carry out a request that may well succeed when it is sent again. */
export class StorageUnavailable extends Error {
  constructor(cause: unknown) {
    super('storage is unavailable', { cause });
    this.name = 'StorageUnavailable';
  }
}

const PASSING = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

const PASSING_REASONS = new Set([
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);

const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

const isCancelledInPassing = (error: Error): boolean =>
  'CancellationReasons' in error &&
  Array.isArray(error.CancellationReasons) &&
  error.CancellationReasons.some((reason: { Code?: string }) =>
    PASSING_REASONS.has(reason.Code ?? ''),
  );

const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return PASSING.has(error.name) || CONNECTION_CODES.has(code) || isCancelledInPassing(error);
};

/** Runs one storage request; what may pass by itself is thrown as `StorageUnavailable`. */
export const request = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await send();
  } catch (error) {
    throw isPassing(error) ? new StorageUnavailable(error) : error;
  }
};
