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

/** The people who can be chosen, where there are any. */
export const developmentUsers = async (): Promise<readonly DevelopmentUser[]> =>
  (await answer(await fetch('/development-users', { headers: { accept: 'application/json' } }))) as DevelopmentUser[];

/** How long the session still runs. */
export interface TimeLeft {
  readonly secondsLeft: number;
  /** Whether going on makes it longer. */
  readonly canBeKept: boolean;
}

/** The ways to sign in that the council has set up, and what somebody at this browser was last told. */
export interface SignInServices {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly refusal: string | null;
  /** Whether made-up people can be chosen too. */
  readonly developmentUsers: boolean;
}

export const signInServices = async (): Promise<SignInServices> =>
  (await answer(await fetch('/sign-in/services', { headers: { accept: 'application/json' } }))) as SignInServices;

/**
 * How long the session still runs; undefined when it is over. Nobody has touched the page for `idleSeconds`: the hub then
 * knows that it is the page that asks. Without it the person goes on.
 */
export const timeLeft = async (idleSeconds?: number): Promise<TimeLeft | undefined> => {
  const idle = idleSeconds === undefined ? {} : { 'x-hub-idle': String(idleSeconds) };
  const response = await fetch('/session', { headers: { accept: 'application/json', ...idle } });
  return response.status === 401 ? undefined : ((await answer(response)) as TimeLeft);
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

/**
 * Signs out; answers where the person ends their session with the council's sign-in service, if there is such a place.
 * Fails when the hub did not end the session: then the person is still signed in.
 */
export const endSession = async (): Promise<string | undefined> => {
  const ended = await answer(await fetch('/session', { method: 'DELETE', headers: { 'x-hub': '1' } }));
  return (ended as { readonly farewell: string } | undefined)?.farewell;
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
