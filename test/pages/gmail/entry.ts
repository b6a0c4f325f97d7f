import {startGmail} from './behaviour.ts';

startGmail(document);
