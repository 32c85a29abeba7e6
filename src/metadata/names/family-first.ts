/** Common family names with which a name in Latin letters may begin, as in Chinese; without accents. */
const chinese =
	'bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu huang jia jiang jin kong lai lei li liang liao lin liu long lu luo lyu ma mao meng mo niu pan pang peng qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan yue zeng zhang zhao zheng zhong zhou zhu zou';
const korean =
	'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon ban ryu bae baek nam';
const vietnamese = 'nguyen tran pham hoang huynh phan vu vo dang bui ngo duong ly le dinh truong';
const [ofChina, ofKorea, ofVietnam] = [chinese, korean, vietnamese].map(
	(names) => new Set(names.split(' ')),
);

/** One to three syllables in the letters of Hanyu Pinyin. */
const pinyin =
	/^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|e|i|o|u)){1,3}$/;
const ofTwoSyllables = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u;

/**
 * Whether the first word of a name in Latin letters may be the family name, so the order is not
 * certain.
 */
export function mayBeginWithFamily(name: string): boolean {
	const [first = '', ...given] = name.split(' ');
	const family = plain(first);
	if (ofVietnam?.has(family) === true) return given.length > 1 || plain(given[0] ?? '').length < 7;
	if (ofKorea?.has(family) === true && given.some((one) => ofTwoSyllables.test(one))) return true;
	return ofChina?.has(family) === true && given.every((one) => pinyin.test(plain(one)));
}

function plain(word: string): string {
	return word
		.normalize('NFD')
		.replaceAll(/\p{M}|[-'’]/gu, '')
		.replaceAll(/[Đđ]/g, 'd')
		.toLowerCase();
}
