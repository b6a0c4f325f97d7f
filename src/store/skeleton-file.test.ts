import fc from 'fast-check';
import {expect, test} from 'vitest';
import {skeletons} from '../skeletons/index.ts';

import {readSkeletonFile, skeletonFile} from './skeleton-file.ts';

const mine = {
	id: 'mine',
	kind: 'thank-you',
	title: 'Mine',
	subject: 'S',
	body: 'Dear {{first name}}',
	source: '',
} as const;

test('a file comes back as it was written', () => {
	expect(readSkeletonFile(skeletonFile(skeletons))).toEqual({skeletons, unread: 0});
});

test.each<[string, string, ReturnType<typeof readSkeletonFile>]>([
	['nothing', '', {problem: 'not readable'}],
	['half a file', skeletonFile([mine]).slice(0, 60), {problem: 'not readable'}],
	['other JSON', '[1, 2]', {problem: 'no skeletons'}],
	['null', 'null', {problem: 'no skeletons'}],
	['an empty list', '{"notewell": "skeletons", "skeletons": []}', {problem: 'no skeletons'}],
	['a newer version', skeletonFile([mine]).replace('"version": 1', '"version": 2'), {problem: 'newer'}],
	['far too much', `"${'x'.repeat(5_000_000)}"`, {problem: 'too large'}],
	[
		'one that is none among others',
		JSON.stringify({notewell: 'skeletons', version: 1, skeletons: [mine, 5]}),
		{skeletons: [mine], unread: 1},
	],
])('a file that holds %s', (_, file, expected) => {
	expect(readSkeletonFile(file)).toEqual(expected);
});

test('a file of anything is read or refused', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.json(),
				fc.array(fc.anything()).map(list => JSON.stringify({notewell: 'skeletons', skeletons: list})),
			),
			file => {
				expect(readSkeletonFile(file)).toBeTypeOf('object');
			},
		),
	);
});
