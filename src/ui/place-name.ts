/** The text of the interface that names a place where letters are written. */
export const placeName = {
	gmail: 'mailGmail',
	outlook: 'mailOutlook',
	'outlook-work': 'mailOutlookWork',
} as const;
