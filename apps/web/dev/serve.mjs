// Serves the built web app over the made-up world of the specs, to look at the pages without a hub: `npm run dev:world`.
import { readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphql, parse, subscribe } from 'graphql';
import { makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { createServer as createVite } from 'vite';

const web = fileURLToPath(new URL('..', import.meta.url));
const dist = join(web, 'dist');
const vite = await createVite({ root: web, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { readSchema } = await vite.ssrLoadModule('/test/world/schema.ts');
const { World } = await vite.ssrLoadModule('/test/world/world.ts');
const { worldUsers } = await vite.ssrLoadModule('/test/world/users.ts');

const schema = readSchema();
const world = new World();
let signedIn;

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const csp =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const json = (response, status, body) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
};
const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  if (pathname === '/development-users') return json(response, 200, worldUsers);
  if (pathname === '/session') {
    if (request.method === 'POST') {
      const { userId } = JSON.parse(await bodyOf(request));
      signedIn = worldUsers.find(({ id }) => id === userId);
      world.me = { ...world.me, ...signedIn };
      return json(response, 200, signedIn);
    }
    if (request.method === 'DELETE') {
      signedIn = undefined;
      return json(response, 204);
    }
    return signedIn ? json(response, 200, signedIn) : json(response, 401, { message: 'Sign in first.' });
  }
  if (pathname === '/graphql') {
    if (!signedIn) return json(response, 401, { message: 'Sign in first.' });
    const { query, variables } = JSON.parse(await bodyOf(request));
    return json(
      response,
      200,
      await graphql({ schema, source: query, variableValues: variables, rootValue: world.root() }),
    );
  }
  if (pathname === '/dev/change') {
    world.change(searchParams.get('id') ?? world.children[0].id, JSON.parse(searchParams.get('part') ?? '{}'));
    return json(response, 200, { position: world.position });
  }
  const file = join(dist, normalize(pathname));
  const found = pathname !== '/' && existsSync(file) ? file : join(dist, 'index.html');
  response.writeHead(200, {
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'content-security-policy': csp,
  });
  response.end(readFileSync(found));
});

const eventsOf = (name) =>
  async function* () {
    const queue = [];
    let wake;
    const stop = world.listen(name, (message) => {
      queue.push(message);
      wake?.();
    });
    try {
      for (;;) {
        while (queue.length > 0) yield queue.shift();
        await new Promise((resolve) => (wake = resolve));
      }
    } finally {
      stop();
    }
  };
const sockets = makeServer({
  schema,
  onSubscribe: (_context, _id, payload) => ({
    schema,
    document: parse(payload.query),
    variableValues: payload.variables,
    rootValue: { sheetChanged: eventsOf('sheetChanged'), viewsChanged: eventsOf('viewsChanged') },
  }),
  subscribe,
});
new WebSocketServer({ server, path: '/graphql' }).on('connection', (socket) => {
  const closed = sockets.opened(
    {
      protocol: socket.protocol,
      send: (data) => {
        if (socket.readyState === socket.OPEN) socket.send(data);
      },
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => socket.on('message', (data) => take(String(data))),
    },
    { socket },
  );
  socket.once('close', (code, reason) => closed(code, String(reason)));
});

const port = Number(process.env.PORT ?? 4610);
server.listen(port, '127.0.0.1', () => console.log(`The made-up hub is at http://127.0.0.1:${port}`));
