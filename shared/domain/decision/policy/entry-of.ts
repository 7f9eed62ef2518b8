/** The own entry of a dictionary: names that callers send never reach what objects inherit. */
export const entryOf = <Value>(
  dictionary: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined =>
  dictionary !== undefined && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
