import {plain} from './letters.ts';
import {vietnameseSurnames} from './surname-first.ts';
import {wordSet as list} from './word-set.ts';

/** Frequent surnames, in plain letters, of the Indian subcontinent, where *Mr Sanjeev* is as polite as *Mr Kulkarni*. */
const southAsianSurnames = list(`
acharya agarwal aggarwal ahluwalia anand arora bajaj banerjee bansal basu bhatia bhatt bhattacharya bose chakraborty chandra
chatterjee chaudhary chaudhry chopra choudhury chowdhury das dasgupta datta desai deshmukh deshpande dutta fernandes gandhi ghosh
gill goel goyal grewal gupta hegde iyengar iyer jain jha joshi kamath kapoor kapur kaul kaur khan khanna khatri kohli krishnan
kulkarni kumar lal mahajan malhotra malik mehra mehta menon mishra mistry mittal modi mohan mukherjee mukhopadhyay murthy naidu
nair narang narayanan nayak pandey pandit parekh parikh patel pathak patil pillai prakash prasad puri raghavan rahman rai raj
rajan raju raman ramachandran ramaswamy rana rao rathore reddy roy sahni saini saxena sehgal sen sengupta sethi shah sharma
shenoy shetty shrivastava shukla siddiqui singh sinha sood soni sridhar srinivasan srivastava subramaniam subramanian swamy
talwar tandon thakur thapar tiwari tripathi trivedi upadhyay varma vaidya verma vyas yadav
ahmad ahmed akhtar ali ansari aziz baig begum bhatti bibi butt chaudhri haider haq hasan hossain hussain iqbal islam
javed karim mahmood mirza mohammed naqvi nawaz qureshi rashid raza rehman saeed sheikh sultan uddin zaidi lakdawala
perera jayawardena wickremasinghe bandara gunawardena
`);

/** Frequent surnames of Arabs that begin with no such word as below. */
const arabSurnames = list(`
adel ashraf awad darwish elsayed farouk farooq fathy fawzy gamal ghanem haddad hamdan hamdi helmy hijazi hosni hosny ismail jaber kamal
khoury magdy mansoor mansour naguib najjar nassar nasser osman othman ramadan rizk sabry salah saleh samir sayed shaheen soliman
shawky sherif suleiman tawfik zaki
`);

/** Words with which Arabic surnames begin; *Mr Ahmed* is the usual form before them. */
const arabicBeginnings = list('al el bin ibn ben abu abd abdul abdel');

/** Given names of people who are called by them, honorific or not, whatever the surname looks like. */
const givenNames = list(`
abdullah abdulrahman ahmad ahmed aisha ali amina ayesha bilal fatima fatma hamza hassan hussain hussein ibrahim imran kareem karim
khadija khalid khalifa layla mahmoud mariam mohamed mohammad mohammed muhammad mustafa nasser noor omar rashid saeed saif salim
nermine sami sultan tariq yousef yusuf zainab zaynab
anong apichat kittisak malee nattapong nattaya ploy prasert preecha siriporn somchai sompong somporn somsak suchart supaporn wichai
abebe alemu almaz aster bekele dawit asfaw berhane birhanu eyob fikre getachew girma haile hailu hirut kebede kidane lemma mekonnen meseret mulugeta selamawit tadesse tesfaye tigist tilahun
tsegaye tsehay worku yared yohannes zewdu
aung hla htun khin kyaw myint thant thein zaw nur nurul siti
`);

/** Words that stand between a Malay's name and the father's, which is no surname. */
const malayParentage = list('bin binti bint bte');

const surnames = [vietnameseSurnames, southAsianSurnames, arabSurnames];

/**
 * Whether an honorific goes with the first name as well as with the surname, as it does in Vietnam, on the Indian
 * subcontinent, in Arab countries, Thailand, Ethiopia, Burma and among Malays.
 */
export const isTitledByFirst = ([first = '', ...others]: readonly string[], last: readonly string[]): boolean =>
	givenNames.has(plain(first)) ||
	others.some(word => malayParentage.has(plain(word))) ||
	last.some(word => givenNames.has(plain(word))) ||
	arabicBeginnings.has(plain(last[0]?.split('-')[0] ?? '')) ||
	last.some(word => surnames.some(list => list.has(plain(word))));
