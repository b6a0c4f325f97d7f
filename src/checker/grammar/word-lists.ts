/** Lists of words that slips refer to by name. */
export const wordLists = {
	our: 'the a an my your our his her their its this that these those',
	my: 'the my your our his her their',
	me: 'me us him her them you',
	clause: '^ that because but if when as so think believe hope know feel sure although though while since where',
	clauses: 'if hope know think because when that whether sure',
	opener: 'since when as once if after now while where',
	verdict:
		'great nice good true important hard easy wonderful fair right clear obvious possible rare late early fine lovely amazing fantastic exciting interesting simple difficult urgent sad strange',
	ready: 'available interested free ready busy happy willing open',
	title:
		'lead leads leader leaders manager managers head director owner officer partner partners engineer secretary assistant coordinator administrator captain chair analyst designer specialist nurse players',
	noun: `time team company interview office consideration patience support work response reply product products mission
email advice feedback insight insights website question questions customers clients department organization organisation
needs goals staff people culture guidance schedule convenience thoughts decision job jobs experience skills values
students patients opinion ideas families lives projects manager roles role background backgrounds names reputation
services suppliers history members growth quality users employees market platform tools approach interest own`.replace(
		/\s+/g,
		' ',
	),
	traits:
		`team mission reputation culture approach values website goals tools product products platform roots plans orders
customers clients stock stores shops services staff suppliers prices strategy history`.replace(/\s+/g, ' '),
	keeps:
		`tracks runs builds sells serves protects expands manages supports handles maintains develops improves organises
organizes trains treats moved doubled opened launched changed expanded increased improved tracked`.replace(/\s+/g, ' '),
	things: `skills reports results figures numbers questions answers colleagues customers clients people managers values
goals ideas students patients products projects strengths qualifications slides surveys tests notes reviews requirements
experiences engineers interviewers references`.replace(/\s+/g, ' '),
	comparative: `more less better rather other faster earlier later sooner larger bigger greater smaller longer shorter
higher lower easier harder stronger fewer worse older younger deeper closer wider further quicker slower cheaper
cleaner different busier happier safer simpler`.replace(/\s+/g, ' '),
	talk: 'interview meeting conversation talk call discussion chat visit session tour lunch',
	do: `be have see hear meet work speak talk discuss learn join contribute thank know help do make get say answer share send
follow continue show go take give tell find think read ask write call let keep bring try use start come explain build
understand add`.replace(/\s+/g, ' '),
	modal: "can could will would should must might may can't couldn't won't wouldn't shouldn't",
	// `can`, `will` and `may` are nouns or a month as well, but not behind these.
	modalNoNoun: "could would should must might can't couldn't won't wouldn't shouldn't",
	subject: 'i you we they he she it who team company role job experience project skills',
	havent: "have has i've we've you've they've haven't hasn't",
	many: 'many several two three four five six ten various multiple numerous few',
	person:
		'engineer manager analyst designer developer assistant associate coordinator nurse teacher leadership senior junior dream',
} as const;
