import { industryClassification } from './industry-classification.ts';
import { ISIC_REV_4_DIVISION_ROWS, ISIC_REV_4_SECTION_ROWS } from './isic-rev-4.ts';

/** Where the regulation words a title otherwise than ISIC does. */
const ENGLISH_TITLES: Readonly<Record<string, string>> = {
  U: 'Activities of extraterritorial organisations and bodies',
  '22': 'Manufacture of rubber and plastic products',
  '43': 'Specialised construction activities',
  '79': 'Travel agency, tour operator and other reservation service and related activities',
  '94': 'Activities of membership organisations',
  '99': 'Activities of extraterritorial organisations and bodies',
};

/**
 * NACE Rev.2 (Regulation (EC) No 1893/2006): identical to ISIC Rev.4 down to the division by
 * construction; it differs in some titles and in groups and classes.
 */
export const naceRev2 = industryClassification(
  'NACE Rev.2',
  ISIC_REV_4_SECTION_ROWS.map(([code, zh, en]) => [code, zh, ENGLISH_TITLES[code] ?? en]),
  ISIC_REV_4_DIVISION_ROWS.map(([code, section, zh, en]) => [
    code,
    section,
    zh,
    ENGLISH_TITLES[code] ?? en,
  ]),
);
