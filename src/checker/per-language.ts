import type {LanguagePack} from './languages/language-pack.ts';

/** Makes something of a language when it is first asked for, and keeps it as long as the language pack is there. */
export function perLanguage<T>(make: (language: LanguagePack) => T): (language: LanguagePack) => T {
	const made = new WeakMap<LanguagePack, {readonly value: T}>();
	return language => {
		const known = made.get(language);
		if (known) {
			return known.value;
		}
		const value = make(language);
		made.set(language, {value});
		return value;
	};
}
