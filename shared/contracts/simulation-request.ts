import * as z from 'zod';
import type { WatchLevel } from '../domain/decision/handling/watch-level.ts';
import { quotedText } from '../domain/identifiers/normalised-text.ts';
import { nearestNames } from '../domain/importers/text-distance.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import type { StressTarget } from '../domain/simulation/reverse-stress.ts';
import { SCENARIOS } from '../domain/simulation/scenarios/all-scenarios.ts';
import { STRESS_DRIVER_IDS, type StressDriverId } from '../domain/simulation/stress-driver.ts';
import {
  type AssessmentRequest,
  assessmentMembers,
  placedStatements,
  reportDuplicates,
  type StoredAssessmentRequest,
  storedAssessmentRequestSchema,
} from './assessment-request.ts';
import { bounded } from './bounded.ts';
import { changeInput } from './change-input.ts';
import { closedObject } from './closed-object.ts';
import { companyIdSchema } from './company-profile.ts';
import { decimalBetween } from './decimal-input.ts';
import { report, type WireIssue } from './wire-issue.ts';

const CHANGES_MAX = 20;
const STRESSES_MAX = 3;
const INDICATOR_LENGTH_MAX = 100;

const INDICATOR_IDS = INDICATORS.map(({ id }) => id);

const indicatorInput = z
  .string()
  .max(INDICATOR_LENGTH_MAX)
  .superRefine((name, context) => {
    if (INDICATOR_IDS.includes(name)) return;
    const meant = nearestNames(name, INDICATOR_IDS)[0];
    const [en, zh] =
      meant === undefined
        ? ['See GET /v1/indicators.', '参见 GET /v1/indicators。']
        : [`Did you mean ${meant}?`, `是否应为 ${meant}？`];
    report(context, {
      code: 'indicator-unknown',
      detail: {
        en: `${quotedText(name)} is no indicator. ${en}`,
        zh: `没有指标 ${quotedText(name)}。${zh}`,
      },
    });
  });

const covenantInput = closedObject({
  indicator: indicatorInput,
  bound: z.enum(['at-least', 'at-most']),
  threshold: decimalBetween('-99999999999999999999', '99999999999999999999', 'As a plain number'),
});

const ONE_TARGET: WireIssue = {
  code: 'target-ambiguous',
  detail: {
    en: 'Give one of gradeFloor, covenant and watchLevel.',
    zh: '请在 gradeFloor、covenant 与 watchLevel 中给出其一。',
  },
};

/** A level is told by the rules of early warning, which the use case brings. */
export type TargetAsked =
  | Extract<StressTarget, { readonly kind: 'grade-floor' | 'covenant' }>
  | { readonly kind: 'watch-level'; readonly level: WatchLevel };

/** A question about how far one driver may go. */
export interface StressAsked {
  readonly driver: StressDriverId;
  readonly target: TargetAsked;
}

const stressInput = closedObject({
  driver: z.enum(STRESS_DRIVER_IDS),
  gradeFloor: z.exactOptional(
    z.enum(GRADES).meta({ description: 'The worst grade that is still good enough' }),
  ),
  covenant: z.exactOptional(covenantInput),
  watchLevel: z.exactOptional(
    z.enum(['YELLOW', 'ORANGE', 'RED']).meta({
      description:
        'Early warning reaches this level, by the default rules, from figures, facts and rating alone',
    }),
  ),
})
  .transform(({ driver, gradeFloor, covenant, watchLevel }, context): StressAsked => {
    const targets: readonly TargetAsked[] = [
      ...(gradeFloor === undefined ? [] : [{ kind: 'grade-floor', floor: gradeFloor } as const]),
      ...(covenant === undefined ? [] : [{ kind: 'covenant', ...covenant } as const]),
      ...(watchLevel === undefined ? [] : [{ kind: 'watch-level', level: watchLevel } as const]),
    ];
    const [target, another] = targets;
    if (target !== undefined && another === undefined) return { driver, target };
    report(context, ONE_TARGET);
    return z.NEVER;
  })
  .meta({ id: 'ReverseStressAsked' });

