/** The value below which `part` of the values lie (0.99: 99 of 100), to a tenth. */
export const at = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1));
};

/** Prints a figure in milliseconds as one JSON object a line; with `atMost` it is judged, with `ceiling` it stands beside bare code. */
export const print = (name, figure, how, atMost, ceiling) =>
  console.log(
    JSON.stringify({
      name,
      unit: 'ms',
      figure,
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(atMost ? { budget: { of: 'figure', atMost } } : {}),
      how,
    }),
  );
