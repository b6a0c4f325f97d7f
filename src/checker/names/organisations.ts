import {wordSet} from './word-set.ts';

/** What a company may be: with a small letter, or in English, such a word describes it. */
export const organisations = wordSet(`
	academy agency airport association bakery bank bookshop brewery bureau cafe care center centre charity church clinic
	college committee company cooperative council county department dental district farm firm foundation gallery garage
	group hospice hospital hotel institute kindergarten laboratories laboratory labs library mill ministry museum nursery
	office opera orchestra parish pharmacy practice press primary restaurant school schools shipyard society studio surgery
	theater theatre trust university winery works workshop yard zoo
`);
