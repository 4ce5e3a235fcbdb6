// Recorded robberies in the 22 wards of Bromley, December 2021 to November 2023, and what R 4.2.2 with spdep 1.2-7 makes of
// them, with wards that touch as neighbours. Contains Metropolitan Police Service / London Datastore data licensed under
// the Open Government Licence. Source of the boundaries that make neighbours: Office for National Statistics licensed
// under the Open Government Licence v3.0.

export const wards = [
  'Beckenham Town & Copers Cope',
  'Bickley & Sundridge',
  'Biggin Hill',
  'Bromley Common & Holwood',
  'Bromley Town',
  'Chelsfield',
  'Chislehurst',
  'Clock House',
  'Crystal Palace & Anerley',
  'Darwin',
  'Farnborough & Crofton',
  'Hayes & Coney Hall',
  'Kelsey & Eden Park',
  'Mottingham',
  'Orpington',
  'Penge & Cator',
  'Petts Wood & Knoll',
  'Plaistow',
  'Shortlands & Park Langley',
  'St Mary Cray',
  "St Paul's Cray",
  'West Wickham',
];

export const robberies = [62, 16, 26, 43, 192, 5, 31, 62, 135, 4, 18, 22, 68, 23, 61, 97, 21, 31, 32, 65, 61, 18];

/** Positions in the list of wards. */
export const neighbours = [
  [7, 12, 15, 18],
  [3, 4, 6, 13, 16, 17],
  [9],
  [1, 4, 9, 10, 11, 16],
  [1, 3, 11, 17, 18],
  [9, 10, 14, 16, 19],
  [1, 13, 16, 19, 20],
  [0, 8, 12, 15],
  [7, 15],
  [2, 3, 5, 10, 11],
  [3, 5, 9, 16],
  [3, 4, 9, 18, 21],
  [0, 7, 18, 21],
  [1, 6, 17],
  [5, 16, 19],
  [0, 7, 8],
  [1, 3, 5, 6, 10, 14, 19],
  [1, 4, 13],
  [0, 4, 11, 12, 21],
  [5, 6, 14, 16, 20],
  [6, 19],
  [11, 12, 18],
];

export const moran = { i: 0.135400779986908, p: 0.151687321033457 };

export const giStar = [
  0.825349239809027, 0.0943938480186088, -1.14965316769231, -0.325031033325159, 0.405576456462505, -1.32760638626215,
  -0.86756402677351, 1.99644590693943, 2.0126089226081, -1.92673131954969, -1.78972098776372, 0.138109968387712,
  -0.0728705340094382, -1.20729809131545, -0.577256947847574, 1.94290762602394, -1.36149194989429, 0.78165532237726,
  1.02609870879602, -0.578700219652734, 0.110444202400884, -0.725501922781192,
];

/** Two-sided. */
export const giStarP = [
  0.409173344257686, 0.924796302556572, 0.250286750466371, 0.745157584560497, 0.685053830638185, 0.184308173701161,
  0.385633046759598, 0.045885408142641, 0.0441557875567793, 0.0540131225775259, 0.0734987766674719, 0.890153507643308,
  0.941909142040158, 0.227317365481134, 0.563765892088431, 0.0520273203612541, 0.173358275811723, 0.434417164952142,
  0.304845058867088, 0.562791467754276, 0.912057099077211, 0.468144165710406,
];

/** Benjamini and Hochberg. */
export const giStarAdjusted = [
  0.735167509919009, 0.941909142040158, 0.611812056695572, 0.910748158907275, 0.886540251414122, 0.57925426020365,
  0.735167509919009, 0.297072174176392, 0.297072174176392, 0.297072174176392, 0.323394617336877, 0.941909142040158,
  0.941909142040158, 0.611812056695572, 0.775178101621592, 0.297072174176392, 0.57925426020365, 0.735167509919009,
  0.670659129507593, 0.775178101621592, 0.941909142040158, 0.735655117544924,
];
