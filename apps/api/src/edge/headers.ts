import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = ["'self'"];
const NONE = ["'none'"];

const DIRECTIVES = {
  defaultSrc: SELF,
  scriptSrc: SELF,
  scriptSrcAttr: NONE,
  styleSrc: SELF,
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: SELF,
  workerSrc: SELF,
  fontSrc: SELF,
  mediaSrc: NONE,
  manifestSrc: SELF,
  frameSrc: NONE,
  objectSrc: NONE,
  baseUri: NONE,
  formAction: SELF,
  frameAncestors: NONE,
};

/** The query tool of developers loads its own scripts from elsewhere: only its page, only in development. */
const QUERY_TOOL_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' https://unpkg.com",
  "style-src 'self' 'unsafe-inline' https://unpkg.com",
  "img-src 'self' data:",
  "font-src 'self' data: https://unpkg.com",
  "worker-src 'self' blob:",
  "connect-src 'self' https://unpkg.com",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const QUERY_TOOL_PATH = '/graphiql';

/** Sets the security headers of every answer: each directive of the content policy is written out, none is left to a default. */
export const setSecurityHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (path === QUERY_TOOL_PATH || path.startsWith(`${QUERY_TOOL_PATH}/`)) {
      reply.header('content-security-policy', QUERY_TOOL_POLICY);
      reply.header('referrer-policy', 'same-origin');
    }
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};
