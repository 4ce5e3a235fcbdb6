export { AreaMap, type AreaShape, type DrawnArea } from './AreaMap.js';
export { ControlChart, type ControlPoint } from './ControlChart.js';
export { keptAsWords, toCsv } from './csv.js';
export { HourGrid } from './HourGrid.js';
export { LinkDrawing, type DrawnNode, type DrawnTie } from './LinkDrawing.js';
export { LETTERS, type DrawnType } from './node-shapes.js';
export { sayPoints, sayTrend, sayValue, type Axis, type ChartPoint } from './series.js';
export { Spark } from './Spark.js';
export { TrendChart } from './TrendChart.js';
