/** A person who can be chosen to work as, where the hub runs for development. */
export interface DevelopmentUser {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly roleName: string;
  readonly agency: string;
  /** What the role does, in a sentence. */
  readonly does?: string;
}

/** Who is signed in. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly roleName: string;
}

const headers = { 'x-hub': '1', 'content-type': 'application/json' };

const answer = async (response: Response): Promise<unknown> => {
  if (response.ok) return response.status === 204 ? undefined : response.json();
  const body: unknown = await response.json().catch(() => undefined);
  const message = body && typeof body === 'object' && 'message' in body ? String(body.message) : undefined;
  throw new Error(message ?? `The hub answered ${response.status}.`);
};

/** The people who can be chosen. An empty list where signing in is the council's own. */
export const developmentUsers = async (): Promise<readonly DevelopmentUser[]> => {
  const response = await fetch('/development-users', { headers: { accept: 'application/json' } });
  if (response.status === 404) return [];
  const found = await answer(response);
  if (Array.isArray(found)) return found as DevelopmentUser[];
  return (found as { users: DevelopmentUser[] }).users;
};

/** Who is signed in; undefined when nobody is. */
export const currentSession = async (): Promise<SessionUser | undefined> => {
  const response = await fetch('/session', { headers: { accept: 'application/json' } });
  return response.status === 401 ? undefined : ((await answer(response)) as SessionUser);
};

/** Signs in as a development user. */
export const startSession = async (userId: string): Promise<void> => {
  await answer(await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ userId }) }));
};

/** Signs out. Fails when the hub did not end the session: then the person is still signed in. */
export const endSession = async (): Promise<void> => {
  await answer(await fetch('/session', { method: 'DELETE', headers: { 'x-hub': '1' } }));
};

/** Sends one file of a delivery as it is. `path` is its place in the folder that was chosen. */
export const putFile = (
  uploadId: string,
  path: string,
  file: Blob,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const address = path.split('/').map(encodeURIComponent).join('/');
    request.open('PUT', `/intake/uploads/${uploadId}/${address}`);
    request.setRequestHeader('x-hub', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new Error(messageOf(request) ?? `${path} was not taken: the hub answered ${request.status}.`));
    };
    request.onerror = () => reject(new Error(`${path} could not be sent: the hub cannot be reached.`));
    signal.addEventListener('abort', () => {
      request.abort();
      reject(new Error('Stopped. Nothing was taken in.'));
    });
    request.send(file);
  });

const messageOf = (request: XMLHttpRequest): string | undefined => {
  try {
    return (JSON.parse(request.responseText) as { message?: string }).message;
  } catch {
    return undefined;
  }
};
