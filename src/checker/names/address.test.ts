import {expect, test} from 'vitest';
import {type LocalName, readAddress, readLocal} from './address.ts';

test.each([
	['keith@acme.com', {local: 'keith', domain: 'acme.com'}],
	['Keith <Keith.Smooth@ACME.com>', {local: 'keith.smooth', domain: 'acme.com'}],
	['keith@acme.com.', {local: 'keith', domain: 'acme.com'}],
	['keith@', undefined],
	['@acme.com', undefined],
	['Keith Smooth', undefined],
])('of the address %s is read', (text, expected) => {
	expect(readAddress(text)).toEqual(expected);
});

const none = {first: '', last: '', initial: ''};

test.each<[string, Partial<LocalName>]>([
	['keith.smooth', {kind: 'full', first: 'keith', last: 'smooth'}],
	['keith.smooth+jobs', {kind: 'full', first: 'keith', last: 'smooth'}],
	['keith_m.smooth77', {kind: 'full', first: 'keith', last: 'smooth'}],
	['..keith..smooth..', {kind: 'full', first: 'keith', last: 'smooth'}],
	['99.keith', {kind: 'first', first: 'keith'}],
	['keith', {kind: 'first', first: 'keith'}],
	['keithsmooth', {kind: 'full', first: 'keith', last: 'smooth'}],
	['keithlee', {kind: 'full', first: 'keith', last: 'lee'}],
	['keithli', {kind: 'opaque', last: 'keithli'}],
	['smoothk', {kind: 'opaque', last: 'smoothk'}],
	['k.smooth', {kind: 'initial', initial: 'k', last: 'smooth'}],
	['smooth.k', {kind: 'initial', initial: 'k', last: 'smooth', initialBehind: true}],
	['hr', {kind: 'office'}],
	['jobs.berlin', {kind: 'office'}],
	['acme.jobs', {kind: 'office'}],
	['12345', {kind: 'opaque'}],
	['', {kind: 'opaque'}],
])('of the name in %s@ is read', (local, expected) => {
	expect(readLocal(local)).toEqual({...none, ...expected});
});
