import { describe, expect, it } from 'vitest';
import { applyGroupSupport } from '../../../../shared/domain/rating/group-support.ts';
import { applySovereignCeiling } from '../../../../shared/domain/rating/sovereign-ceiling.ts';

describe('group support', () => {
  it.each([
    ['core', 'A'],
    ['highly-strategic', 'A-'],
    ['strategically-important', 'BBB'],
    ['moderately-strategic', 'BB+'],
    ['non-strategic', 'BB'],
  ] as const)('takes a %s member from BB in a group at A to %s', (status, expected) => {
    expect(applyGroupSupport('BB', { groupGrade: 'A', status }).grade).toBe(expected);
  });

  it('stops a strategically important member one notch below its group', () => {
    const support = { groupGrade: 'BBB-', status: 'strategically-important' } as const;
    expect(applyGroupSupport('BB+', support).grade).toBe('BB+');
    expect(applyGroupSupport('BB-', support).grade).toBe('BB+');
  });

  it('never lowers a member that is stronger than its group', () => {
    expect(applyGroupSupport('A', { groupGrade: 'BB', status: 'core' }).grade).toBe('A');
  });

  it('holds a member down to a weak parent that can drain it', () => {
    const held = applyGroupSupport('A', {
      groupGrade: 'B',
      status: 'core',
      parentCanDrain: true,
    });
    expect(held.grade).toBe('B');
    expect(held.steps.map((step) => step.code)).toEqual(['core', 'parent-drag']);
  });

  it('does not lift a company out of default', () => {
    expect(applyGroupSupport('D', { groupGrade: 'AA', status: 'core' })).toEqual({
      grade: 'D',
      steps: [],
    });
  });

  it('gives no support from a group in default', () => {
    const { grade, steps } = applyGroupSupport('B', { groupGrade: 'D', status: 'core' });
    expect(grade).toBe('B');
    expect(steps[0]?.reason.en).toBe('group at D; a group in default gives no support');
  });

  it('says why a weaker group changes nothing', () => {
    const { steps } = applyGroupSupport('A', { groupGrade: 'BB', status: 'core' });
    expect(steps[0]?.reason.en).toContain('worse than its own');
    expect(steps[0]?.reason.zh).toMatch(/^集团等级BB；/);
  });
});

describe('sovereign ceiling', () => {
  it('holds a better grade down and leaves a worse one', () => {
    expect(applySovereignCeiling('AA', { grade: 'BBB' }).grade).toBe('BBB');
    expect(applySovereignCeiling('BB', { grade: 'BBB' }).grade).toBe('BB');
  });

  it('allows the notches that a stress test supports', () => {
    expect(applySovereignCeiling('AA', { grade: 'BBB', notchesAbove: 2 }).grade).toBe('A-');
  });

  it('logs the ceiling even where it does not bind', () => {
    const { steps } = applySovereignCeiling('BB', { grade: 'BBB' });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.changed).toBe(false);
  });
});
