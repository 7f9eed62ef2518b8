import { defineProblem } from '../problem.ts';

export const unsupportedMediaType = defineProblem({
  id: 'unsupported-media-type',
  status: 415,
  title: { en: 'The body is of a type that is not read here', zh: '不支持的内容类型' },
  advice: {
    en: 'Send Content-Type: application/json (UTF-8), with Content-Encoding gzip or none.',
    zh: '请使用 Content-Type: application/json（UTF-8），Content-Encoding 为 gzip 或不设置。',
  },
  retryable: false,
});
