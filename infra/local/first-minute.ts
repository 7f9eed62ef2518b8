import { ROUTES } from '../../functions/http/index.generated.ts';

export interface FirstMinute {
  readonly baseUrl: string;
  readonly token: string;
}

/** What a newcomer sees once requests are served. */
export const runFirstMinute = async ({ baseUrl, token }: FirstMinute): Promise<void> => {
  const paths = new Set(ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path));
  if (paths.has('/docs')) console.log(`\nDocumentation   ${baseUrl}/docs`);
  const path = paths.has('/v1/indicators') ? '/v1/indicators' : '/health';
  console.log(`Another token   npm run -s token -- --tenant demo`);
  console.log(`Try             curl -H 'authorization: Bearer ${token}' ${baseUrl}${path}\n`);
};
