import {startOutlook} from './behaviour.ts';

startOutlook(document);
