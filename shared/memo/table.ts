import { html, type Markup, NOTHING } from './markup.ts';

export interface Column {
  readonly title: string;
  /** Text stands left, figures right. */
  readonly text?: boolean;
}

export type Cell = string | Markup;

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows to be stressed, such as the constraint that binds. */
  readonly stressed?: ReadonlySet<number>;
  readonly className?: string;
}

const alignment = (column: Column | undefined): Markup =>
  column?.text === true ? html` class="text"` : NOTHING;

const cell = (content: Cell, column: Column | undefined, isHead: boolean): Markup =>
  isHead
    ? html`<th scope="row"${alignment(column)}>${content}</th>`
    : html`<td${alignment(column)}>${content}</td>`;

/** A table whose first column names each row; nothing where there are no rows. */
export const table = ({ caption, columns, rows, stressed, className = '' }: Table): Markup => {
  if (rows.length === 0) return NOTHING;
  const body = rows.map(
    (row, index) =>
      html`<tr${stressed?.has(index) === true ? html` class="stressed"` : NOTHING}>${row.map(
        (content, place) => cell(content, columns[place], place === 0),
      )}</tr>`,
  );
  const head = columns.map(
    (column) => html`<th scope="col"${alignment(column)}>${column.title}</th>`,
  );
  return html`<table class="${className}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};
