/**
 * The form in which documents that are sealed are made now: packs, analyses of interviews, problem profiles. It stands in
 * their seal, so that years later it can be told whether the program of the day still draws them alike. Every change of what
 * is drawn from the same content raises it: of the words and order of a document, its page, template, charts and
 * spreadsheets, and of the packages that set it. So does a change of what a pack says of the same numbers; its rule is
 * kept for the forms before, as that of where an indicator begins (`begunAt`, form 3).
 */
export const DRAWN_FORM = 3;

/** The first form that draws the same content as is drawn now. */
export const DRAWN_ALIKE_SINCE = 2;

/** What a seal names no form of was drawn before forms were counted. */
const FIRST_FORM = 1;

/** Files of numbers. They are no drawing: the same content gives the same bytes in every form. */
const OF_NUMBERS = /\.(json|csv|geojson)$/;

/** The form in which the files of a seal were drawn. */
export const formOfSeal = ({ form = FIRST_FORM }: { readonly form?: number | undefined }): number => form;

/** Whether a file of this name was drawn in a form that this version of the program does not draw. */
export const drawnOtherwise = (name: string, form: number): boolean =>
  (form < DRAWN_ALIKE_SINCE || form > DRAWN_FORM) && !OF_NUMBERS.test(name);
