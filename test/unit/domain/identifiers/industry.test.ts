import { describe, expect, it } from 'vitest';
import {
  type Industry,
  industryClassificationOf,
  parseIndustry,
} from '../../../../shared/domain/identifiers/industry/industry.ts';
import {
  INDUSTRY_SCHEMES,
  type IndustryScheme,
} from '../../../../shared/domain/identifiers/industry/industry-classification.ts';

const industry = (scheme: string, code: string): Industry => {
  const result = parseIndustry({ scheme, code });
  if (result.kind === 'failed') throw new Error(result.failure.detail);
  return result.value;
};
const gb = (code: string) => industry('GB/T 4754-2017', code);
const isic = (code: string) => industry('ISIC Rev.4', code);
const nace = (code: string) => industry('NACE Rev.2', code);

const rangesOf = (scheme: IndustryScheme): string =>
  industryClassificationOf(scheme)
    .sections.map(({ code }) => {
      const divisions = industryClassificationOf(scheme)
        .divisions.filter(({ section }) => section === code)
        .map((division) => division.code);
      return divisions.length === 1
        ? `${code} ${divisions[0]}`
        : `${code} ${divisions[0]}-${divisions.at(-1)}`;
    })
    .join(', ');

describe('the classification tables', () => {
  it('hold 20 sections and 97 divisions in GB/T 4754-2017', () => {
    const { sections, divisions } = industryClassificationOf('GB/T 4754-2017');
    expect(sections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(divisions.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 97 }, (_, index) => index + 1),
    );
    expect(rangesOf('GB/T 4754-2017')).toBe(
      'A 01-05, B 06-12, C 13-43, D 44-46, E 47-50, F 51-52, G 53-60, H 61-62, I 63-65, ' +
        'J 66-69, K 70, L 71-72, M 73-75, N 76-79, O 80-82, P 83, Q 84-85, R 86-90, S 91-96, T 97',
    );
  });

  it.each(['ISIC Rev.4', 'NACE Rev.2'] as const)(
    'hold 21 sections and 88 divisions in %s',
    (scheme) => {
      const { sections, divisions } = industryClassificationOf(scheme);
      expect(sections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
      expect(new Set(divisions.map(({ code }) => code)).size).toBe(88);
      const missing = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'))
        .filter((code) => !divisions.some((division) => division.code === code))
        .join(' ');
      expect(missing).toBe('04 34 40 44 48 54 57 67 76 83 89');
      expect(rangesOf(scheme)).toBe(
        'A 01-03, B 05-09, C 10-33, D 35, E 36-39, F 41-43, G 45-47, H 49-53, I 55-56, J 58-63, ' +
          'K 64-66, L 68, M 69-75, N 77-82, O 84, P 85, Q 86-88, R 90-93, S 94-96, T 97-98, U 99',
      );
    },
  );

  it.each(INDUSTRY_SCHEMES)(
    'title every section and division of %s in both languages',
    (scheme) => {
      const { sections, divisions } = industryClassificationOf(scheme);
      for (const { title } of [...sections, ...divisions]) {
        expect(title.en).toMatch(/^[A-Z][\x20-\x7E]+$/);
        expect(title.zh).toMatch(/^\p{Script=Han}[\p{Script=Han}、；，（）]*$/u);
      }
      expect(new Set(divisions.map(({ title }) => title.zh)).size).toBe(divisions.length);
    },
  );
});

