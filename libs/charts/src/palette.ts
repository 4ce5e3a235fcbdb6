/** Colours of the Government Analysis Function that the charts use. Never the only sign of anything. */
export const palette = {
  darkBlue: '#12436D',
  turquoise: '#28A197',
  darkPink: '#801650',
  darkGrey: '#3D3D3D',
  line: '#B1B8BF',
  paper: '#FFFFFF',
} as const;
