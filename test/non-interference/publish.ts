import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import type { World } from './world.js';

const personOf = (role: string): string => DEVELOPMENT_USERS.find((one) => one.role === role)?.person ?? '';

/** Publishes the board's pack of a quarter, as its people do it: drafted, explained, checked by somebody else. */
export const publishPack = async (world: World, period: string): Promise<void> => {
  const packId = `${period}.bscb.1`;
  let told = 0;
  const tell = async (role: string, mutation: string, input: object): Promise<void> => {
    const answer = await world.fixture.tell(personOf(role), mutation, { commandId: `pack-${(told += 1)}`, ...input });
    if (answer.__typename !== 'Done') throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    await world.settle();
  };
  await tell('BOARD_ANALYST', 'draftBoardPack', { variant: 'bscb', period });
  for (const line of (await world.fixture.hub.packs.pack(packId))?.lines ?? []) {
    await tell('BOARD_ANALYST', 'commentOnBoardPack', { packId, line, text: 'What it means, and what is done.' });
  }
  await tell('BOARD_ANALYST', 'passOnBoardPack', { packId });
  await tell('MASH_LEAD', 'checkBoardPack', { packId });
  await tell('BOARD_ANALYST', 'publishBoardPack', { packId });
};
