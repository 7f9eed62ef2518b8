import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule as RuleSchedule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StorageEnvironment } from '../../functions/environment.ts';
import type { Schedule } from '../../shared/contracts/schedule.ts';
import { constructNameOf, GuardedFunction } from '../constructs/guarded-function.ts';
import { type Messaging, messagingAccess } from '../constructs/messaging-access.ts';
import { tableAccess } from '../constructs/table-access.ts';

export interface ScheduleStackProps extends StackProps {
  readonly schedules: readonly Schedule[];
  readonly codeOf: (schedule: Schedule) => Code;
  readonly table: TableV2;
  readonly key: IKey;
  readonly messaging: Messaging;
}

/** A run that fails is repeated as often, by the function's own queue of events. */
const RETRIES = 2;

/** What runs by the clock: one function for each schedule, called by a rule of its own. */
export class ScheduleStack extends Stack {
  constructor(scope: Construct, id: string, props: ScheduleStackProps) {
    super(scope, id, props);
    const environment: Record<keyof StorageEnvironment, string> = {
      TABLE_NAME: props.table.tableName,
    };
    for (const schedule of props.schedules) {
      const name = constructNameOf(schedule.id);
      const access = messagingAccess(props.messaging, props.key, schedule);
      const { function: scheduled } = new GuardedFunction(this, name, {
        description: `${schedule.id}: ${schedule.summary}`,
        code: props.codeOf(schedule),
        environment: { ...environment, ...access.environment },
        permissions: [
          ...tableAccess(props.table, props.key, schedule.storage),
          ...access.permissions,
        ],
        wildcards: access.wildcards,
        memoryMegabytes: schedule.memoryMegabytes,
        timeoutSeconds: schedule.timeoutSeconds,
      });
      scheduled.configureAsyncInvoke({ retryAttempts: RETRIES });
      new Rule(this, `${name}Rule`, {
        description: schedule.summary,
        schedule: RuleSchedule.expression(schedule.expression),
        targets: [
          new LambdaFunction(scheduled, {
            event: RuleTargetInput.fromObject(inputOf(schedule)),
          }),
        ],
      });
    }
  }
}

/** What a run is called with; the start is for runners that stop and start on a laptop. */
const inputOf = ({ id, atStart = false }: Schedule) => ({
  schedule: id,
  ...(atStart ? { atStart } : {}),
});
