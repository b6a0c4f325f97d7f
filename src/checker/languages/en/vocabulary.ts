import type {Vocabulary} from '../language-pack.ts';

/** Lists of single words. */
export const vocabulary: Vocabulary = {
	common:
		'the and to of a in i is that it for you was on are with as have be this at we my your not but by from or an which had has do if our will would me you they he she would could can about what there so any am been were when here at in up how who no yes if then',
	occupations: `
		accountant actuary administrator adviser advisor agent analyst apprentice architect archivist artist assistant
		associate attorney auditor baker barista bookkeeper buyer carpenter cashier chaplain chef chemist cleaner clerk
		clinician coach consultant controller cook coordinator copywriter counsel counsellor counselor curator cutter
		dentist designer detailer developer director dispatcher doctor driver economist editor electrician engineer
		estimator executive fellow fellowship fitter florist forester foreman gardener geologist groom guard guide
		hairdresser headteacher host hygienist illustrator inspector instructor intern internship interpreter joiner
		journalist judge laboratory labourer lawyer lead leader lecturer lecturership lectureship lettings librarian
		machinist maintenance manager mason mechanic medic merchandiser midwife musician nanny negotiator nurse nursery
		officer operator optician optometrist organiser organizer owner painter paralegal paramedic partner pharmacist
		phlebotomist photographer physicist physio physiotherapist pilot planner plumber porter postdoc postdoctoral
		producer professor programmer psychologist ranger receptionist recruiter reporter representative researcher
		scientist secretary server setter sister social solicitor specialist sre steward stylist supervisor surgeon
		surveyor tailor teacher teaching technician technologist teller therapist tradesman trainee trainer translator
		tutor underwriter veterinarian vet waiter waitress warden welder writer csm slt qa hr cto cfo ceo pm
		clerkship doctoral phd curatorship chaplaincy crew reporter`,
	occupationEnds: 'er or ist ian eer hand man woman smith',
	noOccupations: `
		boiler vendor motor motors glacier corridor corridors visitor visitors newsletter reminder folder printer charger
		seller investor refresher supper rider trailer router container voucher parameter transfer twitter laser timer
		filter header footer calendar webinar seminar mirror monitor sensor vector editor terror rumor humor favor tumor
		donor junior superior interior exterior prior civilian italian brazilian asian indian persian checklist wishlist
		shortlist german roman`,
	posts:
		'position role job post vacancy opening opportunity interview candidacy application internship apprenticeship placement fellowship trainee',
	firstPerson: "i i'm i've i'd i'll my me mine myself",
	firstPersonPlural: "we we're we've we'd we'll our ours us",
	mailboxes: `
		admin administration applications apply assistant careers chambers committee contact dept desk enquiries frontdesk
		hello hiring hr info jobs mail no noreply office people personnel reception recruiting recruitment recruiter reply
		search secretary staffing support talent team vacancies`,
	agencies: 'recruit staffing talent search hire hiring personnel career jobs headhunt placement',
	recent: 'today yesterday morning afternoon tonight evening earlier just',
	dates: `
		monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
		september october november december week weeks weekend month tomorrow fortnight easter christmas end 1st 2nd 3rd
		4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th
		28th 29th 30th 31st`,
	talked: 'discuss discussing discussed talking chatting',
	canned: `
		appetite whetted digest food content conviction liking lines nicely nice criteria standard criterion sincere obedient hats wearing modern imagine walking air chord wavelength reward rewarding enrich enriching luck handshake tick ticked boxes box horizon compass synergy synergies cornerstone cornerstones worth worthy deserve chord sparkle click clicked reckon bunch cannot blank pleasantly advance kindness attentive warmth collegial camaraderie ethos prestigious renowned esteemed leading hereby aforementioned perspective perspectives remark remarks subjects theme themes aware awareness sensitivity intercultural duties varied demanding calm stable stability loyalty honour maximum fullest utmost hundred percent
		a abilities ability able about above absolutely academic accept accepted accordance according achieve
		achievement achievements across adapt adaptable adapting add added adding addition additional advert
		advertised advertisement after afternoon again against agency ago ahead aim aims align aligned alignment
		aligns all allotted allow allowed allows along already also although always am amazing ambition ambitious
		among amount an analytical and another answer answered answers any anybody anyone anything anywhere apparent
		appealing appeals appear appears applicant applicants application applied apply appreciate appreciated
		appreciation approach approaches are area around arrive as ask asked aspect aspects asset assure assured at
		atmosphere attention attitude attractive attracts autonomous autonomy availability available await awaiting
		awesome background based basic be became because become been before begin beginning behalf behind being
		believe believed belong below beneath benefit beside besides best better between beyond big bit boss both
		bridge bring broad brought building business busy but by call calm came can candidate capabilities capability
		capable career case certain certainly challenge challenges challenging chance change changes changing
		character chat chatting cheers chemistry chief choose chosen clear clearer clearly client clients climate
		collaborate collaboration collaborative colleague colleagues come comes coming commitment committed common
		communication communicative communicator company company's competence competency competent completely computer
		concerning condition conditions confidence confident confirm confirmed conscientious consider consideration
		considered considering constructive contact continue continued continuing continuous contribute contributing
		contribution contributions convenience conversation convey conviction convinced cool cooperation cordially
		corporation correspond corresponds could courteous coworker coworkers creative creativity credentials crew
		cultural culture current currently customer customers cv daily dare date dates day day-to-day days deadline
		deadlines dear decide decided decision dedicated dedication deeply definitely degree delighted deliver
		department describe described description detail details determination determined develop developing
		development devoted did difference different difficult diligent director discuss discussed discussing
		discussion division do does doing done door doors doubt down dr dream dreams drive driven drives driving
		during duties duty dynamic each eager earlier early easy education effective effectively efficient efficiently
		effort efforts either else email employ employee employees employer employment enable enabled enables end
		energetic energy engaging english enjoy enjoyable enjoyed enough enterprise enthused enthusiasm enthusiastic
		entirely environment especially essential esteemed ethic ethics even evening ever every everybody everyone
		everything everywhere evident exceed exceeded excel excellence excellent except excited excitement exciting
		expectation expectations experience experienced experiences expertise explain explained express expressed
		extra extrovert eye eyes facilities facility faithfully family fan fantastic fast favorable favorably
		favourable favourably feel feeling feelings feels felt few field final find fine firm firms first fit fits
		five flexibility flexible focus focused folks follow followed following for form former forward found four
		friendly from fruitful full fully fun function further furthermore future gave general generally generous
		generously genuinely get gets getting give given gives glad global go goal goals goes going gone good got
		graduate grant granted grateful gratitude great greatly grew ground group grow growing grown growth guarantee
		guess guys had hand handle handled hands happy hard hardworking has have having he head hear heard hearing
		heart hello help helped helpful helping her here hesitate hey hi high highly him hire hired hiring his hobbies
		hobby home honest honesty honor honored honour honoured hope hopefully hour hours how however hugely human
		humor humour hundred i idea ideal ideally ideas if impact important impossible impressed impression impressive
		improve improved improvement improving in incredible indeed independent independently industry inform
		information informations informative informed initiative innovation innovative insight insightful insights
		inspiration inspire inspired inspiring instead institution integrity interest interested interesting interests
		international interpersonal interview interviewer into introduce introduced introduction introvert is issue
		issues it its itself job join joining journey just keen keep kept key kind kindly kinds knew know knowing
		knowledge known language languages large last late later latest lead leader leadership leading leads learn
		learned learner learning learnt least leave led left less let letter level levels leverage licence life like
		liked line lines listed listener literate little local location long look looked looking lot lots love loved
		lovely loyal loyalty madam made mail main major make makes making manage managed management manager managing
		many market match matches matter matters maturity may maybe me meaningful meet meeting meets member members
		mentality mention mentioned message met meticulous microsoft might mile milestone mind minded mindset mine
		minor minute minutes miss mission modern moment month months more moreover morning most motivated motivating
		motivation mr mrs ms much multitask must my myself national natural necessary need needed needs neither never
		new next nice no nobody none nor not note nothing now number numerate objective objectives obvious obviously
		of off offer offering offers office often old on once one ongoing only onto open opening operation operational
		operations opportunity or oral organisation organisational organised organization organization's
		organizational organized oriented other others ought our ours ourselves out outgoing outlook outstanding over
		overall overview own part particular particularly parts passion passionate past path paths patience patient
		people per perfect perfectly perform performance perhaps permitted persistent person personal personality
		personally persons phone pick picture place plan plans player pleasant please pleased pleasure plenty point
		points polite position positive possess possibility possible possibly post posting potential powerpoint
		practical premises prepared present pressure pretty previous priorities priority privilege proactive probably
		problem problems process product productive products professional professionalism professionally profile
		progress progression project projects prove proven provide provided provoking pumped punctual punctuality
		pursue put qualification qualifications qualified qualities quality question questions quick quickly quite
		range rather reach read ready reaffirm real really receive received recent recently record recruiter
		recruitment reflect reflection regarding regards reinforce reinforced reiterate reject related relation
		relevant reliable remain remains reply reputation requirement requirements resilient resolve resonate
		resonates resourceful respect respected respectfully respond response responsibilities responsibility
		responsible result results resume right road role role's room round routine run running said sales same
		satisfaction saw say saying says schedule search searching second sector see seeing seek seeking seem seems
		seen select selected selection self self-motivated send sense serious service services set several shall share
		shared sharing she short should show showed shown side sides simple simply since sincere sincerely sir sirs
		site situation skill skilled skills sky small smile so sociable social soft solution solutions solve solver
		solving some somebody someone something sometimes somewhere soon sort soul sound sounds speak speaking
		specific specifically specification spending spent spoke spoken staff stage start starter stay step steps
		still stimulating stoked strategic strategy street strength strengthen strengthened strengths stress strive
		strong strongly structure structures stuff subject subjects succeed success successful successfully such suit
		suitable suited super supervisor support supporting supportive sure surely take taken takes talent talented
		talk talked talking target targets task tasks team teamwork technical tell telling ten than thank thankful
		thanks thankyou that the their them then theoretical there thereby therefore these they thing things think
		thinker third this thorough those though thought thoughtful three thrilled thrive through throughout tidy till
		time to today together told tomorrow tonight too took tool tools top topic topics totally touch tour toward
		towards track trained training tried true truly trust try trying twice two type under understand understanding
		understood undertake unless until up upon us use used useful usually utilise utilize vacancy valuable value
		valued values varied variety various verbal versatile very via vibe vibes vision wait waiting want warm warmly
		was way ways we weakness website week weeks welcome welcomed welcoming went were what whatever when whenever
		where wherever whether which while who whoever whole whom whose why wide will willing willingness wish wishes
		with within without wonderful word work work-life worked worker working workplace world worthwhile would
		writing written year years yesterday yet you your yours yourself`,
};
