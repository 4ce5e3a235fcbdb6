import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { setSecurityHeaders } from './headers.js';

const policyOf = async (mapbox: boolean): Promise<readonly string[]> => {
  const app = Fastify();
  await setSecurityHeaders(app, { mapbox });
  app.get('/', () => 'page');
  const { headers } = await app.inject('/');
  await app.close();
  return String(headers['content-security-policy']).split(';');
};

describe('the content policy', () => {
  it('lets pages reach this site and nobody else', async () => {
    const policy = await policyOf(false);
    expect(policy).toContain("connect-src 'self'");
    expect(policy.join()).not.toMatch(/https?:/);
  });

  it('names Mapbox, for connections only, once the council has set its token', async () => {
    const [without, policy] = [await policyOf(false), await policyOf(true)];
    expect(policy).toContain("connect-src 'self' https://api.mapbox.com https://events.mapbox.com");
    expect(policy.filter((line) => !without.includes(line))).toHaveLength(1);
  });
});
