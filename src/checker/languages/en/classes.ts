/** Named sets of words, for use in phrases. Each says what its words have in common. */
export const classes: Readonly<Record<string, string>> = {
	i: 'i we',
	me: 'me us myself ourselves',
	my: 'my our',
	you: 'you everyone everybody all ye u',
	your: 'your yours',
	they: 'they he she',
	end: '. ? !',
	be: 'am is are was were be been being',
	have: 'have has had having',
	would: 'would should could might may will shall can must',
	number:
		'# two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozen dozens several many countless half both another umpteen',
	time: 'minute minutes hour hours day days night nights week weeks fortnight month months year years morning evening afternoon weekend',
	weekday: 'monday tuesday wednesday thursday friday saturday sunday',
	month:
		'january february march april may june july august september october november december spring summer autumn winter',
	soon: 'today tonight tomorrow {weekday} noon midday midnight asap immediately quickly soon sooner earliest',
	family:
		'mother mum mom mam mama mummy father dad dads papa daddy parents wife husband spouse son sons daughter daughters child children kid kids baby toddler twins brother brothers sister sisters grandmother granny gran nan grandfather grandad grandpa grandparents aunt uncle cousin nephew niece family household girls boys ones fiancée fiancé',
	// What one owes or cannot pay.
	bill: 'rent mortgage loan loans debt debts bill bills overdraft arrears landlord landlady eviction bailiff bailiffs creditor creditors alimony savings heating electricity groceries instalment instalments instalments repayments overdue',
	money:
		'money salary wage wages income pay paycheck paycheque cash euro euros pound pounds dollar dollars penny pennies cent cents coins funds earnings',
	illness:
		'cancer tumour tumor illness ill sick sickness disease dialysis chemo chemotherapy operation surgery stroke depression depressed anxiety disability hospital hospice bedridden dementia pills therapy insulin medication medicine stillbirth miscarriage',
	weep: 'cry cries cried crying weep weeps wept weeping sob sobs sobbed sobbing tears',
	lose: 'lose losing lost loses',
	// Praise that goes beyond the sober word.
	superb:
		'amazing incredible unbelievable fantastic brilliant extraordinary exceptional outstanding phenomenal magnificent marvellous marvelous stunning stellar superb spectacular sensational dazzling breathtaking awesome legendary unparalleled unrivalled unrivaled unmatched peerless unique inspirational visionary genius world-class glorious sublime divine flawless perfect impeccable splendid prestigious esteemed illustrious renowned distinguished legendary heavenly majestic unequalled incomparable celebrated remarkable astonishing astounding gifted radiant charismatic enchanting irresistible godlike mesmerising mesmerizing spellbinding iconic',
	lovely:
		'wonderful lovely great charming beautiful delightful gracious kind warm sweet patient friendly generous brave smart clever wise handsome elegant funny caring thoughtful gentle inspiring impressive talented intelligent',
	best: 'best finest greatest smartest brightest cleverest kindest nicest coolest warmest wisest loveliest friendliest strongest sharpest leading noblest sweetest',
	firm: 'company companies firm organisation organization institution employer team place office house business brand school university hospital clinic studio agency institute bank department crew group people person staff leader leaders leadership boss manager director mentor lady gentleman woman man human being culture mission vision building products lab laboratory practice kitchen hotel restaurant workshop factory foundation charity enterprise outfit',
	work: 'work job role position post opening vacancy career',
	world:
		'world earth planet universe globe country city town industry field business market sector land nation region hemisphere profession trade continent history',
	admire:
		'admire admired admiring adore adored worship worshipped idolise idolised idolize revere revered love loved envy envied',
	awe: 'awestruck starstruck spellbound speechless breathless overwhelmed mesmerised mesmerized enchanted bewitched dazzled smitten honoured honored humbled thrilled ecstatic elated overjoyed delirious giddy trembling',
	dream: 'dream dreamed dreamt dreaming dreams fantasy destiny calling',
	// What one hopes to be told.
	outcome:
		'decision verdict outcome result results answer news update conclusion ruling judgement judgment choice determination status feedback score scores scorecards ranking evaluation assessment word response reply',
	offer: 'offer contract job position post role place spot seat appointment vacancy job',
	decide: 'decide decided deciding chose chosen choose picked pick select selected settled concluded agreed',
	tell: 'tell say let inform reveal hint whisper share confirm disclose update notify advise',
	hear: 'hear heard learn know find discover',
	// Things one sends with a letter.
	document:
		'cv resume résumé resumé portfolio letter letters reference references certificate certificates diploma diplomas degree transcript transcripts sample samples document documents file files pdf scan scans copy copies presentation slides deck report spreadsheet sheet photo photos picture pictures image images screenshot screenshots form forms brochure plan plans proposal summary memo paper papers article essay script scripts drawing drawings sketch sketches mockup mock design designs list checklist schedule rota timetable budget draft drafts recording video clip audio demo map chart charts graph table data licence license passport permit visa id badge invoice slip statement testimonial testimonials recommendation recommendations recipe recipes menu study analysis outline version attachment attachments enclosure enclosures annex appendix annexe bibliography publications publication thesis prototype notes syllabus calculation calculations figures export jpeg jpg png docx excel word powerpoint keynote zip folder details material materials work case dossier text agenda card tickets ticket contract questionnaire overview profile programme program translation translations model quote estimate costing',
	silent: 'silence silent quiet crickets ghosted ghosting',
	contact:
		'email emails mail mails letter letters message messages call calls note notes voicemail voicemails follow followup reminder reminders enquiry enquiries inquiry question questions query application text texts',
	// Words of scorn.
	scorn:
		'farce joke shame disgrace charade sham circus insult slap travesty mockery scandal rigged fixed unfair unjust biased discrimination nepotism cowards coward cowardly pathetic ridiculous laughable outrageous disgraceful shameful disgusting appalling arrogant incompetent unprofessional dishonest hypocrites hypocrite hypocritical hypocrisy liars liar lies mediocrity mediocre clueless insulting humiliating degrading contempt contemptible spineless shabby petty two-faced amateurs idiots fools clowns',
	rival: 'candidate candidates applicant applicants competitor competitors contender contenders others else rest',
	// Whoever chooses, as a letter may name them.
	decider:
		"you y'all they he she anyone anybody someone somebody hr management panel board committee commission jury chief head dean chair trustees governors partners principal director professor chef owner boss team manager client company firm judges council panelists colleagues bosses department",
	// What one may be told of oneself after a choice.
	picked:
		'chosen selected picked hired accepted rejected refused appointed shortlisted successful employed taken considered retained nominated',
	// When an impatient writer wants to know.
	hurry:
		'today tonight tomorrow now soon sooner {weekday} noon midday midnight asap urgently urgent immediately immediate quickly quick fast faster swiftly swift promptly prompt early earlier earliest soonest speedily weekend once',
};
