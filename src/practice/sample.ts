/** Whom the practice letter goes to. */
export const sampleRecipient = {name: 'Keith Smooth', email: 'keith.smooth@brightwater.example'};

/** The subject of the practice letter. */
export const sampleSubject = 'Thank you for the interview';

/** A letter with the mistakes that cost most: a wrong name, gushing, a plea, an unfilled blank, a promise without file. */
export const sampleParagraphs: readonly string[] = [
	'Dear Kieth,',
	'Thank you for taking the time to meet me on Tuesday and for showing me round the control room.',
	'Your company is the most amazing company in the world, and I am madly in love with this job.',
	'What you said about [topic] has stayed with me. At Fernhill I ran the night shift through two pump failures, and my notes on them are attached.',
	'I am interested in the position and look forward to the next steps. Please confirm that you have received this message.',
	'Kind regards,\nMira Halloran',
];
