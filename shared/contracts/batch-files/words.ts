const FULL_WIDTH = /[\uff01-\uff5e]/g;
const IGNORED = /[\s\u00a0\u200b-\u200f\u2060\u3000\ufeff_-]+/g;

/** What people mean by a word or title: width, case, white space, dashes and a final `*` are not it. */
export const wordKey = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(IGNORED, '')
    .replace(/[*:]+$/, '')
    .toLowerCase();
