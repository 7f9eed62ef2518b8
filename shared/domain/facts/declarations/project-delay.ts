import { defineFactKind } from '../fact-kind.ts';
import { date, numberBetween, optional, text } from '../fact-member.ts';

export const projectDelay = defineFactKind({
  id: 'project-delay',
  title: { en: 'Progress of a project', zh: '项目进度' },
  tells: { en: 'How late and how dear a financed project is.', zh: '项目延期及超支情况。' },
  area: 'operations',
  nature: 'state',
  sourceClass: 'company',
  members: {
    project: text('The project', '项目名称'),
    monthsLate: optional(numberBetween('0', '600', 'Months behind plan', '延期月数')),
    costOverrunShare: optional(
      numberBetween('-1', '100', 'Cost above plan, of the plan', '超支比例'),
    ),
    completedOn: optional(date('The day it was completed', '竣工之日')),
  },
  key: ['project'],
  end: 'completedOn',
  prudentBy: 'monthsLate',
  examples: [
    { observedOn: '2025-06-30', project: 'Plant 2', monthsLate: '8', costOverrunShare: '0.12' },
  ],
});
