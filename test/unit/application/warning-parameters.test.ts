import { describe, expect, it } from 'vitest';
import type { WarningParametersRecorded } from '../../../shared/application/ports/warning-parameters-store.ts';
import {
  describeWarningParameters,
  getWarningParameters,
  listWarningParameters,
  putWarningParameters,
  type WarningParametersPorts,
} from '../../../shared/application/warning-parameters.ts';
import { findingsOf } from '../../../shared/contracts/findings.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import {
  storedWarningParameters,
  warningParametersInput,
} from '../../../shared/contracts/warning-parameters.ts';

const ports = (): WarningParametersPorts => {
  const kept: WarningParametersRecorded[] = [];
  return {
    clock: { now: () => isoInstant('2025-05-15T08:00:00.000Z') },
    warningParameters: {
      all: async () => [...kept],
      add: async (recorded) => {
        kept.push(recorded);
        return true;
      },
    },
  };
};

const set = (version: number, growthMax: string, effectiveFrom = '2025-05-01') =>
  warningParametersInput.parse({
    version,
    effectiveFrom,
    tenant: { 'revenue-drop': { growthMax } },
  });

describe('setting warning parameters', () => {
  it('starts from the defaults as version 0', async () => {
    const shown = await getWarningParameters(ports(), {});
    expect(shown).toMatchObject({ kind: 'ok' });
    if (shown.kind === 'ok')
      expect(describeWarningParameters(shown.value)).toEqual({
        version: 0,
        latestVersion: 0,
        tenant: {},
        portfolios: {},
      });
  });

  it('numbers versions and keeps each of them', async () => {
    const held = ports();
    await putWarningParameters(held, set(0, '-0.15'));
    await putWarningParameters(held, set(1, '-0.3', '2025-06-01'));
    expect((await listWarningParameters(held)).map(({ version }) => version)).toEqual([2, 1]);
    const today = await getWarningParameters(held, {});
    const second = await getWarningParameters(held, { version: 2 });
    expect(today).toMatchObject({ value: { parameters: { version: 1 }, latestVersion: 2 } });
    expect(second).toMatchObject({ value: { parameters: { effectiveFrom: '2025-06-01' } } });
  });

  it('takes the same content again as the same version', async () => {
    const held = ports();
    await putWarningParameters(held, set(0, '-0.15'));
    const again = await putWarningParameters(held, set(0, '-0.15'));
    expect(again).toMatchObject({ kind: 'ok', value: { isNew: false } });
    expect(await listWarningParameters(held)).toHaveLength(1);
  });

  it('refuses a set made from an older version', async () => {
    const held = ports();
    await putWarningParameters(held, set(0, '-0.15'));
    const late = await putWarningParameters(held, set(0, '-0.25'));
    expect(late).toMatchObject({
      kind: 'failed',
      failure: { problem: 'warning-parameters-conflict', members: { latestVersion: 1 } },
    });
  });

  it('knows no version that was never put', async () => {
    expect(await getWarningParameters(ports(), { version: 3 })).toMatchObject({
      failure: { problem: 'warning-parameters-not-found' },
    });
  });
});

describe('a set of warning parameters as sent', () => {
  it('is refused with every offence at once', () => {
    const given = {
      version: 0,
      effectiveFrom: '2025-05-01',
      tenant: {
        'revenue-drop': { growthMax: '-0.99', growthMix: '-0.2' },
        'revenue-dropp': { growthMax: '-0.2' },
      },
      portfolios: { sme: { 'thin-equity': { shareMin: '0.9' } }, giant: {} },
    };
    const parsed = warningParametersInput.safeParse(given);
    if (parsed.success) throw new Error('was not refused');
    const pointers = findingsOf(parsed.error, given).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual([
      '/portfolios/giant',
      '/portfolios/sme/thin-equity/shareMin',
      '/tenant/revenue-drop/growthMax',
      '/tenant/revenue-drop/growthMix',
      '/tenant/revenue-dropp',
    ]);
  });

  it('stays readable when a rule is no more', () => {
    const stored = {
      version: 4,
      effectiveFrom: '2025-05-01',
      tenant: { 'a-rule-of-old': { limit: '123456789' } },
      portfolios: {},
    };
    expect(storedWarningParameters.safeParse(stored).success).toBe(true);
  });
});
