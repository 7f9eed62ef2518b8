import { defineProblem } from '../problem.ts';

export const malformedJson = defineProblem({
  id: 'malformed-json',
  status: 400,
  title: { en: 'The body is not readable JSON', zh: '请求体不是可读的 JSON' },
  advice: {
    en: 'The body is empty, is no JSON, is nested too deeply or does not decompress. Send one JSON object in UTF-8; where Content-Encoding is gzip, compress exactly that text.',
    zh: '请求体为空、不是 JSON、嵌套过深或无法解压。请以 UTF-8 发送一个 JSON 对象；使用 gzip 时请压缩同一文本。',
  },
  retryable: false,
});
