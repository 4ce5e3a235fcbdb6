import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { fileMailer } from './file-mailer.js';
import { MailFailed, type Mail } from './mail.js';
import { MailWay, mailerOf } from './settings.js';

const MAIL: Mail = {
  id: 'reminder|Health|2026-03-02',
  to: ['a@health.example'],
  subject: 'Actions wait',
  text: 'Sign in.',
};
const FROM = 'hub@council.example';

/** A mail server that speaks as much of SMTP as a sender needs. */
const smtpServer = (refuse?: string): { server: Server; heard: string[] } => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    let message = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
        if (inData && line !== '.') {
          message += `${line}\n`;
        } else if (inData) {
          inData = false;
          heard.push(message);
          message = '';
          socket.write('250 taken\r\n');
        } else if (line === 'DATA') {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (line.startsWith('RCPT') && refuse !== undefined) socket.write(`${refuse}\r\n`);
        else if (line === 'STARTTLS') socket.write('502 not here\r\n');
        else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  return { server, heard };
};

const portOf = async (server: Server | HttpServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const smtpTo = (port: number) =>
  mailerOf(MailWay.parse({ by: 'smtp', from: FROM, host: '127.0.0.1', port, security: 'none' }));

describe('mail by a mail server', () => {
  const servers: (Server | HttpServer)[] = [];
  const opened = async <S extends Server | HttpServer>(server: S): Promise<number> => {
    servers.push(server);
    return portOf(server);
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('arrives with the same message id however often it is sent', async () => {
    const { server, heard } = smtpServer();
    const mailer = smtpTo(await opened(server));
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    const ids = heard.map((message) => /^Message-ID: (.+)$/m.exec(message)?.[1]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@council\.example>$/);
    expect(ids[1]).toBe(ids[0]);
    expect(heard[0]).toContain('Subject: Actions wait');
    expect(heard[0]).toContain('To: a@health.example');
    expect(heard[0]).toContain('Sign in.');
  });

  it.each([
    ['for good', '550 no such person', true],
    ['for now', '450 try later', false],
  ])('says when it was refused %s', async (_what, refuse, lasting) => {
    const { server } = smtpServer(refuse);
    const mailer = smtpTo(await opened(server));
    await expect(mailer.send(MAIL)).rejects.toMatchObject({ name: 'MailFailed', lasting });
  });

  it('does not send in the clear where the server offers no protection', async () => {
    const { server, heard } = smtpServer();
    const port = await opened(server);
    const mailer = mailerOf(MailWay.parse({ by: 'smtp', from: FROM, host: '127.0.0.1', port }));
    await expect(mailer.send(MAIL)).rejects.toBeInstanceOf(MailFailed);
    expect(heard).toEqual([]);
  });

  it('says when there is no server, and that it may be tried again', async () => {
    const { server } = smtpServer();
    const port = await portOf(server);
    await new Promise((resolve) => server.close(resolve));
    await expect(smtpTo(port).send(MAIL)).rejects.toMatchObject({ lasting: false });
  });
});

describe('mail by GOV.UK Notify', () => {
  const service = '26785a09-ab16-4eb0-8407-a37497a57506';
  const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
  let server: HttpServer;
  let sent: { reference: string; email_address: string; personalisation: object }[];
  let refuses: number | undefined;
  let tokens: string[];

  const mailer = async () => {
    const way = {
      by: 'notify',
      apiKey: `hub-${service}-${secret}`,
      templateId: 'T',
      address: `http://127.0.0.1:${await portOf(server)}`,
    };
    return mailerOf(MailWay.parse(way));
  };

  beforeEach(() => {
    sent = [];
    tokens = [];
    refuses = undefined;
    server = createHttpServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
      tokens.push(String(request.headers.authorization).replace('Bearer ', ''));
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        if (refuses !== undefined) response.writeHead(refuses).end('{}');
        else if (pathname === '/v2/notifications/email') {
          sent.push(JSON.parse(body) as (typeof sent)[number]);
          response.writeHead(201).end('{}');
        } else {
          const notifications = sent.filter(({ reference }) => reference === searchParams.get('reference'));
          response.end(JSON.stringify({ notifications: notifications.map(() => ({ status: 'delivered' })) }));
        }
      });
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends to each address once, also when it is asked again', async () => {
    const notify = await mailer();
    const mail = { ...MAIL, to: ['a@health.example', 'b@health.example'] };
    await notify.send(mail);
    await notify.send(mail);
    expect(sent.map(({ email_address }) => email_address)).toEqual(mail.to);
    expect(sent[0]?.personalisation).toEqual({ subject: MAIL.subject, text: MAIL.text });
  });

  it('signs each request as the service', async () => {
    await (await mailer()).send(MAIL);
    const [head = '', claims = '', signature] = (tokens[0] ?? '').split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ iss: service });
    expect(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')).toBe(signature);
  });

  it.each([
    [400, true],
    [403, false],
    [429, false],
    [500, false],
  ])('a refusal with %i is for good: %s', async (status, lasting) => {
    refuses = status;
    await expect((await mailer()).send(MAIL)).rejects.toMatchObject({ name: 'MailFailed', lasting });
  });
});

describe('mail as files', () => {
  it('is one file a mail, however often it is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    const mailer = fileMailer(join(folder, 'out'), FROM);
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    const names = readdirSync(join(folder, 'out'));
    expect(names).toHaveLength(1);
    expect(readFileSync(join(folder, 'out', names[0] ?? ''), 'utf8')).toContain('Subject: Actions wait');
    rmSync(folder, { recursive: true });
  });
});
