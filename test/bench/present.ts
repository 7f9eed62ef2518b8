/** Throws where something that is always there is not: a bug of the bench, not a finding. */
export const assertPresent = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the bench expected a value here');
  return value;
};
