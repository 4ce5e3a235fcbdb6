import { describe, expect, it } from '@jest/globals';
import { BadConnectionString } from '../errors.js';
import { readConnectionString } from './connection-string.js';

const SECRET = 'correct-horse';

const refusalOf = (text: string): string => {
  try {
    readConnectionString(text);
  } catch (error) {
    if (error instanceof BadConnectionString) return error.message;
  }
  return '';
};

describe('the connection string of an event store', () => {
  it.each([
    ['esdb://localhost:2113?tls=false', 'eventstore', 'esdb://localhost:2113'],
    [`esdb://hub:${SECRET}@one:2113,two:2113/?tls=true`, 'eventstore', 'esdb://one:2113,two:2113'],
    [`esdb+discover://hub:${SECRET}@events.example?tlsCAFile=/ca.pem`, 'eventstore', 'esdb+discover://events.example'],
    ['kurrentdb://localhost:2113?tls=false', 'kurrent', 'kurrentdb://localhost:2113'],
    ['kurrentdb+discover://events.example', 'kurrent', 'kurrentdb+discover://events.example'],
  ])('%s names its client, and is shown without the password', (text, family, shown) => {
    expect(readConnectionString(` ${text} `)).toEqual({ connection: text, family, shown });
  });

  it('options are known whatever their case, as the clients know them', () => {
    expect(() => readConnectionString('esdb://a?TLS=false&keep_alive-interval=10000')).not.toThrow();
  });

  it.each([
    ['nothing that is one', 'localhost:2113', 'esdb://'],
    ['another scheme', `postgres://hub:${SECRET}@localhost`, 'esdb://'],
    ['no host', 'esdb://', 'esdb://'],
    ['an option that clients would ignore, printing the password', `esdb://hub:${SECRET}@a?tsl=false`, 'option tsl'],
    ['hidden conflicts', `esdb://hub:${SECRET}@a?ThrowOnAppendFailure=false`, 'throwOnAppendFailure'],
    ['a check of certificates that the client would do all the same', 'esdb://a?tlsVerifyCert=false', 'tlsCAFile'],
  ])('%s is refused in words, without the password', (_, text, words) => {
    expect(refusalOf(text)).toContain(words);
    expect(refusalOf(text)).not.toContain(SECRET);
  });
});
