/** What is only offered, asked for, past, the reader's own or fixed to something else does not come with this letter. */
export const notHere: readonly string[] = [
	'(can|could|will|would|might|shall|should|happy to|glad to|able to|ready to|want to|like to|wanted to|wish to|forgot to|not) …2 (attach|enclose|append|include|send|forward|provide|submit|share|upload|add|bring|put)',
	'you (have|had)? (sent|attached|enclosed|forwarded|mailed|emailed|gave|handed|showed|shared|included|pasted)',
	'your (attachment|attached|enclosure|enclosed|link|links|file|attachments)',
	'(no|not|without|nothing|never|nor) …3 (attached|enclosed|attachment|enclosure|attachments)',
	'(enclosed|attached) …1 (garden|courtyard|space|area|yard|cab|house|unit|garage|flat|workshop|balcony|barn|run|hospital|school)',
	'(attached|enclosed) (to|by|in|with|on|inside) …2 (wall|ceiling|frame|ribbon|clip|clips|screw|screws|glue|door|fence|post|beam|glass|pin|pins|string|magnet|box|pocket|badge|board)',
	'(should|if|in case) you …2 (need|want|like|wish)',
	'(become|became|grown|grew|feel|felt|quite|so|very|deeply) attached to',
];
