// Sixty made-up points in a square of a kilometre, a third of them in one cluster, and what other programs make of them: R 4.2.2
// with spatstat 3.0 (quartic kernel, sigma = radius / sqrt 8), MASS (bandwidth.nrd), dbscan 1.1-11.

/** Metres. */
export const points = [
  [988.9, 191.9],
  [397.7, 504.4],
  [115.7, 763.8],
  [69.7, 693.7],
  [243.7, 544.1],
  [792, 659.1],
  [340.1, 468.7],
  [972.1, 481.8],
  [165.9, 337.1],
  [459.1, 424.5],
  [171.7, 287],
  [231.5, 601.2],
  [772.8, 840.7],
  [96.3, 620.8],
  [453.4, 134.6],
  [84.7, 567.7],
  [560.7, 443.4],
  [8.7, 438],
  [985.7, 623.6],
  [316.6, 932.7],
  [639.4, 888.5],
  [295.2, 878.5],
  [996.7, 242.2],
  [906, 741.5],
  [988.7, 387.7],
  [65.6, 79],
  [627, 94.8],
  [490.5, 762.1],
  [971, 347.9],
  [362.2, 416.8],
  [680, 344],
  [263.7, 8.4],
  [185.7, 911.6],
  [185.1, 182.2],
  [379.3, 722.8],
  [847, 572],
  [498.1, 540],
  [790.6, 354.9],
  [838.5, 824.1],
  [456.9, 186.1],
  [303.1, 663.7],
  [306.4, 650.2],
  [321.7, 651.2],
  [328.2, 634.3],
  [312.8, 618.3],
  [344.4, 637.5],
  [330.8, 636.2],
  [346.1, 637.8],
  [350.4, 578.6],
  [328, 673.5],
  [317.3, 715.4],
  [263.1, 624.2],
  [275.4, 674.8],
  [265.3, 659.5],
  [234.4, 683.9],
  [247, 627.1],
  [264.4, 694.7],
  [277.7, 588.4],
  [297.5, 632.5],
  [396.9, 644],
];

/** Where the density was asked for. */
export const queries = [
  [300, 650],
  [500, 500],
  [100, 100],
  [900, 900],
  [650, 320],
];

/** Of the kernel, metres. */
export const radius = 200;

/** Points a square metre at each query. */
export const densities = [
  0.000458272672904984, 7.5965974048813e-5, 3.24064702845591e-5, 2.32785254873871e-5, 3.17482453458168e-5,
];

/** Reference bandwidth of x and of y, metres. */
export const bandwidths = [437.703416102573, 350.539431973134];

/** Mean distance to the nearest neighbour, what is expected without pattern, their ratio without and with correction for edges, two-sided p. */
export const nearest = {
  mean: 65.160342161856,
  expected: 64.5497224367903,
  ratio: 1.00945968010418,
  donnelly: 0.953598792534042,
  p: 0.888519241637491,
};

/** DBSCAN with eps 80 m, at least 5 points including the point itself: 0 is noise. */
export const clusters = [
  0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
];
