import type {Beside} from './sentence-around.ts';

/** "The role at", "an interview for the analyst role with". */
const thingAt =
	/\b(?:role|position|opening|job|vacancy|place|future|opportunit(?:y|ies)|interview(?:ed|ing)?|application|match|fit)(?: [\w'’-]{1,30}){0,3} (?:at|with|for|to|of|in|on) (?:the )?$/i;

/** "The mission of", "our talk at", "I met you at". */
const metAt =
	/\b(?:team|office|everyone|people|part|tour|life|mission|values|culture|vision|visit|day|conversation|talk(?:ed|ing)?|chat|met|meet(?:ing)?|spoke|speaking)(?: (?!who\b)[\w'’-]{1,30}){0,5} (?:at|of) (?:the )?$/i;

/** "Thank you for having me at", "thanks to everybody at". */
const welcomedAt =
	/\b(?:having|hosting|inviting|considering|seeing|receiving|welcoming|interviewing) me(?: [\w'’-]{1,30}){0,4} (?:at|for|to) (?:the )?$|\bthanks? (?:to )?(?:you )?(?:and )?(?:to )?(?:all|both|everyone|everybody)(?: else)? (?:at|of|from) (?:the )?$/i;

/** "I would love to join", "working for", "interested in", "to learn more about", "excited about what". */
const leadsTo =
	/\b(?:join(?:ing)?|working (?:at|for)|to work (?:at|for)|what you (?:do|build|make|are doing|are building|are making) at|visit(?:ing)?|to see|hear(?:ing)? (?:back )?from|(?:interest(?:ed)?|excite(?:d|ment)|keen|enthusiastic|enthusiasm|passionate|thrilled) (?:in|on|about|by|for|to)|learn(?:ed|t|ing)? (?:so |much |more |a lot )*about|hear(?:d|ing)? more about|know(?:ing)? more about|(?:telling|told|tell|talk|talking|speak|speaking) (?:to |with )?(?:me|us) (?:so |much |more |a lot )*about|(?:showing|showed|show|walking|walked|walk) (?:me|us) (?:round|around|through))(?: what| how)? (?:the )?$/i;

/** What the writer would do there: "I hope to contribute to", "proud to teach at", "see myself growing at", "can help". */
const wishes =
	/\b(?:would|'d|want|hope|hoping|love|eager|keen|excited|glad|proud|happy|thrilled|ready|forward|sure|can|could|able|see myself|skills|experience)\b.{0,60} (?:(?:work|teach|start|begin|serve|grow|learn|contribute?|bring|add|offer|do|be|build|lead|give|train|stay|continu)(?:ing|e)?(?: [\w'’-]{1,30}){0,4} (?:at|for|with|to|in)|help(?:ing)?|serv(?:e|ing)) (?:the )?$/i;

/** "Is where I would like to work", "sounds like a great place", "role". */
const goesOn =
	/^ (?:is where i|sounds like|seems like|(?:is|would be|has (?:long |always )?been) (?:just |exactly )?(?:a|the|my)(?: \w{1,20}){0,2} (?:place|fit|match|step|home|choice|employer|dream)\b|(?:role|position|opening|job|vacancy|opportunity|interview)\b)/i;

/** "Meeting the … team". */
const metThe = /\b(?:meet(?:ing)?|met|with|of|on|thank) (?:you and )?the (?:whole |entire |rest of the )?$/i;
const team = /^ (?:team|staff|crew|office|family)\b/i;

/** Whether the words right beside a company's name say that it is the one of this job: the sentence alone does not. */
export const isOfThisJob = ({before, after}: Beside): boolean =>
	[thingAt, metAt, welcomedAt, leadsTo, wishes].some(pattern => pattern.test(before)) ||
	goesOn.test(after) ||
	(metThe.test(before) && team.test(after));

/** What the whole world may speak of: "the Northwind outage". */
const publicThing =
	/^(?:['’]s)? (?:\w{1,20} )?(?:outage|incident|(?:data )?breach|leak|hack|crash|failure|scandal|affair|lawsuit|strike|merger|takeover|api|sdk|app|plugin|library|paper|article|book|podcast|blog|report|case study|launch|recall|conference|meetup)\b/i;

/** Whether it is spoken of for something that many know of it. */
export const isPublic = ({after}: Beside): boolean => publicThing.test(after);

/** Words of a letter about a place in a company, wherever they stand in the sentence. */
const nearThisJob =
	/\b(?:role|position|opening|match for|fit for|bring|where i (?:would|want)|(?:can|could) (?:help|add|do)|happy to|keen on|grow(?:ing)?|see myself|place (?:at|to)|sounds like|dream|future (?:at|with)|opportunit\w+|job|post|vacancy|interview\w*|join\w*|work(?:ing)? (?:at|for|with)|team|office|visit\w*|thank\w*|application|appl(?:y|ied|ying)|contribut\w+|part of|excited|interested|learn\w* (?:more )?about|talk\w*|met|meeting|spoke|speaking|mission|conversation|hear\w* from|would (?:love|be (?:glad|proud|happy|honou?red|thrilled|excited)))\b/i;

/** Whether a sentence speaks of a job at all: then the name in it may be one left over. */
export const speaksOfJob = (sentence: string): boolean => nearThisJob.test(sentence);
