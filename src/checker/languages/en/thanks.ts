import type {PhraseLists} from '../language-pack.ts';

/** Thanks that are given, not asked for: "I would be grateful if" is a request. */
export const thanks: PhraseLists['thanks'] = {
	thanks: [
		{find: 'thank|thanking you|u|ye|to|both|all', example: 'I want to thank you for the tour.'},
		{find: 'thanks|thx|thanx|tx', example: 'Thanks for today.'},
		{find: 'thank', example: 'May I thank Mr Otieno and yourself for the interview.'},
		{find: 'cheers|ta for', example: 'Cheers for taking me round the mill.'},
		{
			find: 'am|are|was|were|remain|feel|left …3 grateful|thankful|appreciative|obliged|indebted',
			example: 'I am very grateful for the hour you gave me.',
			passes: ['I would be grateful for an answer.'],
		},
		{find: 'much|deeply|greatly obliged|indebted', example: 'Much obliged for the tour.'},
		{find: 'i owe you', example: 'I owe you a coffee for the drive.', passes: ['I owe the bank a letter.']},
		{find: '^ …1 grateful|thankful', example: 'Grateful for your time on Monday.'},
		{
			find: 'grateful|thankful to you|both|for|that',
			example: 'I left grateful to you for the honest talk.',
			unless: ['would be …1 grateful|thankful'],
		},
		{find: 'gratitude|appreciation', example: 'I want to express my gratitude for the meeting.'},
		{
			find: 'i|we …2 appreciate|appreciated|appreciating',
			example: 'I do appreciate you fitting me in.',
			passes: ['I would appreciate an answer by Friday.'],
			unless: ['would …1 appreciate'],
		},
		{find: '^ appreciate|appreciated|appreciating', example: 'Appreciate you making the time.'},
		{find: 'much|greatly|deeply|sincerely appreciated', example: 'Your time yesterday was much appreciated.'},
		{
			find: 'kind|good|generous|nice|gracious|thoughtful|lovely|decent|great|sweet of you',
			example: 'It was kind of you to give me most of Monday.',
		},
		{find: 'generous with your', example: 'You were generous with your time.'},
		{
			find: 'honour|honor|privilege|honoured|honored|privileged to',
			example: 'It was an honour to be questioned so closely.',
		},
		{
			find: 'merci|danke|gracias|grazie|obrigado|obrigada|arigato|tak|tack|takk|dankie|asante|diolch|mahalo|salamat|kiitos|efharisto|spasibo|shukran',
			example: 'Asante sana for the welcome on Monday.',
		},
	],
};
