import { SourceUnreadable } from '../../application/ports/batch-source.ts';
import type { FilePlace, Finding } from '../../problems/refusal.ts';

/** A finding about the file or a place in it. */
export const fileFinding = (code: string, en: string, zh: string, place?: FilePlace): Finding => ({
  pointer: '',
  code,
  detail: { en, zh },
  ...(place === undefined ? {} : { place }),
});

export const unreadable = (
  code: string,
  en: string,
  zh: string,
  place?: FilePlace,
): SourceUnreadable => new SourceUnreadable(fileFinding(code, en, zh, place));

export const noTableHeader = (): SourceUnreadable =>
  unreadable(
    'table-header-missing',
    'No row of titles was found that has the company id and a statement line or period. ' +
      'The template shows one: GET /v1/templates/statements.xlsx or statements.csv.',
    '未找到含企业编号与报表项目或报告期的表头行。模板见 GET /v1/templates/statements.xlsx 或 statements.csv。',
  );
