/** Named sets of words, for use in phrases. Each says what its words have in common. */
export const classes: Readonly<Record<string, string>> = {
	i: 'i we',
	my: 'my our',
	you: 'you everyone everybody all ye u',
	your: 'your yours',
	be: 'am is are was were be been being',
	number:
		'# two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozen dozens several many countless half both another umpteen',
	act: 'have do go come take make bring give get jump start join work send call ring phone text email let write drop stop stay pop see come meet show move hand leave set sign fill prepare put pick supply provide confirm book keep need help tell answer',
	weekday: 'monday tuesday wednesday thursday friday saturday sunday',
	month:
		'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
	ordinal: 'first second third {lateOrdinal}',
	lateOrdinal:
		'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
	family:
		'mother mum mom mam mama mummy father dad dads papa daddy parents wife husband spouse son sons daughter daughters child children kid kids baby toddler twins brother brothers sister sisters grandmother granny gran nan grandfather grandad grandpa grandparents aunt uncle cousin nephew niece family household girls boys ones fiancée fiancé',
	// Praise that goes beyond the sober word.
	superb:
		'amazing incredible unbelievable fantastic brilliant extraordinary exceptional outstanding phenomenal magnificent marvellous marvelous stunning stellar superb spectacular sensational dazzling breathtaking awesome legendary unparalleled unrivalled unrivaled unmatched peerless unique inspirational visionary genius world-class glorious sublime divine flawless perfect impeccable splendid prestigious esteemed illustrious renowned distinguished legendary heavenly majestic unequalled incomparable celebrated remarkable astonishing astounding gifted radiant charismatic enchanting irresistible godlike mesmerising mesmerizing spellbinding iconic',
	best: 'best finest greatest smartest brightest cleverest kindest nicest coolest warmest wisest loveliest friendliest strongest sharpest leading noblest sweetest',
	firm: 'company companies firm organisation organization institution employer team place office house business brand school university hospital clinic studio agency institute bank department crew group people person staff leader leaders leadership boss manager director mentor lady gentleman woman man human being culture mission vision building products lab laboratory practice kitchen hotel restaurant workshop factory foundation charity enterprise outfit',
	admire:
		'admire admired admiring adore adored worship worshipped idolise idolised idolize revere revered love loved envy envied',
	// What one hopes to be told.
	outcome:
		'decision verdict outcome result results answer news update conclusion ruling judgement judgment choice determination status feedback score scores scorecards ranking evaluation assessment word response reply',
	decide: 'decide decided deciding chose chosen choose picked pick select selected settled concluded agreed',
	tell: 'tell say let inform reveal hint whisper share confirm disclose update notify advise',
	hear: 'hear heard learn know find discover',
	// Things one sends with a letter.
	hardware:
		'horse horses harness halter rope ropes lead leads lamp lamps hose hoses trailer trailers hook hooks line lines clamp clamps cable cables wire wires chain chains bracket brackets sling slings shackle shackles sensor sensors handle handles wheel wheels blade blades probe probes electrode electrodes',
	document:
		'cv resume résumé resumé portfolio letter letters reference references certificate certificates diploma diplomas degree transcript transcripts sample samples document documents file files pdf pdfs doc docs xlsx scan scans copy copies presentation slides deck report spreadsheet sheet photo photos picture pictures image images screenshot screenshots form forms brochure plan plans proposal summary memo paper papers article essay script scripts drawing drawings sketch sketches mockup mock design designs list checklist schedule rota timetable budget draft drafts recording video clip audio demo map chart charts graph table data licence license passport permit visa id badge invoice slip statement testimonial testimonials recommendation recommendations recipe recipes menu study analysis outline version attachment attachments enclosure enclosures annex appendix annexe bibliography publications publication thesis prototype notes syllabus calculation calculations figures export jpeg jpg png docx excel word powerpoint keynote zip folder details material materials work case dossier text agenda card tickets ticket contract questionnaire overview profile programme program translation translations model quote estimate costing',
	// Whoever chooses, as a letter may name them.
	decider:
		"you y'all they he she anyone anybody someone somebody hr management panel board committee commission jury chief head dean chair trustees governors partners principal director professor chef owner boss team manager client company firm judges council panelists colleagues bosses department",
	// What a contract grants, as one may ask too early.
	perk: 'salary wage wages ctc bonus bonuses pension overtime relocation commission remuneration allowance allowances insurance reimbursement vacation vacations paid unpaid remotely discount discounts entitlement rise payrise hike stipend',
	// What one may be told of oneself after a choice.
	picked:
		'chosen selected picked hired accepted rejected refused appointed shortlisted successful employed taken considered retained nominated',
	// When an impatient writer wants to know.
	hurry:
		'today tonight tomorrow now soon sooner {weekday} noon midday midnight asap urgently urgent immediately immediate quickly quick fast faster swiftly swift promptly prompt early earlier earliest soonest speedily weekend once',
};
