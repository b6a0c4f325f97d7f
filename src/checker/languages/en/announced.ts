import type {PhraseLists} from '../language-pack.ts';
import {notHere} from './not-here.ts';

const onSomething = '(attach|attached|attaching|enclose|enclosed|enclosing) …3 {hardware}';

/** Says outright that a file comes with this letter, in words that hardly mean anything else. */
export const announced: PhraseLists['attachment']['announced'] = [
	{
		find: '{document} …3 (is|are) (now|also|all|both|again|duly|therefore)? (attached|enclosed) ($|for|with|here|hereto|herewith|below|as|and|so|in case|to this (mail|email|message|letter))',
		example: 'The certificate is attached for completeness.',
		unless: notHere,
		passes: ['The sketch is enclosed in a glass frame.', 'If a letter is enclosed, the clerk signs for it.'],
	},
	{
		find: '(they|it|these|both|all three|copies) (is|are) (now|also|all|both|again)? (attached|enclosed) ($|for you|for your|here|hereto|herewith|below|and please|with this)',
		example: 'They are enclosed, and please copy them as often as you like.',
		unless: [...notHere, '(wall|beam|pipe|tank|yard|garden|machine|valve|hose|bolt)'],
		passes: ['The pipe moves, but once it is attached here the tank holds.'],
	},
	{
		find: 'i am (also|now|hereby|therefore)? (enclosing|attaching) (a|an|the|my|two|three|both|some|copies|here|it|them)',
		example: 'I am enclosing a motion that I drafted last autumn.',
		unless: [...notHere, onSomething],
		passes: ['I am attaching a lead to the horse in that picture.'],
	},
	{
		find: '(please|kindly|you will|herewith|hereby) …2 find …3 (attached|enclosed)',
		example: 'Please find my certificate enclosed.',
		unless: notHere,
	},
];
