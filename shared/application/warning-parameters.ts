import { encodeWarningParameters } from '../contracts/warning-parameters.ts';
import {
  PARAMETERS_AS_DECLARED,
  type WarningParameters,
  type WarningParametersVersion,
} from '../domain/warnings/parameters.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { canonicalJson } from './content-hash.ts';
import type { Clock } from './ports/clock.ts';
import type {
  WarningParametersRecorded,
  WarningParametersStore,
} from './ports/warning-parameters-store.ts';

export interface WarningParametersPorts {
  readonly clock: Clock;
  readonly warningParameters: WarningParametersStore;
}

/** A version, or what is declared where none was ever put: version 0. */
export interface ParametersShown {
  readonly parameters: WarningParameters & Partial<WarningParametersVersion>;
  readonly recordedAt?: IsoInstant;
  readonly latestVersion: number;
}

const latestOf = (all: readonly WarningParametersRecorded[]): number =>
  all.at(-1)?.parameters.version ?? 0;

const shown = (
  recorded: WarningParametersRecorded | undefined,
  latestVersion: number,
): ParametersShown =>
  recorded === undefined
    ? { parameters: PARAMETERS_AS_DECLARED, latestVersion }
    : { ...recorded, latestVersion };

/** The parameters in force today, or a version of them. */
export const getWarningParameters = async (
  { clock, warningParameters }: WarningParametersPorts,
  { version }: { readonly version?: number },
): Promise<Result<ParametersShown, Refusal<'warning-parameters-not-found'>>> => {
  const all = await warningParameters.all();
  const latest = latestOf(all);
  if (version === undefined) {
    const today = dateOf(clock.now());
    return ok(
      shown(
        all.findLast(({ parameters }) => parameters.effectiveFrom <= today),
        latest,
      ),
    );
  }
  const found = all.find(({ parameters }) => parameters.version === version);
  if (found !== undefined || version === 0) return ok(shown(found, latest));
  return refused('warning-parameters-not-found', {
    en: `There is no version ${version} of the warning parameters.`,
    zh: `预警参数没有版本 ${version}。`,
  });
};

/** Latest first; the declared defaults come before all of them and are not listed. */
export const listWarningParameters = async ({ warningParameters }: WarningParametersPorts) => {
  const all = await warningParameters.all();
  return all.toReversed().map(({ parameters: { version, effectiveFrom }, recordedAt }) => ({
    version,
    effectiveFrom,
    recordedAt,
  }));
};

const contentOf = (parameters: WarningParametersVersion): string =>
  canonicalJson({
    effectiveFrom: parameters.effectiveFrom,
    ...encodeWarningParameters(parameters),
  });

const conflict = (
  given: number,
  latest: number,
): Result<never, Refusal<'warning-parameters-conflict'>> =>
  refused(
    'warning-parameters-conflict',
    {
      en: `The parameters were made from version ${given}; the latest is ${latest}.`,
      zh: `该参数基于版本 ${given}，而最新版本为 ${latest}。`,
    },
    { members: { latestVersion: latest } },
  );

export interface ParametersPut {
  readonly isNew: boolean;
  readonly put: ParametersShown;
}

const sameAgain = (
  given: WarningParametersVersion,
  all: readonly WarningParametersRecorded[],
): ParametersPut | undefined => {
  const latest = all.at(-1);
  return latest !== undefined && contentOf(latest.parameters) === contentOf(given)
    ? { isNew: false, put: shown(latest, latest.parameters.version) }
    : undefined;
};

/**
 * Makes a set the next version. `version` in it names the one it was made from: where another has
 * come since, nothing is stored. The content of the latest version again is that version.
 */
export const putWarningParameters = async (
  { clock, warningParameters }: WarningParametersPorts,
  given: WarningParametersVersion,
): Promise<Result<ParametersPut, Refusal<'warning-parameters-conflict'>>> => {
  const all = await warningParameters.all();
  const same = sameAgain(given, all);
  if (same !== undefined) return ok(same);
  const latest = latestOf(all);
  if (given.version !== latest) return conflict(given.version, latest);
  const next = {
    parameters: { ...given, version: latest + 1 },
    recordedAt: clock.now(),
  };
  if (await warningParameters.add(next)) return ok({ isNew: true, put: shown(next, latest + 1) });
  const since = await warningParameters.all();
  const won = sameAgain(given, since);
  return won === undefined ? conflict(given.version, latestOf(since)) : ok(won);
};

export const describeWarningParameters = ({
  parameters,
  recordedAt,
  latestVersion,
}: ParametersShown) => {
  const { version = 0, effectiveFrom } = parameters;
  return {
    version,
    latestVersion,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...encodeWarningParameters(parameters),
  };
};
