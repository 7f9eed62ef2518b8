import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/contracts/findings.ts';
import { warningsQuery } from '../../../shared/contracts/warning-input.ts';

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
