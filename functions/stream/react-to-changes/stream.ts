import { defineStream } from '../../../shared/contracts/stream.ts';

export const reactToChangesStream = defineStream({
  id: 'react-to-changes',
  summary: 'Has a company evaluated again when something about it or its neighbours is recorded',
  kinds: ['profile', 'statement', 'fact', 'judgement', 'outcome', 'watch', 'links'],
  events: ['INSERT', 'MODIFY'],
  storage: 'read',
  sends: ['evaluate-company'],
  batchSize: 100,
});
