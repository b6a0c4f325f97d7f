import type {Skeleton} from '../skeleton.ts';

/** A request to connect. LinkedIn takes 300 characters. */
export const linkedin: Skeleton = {
	id: 'linkedin',
	kind: 'linkedin',
	title: 'LinkedIn request',
	source: 'P11 T2',
	subject: '',
	body: `Dear {{first name}}, it was good to talk with you about the {{role}} position at {{company}}. I keep coming back to {{topic}} and would like to stay in touch here. Kind regards, {{my name}}`,
};
