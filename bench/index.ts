// Measures against the budgets: `npm run bench`. Ratios are taken within one run, so that a slow machine is no matter.
import {bundled} from './bundled.ts';
import {keystrokeMeasures} from './keystroke.ts';
import {memoryMeasure} from './memory.ts';
import {popupPaint} from './popup.ts';
import {stormMeasure} from './storm.ts';
import {line} from './timing.ts';

const {checkerMeasures} = await bundled<typeof import('./checker.ts')>('bench/checker.ts');
const {benchNames} = await bundled<typeof import('./names.ts')>('bench/names.ts');
const {modelMeasures} = await bundled<typeof import('./models.ts')>('bench/models.ts');

const measures = [
	...checkerMeasures(),
	...(await modelMeasures()),
	await stormMeasure(),
	...(await keystrokeMeasures()),
	await memoryMeasure(),
];
console.log(measures.map(line).join('\n'));
benchNames();
const {fastest, median} = await popupPaint();
console.log(`the popup's first frame with content: ${median} ms, the fastest ${fastest} ms (budget 100)`);
if (measures.some(({value, budget}) => value > budget)) {
	process.exitCode = 1;
}
