import { NOW, type Instant } from '@hub/kernel';
import { requests, type RequestRow } from '@hub/views';
import { subjectAccessPack, type Hub, type PackMade } from '@hub/worker';

/** A request as it stands now; undefined when there is none. */
export const requestNow = async (hub: Hub, requestId: string): Promise<RequestRow | undefined> =>
  (await hub.views.rowAt<RequestRow>(requests.table, requestId, NOW))?.row;

/** The pack of a request as things were known at a moment, with every decision about texts made since. */
export const packNow = async (hub: Hub, request: RequestRow, knownAt: Instant): Promise<PackMade | undefined> => {
  const { requestId, childId, texts } = request;
  const position = knownAt >= hub.now() ? hub.viewsPosition() : await hub.log.positionAt(knownAt);
  return subjectAccessPack(hub, { requestId, childId, knownAt, position, decisions: texts });
};
