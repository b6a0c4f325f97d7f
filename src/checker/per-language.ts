import type {LanguagePack} from './languages/language-pack.ts';
import {perObject} from './per-object.ts';

/** Makes something of a language when it is first asked for, and keeps it as long as the language pack is there. */
export const perLanguage = <T>(make: (language: LanguagePack) => T): ((language: LanguagePack) => T) => perObject(make);
