import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Language } from '../../shared/kernel/text.ts';

export type HttpEvent = APIGatewayProxyEventV2;

/** What every answer needs to know of the request it answers. */
export interface Exchange {
  readonly language: Language;
  readonly correlationId: string;
  /** The path asked for, without its query. */
  readonly instance: string;
  readonly acceptsGzip: boolean;
  readonly ifNoneMatch: string | undefined;
}

/** Header names come in lower case from the gateway; other callers may not know. */
export const headerOf = ({ headers }: HttpEvent, name: string): string | undefined => {
  const direct = headers[name];
  if (direct !== undefined) return direct;
  return Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
};

interface Preference {
  readonly tag: string;
  readonly quality: number;
}

const preferencesOf = (header: string): readonly Preference[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality);

/** English unless the caller prefers Chinese. */
export const negotiatedLanguage = (header: string | undefined): Language => {
  for (const { tag } of preferencesOf((header ?? '').slice(0, 200))) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh';
    if (tag === 'en' || tag.startsWith('en-') || tag === '*') return 'en';
  }
  return 'en';
};

const CORRELATION_ID = /^[A-Za-z0-9._-]{1,64}$/;

export const exchangeOf = (event: HttpEvent, { awsRequestId }: Context): Exchange => {
  const given = headerOf(event, 'x-correlation-id');
  return {
    language: negotiatedLanguage(headerOf(event, 'accept-language')),
    correlationId: given !== undefined && CORRELATION_ID.test(given) ? given : awsRequestId,
    instance: event.rawPath,
    acceptsGzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(
      headerOf(event, 'accept-encoding') ?? '',
    ),
    ifNoneMatch: headerOf(event, 'if-none-match'),
  };
};
