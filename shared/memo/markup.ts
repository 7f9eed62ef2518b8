/** A piece of HTML or SVG that is safe to stand in a page. */
export interface Markup {
  readonly markup: string;
}

type Inset = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const isList = (inset: Inset): inset is readonly Markup[] => Array.isArray(inset);

const insetText = (inset: Inset): string => {
  if (typeof inset === 'string') return escaped(inset);
  if (typeof inset === 'number') return String(inset);
  return isList(inset) ? inset.map(({ markup }) => markup).join('') : inset.markup;
};

/** HTML whose insets are escaped unless they are markup themselves. */
export const html = (parts: TemplateStringsArray, ...insets: readonly Inset[]): Markup => ({
  markup: parts
    .map((part, place) => {
      const inset = insets[place];
      return inset === undefined ? part : `${part}${insetText(inset)}`;
    })
    .join(''),
});

export const NOTHING: Markup = { markup: '' };

/** For what a library drew. */
export const trusted = (markup: string): Markup => ({ markup });
