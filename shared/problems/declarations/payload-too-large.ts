import { defineProblem } from '../problem.ts';

export const payloadTooLarge = defineProblem({
  id: 'payload-too-large',
  status: 413,
  title: { en: 'The body is too large', zh: '请求体过大' },
  advice: {
    en: 'Send at most 6 MB on the wire and 20 MB after decompression. Compress large documents with Content-Encoding: gzip, or send fewer statements at a time.',
    zh: '传输内容至多 6 MB，解压后至多 20 MB。较大的文件请用 Content-Encoding: gzip 压缩，或减少每次提交的报表。',
  },
  retryable: false,
});
