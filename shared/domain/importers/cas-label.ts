/** A line name of a Chinese statement, stripped of numbering, signs and remarks. */
export interface CasLabel {
  /** What is left to look up, for example `营业利润`. */
  readonly key: string;
  /** Printed with 其中：, so a part of the line above. */
  readonly ofWhich: boolean;
  /** Printed with （损失以“-”号填列）, so a gain that may be negative. */
  readonly lossNegative: boolean;
  /** Ends with a colon: a heading without an amount. */
  readonly heading: boolean;
  /** Printed under 补充资料. */
  readonly supplementary: boolean;
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MARKS = /^[△▲☆★*#◆●·]+/;
const NUMBERING =
  /^(?:\([一二三四五六七八九十]+\)|\(\d+\)|[一二三四五六七八九十]+[、.]|\d+[、.](?!\d)|[①-⑳])/;
const PREFIXES = /^(?:加|减|其中|补充资料)[:、]?(?=.)/;
const REMARKS = /\((?:[^()]*填列|或[^()]*|净额|注[^()]*|附注[^()]*)\)|\[[^\]]*\]/g;
const LOSS_NEGATIVE = /损失以.{0,3}-.{0,3}号?填列/;
const QUOTES = /["'“”‘’「」『』]/g;

const halfWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u3000]+/g, '');

export const readCasLabel = (text: string): CasLabel => {
  const narrow = halfWidth(text);
  const lossNegative = LOSS_NEGATIVE.test(narrow.replace(QUOTES, ''));
  let key = narrow.replace(QUOTES, '').replace(REMARKS, '').replaceAll(',', '、');
  let ofWhich = false;
  let supplementary = false;
  for (let before = ''; before !== key; ) {
    before = key;
    key = key.replace(MARKS, '').replace(NUMBERING, '');
    const prefix = PREFIXES.exec(key)?.[0];
    if (prefix === undefined) continue;
    ofWhich ||= prefix.startsWith('其中');
    supplementary ||= prefix.startsWith('补充资料');
    key = key.slice(prefix.length);
  }
  const heading = key.endsWith(':');
  return { key: key.replace(/:+$/, ''), ofWhich, lossNegative, heading, supplementary };
};
