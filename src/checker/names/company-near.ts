import {isExpected, isOrdinaryName} from './company-context.ts';
import {type CompanyName, companyLetters} from './company-name.ts';
import {type Run, startsSentence} from './company-run.ts';
import {slips} from './distance.ts';
import {isCapitalised, sound} from './letters.ts';
import {isFirstName} from './nicknames.ts';
import {isOrdinary} from './ordinary-words.ts';
import {organisations} from './organisations.ts';

/** How many slips may lie between a typed company and the right one. */
const mostSlips = (name: string): number => (name.length < 3 ? 0 : name.length < 8 ? 1 : 2);

const isSwap = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

const lacksArticle = (run: string, letters: string): boolean =>
	letters.endsWith(run) && /^(?:the|le|la|les|el|los|il|lo|der|die|das|de|het|al)$/.test(letters.slice(0, -run.length));

/** Whether a run is longer or shorter than the name at one end only: a short form, a product, a domain with its article. */
function isExtension(run: string, {letters, fromDomain}: CompanyName, found: number): boolean {
	const goesOn = run.startsWith(letters) || letters.startsWith(run) || (fromDomain && lacksArticle(run, letters));
	return goesOn && (found > 1 || (fromDomain && run.length < letters.length));
}

/** Whether a short name stands beside another capital, or where any word has one: then it may be another name. */
function isUnclear({words, text, end, index, count, typed, letters}: Run, right: string, begins: boolean): boolean {
	const next = words[index + count];
	const beside = next !== undefined && text.slice(end, next.start) === ' ' && isCapitalised(next.text);
	return count === 1 && right.length < 7 && !isSwap(letters, right) && isCapitalised(typed) && (beside || begins);
}

/** Whether a sentence begins with the plural of a name that is a word as well: "Brothers do". */
function isPlural(run: Run, right: string): boolean {
	const next = run.words[run.index + run.count]?.lower ?? '';
	return run.letters === `${right}s` && startsSentence(run) && !/^(?:is|was|has|does)$/.test(next);
}

/** Whether the words can be a company's name at all: no ordinary words, no first name, long enough to tell. */
function canBeCompany(run: Run, right: string): boolean {
	const {typed, count, letters} = run;
	if (
		isOrdinaryName(typed) ||
		(count === 1 && (isFirstName(letters) || organisations.has(letters))) ||
		isUnclear(run, right, startsSentence(run)) ||
		isPlural(run, right)
	) {
		return false;
	}
	return isCapitalised(typed) || (right.length > 4 && isExpected(run) && !letters.startsWith(right));
}

/** Whether an ordinary word in small letters stands in the run that is no word of the name: "Acme plans". */
const hasStrangeWord = ({typed, count}: Run, {words}: CompanyName): boolean =>
	count > 1 &&
	typed
		.split(/[ -]/)
		.some(word => isOrdinary(word) && !words.some(part => companyLetters(part) === companyLetters(word)));

/** Whether fewer words of the run come as near: "at Acme Labs" is Acme Labs with a word before it. */
function isNearerInside({text, words, index, count, start, end}: Run, letters: string, found: number): boolean {
	if (count === 1) {
		return false;
	}
	const shorter = [text.slice(words[index + 1]?.start, end), text.slice(start, words[index + count - 2]?.end)];
	return shorter.some(part => slips(companyLetters(part), letters, found) <= found);
}

const keyboard = 'qwertyuiop asdfghjkl zxcvbnm';

/** Whether only the first letter is another, and not by a slip to the next key: Harlow is another place than Marlow. */
const beginsElsewhere = (a: string, b: string): boolean =>
	a[0] !== b[0] &&
	sound(a) !== sound(b) &&
	a.slice(1) === b.slice(1) &&
	Math.abs(keyboard.indexOf(a.slice(0, 1)) - keyboard.indexOf(b.slice(0, 1))) > 1;

/** A run that is near the company's name and is not it. */
export function isNearMiss(run: Run, company: CompanyName): boolean {
	const {letters, fromDomain} = company;
	const most = mostSlips(letters);
	const found = slips(run.letters, letters, most);
	const tells = letters.length > (fromDomain ? 4 : 3) || (!fromDomain && isSwap(letters, run.letters));
	const near =
		found > 0 &&
		found <= most &&
		tells &&
		!isExtension(run.letters, company, found) &&
		!beginsElsewhere(run.letters, letters);
	return near && canBeCompany(run, letters) && !hasStrangeWord(run, company) && !isNearerInside(run, letters, found);
}
