import {wordSet} from './word-set.ts';

/**
 * Words that letters are made of, and the words in capitals that are no names of people: days, months, places, tools.
 * One of these is taken for a misspelt name only where the sentence leaves no doubt.
 */
const ordinary = wordSet(`
able about above accept access account across act action active actual add additional address advance advice advise
africa after again against age agile ago agree ahead aim alike alive all allow almost alone along already also
although always amazing amazon america american among anchor and angle angular another answer any anyone anything
apart apple apply approach april are area aren't around art asia ask attach august austin austrian available average
aware away azure bachelor back background bad balance ball band bank bar bare bark barn base basic basis bath beam
bean bear beat beautiful became because become bed been beer before began begin behind being believe bell bend benefit
berlin beside best bet beta better between beyond big bill bit black blame bleach block blue board body bold bolt bond
bone book born boston both bottom box brain branch brand brave brazilian bread break brief bright bring britain
british broad brow brown budget buffer build built bulk burn bus business but buy cable call came camp can candid
candidate candy canvas care careful carol carolina carry case cash cast catch cause cell central centre certain chain
chair challenge chance change charge chart chase chat cheap check cheese chief child chime china chinese choice choose
chose christ christmas church circle city claim class clear click client close cloud clover clue coach coal coast code
coffee cold colleague collect come comment common community company compare compass complete computer concern
condition confirm connect connection consider contact content context continue control cook cool copy core corner cost
could count country county couple courage course court cover craft crash create creative cross crowd culture current
customer cut cycle daily dallas dane danger danish dark data date dawn day deal dear death debt december decide
decision deck deep degree deliver delivery delta demand denmark dental denver depend depth describe design despite
detail develop development did diet differ different difficult dig digital dinner direct director disco discord
discuss discussion docker does dog doing don don't done door double doubt down draft dream drift drive drop dublin due
dune during dutch duty each earlier early earn earth ease easier easily east easy edge effect effort eight either
elastic else email employ end energy engage engineer england english enjoy enough ensure enter entire epic equal error
especially essay europe even event eventually ever every everyone everything evidence exact exam example excel
excellent except excited exciting exit expect experience explain express extend extra extremely eye face fact fail
fair faith fall false family far farm fast father feature february feedback feel feet fell fellow felt few field figma
figure fill film final finance financial find fine finish finland finnish fire firm first fischer fish fit five fix
flat fleet flex flight floor florence flow fly focus folks follow food foot for force foreign forest form formal
format forth forward found four frame france frank free french fresh friday friend from front full fun fund further
future gain game gap garden gate gave gear general generous geneva gentle georgia german germany get getting ghost
gift girl github give given glad glass global goal god going gold gone gong good google got grace grade grand grant
grateful gray great greece greek green greet grid gross ground group grow growth guess guest guide gusto hair half
hall hand handle happen happy hard harm harsh has have head health hear heard heart heat heavy height held hello help
helpful hence her here hey high highest highlight hill him hint hire his hit hold hole home honest hope hopefully
horse hot hour house how however huge human hundred idea ideal image impact important impressed improve include
inclusive increase indeed india indian industry inferno inform information initial insight instead intend inter
interest internal internet interview into introduce invite involve ireland irish issue italian italy item its january
japan japanese java jira job join joy judge july jump june junior just kafka kanban keen keep kept key kid kind king
kiss kitchen knew know knowledge known korea korean kotlin lab lack lady lake lamb land lane language large last late
later latest launch law lay lead leaf lean learn least leather leave left legal less lesson let letter level lever
life light like limit line linear link linux lisbon list listen little live loan local london long look loom lose loss
lost lot love low lower loyal luck lunch made madrid mail main maintain major make man manage management manner many
map march marine mark market mars mason mass master match material matter may maybe mean meant meanwhile measure
medium meet member mend mental mention menu mercury mere merge merit mess message met metal method middle might milan
mile milk mill mind mine minor minute miss mission mobile mode model modern moment monday money month mood moon more
moreover morning most mother motion mouth move much mural must myself name narrow nation natural near neat necessary
need neither net network never new next nice night nine ninja nobody node noise none nor norm normal north norway
norwegian not note nothing notice notion november now number october off offer office often oil okay old once one only
open operations opinion opportunity option oracle orange order oslo other our out over overall own pace pack page paid
pair panel paper parent paris parish park part particular partner party pass past path patience pattern pay peace
pearl peer people per perfect perhaps period person personal phase phone piece pilot pitch place plaid plan plane
planning plant platform play plea please plenty plus point poland polish polite poor porter portuguese position
possible post potential power practice prefer prepare present press pretty previous price pride prime print prior
private probably problem process processes produce product production program programme project promise proper proud
prove provide public pull pure purpose push put python quality quarter queen question quick quiet quite race rain
raise ramp ran range rare rate rather ray reach react read ready real realised realized reason receive recent
recommend record recruiter recruiting recruitment red reduce reed refer reference regard region related relation
release remain remember remind remote repeat reply report request require research resource respect respond rest
result resume return review rich ride right ring ripple rise risk river road robin rock role roll rome room root rose
rough round route row ruby rugby rule run running russian rust safe sage said sail sake sale salesforce salt same
sample sand saturday save saw say scala scale scene schedule school science scope score scotland scots scratch screen
scrum sea search season seat second section sector security see seek seem seen segment select self sell send senior
sense sent september series serious serve service session set setting several shall shape share sharp sharpe she shell
shift ship shoot shop short should show shown side sight sigma sign signal silent similar simple simply since sincere
sir sit site situation six size skill sky slack sleep slice slide slow small smart smile smooth snowflake social soft
software solid solution some somebody someone something sometimes son song soon sort sound source south space spain
spanish spare speak special specific speed spend spent spoke sport spot spring square staff stage stake stand standard
star stark start startup state statement station stay step stern stick still stock stone stood stop store story
straight strange strategic strategy stream street strength stress stripe strong structure student studies study stuff
style subject such sudden suggest suit summer sun sunday supply support sure surface sweden swedish sweet swift swiss
switch system table tail take taken tale talent talk target task taste taught tax tea teach team tech technical
technology tell ten tend tennis term test texas text than thank that that's the their them then there therefore these
they thick thin think third this thorough those though thought thousand three through throughout throw thursday thus
tie till time tin tip tired title toast today together told tomorrow tone tonight too took tool top topic total touch
tough tour toward tower town toy track trade trail train travel treat tree trend trial trip trouble truck true truly
trust truth try tuesday turkey turkish turn twelve twice twitch two type uber ultimately under understand unit unity
until update upon usage use useful user usual value valve various vast very via victory vienna view virginia virtual
visa visible vision visit voice vote wait wake walk wall want war warm warn was wash waste watch water wave way weak
wealth wear weather web website wednesday week weight welcome well welsh went were west what whatever when whenever
where whether which while white who whole wholly whose why wide wild will win wind window wine winter wise wish with
within without woman women won wonder wonderful wood word work workday world worry worth would write written wrong
wrote yard yeah year yellow yes yesterday yet you young your yourself youth zero zone zoom
`);

const isWord = (word: string): boolean => /^(?:[a-z]{2}|a|i)$/.test(word) || ordinary.has(word);

/** Whether a plain word belongs to ordinary language, with an ending -s, -ed, -ing, -er or -ly or without. */
export const isOrdinary = (word: string): boolean =>
	isWord(word) ||
	(word.endsWith('s') && isWord(word.slice(0, -1))) ||
	(/e[dr]$/.test(word) && (isWord(word.slice(0, -2)) || isWord(word.slice(0, -1)))) ||
	(word.endsWith('ing') && (isWord(word.slice(0, -3)) || isWord(`${word.slice(0, -3)}e`))) ||
	(word.endsWith('ly') && isWord(word.slice(0, -2)));
