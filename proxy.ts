import { NextResponse } from 'next/server';
import { messages } from './lib/i18n';
import { LANGUAGES } from './lib/i18n/languages';

/**
 * Addresses whose percent-encoding is broken, such as `/%E0%A4%A`: 400 with a sentence in every language.
 * Without this the router fails on them before any page is asked.
 */
export function proxy(request: Request): Response {
  try {
    decodeURIComponent(new URL(request.url).pathname);
    return NextResponse.next();
  } catch {
    const sentences = LANGUAGES.map((lang) => messages(lang).brokenAddress).join('\n');
    return new Response(`${sentences}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    });
  }
}

/** Only addresses with a percent sign come here. */
export const config = { matcher: '/(.*%.*)' };
