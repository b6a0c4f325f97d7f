import type {Skeleton} from '../skeletons/index.ts';
import {skeletonsIn} from './parse-shelf.ts';
import {isRecord} from './shape.ts';

const version = 1;

/** The text of a file that holds skeletons. */
export const skeletonFile = (skeletons: readonly Skeleton[]): string =>
	`${JSON.stringify({notewell: 'skeletons', version, skeletons}, undefined, '\t')}\n`;

/** What a file held, or why it was refused. `unread`: how many of its entries are no skeletons. */
export type SkeletonFile =
	| {readonly skeletons: readonly Skeleton[]; readonly unread: number}
	| {readonly problem: 'too large' | 'not readable' | 'newer' | 'no skeletons'};

/** Reads the text of a file with skeletons. Nothing in it is trusted. */
export function readSkeletonFile(file: string): SkeletonFile {
	if (file.length > 5_000_000) {
		return {problem: 'too large'};
	}
	let raw: unknown;
	try {
		raw = JSON.parse(file);
	} catch {
		return {problem: 'not readable'};
	}
	if (!isRecord(raw) || raw.notewell !== 'skeletons' || !Array.isArray(raw.skeletons)) {
		return {problem: 'no skeletons'};
	}
	if (typeof raw.version === 'number' && raw.version > version) {
		return {problem: 'newer'};
	}
	const skeletons = skeletonsIn(raw.skeletons);
	return skeletons.length === 0
		? {problem: 'no skeletons'}
		: {skeletons, unread: raw.skeletons.length - skeletons.length};
}
