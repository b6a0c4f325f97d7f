/**
 * Contractions written without their apostrophe that are no words: the rule `grammar` speaks of them. `cant`, `wont`,
 * `id`, `ill`, `well`, `were`, `its` and `lets` are words, and told by what stands around them.
 */
export const bareContractions: ReadonlyMap<string, string> = new Map(
	`don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't wouldn't mustn't I'm I've
	you're you've you'll you'd we've they're they've they'll they'd that's there's what's who's where's couldn't've it'll
	here's could've should've would've might've shan't`
		.split(/\s+/)
		.map(word => [word.replaceAll("'", '').toLowerCase(), word]),
);
