import { GB_DIVISION_TO_ISIC, GB_GROUP_TO_ISIC, GB_SECTION_TO_ISIC } from './gb-to-isic.ts';
import { isicRev4 } from './isic-rev-4.ts';
import { ISIC_DIVISION_TO_GB_SECTION, ISIC_SECTION_TO_GB } from './isic-to-gb.ts';

/** A place in ISIC Rev.4 (and NACE Rev.2, which agrees down to the division). */
export type IsicPlace = {
  readonly section: string;
  readonly division?: string;
  /** Divisions that hold a smaller part of the same activities. */
  readonly also: readonly string[];
};

const gbMappings = new Map(GB_DIVISION_TO_ISIC.map((mapping) => [mapping.division, mapping]));
const isicSections = new Map(isicRev4.divisions.map(({ code, section }) => [code, section]));

const lookedUp = (found: string | undefined, what: string): string => {
  if (found === undefined) throw new RangeError(`no industry mapping for ${what}`);
  return found;
};

const isicDivisionPlace = (division: string, also: readonly string[]): IsicPlace => ({
  section: lookedUp(isicSections.get(division), `ISIC division ${division}`),
  division,
  also,
});

/**
 * Where a GB/T 4754-2017 section, with the two to four digits known of it, lies in ISIC Rev.4.
 * Throws a `RangeError` on codes that `parseIndustry` refuses.
 */
export const isicPlaceOfGb = (section: string, digits: string): IsicPlace => {
  if (digits === '') {
    return { section: lookedUp(GB_SECTION_TO_ISIC[section], `GB section ${section}`), also: [] };
  }
  const group = GB_GROUP_TO_ISIC[digits.slice(0, 3)];
  if (group !== undefined) return isicDivisionPlace(group, []);
  const mapping = gbMappings.get(digits.slice(0, 2));
  return isicDivisionPlace(lookedUp(mapping?.isic, `GB division ${digits}`), mapping?.also ?? []);
};

/** GB/T 4754-2017 section of an ISIC Rev.4 or NACE Rev.2 section or, if known, division. */
export const gbSectionOfIsic = (section: string, division?: string): string =>
  division === undefined
    ? lookedUp(ISIC_SECTION_TO_GB[section], `ISIC section ${section}`)
    : lookedUp(ISIC_DIVISION_TO_GB_SECTION[division], `ISIC division ${division}`);
