import { readFileSync } from 'node:fs';

const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

interface DocsFile {
  readonly body: string;
  readonly contentType: string;
}

const START = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  docExpansion: 'list',
  persistAuthorization: true,
  tryItOutEnabled: true,
});
`;

const besideBundle = (name: string): string =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

const FILES: Readonly<Record<string, () => DocsFile>> = {
  'start.js': () => ({ body: START, contentType: TYPES.js }),
  'swagger-ui.css': () => ({ body: besideBundle('swagger-ui.css'), contentType: TYPES.css }),
  'swagger-ui-bundle.js': () => ({
    body: besideBundle('swagger-ui-bundle.js'),
    contentType: TYPES.js,
  }),
};

/** One of the few files there are; names never reach the file system otherwise. */
export const docsFile = (name: string): DocsFile | undefined =>
  Object.hasOwn(FILES, name) ? FILES[name]?.() : undefined;