const SCENARIO_IDS = SCENARIOS.map(({ id }) => id);

const { company, ...inlineMembers } = assessmentMembers;

const members = {
  companyId: z.exactOptional(
    companyIdSchema.meta({ description: 'A company that is stored; or give `company`' }),
  ),
  company: z.exactOptional(company),
  ...inlineMembers,
  knownAt: storedAssessmentRequestSchema.shape.knownAt,
  scenario: z.exactOptional(
    z.enum(SCENARIO_IDS).meta({ description: 'Of GET /v1/scenarios; comes before `changes`' }),
  ),
  changes: bounded(CHANGES_MAX, z.array(changeInput)).default([]),
  reverseStress: bounded(STRESSES_MAX, z.array(stressInput))
    .default([])
    .meta({ description: 'How far a driver may go before something breaks, from the base' }),
  pathToUpgrade: z
    .boolean()
    .default(false)
    .meta({ description: 'Asks for what would lift the base by one notch' }),
};

const SUBJECT: WireIssue = {
  code: 'subject-ambiguous',
  detail: {
    en: 'Give either companyId, for what is stored, or company with its statements.',
    zh: '请给出 companyId（使用已存数据），或给出 company 及其报表，二者取一。',
  },
};

const NOTHING_ASKED: WireIssue = {
  code: 'nothing-asked',
  detail: {
    en: 'Ask for a scenario, changes, reverseStress or pathToUpgrade.',
    zh: '请给出 scenario、changes、reverseStress 或 pathToUpgrade 之一。',
  },
};

const OF_STORED: WireIssue = {
  code: 'not-with-company-id',
  detail: {
    en: 'With companyId what is stored counts; use changes, or send company instead.',
    zh: '给出 companyId 时以已存数据为准；请使用 changes，或改为提交 company。',
  },
};

const OF_INLINE: WireIssue = {
  code: 'not-with-company',
  detail: {
    en: 'Only stored companies have a past knowledge; use companyId.',
    zh: '仅已存企业可回看过去的认知；请使用 companyId。',
  },
};

/** What a simulation is about. */
export type SimulationSubject =
  | {
      readonly kind: 'stored';
      readonly companyId: string;
      readonly request: StoredAssessmentRequest;
    }
  | { readonly kind: 'inline'; readonly request: AssessmentRequest };

const INLINE_LISTS = ['statements', 'imports', 'facts'] as const;

/** The input of an assessment, or a stored company, and what to change about it. */
export const simulationRequestSchema = closedObject(members)
  .transform(
    (
      { scenario, changes, reverseStress, pathToUpgrade, companyId, company: given, ...input },
      context,
    ) => {
      const questions = { scenario, changes, reverseStress, pathToUpgrade };
      const isAsked = scenario !== undefined || pathToUpgrade;
      if (!isAsked && changes.length === 0 && reverseStress.length === 0)
        report(context, NOTHING_ASKED);
      const { statements, imports, facts, knownAt, ...stored } = input;
      if (companyId !== undefined && given === undefined) {
        for (const list of INLINE_LISTS)
          if (input[list].length > 0) report(context, OF_STORED, [list]);
        const request = { ...stored, ...(knownAt === undefined ? {} : { knownAt }) };
        const subject: SimulationSubject = { kind: 'stored', companyId, request };
        return { subject, ...questions };
      }
      if (given === undefined || companyId !== undefined) {
        report(context, SUBJECT);
        return z.NEVER;
      }
      if (knownAt !== undefined) report(context, OF_INLINE, ['knownAt']);
      reportDuplicates(placedStatements({ statements, imports }), context);
      const request = { ...stored, statements, imports, facts, company: given };
      const subject: SimulationSubject = { kind: 'inline', request };
      return { subject, ...questions };
    },
  )
  .meta({ id: 'SimulationRequest' });

export type SimulationRequestRead = z.output<typeof simulationRequestSchema>;
