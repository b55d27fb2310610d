import type { RequestHandler } from 'express';

const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the headers that keep the page to its own files: no inline script or style, no frame, no outside request. */
export const restrictPage: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': PAGE_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  next();
};

/** Refuses requests under any host name but this machine's own, against DNS rebinding. */
export const requireLoopbackHost: RequestHandler = (request, response, next) => {
  if (LOOPBACK_HOST.test(request.get('host') ?? '')) next();
  else response.status(421).end();
};

/** Refuses what a browser says comes from another site's page, also where it sends no origin. */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin') next();
  else response.status(403).end();
};

/** Refuses requests that a page of another origin, or no page at all, sends. */
export const requireSameOrigin: RequestHandler = (request, response, next) => {
  if (request.get('origin') === `http://${request.get('host') ?? ''}`) next();
  else response.status(403).end();
};

/** Refuses requests that come from a page, which always name their origin: the stand-in serves programs only. */
export const refuseBrowsers: RequestHandler = (request, response, next) => {
  if (request.get('origin') === undefined) next();
  else response.status(403).end();
};
