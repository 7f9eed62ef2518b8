import { failed, ok, type Result } from '../../kernel/result.ts';
import { quotedText } from '../identifiers/normalised-text.ts';
import { assembleCas, type CasOptions, type StatementHeader } from './cas-assemble.ts';
import type { CasCell, CasPart } from './cas-rows.ts';
import type { ImportedStatements, ImportFailure } from './imported-statements.ts';

export interface CasDocument {
  readonly header: StatementHeader;
  /**
   * Line names with amounts in the header's unit, in statement order; or the same grouped under
   * 资产负债表, 利润表, 现金流量表 and 补充资料.
   */
  readonly lines: Readonly<Record<string, unknown>>;
  /** Where the lines stand in the caller's document. Default empty. */
  readonly pointer?: string;
}

const PARTS: readonly (readonly [RegExp, CasPart])[] = [
  [/补充资料/, 'supplement'],
  [/资产负债表|财务状况表/, 'balance'],
  [/利润表|损益表|收益表/, 'income'],
  [/现金流量表/, 'cash'],
];

/** Which statement a title announces, if any. */
export const casPartOf = (title: string): CasPart | undefined =>
  PARTS.find(([pattern]) => pattern.test(title.replace(/\s/g, '')))?.[1];

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const cellsOf = (
  lines: Readonly<Record<string, unknown>>,
  pointer: string,
  part: CasPart,
): readonly CasCell[] =>
  Object.entries(lines).flatMap(([label, cell]) => {
    const place = `${pointer}/${escaped(label)}`;
    const inner = casPartOf(label);
    if (part === 'unsaid' && inner !== undefined && isGroup(cell))
      return cellsOf(cell, place, inner);
    return [{ label, cell, pointer: place, part }];
  });

/**
 * Reads one statement whose keys are Chinese line names. Fails with every cell that cannot be
 * read; unknown names and every decision taken come back as notices.
 */
export const importCas = (
  document: CasDocument,
  options: CasOptions = {},
): Result<ImportedStatements, readonly ImportFailure[]> => {
  const cells = cellsOf(document.lines, document.pointer ?? '', 'unsaid');
  if (cells.length === 0)
    return failed([
      {
        code: 'statement-empty',
        pointer: document.pointer ?? '',
        found: quotedText('{}'),
        expected: 'at least one line, such as 资产总计',
      },
    ]);
  const assembled = assembleCas(document.header, cells, options);
  if (assembled.kind === 'failed') return assembled;
  const { statement, notices } = assembled.value;
  return ok({ statements: [statement], notices });
};
