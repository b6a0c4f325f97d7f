import type {PhraseLists} from '../language-pack.ts';

/** Says that they neglect the writer: unanswered calls, missing courtesy, having to ask again. */
export const neglect: PhraseLists['reproach']['silence'] = [
	{
		find: 'my (calls|call|messages|emails|mails|letters|voicemails|enquiries|questions) …8 (were|are|have been|has been|went) (not …1 (returned|answered|acknowledged|replied)|unanswered|unreturned|ignored)',
		example: 'My calls on the 4th and the 9th were not returned.',
		unless: ['(supplier|bank|council|embassy|landlord|insurer)'],
	},
	{
		find: '(simple|short|brief|quick|mere|bare) (acknowledgement|acknowledgment|reply|line|word|note|message|answer) …6 would (not)? …1 have (been|taken|cost|done)',
		example: 'A simple acknowledgement would not have been too much to ask.',
		unless: ['(customer|client|patient|supplier|on my part|from me|of mine)'],
		passes: ['A short note from me to the client would have been enough.'],
	},
	{
		find: '(one|i|we) (would|might|should|had) (have)? (expect|expected|hoped for) …14 (courtesy|politeness|manners|respond|better organisation|better organization|more respect|basic respect)',
		example: 'One would expect a little more courtesy after three rounds.',
		unless: ['(passenger|passengers|customer|customers|guest|guests|driver|drivers|patient|patients)'],
		passes: ['As a passenger I would have expected such courtesy, and your drivers have it.'],
	},
	{
		find: '(have|had|keep|kept) …1 (put|putting|fobbed|fobbing) me off',
		example: 'It is the second time that you have put me off.',
	},
	{
		find: 'not …4 (high|top|important|first) …2 on your (list|agenda|priorities)',
		example: 'Clearly I am not very high on your list of priorities.',
	},
	{
		find: 'did you …3 (lose|mislay|misplace|delete) my (number|address|email|details|file|application)',
		example: 'Did you perhaps lose my number?',
	},
	{
		find: '(run|running|chase|chasing) after (my|their|your|the|an) …2 (results|result|answer|reply|feedback|outcome)',
		example: 'Is it usual that applicants have to run after their own results?',
	},
	{
		find: '(have|having|had|has) to (ask|write|chase|call|remind) …2 (again|twice|repeatedly|a third time|three times)',
		example: 'Is it usual for candidates to have to ask twice?',
		unless: ['(sorry|apologise|apologize|forgive|hate|pardon|customer|customers|patient|patients|nobody|not)'],
		passes: ['I am sorry to have to ask again.', 'Nobody in your kitchen has to ask twice.'],
	},
	{
		find: '(no one|nobody) (at|in|from|of) your …3 (responds|respond|answers|answer|replies|called|rang|replied|bothers|bothered|wrote)',
		example: 'Nobody at your office ever answers.',
	},
	{
		find: '(nobody|no one) (rang|called|phoned|wrote|came back) …4 (as agreed|as promised|as you|although|though|despite)',
		example: 'Nobody rang as agreed.',
	},
	{
		find: '(feels|felt|seems|is|was|find it|found it) …2 (disrespectful|discourteous|inconsiderate) …6',
		example: 'Not hearing anything feels rather disrespectful.',
		unless: ['(customer|customers|patient|patients|pupil|pupils|guest|guests)'],
		passes: ['The pupils find it disrespectful to touch the drums.'],
	},
	{
		find: '(even|just) a (no|refusal|rejection) would …3 (be|have been) …2 (kinder|better|easier|something|preferable)',
		example: 'Even a no would be kinder than nothing.',
	},
	{
		find: '(wonder|wondering|doubt) …2 (if|whether) (anyone|anybody|someone|somebody) …3 (reads|read|opens|opened|gets|got|sees|saw|looks|is there|received)',
		example: 'I am starting to wonder if anyone reads them.',
		unless: ['(label|labels|sign|signs|manual|report|reports|leaflet|menu|notice board)'],
		passes: ['I wonder if anyone reads the sign at your gate.'],
	},
	{
		find: 'not (considered|thought|found|deemed|seen|felt) (it|fit)? …1 (necessary|worth|worthwhile|needful|to) …1 (answer|reply|respond|write|inform|tell|let|acknowledge)',
		example: 'You have not considered it necessary to answer me.',
		unless: ['(customer|supplier|patient|i (have|had) not)'],
	},
	{
		find: '(good|common|basic|ordinary|simple) (manners|courtesy|decency) to (tell|inform|let|answer|reply|write|call|say)',
		example: 'It would have been only good manners to tell those of us who wait.',
		unless: ['(customer|customers|guest|guests|caller|callers|patient|patients|pupils)'],
		passes: ['At your desk it is common courtesy to tell callers how long it takes.'],
	},
	{
		find: '(remarkable|astonishing|strange|odd|curious|surprising) that …10 (needs|takes|need|take|took) …2 (month|months|week|weeks|long)',
		example: 'I find it remarkable that a team needs a month to read nine slides.',
	},
	{
		find: '(wonder|wondering|suspect|think|fear) …1 (if|whether|that)? my (letters|mails|emails|messages|calls|application) …1 (go straight|end up|ended up|vanish|disappear|fall|feed)',
		example: 'I begin to wonder if my letters go straight into the bin.',
	},
	{
		find: '(a|one|single) (line|word|sentence) …4 would (have|be|not) (been|enough|plenty|hurt|sufficed|done|cost)',
		example: 'One line from your side would have been enough.',
		unless: ['(customer|client|patient|supplier|on my part|from me|of mine|of code)'],
		passes: ['One line of code would have been enough.'],
	},
	{
		find: '((reply|answer|respond|write|call|ring) …4 (takes|costs) …3 (minute|minutes|second|seconds|moment))|((takes|costs) …3 (minute|minutes|second|seconds|moment) to (reply|answer|respond|write back|call))',
		example: 'To read two lines and answer takes a minute.',
		unless: ['(customer|customers|patient|patients|caller|callers|me)'],
		passes: ['It takes me a minute to answer such calls at the depot.'],
	},
	{
		find: 'if you (say|promise|tell) …4 you (will|would|are going to) (ring|call|write|answer|reply|be in touch) …5 (ring|call|write|answer|reply|do it|do so|then do)',
		example: 'If you say you will ring somebody, ring him.',
	},
	{
		find: '(kept|keep|keeping|held|hold|holding) (myself|my (diary|calendar|week|weekends|summer)) (open|free|clear) for you',
		example: 'I turned two jobs down to keep myself open for you.',
		unless: ['(happy|happily|glad|gladly|can|could|if)'],
		passes: ['I am happily keeping myself free for you in May.'],
	},
];

/** Holds what was promised against them. */
export const brokenWord: PhraseLists['reproach']['promise'] = [
	{
		find: '(trusted|believed|relied on|counted on) …1 (what you|your word|your promise|you when)',
		example: 'I trusted what you told me about the timetable.',
		unless: ['(rightly|glad)'],
	},
	{
		find: '(promised|promise|assured|committed|assurance) …18 (come and gone|long gone|long past|has passed|have passed|been and gone)',
		example: 'Mr Daly assured me of a decision before Easter, and Easter has come and gone.',
	},
	{
		find: '(offered|offer|promised|agreed|interview|feedback|call) …12 into thin air',
		example: 'The second interview that you offered has vanished into thin air.',
	},
	{
		find: 'a promise from …6 (meant|means|counted|counts) (something|more)',
		example: 'I had understood that a promise from a firm like yours meant something.',
	},
	{
		find: '(gave|given) me …4 your word',
		example: 'You gave me your hand and your word that I would hear before Easter.',
	},
];
