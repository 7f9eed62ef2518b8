import { watchLevelOutput } from '../../watch-output.ts';
import { warningData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const watchLevelChanged = defineEventType({
  id: 'watch-level-changed',
  title: { en: 'Watch level changed', zh: '关注等级变动' },
  description: {
    en: 'A company moved to another watch level, up or down.',
    zh: '企业的关注等级上升或下降。',
  },
  subject: 'company',
  data: warningData.extend({ from: watchLevelOutput, to: watchLevelOutput }),
  example: {
    companyId: 'example-machinery',
    companyName: 'Example Machinery Co., Ltd.',
    level: 'RED',
    from: 'ORANGE',
    to: 'RED',
    on: '2026-03-16',
  },
});
