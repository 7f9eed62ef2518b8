import { parseArgs } from 'node:util';
import type { Language } from '../../shared/kernel/text.ts';
import { issueAccessToken } from './access-token.ts';
import { liveStory } from './demo/story.ts';
import { dayLines } from './demo/timeline.ts';
import { DEMO_WORDS } from './demo/words.ts';
import { startLocalApi } from './local-api.ts';
import { styleFor } from './report/style.ts';

const USAGE = `Lives through two years of an invented company on the local deployment.

  npm run demo -- [--lang en|zh]`;

const languageOf = (text: string | undefined): Language | undefined =>
  text === 'en' || text === 'zh' ? text : undefined;

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { lang: { type: 'string', default: 'en' }, help: { type: 'boolean', default: false } },
  });
  const language = languageOf(values.lang);
  if (values.help || language === undefined) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const style = styleFor(process.stdout, process.env);
  const api = await startLocalApi({ port: 0 });
  try {
    console.log(style.strong(DEMO_WORDS.heading[language]));
    const token = await issueAccessToken({ tenant: 'demo' });
    await liveStory({ baseUrl: api.baseUrl, token, language }, (day) => {
      for (const line of dayLines(day, language, style)) console.log(line);
    });
  } finally {
    await api.close();
  }
};

try {
  await run();
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
