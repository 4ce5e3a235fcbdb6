import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What Mapbox GL JS asks for once a council has set its token: streets, and the accounting that its terms demand. */
const MAPBOX = ['https://api.mapbox.com', 'https://events.mapbox.com'];

const directives = (mapbox: boolean) => ({
  defaultSrc: SELF,
  scriptSrc: SELF,
  scriptSrcAttr: NONE,
  styleSrc: SELF,
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: mapbox ? [...SELF, ...MAPBOX] : SELF,
  workerSrc: SELF,
  fontSrc: SELF,
  mediaSrc: NONE,
  manifestSrc: SELF,
  frameSrc: NONE,
  objectSrc: NONE,
  baseUri: NONE,
  formAction: SELF,
  frameAncestors: NONE,
});

/**
 * Sets the security headers of every answer: each directive of the content policy is written out, none is left to a default.
 * Pages reach this site only; with `mapbox` also Mapbox.
 */
export const setSecurityHeaders = async (
  app: FastifyInstance,
  { mapbox }: { readonly mapbox: boolean },
): Promise<void> => {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: directives(mapbox) },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
};
