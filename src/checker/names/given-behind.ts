import {isFirstName} from './nicknames.ts';
import {chineseOrKoreanSurnames, hungarianSurnames, japaneseSurnames, vietnameseSurnames} from './surname-first.ts';
import {wordSet as list} from './word-set.ts';

/** The syllables of Chinese given names, as pinyin spells them. */
const pinyin = list(`
ai an ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan chang chao che chen
cheng chi chong chou chu chua chuan chuang chui chun chuo ci cong cou cu cua cuan cuang cui cun cuo da dai dan dang dao de deng di dian diao
die ding dong dou du duan dui dun duo en er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan
guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong
jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lian
liang liao lie lin ling liu long lou lu luan lue luo ma mai man mang mao me mei men meng mi mian miao mie min ming mo mou mu na nai nan nang
nao ne nei neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo pa pai pan pang pao pei pen peng pi pian piao pie pin ping po
pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rao re ren ri rong rou ru ruan rui run sa sai san sang sao se sen seng
sha shai shan shang shao she shen sheng shi shong shou shu shua shuan shuang shui shun shuo si song sou su sua suan suang sui sun suo ta tai
tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing
xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun za zai zan zang zao ze zen zeng zha zhai zhan zhang zhao
zhe zhen zheng zhi zhong zhou zhu zhua zhuan zhuang zhui zhun zhuo zi zong zou zu zua zuan zuang zui zun zuo
`);

/** The syllables of Korean given names, in the ways they are spelt. */
const korean = list(`
ah bae beom bin bo bok bum byung chae chan chang cheol chul dae deok do dong duk eui eun gang geon geun gi goo guk gun gwang gyeong gyu ha
hae han hee heon heung ho hong hoon hui hun hwa hwan hye hyeok hyeon hyo hyuk hyun hyung ik il in jae jeong ji jin jong joo joon ju jun jung
ki kuk kun kwang kwon kyeong kyo kyu kyun kyung man mi min mo moon mun myeong myung na nam nan oh ok pil ra rae rang ri rim rin rok ryeong
ryul ryun sae sam san sang se seo seob seok seol seon seong seop seung shik shin si sik sin so sol song soo sook su suk sul sun sung tae
taek uk un ung wan won woo wook woong ye yeo yeol yeon yeong yeop yo yong yoo yoon youn young yu yul yun
`);

/** Whether a word is one syllable or two of some. */
function isMadeOf(syllables: ReadonlySet<string>, word: string): boolean {
	const cuts = word.length < 15 ? [...word].map((_, index) => index) : [];
	return cuts.some(cut => (cut === 0 || syllables.has(word.slice(0, cut))) && syllables.has(word.slice(cut)));
}

/** Words of other languages that are spelt like such syllables: Hansen, Paige, Rice. */
const likeSyllables = /.sen$|[cdgkmnrst]e$|^.?[aiou][^aeiou]e$|[aeiou].?er$|[^jlqxy]ie$/;
/** Such surnames, and first names that are the surnames of many: with one of these, either word may be the first name. */
const surnamesElsewhere = list(`
adam alan allan allen ashley austin bailey barry blake bowen boyd bradley brooke bruce cameron cantu carter chance chase clark clay connor craig curtis
dale dante dean dominic duncan duran ellis fabian francis garrett george gordon graham grant hale harvey hope house howard hunter irving jacob james
jordan joseph julian kay keenan keith kelly lance lang lara lawrence leslie lewis lima lloyd logan long louis luke luna maine manning marshall martin
mason matthew maurice meier milan mitchell moran morgan morin morris mullan murray nelson neville noel norman oliver owen paige parker patrick paul
penna perry peter philip quinn randall raymond reed regan reid reuben rhys robin ross roy ruben rubin russell ryan sagan scott shane shelby sidney
simon spencer stanley stuart stewart taylor terry thomas todd tracy travis tyler vernon victor vincent wade waite wallace walter warren wayne wesley
winston young
`);
/** The consonants with which such a syllable begins and ends, and those between two vowels. */
const opensSyllable = /^(?:[cgkpst]h|ts|zh|n[gh]|tr|bb|dd|gg|jj|kk|pp|ss|tt|[b-df-hj-np-tvxz])?$/;
const endsSyllable = /^(?:n[gh]|ck|[bghklmnpt])?$/;
const betweenVowels = /^(?:n[gh]|ck|[bghklmnpt])?(?:[cgkpst]h|ts|zh|tr|[b-df-hj-np-tvxz])?$/;

