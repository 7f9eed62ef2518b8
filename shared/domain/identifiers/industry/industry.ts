import { ok, type Result } from '../../../kernel/result.ts';
import { normalisedText, quotedText } from '../normalised-text.ts';
import { gbT47542017 } from './gb-t-4754-2017.ts';
import {
  INDUSTRY_SCHEMES,
  type IndustryClassification,
  type IndustryDivision,
  type IndustryScheme,
  type IndustrySection,
} from './industry-classification.ts';
import { type IndustryFailure, industryFailure } from './industry-failure.ts';
import { gbSectionOfIsic, isicPlaceOfGb } from './industry-mapping.ts';
import { isicRev4 } from './isic-rev-4.ts';
import { naceRev2 } from './nace-rev-2.ts';

export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

export type Industry = {
  readonly scheme: IndustryScheme;
  /** Canonical: `C`, `C39`, `C391`, `C3911`; no dots. Groups and classes are kept, not verified. */
  readonly code: string;
  readonly level: IndustryLevel;
  readonly section: IndustrySection;
  /** Absent when only the section was given. */
  readonly division?: IndustryDivision;
  /** Letter of the ISIC Rev.4 section (the same in NACE Rev.2) that holds most of it. */
  readonly isicSection: string;
  readonly isicDivision?: string;
  /** Letter of the GB/T 4754-2017 section that holds most of it. */
  readonly gbSection: string;
  /** GB J; ISIC and NACE K. Holding companies are among them: see `isHoldingCompany`. */
  readonly isFinancial: boolean;
  /** GB 692 控股公司服务; ISIC 642; NACE 64.2. Head offices (GB 7211, ISIC 7010) are not. */
  readonly isHoldingCompany: boolean;
  /** GB K; ISIC and NACE L; also NACE 41.1, development of building projects. */
  readonly isRealEstate: boolean;
  /** GB E; ISIC and NACE F except NACE 41.1. ISIC 4100 does not tell developers from builders. */
  readonly isConstruction: boolean;
  /** GB C; ISIC and NACE C. */
  readonly isManufacturing: boolean;
};

const CLASSIFICATIONS: Readonly<Record<IndustryScheme, IndustryClassification>> = {
  'GB/T 4754-2017': gbT47542017,
  'ISIC Rev.4': isicRev4,
  'NACE Rev.2': naceRev2,
};

export const industryClassificationOf = (scheme: IndustryScheme): IndustryClassification =>
  CLASSIFICATIONS[scheme];

const schemeKey = (text: string): string => normalisedText(text).replace(/\s+/g, '');

const schemeByKey = new Map(INDUSTRY_SCHEMES.map((scheme) => [schemeKey(scheme), scheme]));

/** An optional section letter, then a division, group (one digit more) or class (two more). */
const CODE = /^(?<letter>[A-Z])?(?<division>\d{2})?(?:\.?(?<rest>\d(?:\.?\d)?))?$/;

const LEVELS: readonly IndustryLevel[] = ['section', 'section', 'division', 'group', 'class'];

type Parts = { readonly letter?: string; readonly digits: string };

const partsOf = (code: string): Parts | undefined => {
  const { letter, division = '', rest = '' } = CODE.exec(code)?.groups ?? {};
  if (letter === undefined && division === '') return undefined;
  if (division === '' && rest !== '') return undefined;
  return { ...(letter === undefined ? {} : { letter }), digits: division + rest.replace('.', '') };
};

const rangeOf = (items: readonly { readonly code: string }[]): string =>
  `${items[0]?.code ?? ''}–${items.at(-1)?.code ?? ''}`;

const isDeveloper = (scheme: IndustryScheme, digits: string): boolean =>
  scheme === 'NACE Rev.2' && digits.startsWith('411');

const flagsOf = (scheme: IndustryScheme, section: string, digits: string) => {
  const isGb = scheme === 'GB/T 4754-2017';
  const developer = isDeveloper(scheme, digits);
  return {
    isFinancial: section === (isGb ? 'J' : 'K'),
    isHoldingCompany: digits.startsWith(isGb ? '692' : '642'),
    isRealEstate: section === (isGb ? 'K' : 'L') || developer,
    isConstruction: section === (isGb ? 'E' : 'F') && !developer,
    isManufacturing: section === 'C',
  };
};

const placesOf = (scheme: IndustryScheme, section: string, digits: string) => {
  if (scheme === 'GB/T 4754-2017') {
    const place = isicPlaceOfGb(section, digits);
    return {
      isicSection: place.section,
      ...(place.division === undefined ? {} : { isicDivision: place.division }),
      gbSection: section,
    };
  }
  const division = digits === '' ? undefined : digits.slice(0, 2);
  return {
    isicSection: section,
    ...(division === undefined ? {} : { isicDivision: division }),
    gbSection: gbSectionOfIsic(section, division),
  };
};

const industryOf = (
  { scheme, sections, divisions }: IndustryClassification,
  { letter, digits }: Parts,
): Result<Industry, IndustryFailure> => {
  const division = divisions.find(({ code }) => code === digits.slice(0, 2));
  if (digits !== '' && division === undefined) {
    return industryFailure(
      'industry-division-unknown',
      `${scheme} has no division ${digits.slice(0, 2)}`,
      `one of the ${divisions.length} divisions ${rangeOf(divisions)}`,
    );
  }
  const section = sections.find(({ code }) => code === (division?.section ?? letter));
  if (section === undefined || (letter !== undefined && !sections.some((s) => s.code === letter))) {
    return industryFailure(
      'industry-section-unknown',
      `${scheme} has no section ${letter ?? ''}`,
      `one of the sections ${rangeOf(sections)}`,
    );
  }
  if (letter !== undefined && letter !== section.code) {
    return industryFailure(
      'industry-section-mismatch',
      `In ${scheme}, division ${digits.slice(0, 2)} is not in section ${letter}`,
      `${section.code}${digits}`,
    );
  }
  return ok({
    scheme,
    code: `${section.code}${digits}`,
    level: LEVELS[digits.length] ?? 'section',
    section,
    ...(division === undefined ? {} : { division }),
    ...placesOf(scheme, section.code, digits),
    ...flagsOf(scheme, section.code, digits),
  });
};

/**
 * Reads an industry code: `C`, `C39`, `39`, `391`, `3911`, in ISIC and NACE also `26.1`, `26.11`.
 * Scheme and code are taken in any case and width. A group or class is resolved to its division,
 * without checking that such a group or class exists.
 */
export const parseIndustry = (given: {
  readonly scheme: string;
  readonly code: string;
}): Result<Industry, IndustryFailure> => {
  const scheme = schemeByKey.get(schemeKey(given.scheme));
  if (scheme === undefined) {
    return industryFailure(
      'industry-scheme-unknown',
      `${quotedText(given.scheme)} is not a known industry classification`,
      INDUSTRY_SCHEMES.join(', '),
    );
  }
  const code = normalisedText(given.code);
  const expected = 'a section letter, two to four digits, or both, such as C, 39 or C3911';
  if (code === '') {
    return industryFailure('industry-code-empty', 'The industry code is empty', expected);
  }
  const parts = partsOf(code);
  if (parts === undefined) {
    const problem = `${quotedText(code)} is not an industry code`;
    return industryFailure('industry-code-malformed', problem, expected);
  }
  return industryOf(CLASSIFICATIONS[scheme], parts);
};
