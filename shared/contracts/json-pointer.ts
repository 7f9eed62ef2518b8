const escaped = (segment: PropertyKey): string =>
  String(segment).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');

/** RFC 6901; the empty text points at the whole document. */
export const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((segment) => `/${escaped(segment)}`).join('');

/** What stands at a path, own members only; undefined where there is nothing. */
export const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? Reflect.get(value, segment)
        : undefined,
    document,
  );
