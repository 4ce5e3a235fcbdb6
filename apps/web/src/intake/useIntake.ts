import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { freshId } from '../api/ids.js';
import { putFile } from '../api/rest.js';
import type { IntakeJobFieldsFragment } from '../gql/graphql.js';
import { withheldIn } from '../parts/Refusals.js';
import { kindOf } from './feeds.js';
import type { Chosen } from './files.js';
import { DryRun, IntakeJobQuery, IntakeProgress, TakeIn } from './queries.js';

export type Job = IntakeJobFieldsFragment;
/** What is wanted: to know what would change, or the change. */
export type Aim = 'dry-run' | 'take-in';

/** Where an intake stands. */
export type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'sending'; readonly aim: Aim; readonly sent: number; readonly total: number }
  | { readonly kind: 'running'; readonly aim: Aim; readonly job: Job }
  | { readonly kind: 'over'; readonly aim: Aim; readonly job: Job }
  /** It could not be begun: why, in words. */
  | { readonly kind: 'refused'; readonly message: string };

const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed';
const unreachable = 'The hub cannot be reached. Check your connection and try again: nothing was taken in.';
const forgotten = 'The hub does not know this intake any more: it was started again. See the deliveries below.';

/** How long the hub may be silent before the page asks by itself. */
const silence = 2_000;

/** Sends files, has them looked at or taken in, and follows how far that is. Files already sent are not sent again. */
export const useIntake = () => {
  const client = useClient();
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const sent = useRef<{ files: readonly Chosen[]; uploadId: string }>(undefined);
  const abort = useRef<AbortController>(undefined);

  const refuse = (message: string) => setStage({ kind: 'refused', message });

  const send = async (aim: Aim, chosen: readonly Chosen[]): Promise<string> => {
    if (sent.current?.files === chosen) return sent.current.uploadId;
    const files = chosen.filter(({ path }) => kindOf(path).kind !== 'other');
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    const uploadId = freshId();
    const stop = new AbortController();
    abort.current = stop;
    let before = 0;
    setStage({ kind: 'sending', aim, sent: 0, total });
    for (const { path, file } of files) {
      const done = before;
      await putFile(
        uploadId,
        path,
        file,
        (bytes) => setStage({ kind: 'sending', aim, sent: done + Math.min(bytes, file.size), total }),
        stop.signal,
      );
      before += file.size;
    }
    sent.current = { files: chosen, uploadId };
    return uploadId;
  };

  const run = async (aim: Aim, chosen: readonly Chosen[], historical: boolean): Promise<void> => {
    let uploadId: string;
    try {
      uploadId = await send(aim, chosen);
    } catch (error) {
      return refuse(error instanceof Error ? error.message : unreachable);
    }
    const document = aim === 'dry-run' ? DryRun : TakeIn;
    const { data, error } = await client.mutation(document, { uploadId, historical }).toPromise();
    const started = data?.started;
    if (!started) {
      const withheld = withheldIn(error);
      if (withheld) return refuse(`${withheld.reason} ${withheld.ask}`);
      return refuse(error?.networkError ? unreachable : (error?.graphQLErrors[0]?.message ?? unreachable));
    }
    if (started.__typename === 'Withheld') return refuse(`${started.reason} ${started.ask}`);
    if (started.__typename === 'Refused') {
      if (started.problems.some(({ code }) => code === 'upload-not-there')) sent.current = undefined;
      return refuse(started.problems.map(({ message }) => message).join(' '));
    }
    setStage({ kind: isOver(started) ? 'over' : 'running', aim, job: started });
  };

  const jobId = stage.kind === 'running' ? stage.job.id : undefined;
  useEffect(() => {
    if (jobId === undefined) return;
    let heard = true;
    const take = (job: Job) => {
      heard = true;
      setStage((now) => (now.kind === 'running' ? { ...now, kind: isOver(job) ? 'over' : 'running', job } : now));
    };
    const hearing = client.subscription(IntakeProgress, { jobId }).subscribe(({ data }) => {
      if (data) take(data.intakeProgress);
    });
    const look = async () => {
      const { data, error } = await client
        .query(IntakeJobQuery, { id: jobId }, { requestPolicy: 'network-only' })
        .toPromise();
      if (data?.intakeJob) take(data.intakeJob);
      else if (data && !error) refuse(forgotten);
    };
    const timer = setInterval(() => {
      if (!heard) void look();
      heard = false;
    }, silence);
    return () => {
      hearing.unsubscribe();
      clearInterval(timer);
    };
  }, [client, jobId]);

  useEffect(() => () => abort.current?.abort(), []);
  const stop = useCallback(() => abort.current?.abort(), []);
  const reset = useCallback(() => setStage({ kind: 'choosing' }), []);
  return { stage, run, stop, reset };
};
