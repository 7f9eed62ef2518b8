import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';
import { normalisedText, quotedText } from './normalised-text.ts';

/** The unit a statement is presented in: an amount times `factor` is in whole currency units. */
export type UnitScale = {
  readonly id: string;
  /** A power of ten; also the rounding step of the presented amounts, in currency units. */
  readonly factor: number;
  readonly name: Text;
};

export type UnitScaleFailure = {
  readonly code: 'unit-scale-unknown' | 'unit-scale-ambiguous';
  readonly detail: string;
  readonly expected: string;
};

type Declaration = UnitScale & {
  /** What stands before 元 (or 円, 美元 …); empty for the currency unit itself. */
  readonly chinese: readonly string[];
  readonly english: readonly string[];
};

const DECLARATIONS: readonly Declaration[] = [
  {
    id: 'one',
    factor: 1,
    name: { en: 'units', zh: '元' },
    chinese: ['', '壹', '一'],
    english: ['ONE', 'ONES', 'UNIT', 'UNITS', 'WHOLE UNITS', 'YUAN', 'DOLLARS'],
  },
  {
    id: 'hundred',
    factor: 100,
    name: { en: 'hundreds', zh: '百元' },
    chinese: ['百', '佰'],
    english: ['HUNDRED', 'HUNDREDS'],
  },
  {
    id: 'thousand',
    factor: 1_000,
    name: { en: 'thousands', zh: '千元' },
    chinese: ['千', '仟'],
    english: ['THOUSAND', 'THOUSANDS', 'K'],
  },
  {
    id: 'ten-thousand',
    factor: 10_000,
    name: { en: 'ten thousands', zh: '万元' },
    chinese: ['万', '萬'],
    english: ['TEN THOUSAND', 'TEN THOUSANDS', '10 THOUSAND', 'WAN'],
  },
  {
    id: 'hundred-thousand',
    factor: 100_000,
    name: { en: 'hundred thousands', zh: '十万元' },
    chinese: ['十万', '拾万'],
    english: ['HUNDRED THOUSAND', 'HUNDRED THOUSANDS', '100 THOUSAND', 'LAKH', 'LAKHS'],
  },
  {
    id: 'million',
    factor: 1_000_000,
    name: { en: 'millions', zh: '百万元' },
    chinese: ['百万', '佰万', '百萬'],
    english: ['MILLION', 'MILLIONS', 'MN', 'MLN', 'MIO', 'MM'],
  },
  {
    id: 'ten-million',
    factor: 10_000_000,
    name: { en: 'ten millions', zh: '千万元' },
    chinese: ['千万', '仟万', '千萬'],
    english: ['TEN MILLION', 'TEN MILLIONS', '10 MILLION', 'CRORE', 'CRORES'],
  },
  {
    id: 'hundred-million',
    factor: 100_000_000,
    name: { en: 'hundred millions', zh: '亿元' },
    chinese: ['亿', '億'],
    english: ['HUNDRED MILLION', 'HUNDRED MILLIONS', '100 MILLION'],
  },
  {
    id: 'billion',
    factor: 1_000_000_000,
    name: { en: 'billions', zh: '十亿元' },
    chinese: ['十亿', '拾亿', '十億'],
    english: ['BILLION', 'BILLIONS', 'BN'],
  },
  {
    id: 'trillion',
    factor: 1_000_000_000_000,
    name: { en: 'trillions', zh: '万亿元' },
    chinese: ['万亿', '萬億'],
    english: ['TRILLION', 'TRILLIONS', 'TN'],
  },
];

export const unitScales: readonly UnitScale[] = DECLARATIONS.map(({ id, factor, name }) => ({
  id,
  factor,
  name,
}));

/** M is a thousand to some and a million to others; a factor of 1 000 must never be guessed. */
const AMBIGUOUS = new Set(['M', 'B', 'T', 'MIL', 'MILLIARD', 'MRD']);

