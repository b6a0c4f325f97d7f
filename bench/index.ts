// Measures against the budgets: `npm run bench`. Ratios are taken within one run, so that a slow machine is no matter.
import {checkerMeasures} from './checker.ts';
import {benchNames} from './names.ts';
import {line} from './timing.ts';

const measures = checkerMeasures();
console.log(measures.map(line).join('\n'));
benchNames();
if (measures.some(({value, budget}) => value > budget)) {
	process.exitCode = 1;
}
