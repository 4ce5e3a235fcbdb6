import { DrawnOtherwise, PackFileBroken } from '@hub/worker';

/** A sealed file; why it is not given out, in words; or undefined when there is none of that name. */
export type SealedFileFound = Uint8Array | { readonly why: string } | undefined;

/** A sealed file as it is asked for. That it is not what was sealed, or is lost for good, is an answer and no failure. */
export const sealedFileFound = async (asked: Promise<Uint8Array | undefined>): Promise<SealedFileFound> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DrawnOtherwise || error instanceof PackFileBroken) return { why: error.message };
    throw error;
  }
};

/** What a reader is told of a sealed file that is not given out. */
export const notGiven = ({ why }: { readonly why: string }) => ({ __typename: 'NotFound' as const, message: why });