const EXPECTED = DECLARATIONS.map(({ id, factor, name }) => `${factor} (${id}, ${name.zh})`).join(
  ', ',
);

const scaleByFactor: ReadonlyMap<number, UnitScale> = new Map(
  unitScales.map((scale) => [scale.factor, scale]),
);

const scaleByWord: ReadonlyMap<string, UnitScale> = new Map(
  DECLARATIONS.flatMap(({ chinese, english, ...scale }) =>
    [...english, scale.id.toUpperCase(), ...chinese.filter((word) => word !== '')].map(
      (word) => [word, scale] as const,
    ),
  ),
);

const scaleByChineseWord: ReadonlyMap<string, UnitScale> = new Map(
  DECLARATIONS.flatMap(({ chinese, english: _, ...scale }) =>
    chinese.map((word) => [word, scale] as const),
  ),
);

const HEADING = /^\(?(?:(?:金额|货币|记账)?单位|UNITS?|AMOUNTS?)?\s*:?\s*/;
const CHINESE_CURRENCY_BEFORE = /^(?:人民币|美元|港币|港元|欧元|日元)/;
const CHINESE_CURRENCY_AFTER = /(?:人民币|美元|港元|港币|欧元|日元|英镑|元|圆|圓|円|日圓)$/;
const ENGLISH_CURRENCY_BEFORE = /^(?:(?:IN|RMB|CNY|USD|HKD|EUR|GBP|JPY|US\$|HK\$|\$|€|£|¥)\s+)+/;
const ENGLISH_CURRENCY_AFTER =
  /\s+(?:OF\s+)?(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|YUAN|EUROS?|YEN|(?:U\.?S\.? |HONG KONG )?DOLLARS?)$/;

const withoutHeading = (text: string): string => {
  const bare = text.replace(HEADING, '').replace(/\)$/, '').trim();
  return bare === '' ? text : bare;
};

const scaleOfWord = (word: string): UnitScale | undefined => {
  const bare = withoutHeading(word);
  for (const candidate of [word, bare]) {
    const scale = scaleByWord.get(candidate);
    if (scale !== undefined) return scale;
  }
  const chinese = bare.replace(CHINESE_CURRENCY_BEFORE, '');
  if (CHINESE_CURRENCY_AFTER.test(bare)) {
    const scale = scaleByChineseWord.get(chinese.replace(CHINESE_CURRENCY_AFTER, '').trim());
    if (scale !== undefined) return scale;
  }
  const english = bare.replace(ENGLISH_CURRENCY_BEFORE, '').replace(ENGLISH_CURRENCY_AFTER, '');
  return scaleByWord.get(english.trim());
};

const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d{1,13}$/;

const scaleOf = (word: string): UnitScale | undefined =>
  NUMBER.test(word) ? scaleByFactor.get(Number(word.replaceAll(',', ''))) : scaleOfWord(word);

/**
 * Reads a presentation unit: a factor (10000, '10000', '10,000'), an id ('ten-thousand'), a
 * Chinese name ('万元', '单位：人民币万元', '亿美元') or an English one ('thousands', 'in millions',
 * 'RMB million'). Bare M, B and T are refused as ambiguous.
 */
export const parseUnitScale = (given: string | number): Result<UnitScale, UnitScaleFailure> => {
  const word = normalisedText(String(given)).replace(/\s+/g, ' ');
  const scale = typeof given === 'number' ? scaleByFactor.get(given) : scaleOf(word);
  if (scale !== undefined) return ok(scale);
  if (AMBIGUOUS.has(word)) {
    return failed({
      code: 'unit-scale-ambiguous',
      detail: `${quotedText(word)} means different scales to different people; expected one of ${EXPECTED}.`,
      expected: EXPECTED,
    });
  }
  return failed({
    code: 'unit-scale-unknown',
    detail: `${quotedText(word)} is not a unit scale; expected one of ${EXPECTED}.`,
    expected: EXPECTED,
  });
};
