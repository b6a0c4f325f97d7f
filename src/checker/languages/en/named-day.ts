import type {PhraseLists} from '../language-pack.ts';

/** Words that name a day, or a stretch of days, on which something will come. Days in figures are told without words. */
export const namedDay: PhraseLists['namedDay'] = {
	day: [
		{
			find: '{weekday}|mon|tues|weds|thurs|fri',
			example: 'I look forward to hearing from you on Friday.',
			unless: [
				'(thanks|(thank you)) …1 for …3 on? {weekday}',
				'(last|past|yesterday) {weekday}',
				'(talked|spoke|met|saw|showed|came) …4 {weekday}',
			],
			passes: ['Thank you again for the talk on Tuesday.', 'I liked what you showed me on Tuesday.'],
		},
		{
			find: '{month} the? #',
			example: 'I look forward to hearing from you by March 20.',
			unless: ['since …3 {month}'],
			passes: ['I have run a mill since March 2019.'],
		},
		{find: '# of? {month}', example: 'I look forward to hearing from you by 20 March.'},
		{
			find: '{ordinal} of {month}|(the month)|(next month)',
			example: 'You hope to know more by the twentieth of March.',
		},
		{
			find: '(by|on|until|till|before|after|around) the (twenty|thirty)? {lateOrdinal}',
			example: 'I will write once more after the twentieth.',
			unless: ['the {ordinal} (floor|round|time|day|week|year|month|call|attempt|page|grade|form)'],
			passes: ['We met on the fifth floor.'],
		},
		{
			find: '(by|on|until|till|before|after|around) the (twenty|thirty) {ordinal}',
			example: 'I will write once more after the twenty-first.',
		},
		{
			find: 'january|february|april|june|july|august|september|october|november|december',
			example: 'I look forward to your news in June.',
			unless: ['since …3 {month}', 'last {month}'],
			passes: ['I have been a fitter since June.'],
		},
		{
			find: '(in|by|until|till|before|after|of|early|mid|late|this|next) (march|may)',
			example: 'I look forward to your news in early May.',
			unless: ['since …3 {month}', 'last {month}'],
		},
		{find: 'by then', example: 'If I have not heard by then, I will drop you a line.'},
		{
			find: 'end|close|middle|start|beginning of? …2 (week|fortnight|month|quarter|year|term|q1|q2|q3|q4)',
			example: 'I look forward to hearing from you by the end of the month.',
			unless: ['last (week|month|quarter|year|term)'],
		},
		{find: 'week|month|year end', example: "I look forward to hearing from you by the month's end."},
		{
			find: 'next|this|following|coming week|fortnight|month',
			example: 'I look forward to hearing from you next week.',
		},
		{find: 'the (week|month|day) (after|following)', example: 'I will be in touch the week after.'},
		{
			find: '(in|within|after) (a|the|{number}|these|about) …2 (day|days|week|weeks|fortnight|month|months)',
			example: 'I look forward to hearing from you within two weeks.',
			unless: [
				'(past|last|first) …1 (day|days|week|weeks|fortnight|month|months)',
				'(start|begin|join|learned|learnt) …2 (in|within|after)',
			],
			passes: ['I can start in two weeks.', 'In the past six weeks I repaired four pumps.'],
		},
		{
			find: '(day|days|week|weeks|fortnight|month|months) (time|(from (now|today|{weekday})))',
			example: "I look forward to hearing from you in a week's time.",
		},
		{
			find: 'decide|deciding|decision|hear|know|until|till|by|before|after …3 tomorrow',
			example: 'You will know more by tomorrow.',
		},
		{
			find: '(by|before|after|until|till|over|in) the? (weekend|easter|christmas|holidays|(new year)|(bank holiday))',
			example: 'I look forward to hearing from you after the weekend.',
		},
		{
			find: 'date|day|deadline (that|which)? you …3 (named|gave|mentioned|said|set)',
			example: 'If I have not heard by the date you named, I will drop you a line.',
		},
		{find: 'decision date|day', example: 'I will be in touch after your decision date.'},
	],
	/** The same, with what will come: so it may stand in any part of the letter. */
	decision: [
		{
			find: '(decide|deciding|decision|choose|choosing|answer|news|(in touch)|((hear|hearing|heard|know) (from|back|by|on|in|within|after|before|until))) …7 ({weekday}|#|week|fortnight|month|weekend|{month})',
			example: 'Thank you for saying that you hope to decide by Friday.',
		},
	],
};
