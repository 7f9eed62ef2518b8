const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, SVG and attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

export type Tone = 'green' | 'amber' | 'red' | 'muted' | 'strong';

/** One cell: plain text, or text with a meaning or a shade of 0 to 1 behind it. */
export type Cell =
  | string
  | { readonly text: string; readonly tone?: Tone | undefined; readonly shade?: number };

export interface Column {
  readonly title: string;
  /** Said in full where the title is an abbreviation. */
  readonly hint?: string;
  /** Text stands left, figures right. */
  readonly text?: boolean;
}

const cellHtml = (cell: Cell, column: Column | undefined, isHead: boolean): string => {
  const { text, tone, shade } =
    typeof cell === 'string' ? { text: cell, tone: undefined, shade: undefined } : cell;
  const classes = [column?.text === true ? 'text' : '', tone ?? ''].filter(Boolean).join(' ');
  const style = shade === undefined ? '' : ` style="background:rgb(31 95 168/${shade.toFixed(3)})"`;
  const attributes = `${classes === '' ? '' : ` class="${classes}"`}${style}`;
  const tag = isHead ? 'th scope="row"' : 'td';
  return `<${tag}${attributes}>${escaped(text)}</${isHead ? 'th' : 'td'}>`;
};

const headHtml = ({ title, hint, text }: Column): string => {
  const shown =
    hint === undefined ? escaped(title) : `<abbr title="${escaped(hint)}">${escaped(title)}</abbr>`;
  return `<th scope="col"${text === true ? ' class="text"' : ''}>${shown}</th>`;
};

/** A table whose first column names each row. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  className = '',
): string => {
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell, place) => cellHtml(cell, columns[place], place === 0)).join('')}</tr>`,
  );
  return (
    `<div class="scroll"><table class="${className}"><caption>${escaped(caption)}</caption>` +
    `<thead><tr>${columns.map(headHtml).join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table></div>`
  );
};

export const paragraph = (text: string, className = ''): string =>
  `<p${className === '' ? '' : ` class="${className}"`}>${escaped(text)}</p>`;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
}

export const sectionHtml = ({ id, title, body }: Section): string =>
  `<section id="${id}"><h2>${escaped(title)}</h2>${body.join('\n')}</section>`;

export const figure = (svg: string, caption: string, className = ''): string =>
  `<figure class="${className}">${svg}<figcaption>${escaped(caption)}</figcaption></figure>`;
