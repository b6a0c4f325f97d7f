/** Words that are read as others. */
export const contractions: Readonly<Record<string, string>> = {
	"can't": 'can not',
	cannot: 'can not',
	"won't": 'will not',
	"shan't": 'shall not',
	"it's": 'it is',
	"that's": 'that is',
	"what's": 'what is',
	"there's": 'there is',
	"here's": 'here is',
	"where's": 'where is',
	"who's": 'who is',
	"how's": 'how is',
	"he's": 'he is',
	"she's": 'she is',
	"nobody's": 'nobody is',
	"let's": 'let us',
	gonna: 'going to',
	wanna: 'want to',
	gotta: 'have to',
	gimme: 'give me',
	lemme: 'let me',
	dont: 'do not',
	im: 'i am',
	ive: 'i have',
};

/** Ends of words that are words of their own. */
export const contractedEnds: readonly (readonly [end: string, word: string])[] = [
	["n't", 'not'],
	["'re", 'are'],
	["'ve", 'have'],
	["'ll", 'will'],
	["'m", 'am'],
	["'d", 'would'],
	["'s", "'s"],
];