/** Whether a word may be up to three such syllables, however they are spelt. */
function mayBeSyllables(word: string): boolean {
	const consonants = word.split(/[aeiouwy]+/);
	return (
		consonants.length > 1 &&
		consonants.length < 5 &&
		opensSyllable.test(consonants[0] ?? '') &&
		endsSyllable.test(consonants.at(-1) ?? '') &&
		consonants.slice(1, -1).every(between => betweenVowels.test(between))
	);
}

/** Frequent Japanese given names, as few surnames elsewhere are not spelt like one. */
const japaneseGiven = list(`
ai aiko akane akemi aki akihiro akiko akio akira aoi arata asami asuka atsuko atsushi aya ayaka ayako ayame ayano
ayumi chie chiyo chika daichi daiki daisuke eiji eiko emi emiko eri fumiko fumio gen go goro hana hanako haru haruka
haruki haruko haruto hayato hideaki hideki hideo hikari hikaru hina hinata hiro hiroki hiroko hiromi hiroshi hiroto
hiroyuki hisashi hitomi hitoshi honoka ichiro isamu itsuki izumi jiro jun junichi junko kaede kaito kana kanako kaori
kaoru katashi katsu katsumi kazue kazuhiro kazuki kazuko kazuo kazuya kei keiichi keiji keiko keita ken kenichi kenji
kenta kentaro kiyoshi koharu koichi koji kosuke kota kotaro kumiko kyoko mai maki makiko makoto mami mamoru mana
manabu mao mariko masa masaaki masahiro masaki masako masami masao masaru masashi masato masaya mayu mayumi megumi mei
michiko midori miho mika miki mikiko mina minako minoru misaki mitsuko mitsuo miu miyu miyuki mizuki moe momoka momoko
nana nanami nao naoki naoko naomi naoto natsuki natsumi noa nobu nobuko nobuo nobuyuki nori noriko norio osamu rei
reiko ren rie rika riko riku rin rina rio risa ryo ryoichi ryoko ryoma ryosuke ryota ryu ryuichi sachiko saki sakura
sara satoko satomi satoru satoshi satsuki sayaka sayuri seiji seiko shigeo shigeru shin shinichi shinji shinzo shiori
shizuka sho shohei shoichi shota shun shunsuke sora sota susumu tadashi taichi taiga taiki takahiro takako takao
takashi takayuki takeo takeru takeshi takuma takumi takuya tamotsu taro tatsuo tatsuya tetsuo tetsuya tomo tomohiro
tomoko tomomi tomoya toru toshiaki toshiko toshio toshiro tsubasa tsuyoshi wakana yamato yasuhiro yasuko yasuo yasushi
yoko yosuke yoshi yoshiaki yoshie yoshihiro yoshiko yoshio yoshito yota yoichi yu yua yui yuika yuichi yuiko yuji yuka
yukari yuki yukihiro yukiko yukio yuko yuma yumi yumiko yuna yuri yuriko yusuke yuta yutaka yuto yuuki
`);
/** Anything that is spelt as Japanese is. */
const japaneseShape = /^(?:(?:[kgnhbpmr]y?|s(?!i)h?|ts|ch|[jzdtfwy])?[aeiou](?:[nh](?![aeiouy]))?)+$/;

