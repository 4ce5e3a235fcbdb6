/** A name of an agency as names are compared: capitals, spaces at the ends and the form of the apostrophe do not matter. */
export const agencyKey = (name: string): string => name.trim().toLowerCase().replaceAll('’', "'");
