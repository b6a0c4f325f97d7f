const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who gives anybody an address: the domain says nothing about an employer. The label before the public suffix. */
const freeMail = wordSet(`
gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx web mail email fastmail
hey zoho yandex ya rambler bk inbox list tutanota tutamail tuta posteo mailbox hushmail libero virgilio tiscali alice tin
orange wanadoo laposte free sfr bbox neuf t-online freenet arcor bluewin hispeed telia bredband spray seznam centrum
wp o2 onet interia op naver daum hanmail nate kakao qq 163 126 sina sohu foxmail 139 aliyun rediffmail
uol bol terra ig comcast verizon att sbcglobal bellsouth cox charter earthlink btinternet btopenworld virginmedia sky talktalk
ntlworld blueyonder bigpond optusnet xtra shaw rogers sympatico telus duck simplelogin mailfence runbox startmail abv ukr
citromail freemail mynet docomo ezweb softbank
skynet telenet kpnmail kpnplanet xs4all ziggo hetnet upcmail chello casema quicknet zeelandnet bluemail netcologne unitybox
club-internet aliceadsl cegetel netcabo fastwebnet inwind saunalahti luukku elisanet kolumbus eircom talk21 lineone
volny azet pobox zoznam indamail videotron eastlink sasktel windstream frontiernet centurylink netzero optonline
iinet internode sify vsnl singnet netvigator biglobe plala mailo disroot riseup
`);

/** Applicant tracking, scheduling and mail services that write in the name of an employer. */
const services = wordSet(`
greenhouse greenhouse-mail lever hire workday myworkday myworkdayjobs ashbyhq ashby workable workablemail smartrecruiters icims taleo
bamboohr jobvite breezy breezyhr recruitee teamtailor teamtailor-mail personio successfactors jazzhr applytojob pinpointhq pinpoint
rippling gem calendly goodtime modernloop linkedin indeed indeedemail glassdoor ziprecruiter monster xing stepstone hired
wellfound angel angellist otta softgarden comeet-notifications welcometothejungle comeet jobscore recruiterbox freshteam bullhorn jobadder avature phenom
eightfold paradox hirevue codility hackerrank karat coderpad greenhouse-io sendgrid mailchimp hubspot zendesk intercom
salesforce notion google zoom dover homerun factorial applicantstack clearcompany ultipro paylocity paycom adp dayforce
`);

/** Staffing and search firms: their domain is not the employer's. */
const agencies = wordSet(`
adecco randstad manpower manpowergroup hays roberthalf michaelpage pagegroup pageexecutive pagepersonnel kellyservices
allegis allegisgroup teksystems aerotek insightglobal kforce robertwalters heidrick kornferry spencerstuart
egonzehnder russellreynolds odgersberndtson odgers harveynash modis akkodis experis expleo huxley sthree spencer-ogden
gigroup proffice academicwork poolia tempton brunel yer olympia spring badenochandclark lhh hudson
antal morganphilips morganmckinley cpl reed nigelfrank harnham computerfutures trueup hirewell motionrecruitment cybercoders
`);

const agencyWord = /recruit|staffing|talent|headhunt|personnel|manpower|executivesearch|jobs|career|hiring|placement/;

/** Second-level labels under which countries register names: co.uk, com.br, ac.jp. */
const secondLevels = wordSet(
	'co com org net gov edu ac ne or go gob gouv gub mil sch school ltd plc me nhs police id firm gen ind nom info biz web tm asso prd presse pro art ind adv eng med in gv k12 qc on bc ab coop int tur ong ngo inf srv vet asn idv priv conf ed mus psc',
);

/** Domains that let others have a name under them: acme.onmicrosoft.com. */
const sharedDomains = wordSet(`
onmicrosoft.com github.io gitlab.io blogspot.com wordpress.com herokuapp.com netlify.app vercel.app web.app pages.dev
azurewebsites.net firebaseapp.com myshopify.com uk.com us.com eu.com de.com gb.net jpn.com br.com cn.com za.com sa.com
ru.com co.com com.de com.se se.net uk.net eu.org
`);

/** The label under which a firm has registered its domain, public suffix left away: `acme` of `mail.acme.co.uk`. */
export function registeredLabel(domain: string): string {
	const labels = domain.split('.').filter(Boolean);
	const country = (labels.at(-1) ?? '').length === 2;
	const isShared = sharedDomains.has(labels.slice(-2).join('.'));
	const suffix = isShared || (country && labels.length > 2 && secondLevels.has(labels.at(-2) ?? '')) ? 2 : 1;
	return labels.length > suffix ? (labels[labels.length - suffix - 1] as string) : '';
}

/** The employer's label in a recipient's domain, or `''` for free mail, services, agencies, schools and nonsense. */
export function employerLabel(domain: string): string {
	const label = registeredLabel(domain);
	const nobody = freeMail.has(label) || services.has(label) || agencies.has(label) || agencyWord.test(label);
	return nobody || !/^[\p{L}\d-]{3,63}$/u.test(label) ? '' : label;
}