/** Frequent Hungarian given names, in plain letters. */
const hungarianGiven = list(`
abel adam adel agnes agota akos aladar alexandra aliz almos amalia ambrus andor andras andrea anett anita anna
annamaria antal antonia anton apor aranka aron arpad attila balazs balint barbara barna barnabas bea beata bela bence
bendeguz benedek beni benjamin bernadett bettina bianka boglarka bogi boldizsar borbala botond brigitta bulcsu csaba
csenge csilla csongor dalma daniel david denes denisz dezso diana dominik dora dorka dorina dorottya edina edit elemer
elod emese emil emma eniko erno ervin erzsebet eszter etelka eva evelin fanni ferenc ferdinand flora gabor gabriella
gellert gergely gergo geza gizella greta gyongyi gyorgy gyula hajnalka hanna hedvig henrik henrietta huba hunor ibolya
ignac ildiko ilka ilona imola imre irma istvan ivan ivett izabella janka janos jeno jolan jozsef judit julia juliana
kalman karoly kata katalin kinga klara klaudia kitti kornel kornelia krisztian krisztina kristof lajos laszlo laura
lehel levente liliana lili lilla livia lorant lorinc luca lujza magdolna marcell margit maria marianna mark marton
mate matyas mihaly miklos miksa milan mira mirtill monika nandor nikolett nimrod noemi nora norbert nori odon oliver
olivia orsolya otto pal patrik peter petra piroska rebeka regina reka renata richard rita robert roland rozalia rudolf
samuel sandor sara sebestyen simon soma szabina szabolcs szilard szilvia szonja szilveszter tamara tamas tekla teodora
terezia tibor tihamer timea timot tivadar tunde valeria vanda vera veronika vencel viktor viktoria viola virag vilmos
vince zalan zita zoe zoltan zsanett zsofia zsolt zsombor zsuzsa zsuzsanna zselyke zeno zoard
`);

const isSyllables = (word: string): boolean =>
	isMadeOf(korean, word) || (isMadeOf(pinyin, word) && !likeSyllables.test(word));

const isGivenName = (word: string): boolean => isFirstName(word) || japaneseGiven.has(word) || hungarianGiven.has(word);

/** Whether a word is surely a given name where such a surname stands before it: Wen Jiayi, Sato Yuki, Nagy Péter, Chan Emma. */
export const isGivenBehind = (surname: string, word: string): boolean =>
	!surnamesElsewhere.has(word) &&
	(isFirstName(word) ||
		(chineseOrKoreanSurnames.has(surname) && isSyllables(word)) ||
		(japaneseSurnames.has(surname) && japaneseGiven.has(word)) ||
		(hungarianSurnames.has(surname) && hungarianGiven.has(word)));

/** Whether words beside a surname are the syllables of one given name, as Chinese and Korean ones are: Ji Hoon, Tai Man. */
export const areSyllablesOfOne = (surname: string, words: readonly string[]): boolean =>
	chineseOrKoreanSurnames.has(surname) &&
	!vietnameseSurnames.has(surname) &&
	!isFirstName(words[0] ?? '') &&
	words.every(isSyllables);

/** Whether one word is a given name that only Koreans bear: Kim Min-jun, Lee Soohyun. */
export const isKoreanGiven = (surname: string, words: readonly string[]): boolean =>
	chineseOrKoreanSurnames.has(surname) &&
	words.length === 1 &&
	words.every(word => word.length > 4 && isMadeOf(korean, word) && !surnamesElsewhere.has(word) && !isFirstName(word));

/** Whether a word may be a given name of the people whose surname stands before it. */
export const mayBeGivenBehind = (surname: string, word: string): boolean =>
	isGivenBehind(surname, word) ||
	((chineseOrKoreanSurnames.has(surname) || vietnameseSurnames.has(surname)) && mayBeSyllables(word)) ||
	(japaneseSurnames.has(surname) && japaneseShape.test(word));

/** Whether a word is a syllable of Korean given names. */
export const isKoreanSyllable = (word: string): boolean => korean.has(word);

/** Whether a first word and a last one may be surname and given name, though no list has the surname: Fu Jiayi, Fukuda Kenta. */
export const mayBeTurned = (first: string, last: string): boolean =>
	!isGivenName(first) &&
	(isGivenName(last) ||
		((pinyin.has(first) || korean.has(first)) && last.length > 4 && isSyllables(last) && !surnamesElsewhere.has(last)));
