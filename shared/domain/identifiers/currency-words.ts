import { normalisedText } from './normalised-text.ts';

/** How statements name their currency beside the unit; a plain 元 names none. Longer words first. */
const WORDS: readonly (readonly [word: RegExp, code: string])[] = [
  [/人民币|\bRMB\b/, 'CNY'],
  [/新台币|台币/, 'TWD'],
  [/新加坡元|新加坡币/, 'SGD'],
  [/澳门元|澳门币/, 'MOP'],
  [/港元|港币|HK\$|HONG KONG DOLLARS?/, 'HKD'],
  [/澳大利亚元|澳元/, 'AUD'],
  [/加拿大元|加元/, 'CAD'],
  [/美元|美金|\bUS\$/, 'USD'],
  [/欧元|€/, 'EUR'],
  [/英镑|£/, 'GBP'],
  [/日元|日圆|日圓|円/, 'JPY'],
  [/韩元|韩圆/, 'KRW'],
  [/瑞士法郎/, 'CHF'],
  [/卢布/, 'RUB'],
];

const CODES = /(?<![A-Z])(CNY|TWD|SGD|MOP|HKD|AUD|CAD|USD|EUR|GBP|JPY|KRW|CHF|RUB)(?![A-Z])/g;

/**
 * The one currency that a text such as `单位：百万美元`, `币种：人民币` or `RMB million` names, as its
 * ISO 4217 code; undefined where it names none, or several.
 */
export const currencyNamed = (text: string): string | undefined => {
  const bare = normalisedText(text);
  const named = new Set([
    ...WORDS.flatMap(([word, code]) => (word.test(bare) ? [code] : [])),
    ...(bare.match(CODES) ?? []),
  ]);
  const [code] = named;
  return named.size === 1 ? code : undefined;
};
