import {wordSet as list} from './word-set.ts';

/** Frequent Chinese and Korean surnames, in plain letters: many are both. */
export const chineseOrKoreanSurnames = list(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han
feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan wong
wen qian qiao qin qiu fang meng shao shi tao wan xia xiang xiong xue yan yin zhan zhai zou duan hou jia kong lai lei liao mao
niu pei qi gu ge bai bao gong hao jin rao shu yue zhen zhuang
teo tay goh koh chua chia quek seah toh yeo tham
chan cheung lau leung ng ho tsang kwok fung chow yip chiu lam hsu tsai hsieh chang chou
kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang lim yim han oh seo shin kwon hwang ahn hong jeon
moon son bae baek heo nam noh ryu yoo
`);

/** Frequent Japanese surnames. */
export const japaneseSurnames = list(`
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto maeda ishii
`);

/** Frequent Hungarian surnames. */
export const hungarianSurnames = list(`
nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi
`);

/** Frequent surnames of peoples who write the surname first. */
export const surnamesWrittenFirst: ReadonlySet<string> = new Set([
	...chineseOrKoreanSurnames,
	...japaneseSurnames,
	...hungarianSurnames,
]);

/** Frequent Vietnamese surnames: they come first, and people are called by the given name, honorific or not. */
export const vietnameseSurnames = list(
	'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh truong doan',
);