describe('an industry code', () => {
  it.each([
    ['C', 'C', 'section', undefined],
    ['C39', 'C39', 'division', '39'],
    ['39', 'C39', 'division', '39'],
    ['391', 'C391', 'group', '39'],
    ['3911', 'C3911', 'class', '39'],
    ['C3911', 'C3911', 'class', '39'],
    [' ｃ３９ ', 'C39', 'division', '39'],
    ['01', 'A01', 'division', '01'],
  ])('%s of GB/T 4754-2017 is %s, a %s', (given, code, level, division) => {
    expect(gb(given)).toMatchObject({ code, level });
    expect(gb(given).division?.code).toBe(division);
    expect(gb(given).section.code).toBe(code.charAt(0));
  });

  it.each(['26.11', '2611', 'C26.11', 'C2611', '26.1.1'])('%s of NACE Rev.2 is C2611', (given) => {
    expect(nace(given)).toMatchObject({ code: 'C2611', level: 'class', isicDivision: '26' });
  });

  it('names its section and division in both languages', () => {
    expect(gb('3911').division?.title.zh).toBe('计算机、通信和其他电子设备制造业');
    expect(gb('3911').section.title.en).toBe('Manufacturing');
    expect(nace('94').division?.title.en).toBe('Activities of membership organisations');
    expect(isic('94').division?.title.en).toBe('Activities of membership organizations');
  });

  it.each([
    ['gb/t 4754-2017', 'GB/T 4754-2017'],
    ['GB/T4754-2017', 'GB/T 4754-2017'],
    ['ISIC Rev. 4', 'ISIC Rev.4'],
    ['nace rev.2', 'NACE Rev.2'],
  ])('is read under the scheme %s', (given, scheme) => {
    expect(industry(given, '39').scheme).toBe(scheme);
  });

  it.each([
    ['ISIC Rev.5', 'C', 'industry-scheme-unknown', 'scheme'],
    ['GB/T 4754-2011', 'C', 'industry-scheme-unknown', 'scheme'],
    ['', 'C', 'industry-scheme-unknown', 'scheme'],
    ['GB/T 4754-2017', ' ', 'industry-code-empty', 'code'],
    ['GB/T 4754-2017', '3', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', 'C3', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', 'C.3', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', '39111', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', '39C', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', '制造业', 'industry-code-malformed', 'code'],
    ['GB/T 4754-2017', 'U', 'industry-section-unknown', 'code'],
    ['GB/T 4754-2017', 'Z39', 'industry-section-unknown', 'code'],
    ['ISIC Rev.4', 'V', 'industry-section-unknown', 'code'],
    ['GB/T 4754-2017', '98', 'industry-division-unknown', 'code'],
    ['GB/T 4754-2017', '00', 'industry-division-unknown', 'code'],
    ['ISIC Rev.4', '34', 'industry-division-unknown', 'code'],
    ['GB/T 4754-2017', 'J39', 'industry-section-mismatch', 'code'],
  ])('under %j, %j is refused: %s', (scheme, code, failure, member) => {
    const result = parseIndustry({ scheme, code });
    expect(result).toMatchObject({ kind: 'failed', failure: { code: failure, member } });
  });

  it('in the wrong section names the right one', () => {
    expect(parseIndustry({ scheme: 'GB/T 4754-2017', code: 'J3911' })).toMatchObject({
      failure: { expected: 'C3911', detail: expect.stringContaining('not in section J') },
    });
  });
});

describe('the mapping between GB/T 4754-2017 and ISIC Rev.4', () => {
  it('gives every GB section an ISIC section', () => {
    const letters = industryClassificationOf('GB/T 4754-2017').sections.map(
      ({ code }) => `${code}${gb(code).isicSection}`,
    );
    expect(letters.join(' ')).toBe('AA BB CC DD EF FG GH HI IJ JK KL LN MM NE OS PP QQ RR SO TU');
  });

  it('gives every ISIC section a GB section', () => {
    const letters = industryClassificationOf('ISIC Rev.4').sections.map(
      ({ code }) => `${code}${isic(code).gbSection}`,
    );
    expect(letters.join(' ')).toBe(
      'AA BB CC DD EN FE GF HG IH JI KJ LK MM NL OS PP QQ RR SO TO UT',
    );
  });

  it('gives every GB division an ISIC division in the section it names', () => {
    for (const { code } of industryClassificationOf('GB/T 4754-2017').divisions) {
      const { isicDivision, isicSection } = gb(code);
      expect(isic(isicDivision ?? 'none').section.code).toBe(isicSection);
    }
  });

  it('departs from the section letters only in the documented GB divisions', () => {
    const departing = industryClassificationOf('GB/T 4754-2017').divisions.filter(
      ({ code, section }) => gb(code).isicSection !== gb(section).isicSection,
    );
    expect(
      departing.map(({ code }) => gb(code)).map((it) => `${it.code}→${it.isicSection}`),
    ).toEqual([
      'C42→E',
      'D46→E',
      'N78→N',
      'N79→O',
      'R86→J',
      'R87→J',
      'S91→S',
      'S93→S',
      'S95→S',
      'S96→S',
    ]);
  });

  it('leads back to the GB section it came from, but for the documented divisions', () => {
    const lost = industryClassificationOf('GB/T 4754-2017').divisions.filter(
      ({ code, section }) => isic(gb(code).isicDivision ?? 'none').gbSection !== section,
    );
    expect(lost.map(({ section, code }) => `${section}${code}`)).toEqual([
      'C42',
      'N76',
      'N78',
      'N79',
    ]);
  });

  it.each([
    ['C43', 'C', '33'],
    ['I65', 'J', '62'],
    ['J66', 'K', '64'],
    ['7211', 'M', '70'],
    ['7231', 'M', '69'],
    ['7291', 'N', '82'],
    ['811', 'G', '45'],
    ['812', 'S', '95'],
  ])('puts GB %s in ISIC %s %s', (code, isicSection, isicDivision) => {
    expect(gb(code)).toMatchObject({ isicSection, isicDivision });
  });

  it.each(['ISIC Rev.4', 'NACE Rev.2'])('keeps the section and division of %s', (scheme) => {
    expect(industry(scheme, '6201')).toMatchObject({
      isicSection: 'J',
      isicDivision: '62',
      gbSection: 'I',
    });
  });
});

describe('the flags of an industry', () => {
  const FLAGS = [
    'isFinancial',
    'isHoldingCompany',
    'isRealEstate',
    'isConstruction',
    'isManufacturing',
  ] as const;
  const raised = (it: Industry) => FLAGS.filter((flag) => it[flag]).join(' ');

  it.each([
    ['J', 'isFinancial'],
    ['66', 'isFinancial'],
    ['69', 'isFinancial'],
    ['692', 'isFinancial isHoldingCompany'],
    ['6920', 'isFinancial isHoldingCompany'],
    ['7211', ''],
    ['K70', 'isRealEstate'],
    ['E', 'isConstruction'],
    ['4710', 'isConstruction'],
    ['C', 'isManufacturing'],
    ['C42', 'isManufacturing'],
    ['F51', ''],
    ['L', ''],
  ])('GB %s raises %j', (code, flags) => {
    expect(raised(gb(code))).toBe(flags);
  });

  it.each([
    ['K', 'isFinancial'],
    ['64', 'isFinancial'],
    ['64.2', 'isFinancial isHoldingCompany'],
    ['6420', 'isFinancial isHoldingCompany'],
    ['7010', ''],
    ['L68', 'isRealEstate'],
    ['F', 'isConstruction'],
    ['C26', 'isManufacturing'],
    ['J', ''],
    ['E', ''],
  ])('ISIC and NACE %s raise %j', (code, flags) => {
    expect(raised(isic(code))).toBe(flags);
    expect(raised(nace(code))).toBe(flags);
  });

  it('take NACE 41.1 for real estate, where ISIC 41 cannot tell a developer from a builder', () => {
    expect(raised(nace('41.10'))).toBe('isRealEstate');
    expect(raised(nace('41.20'))).toBe('isConstruction');
    expect(raised(isic('4100'))).toBe('isConstruction');
  });
});
