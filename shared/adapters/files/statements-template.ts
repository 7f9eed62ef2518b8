import { csvTemplate } from '../../contracts/batch-files/csv-template.ts';
import type { StatementsTemplate } from '../../contracts/batch-files/template-sheets.ts';
import { xlsxTemplate } from './xlsx-template.ts';

export interface TemplateFile {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const FILES: Readonly<Record<StatementsTemplate, () => Promise<TemplateFile>>> = {
  'statements.xlsx': async () => ({
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await xlsxTemplate(),
  }),
  'statements.csv': async () => ({ contentType: 'text/csv; charset=utf-8', body: csvTemplate() }),
};

const isTemplate = (name: string): name is StatementsTemplate => Object.hasOwn(FILES, name);

const made = new Map<StatementsTemplate, Promise<TemplateFile>>();

/** A template by its file name, made once; undefined where there is none of that name. */
export const statementsTemplate = (name: string): Promise<TemplateFile> | undefined => {
  if (!isTemplate(name)) return undefined;
  const file = made.get(name) ?? FILES[name]();
  made.set(name, file);
  return file;
};
