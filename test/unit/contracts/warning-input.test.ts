import { describe, expect, it } from 'vitest';
import { factInput } from '../../../shared/contracts/fact-input.ts';
import { findingsOf } from '../../../shared/contracts/findings.ts';
import { noteInput, warningsQuery } from '../../../shared/contracts/warning-input.ts';

const findings = (query: object) => {
  const read = warningsQuery.safeParse(query);
  return read.success ? [] : findingsOf(read.error, query);
};

describe('the filters of warnings', () => {
  it('take one name or several', () => {
    expect(warningsQuery.parse({ level: 'RED,ORANGE', status: 'open' })).toMatchObject({
      level: ['RED', 'ORANGE'],
      status: ['open'],
    });
  });

  it.each([
    ['level', 'PINK'],
    ['level', 'RED,PINK'],
    ['status', ''],
    ['rootCause', 'taxes'],
  ])('say of %s=%s which names there are', (member, text) => {
    const found = findings({ [member]: text });
    expect(found).toMatchObject([{ pointer: `/${member}`, code: 'not-one-of' }]);
  });

  it('say which name may be meant', () => {
    const [found] = findings({ status: 'opened' });
    expect(found?.detail.en).toMatch(/Did you mean open\?$/);
    expect(found?.detail.zh).toMatch(/是否应为 open？$/);
  });
});

describe('text that people write', () => {
  it.each(['  ', '\u0000', '\ufeff', '\n\t'])(
    'is refused where nothing of it shows: %j',
    (text) => {
      const read = noteInput.safeParse({ note: text });
      const found = read.success ? [] : findingsOf(read.error, { note: text });
      expect(found).toMatchObject([{ pointer: '/note', code: 'text-blank' }]);
      const fact = { kind: 'audit-opinion', observedOn: '2025-04-26', periodEnd: '2024-12-31' };
      expect(factInput.safeParse({ ...fact, opinion: 'qualified' }).success).toBe(true);
      for (const blank of [{ auditor: text }, { source: text }, { reference: text }])
        expect(factInput.safeParse({ ...fact, opinion: 'qualified', ...blank }).success).toBe(
          false,
        );
    },
  );

  it('is one finding where it is empty', () => {
    const read = noteInput.safeParse({ note: '' });
    const found = read.success ? [] : findingsOf(read.error, { note: '' });
    expect(found).toMatchObject([{ pointer: '/note', code: 'too-short' }]);
  });
});
