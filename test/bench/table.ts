/** Columns padded to their widest cell; the first aligned left, the others right. */
export const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const THOUSAND = 1000;

/** Three digits, whatever the size. */
const threeDigits = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

/** Microseconds for people. */
export const duration = (microseconds: number): string =>
  microseconds >= THOUSAND
    ? `${threeDigits(microseconds / THOUSAND)} ms`
    : `${threeDigits(microseconds)} µs`;

export const ratio = (value: number): string => `${threeDigits(value)} ×`;

export const perSecond = (count: number): string => `${count.toFixed(0)} /s`;
