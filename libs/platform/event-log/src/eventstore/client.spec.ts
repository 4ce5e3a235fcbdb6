import { describe, expect, it, jest } from '@jest/globals';
import { makeClient } from './client.js';
import { readConnectionString } from './connection-string.js';

const NOWHERE = '127.0.0.1:1?tls=false';

/** As on a machine where the optional client was not installed. */
jest.unstable_mockModule(
  '@kurrent/kurrentdb-client',
  () => {
    throw new Error('Cannot find package');
  },
  { virtual: true },
);

describe('the client of an event store', () => {
  it('that is not installed is named, with what to do', async () => {
    await expect(makeClient(readConnectionString(`kurrentdb://${NOWHERE}`))).rejects.toMatchObject({
      name: 'BadConnectionString',
      message: expect.stringContaining('@kurrent/kurrentdb-client cannot be loaded. Is it installed?') as unknown,
    });
  });

  it('is made without asking the server anything', async () => {
    const { expected } = await makeClient(readConnectionString(`esdb://${NOWHERE}`));
    expect(expected).toBe('expectedRevision');
  });

  it('is never joined by the other one in the same thread', async () => {
    await makeClient(readConnectionString(`esdb://${NOWHERE}`));
    await expect(makeClient(readConnectionString(`kurrentdb://${NOWHERE}`))).rejects.toThrow(
      'This thread speaks through the client of eventstore',
    );
  });

  it('does not quote a connection string that it cannot read', async () => {
    const connection = 'esdb://hub:correct-horse@local host?tls=maybe';
    const making = makeClient({ family: 'eventstore', connection, shown: '' });
    await expect(making).rejects.toThrow(/^(?!.*correct-horse)/s);
  });
});
