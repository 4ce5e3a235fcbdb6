// Nine p-values and what p.adjust(method = "BH") of R 4.2.2 makes of them.

export const ps = [0.01, 0.02, 0.03, 0.04, 0.05, 0.001, 0.2, 0.5, 0.04];

export const adjusted = [0.045, 0.06, 0.06, 0.06, 0.0642857142857143, 0.009, 0.225, 0.5, 0.06];
