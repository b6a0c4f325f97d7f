import {wordSet as list} from './word-set.ts';

/** Titles before a name after which the surname comes, in plain letters. */
export const honorifics = list(`
mr mrs ms miss mx dr doctor prof professor mister herr hr frau fr monsieur madame mme mlle sr sra srta senor senora
senorita signor signora sig sigra dott dottssa dottore dottoressa ssa avv ing dipl pan pani gospodin gospozha panie meneer mevrouw dhr mevr
fru dra eng maitre rev reverend vicar chaplain imam cllr councillor ambassador admiral general brigadier constable superintendent alhaji hajia engr colonel col captain capt major maj lieutenant lt sergeant sgt hon senator pastor
lic arq encik puan tuan herra rouva m me dott barrister attorney judge justice canon bishop deacon elder architect arc pharm chief
commander inspector sgt corporal brigadier matron bab baba
`);

/** Titles that go with the first name. */
export const firstNameTitles = list(
	'pak bapak ibu khun datuk dato sheikh imam ustad ustadh sir dame don dona dom father sister brother rabbi swami sri shri uncle auntie aunty coach chef mama papa mamma mzee oga ate kuya tita tito sis seu dada kaka mallam malam agha',
);

/** Put behind a name out of respect: Tanaka-san, Ahmet Bey, Lakshmi Ma'am. */
export const titlesBehind = list('san sama sensei kun ssi nim ji bey hanim efendi sahib saheb maam madam sir');

/** What stands behind a name in a display name and is no part of it. */
export const suffixes = list(`
jr sr ii iii iv phd dphil md mba mbe obe cbe msc bsc ba ma cpa cfa pmp shrm esq jd llm rn pe pmp phr sphr cissp fca aca acca mcips
meng beng edd dds dvm ret hon ceo cto cfo coo chro vp svp evp
`);

/** Small words that open or join a surname: van der Berg, de la Cruz. */
export const particles = list(`
van von der den de la las los del della dello di da dos das do du des le ter ten te zu zum zur vom af av bin ibn bint
ben bat el al abu st san santa y e op t mac ap ni nic o vander vanden und
`);

/** Words in a display name or address that speak of an office and not of a person. */
export const offices = list(`
job jobs career careers hr recruiting recruitment recruiter recruiters talent team hiring people info contact office hello support
admin noreply reply donotreply apply application applications applicant applicants interview interviews interviewing
staffing human resources department dept mail email notifications notification scheduling scheduler coordinator
work personnel employment opportunities enquiries inquiries reception secretary secretariat service services
bewerbung bewerbungen karriere personal rekrutierung recrutement emploi candidature candidatures empleo seleccion rrhh lavoro
selezione group committee panel board company inc ltd llc gmbh corp acquisition sales marketing news billing accounts
kariera rekrutacja jobb rekrytering ansokan vacatures sollicitatie emplois vacancy vacancies internships internship
desk complaints editor editorial redaktion newsroom workshop bookings reservations warehouse depot laboratory
graduate graduates university campus admissions alumni trustees treasurer society association consulting mentoring lettings speakers partners ventures candidate candidates onboarding ta
`);

/** Words in a greeting that speak to a group or an unknown reader, or that merely fill it. */
export const groupWords = list(`
all team everyone everybody folks both there again friend friends sir sirs madam madame maam manager managers hiring members committee
panel recruiter recruiters recruiting recruitment colleague colleagues ladies gentlemen lady gentleman interviewer interviewers
department office staff crew guys people talent acquisition human resources hr board group members member search selection
admissions partner partners director directors leadership whom concern it you y'all yall world reader team's whole
entire company employer everyone's to at the of in from and or a an my our your this that for with
afternoon morning evening day week monday tuesday wednesday thursday friday happy new year greetings professor doctor
coordinator lead leader supervisor head chair chairs chairperson president ceo cto founder founders editor editors professors doctors
candidate mentor stranger future prospective potential fellow engineering product design marketing sales finance data
research faculty school university college lab club foundation association agency
hallo hola bonjour herren damen squad gang family owner owners administrator administration principal
programme program officer officers representative contact
selezionatore selezionatrice recruteur recruteuse personalabteilung equipo equipe équipe responsable zusammen miteinander tutti tous toutes
todos todas alle allemaal iedereen collega kollegen kolleginnen colleghi
`);
