import type {PhraseLists} from '../language-pack.ts';

/** Thanks to the reader: once is enough. */
export const plainThanks: PhraseLists['plainThanks'] = {
	thanks: [
		{
			find: '(thank you|thanks|thank|i thank you|grateful to you|gratitude)',
			example: 'Thank you for the talk on Monday.',
			unless: [
				'(pass|give|send|convey|say|extend) …3 (thanks|thank you|my thanks|our thanks)',
				'thanks to (your|the|my|his|her|our|that|this|a|an|these|those|mr|ms|mrs|dr|it)',
				'thank (goodness|god|heavens)',
			],
		},
	],
};
