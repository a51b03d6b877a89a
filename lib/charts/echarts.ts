/** The only list of ECharts modules: what is not here is in no bundle. */
import { BarChart, CustomChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
  BarChart,
  CustomChart,
  ScatterChart,
  AriaComponent,
  GraphicComponent,
  GridComponent,
  TooltipComponent,
  SVGRenderer,
]);

export { echarts };
