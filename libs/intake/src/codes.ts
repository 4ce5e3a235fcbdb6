/** The lists of codes that others keep. */
export type CodeList =
  'ethnicity' | 'disability' | 'legalStatus' | 'ons' | 'school' | 'placementType' | 'placementProvider';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Main and extended ethnic categories of the school census, Department for Education. */
const ETHNICITY = words(`
  WBRI WIRI WIRT WROM WOTH WENG WSCO WWEL WCOR WOWB WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC
  WEUR WEEU WWEU WNWE MWBC MWBA MWAS MOTH MWAP MWAI MWAO MABL MACH MAOE MBOE MCOE MWOE MWCH MAFR MWHA
  AIND APKN ABAN AOTH AMPK AKPA AOPK AAFR AKAO ANEP ASNL ASLT ASRO BCRB BAFR BOTH BANN BCON BGHA BNGN BSLN BSOM
  BSUD BAOF BEUR BNAM BOTB CHNE CHKC CMAL CSNG CTWN COCH OOTH OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB
  OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG REFU NOBT
`);

/** Disability codes of the children in need census, with their full names and those of the school census. */
const DISABILITY = words(`
  NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD OTH NSA DS
`);

/** Legal status codes of the looked-after children return (SSDA903). */
const LEGAL_STATUS = words('C1 C2 D1 E1 V1 V2 V3 V4 J1 J2 J3 L1 L2 L3');

/** Placement types of the looked-after children return (SSDA903), new and earlier codes. */
const PLACEMENT_TYPE = words('U1 U2 U3 U4 U5 U6 K1 K2 H5 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 A3 A4 A5 A6 Z1 Q1 Q2');

/** Placement providers of the same return. */
const PLACEMENT_PROVIDER = words('PR0 PR1 PR2 PR3 PR4 PR5');

/** Local authority codes by type of area: the lowest and highest number in use (Office for National Statistics). */
const ONS_AREAS: Readonly<Record<string, readonly [number, number]>> = {
  E06: [1, 66],
  E07: [4, 246],
  E08: [1, 39],
  E09: [1, 33],
  E10: [2, 34],
  N09: [1, 11],
  S12: [5, 50],
  W06: [1, 24],
};

const isOns = (code: string): boolean => {
  const match = /^([ENSW]\d{2})(\d{6})$/.exec(code);
  const span = match ? ONS_AREAS[match[1] ?? ''] : undefined;
  const number = Number(match?.[2]);
  return span !== undefined && number >= span[0] && number <= span[1];
};

const LISTS: Readonly<Record<CodeList, (code: string) => boolean>> = {
  ethnicity: (code) => ETHNICITY.has(code),
  disability: (code) => DISABILITY.has(code),
  legalStatus: (code) => LEGAL_STATUS.has(code),
  ons: isOns,
  placementType: (code) => PLACEMENT_TYPE.has(code),
  placementProvider: (code) => PLACEMENT_PROVIDER.has(code),
  school: (code) => /^\d{6}$/.test(code),
};

/**
 * Whether a code is in a list that others keep. Schools are known by their form, six digits; local authorities by type
 * and number. A code that is not known is still taken (intake formats, "Codes, lists, spaces").
 */
export const isKnownCode = (list: CodeList, code: string): boolean => LISTS[list](code);
