/** How a language says that a thing is gone: the thing first, as in “The article was removed”. */
interface Grammar {
	/** Articles and other words before the thing, each with the space after it. */
	before: string;
	things: string;
	/** Words after the thing, such as “that you are looking for”, each with the space before it. */
	after?: string;
	/** What is said of it. Each must say that it is not there. */
	gone: string;
	/** The word for “or”: “moved or deleted”. */
	or: string;
	/** Whole sentences in another order. */
	others?: string;
}

const grammars: readonly Grammar[] = [
	// English. A report or a record that was withdrawn is news, so these are not among the things.
	{
		before: String.raw`the |this |that |your |requested `,
		things: String.raw`link|press release|news(?: item)?|listing|transcript`,
		after: String.raw` (?:that )?you (?:requested|are looking for|were looking for|followed)`,
		gone: String.raw`(?:was|is|has been|could) (?:removed|deleted|withdrawn|unpublished|taken down|not (?:found|be found)|no longer (?:available|online))|(?:has|is) expired|does(?: not|n['’]t) exist(?: anymore| any longer)?|no longer exists|not found`,
		or: 'or|and',
		others: String.raw`no such (?:page|file|article|document)(?: exists)?|(?:this |our )?(?:web)?site has moved(?: to a new (?:home|address|location|domain))?|we(?: have|['’]ve) moved(?: to a new (?:home|address|location|domain|site|website))?`,
	},
	// Russian and Ukrainian. In the news, “материал удалён” with words after it is a headline.
	{
		before: String.raw`эт(?:а|о|от) |данн(?:ая|ый|ое) |запрашиваем(?:ая|ый|ое) |запрошенн(?:ая|ый|ое) `,
		things: String.raw`страница|материал|документ|файл|статья|новость|запись|публикация|пост|видео|заметка`,
		gone: String.raw`(?:был[ао]? |уже )?(?:удал[её]н[ао]?|снят[ао]?(?: с публикации)?|скрыт[ао]?|перемещ[её]н[ао]?)(?: (?:автором|редакцией|администратором|администрацией|пользователем|владельцем))?|(?:больше )?не (?:существует|найден[ао]?|доступ(?:ен|на|но))|недоступ(?:ен|на|но)`,
		or: 'или|либо',
	},
	{
		before: String.raw`ц(?:я|ю|ей) |запитан(?:а|у|ий) `,
		things: String.raw`сторінк[ау]|новин[ау]|матеріал|статт[яю]|публікаці[яю]|документ|запис`,
		gone: String.raw`(?:було |був |була )?(?:видален(?:о|а|ий)|знят(?:о|а|ий) з публікації)|не (?:знайден(?:о|а|ий)|існує)|недоступн(?:а|ий)`,
		or: 'або|чи',
	},
	// Persian and Arabic
	{
		before: 'این ',
		things: 'صفحه|مطلب|خبر|مقاله|محتوا|نوشته',
		after: ' (?:مورد نظر|درخواستی)(?: شما)?',
		gone: String.raw`حذف (?:شد|شده|شده است|گردیده است)|(?:دیگر )?در دسترس (?:نیست|نمی‌باشد)|منتشر نشده است`,
		or: 'یا',
	},
	{
		before: 'هذا |هذه ',
		things: 'المقال|المقالة|الصفحة|الخبر|المحتوى|الموضوع',
		after: ' (?:المطلوبة?|الذي تبحث عنه|التي تبحث عنها)',
		gone: 'محذوفة?|تم حذفها?|تمت إزالتها?|لا (?:يوجد|توجد)',
		or: 'أو',
		others:
			'(?:تم|تمت|جرى|جرت) (?:حذف|إزالة) (?:هذا |هذه )?(?:المقال|المقالة|الصفحة|الخبر|المحتوى|الموضوع)',
	},
	// German and Dutch
	{
		before: String.raw`der |die |das |diese[rs]? |ihr |(?:gewünschte|angeforderte|gesuchte|aufgerufene)[rns]? `,
		things:
			'artikel|beitrag|seite|inhalt|text|meldung|dokument|datei|video|pressemitteilung|nachricht',
		gone: String.raw`(?:wurde|ist) (?:leider )?(?:gelöscht|entfernt|verschoben|abgelaufen|nicht gefunden)(?: worden)?|konnte (?:leider )?nicht gefunden werden|(?:ist )?(?:leider )?nicht (?:mehr )?(?:verfügbar|vorhanden|abrufbar|online|gefunden)|existiert (?:leider )?nicht(?: mehr)?|gelöscht|verschoben`,
		or: 'oder',
	},
	{
		before: 'de |het |dit |deze |opgevraagde ',
		things: 'pagina|artikel|bericht|inhoud|document|nieuwsbericht',
		gone: String.raw`(?:is|werd) (?:helaas )?(?:verwijderd|verplaatst)|(?:is |kon )?(?:helaas )?niet (?:meer )?(?:gevonden(?: worden)?|beschikbaar)|bestaat (?:helaas )?niet(?: meer)?|verwijderd`,
		or: 'of',
	},
	// French, Spanish, Portuguese and Italian
	{
		before: String.raw`la |le |l['’]|cette |cet |ce |votre `,
		things: 'page|article|contenu|document|publication|vidéo|fichier|actualité|dépêche|lien',
		after: String.raw` (?:demandée?|que vous (?:cherchez|recherchez))`,
		gone: String.raw`(?:a été|est) (?:supprimée?|retirée?|effacée?|dépubliée?|déplacée?|introuvable)|supprimée?|n['’](?:est plus|est pas) (?:disponible|en ligne|accessible)|n['’]existe (?:pas|plus)|n['’]a pas été trouvée?|a expiré`,
		or: 'ou',
	},
	{
		before: String.raw`el |la |este |esta `,
		things: 'página|noticia|nota|artículo|contenido|documento|publicación|enlace|vídeo|video',
		after: String.raw` (?:solicitad[oa]|que (?:buscas?|está buscando))`,
		gone: String.raw`(?:ha sido|fue) (?:eliminad[oa]|retirad[oa]|borrad[oa]|suprimid[oa]|movid[oa])|eliminad[oa]|(?:ya )?no (?:está disponible|existe|se encuentra(?: disponible)?|(?:ha sido |fue )?encontrad[oa])`,
		or: 'o',
		others: String.raw`no (?:se ha encontrado|se encontró|hemos encontrado|encontramos) (?:la|el|esta|este) (?:página|noticia|artículo|contenido)`,
	},
	{
		before: 'o |a |este |esta |esse |essa ',
		things: 'página|notícia|matéria|artigo|conteúdo|documento|reportagem|publicação',
		gone: String.raw`foi (?:removid[oa]|excluíd[oa]|apagad[oa]|retirad[oa](?: do ar)?|movid[oa])|removid[oa]|(?:já )?não (?:existe(?: mais)?|está (?:mais )?disponível|(?:foi )?encontrad[oa])`,
		or: 'ou',
	},
	{
		before: String.raw`il |lo |la |l['’]|questo |questa |quest['’]`,
		things: 'articolo|pagina|contenuto|notizia|documento|video',
		after: String.raw` (?:richiest[oa]|cercat[oa])`,
		gone: String.raw`è stat[oa] (?:rimoss[oa]|eliminat[oa]|cancellat[oa]|spostat[oa])|rimoss[oa]|non (?:è (?:più )?disponibile|è stat[oa] trovat[oa]|esiste(?: più)?|trovat[oa])`,
		or: 'o',
	},
	// Polish; Czech and Slovak
	{
		before: 'ta |ten |to |podana |szukana |żądana ',
		things: 'strona|artykuł|treść|materiał|dokument|wpis',
		gone: String.raw`(?:został[ao]? )?(?:usunięt[yae]|skasowan[yae]|przeniesion[yae])|nie (?:istnieje|został[ao]? (?:od|z)nalezion[yae]|jest (?:już )?dostępn[yae])`,
		or: 'lub|albo',
		others: String.raw`nie (?:od|z)naleziono (?:strony|artykułu|treści|dokumentu)`,
	},
	{
		before: 'tato |táto |tento |požadovaná |požadovaný |hledaná |hľadaná ',
		things: 'stránka|článek|článok|obsah|dokument',
		gone: String.raw`neexistuje|nenalezen[ao]?|nenájden[ýá]|nebyl[ao]? nalezen[ao]?|nebol[ao]? nájden[ýá]|byl[ao]? (?:odstraněn[ao]?|smazán[ao]?)|bol[ao]? (?:odstránen|vymazan)[ýá]`,
		or: 'nebo|alebo',
	},
	// Danish, Norwegian and Swedish
	{
		before: 'denne |denna |den här |det här ',
		things: 'siden?|sidan|artikkelen|artiklen|artikeln|saken|innholdet|indholdet|innehållet',
		after: String.raw`,? (?:som )?du (?:leter etter|leder efter|söker|letar efter),?`,
		gone: String.raw`(?:findes|finnes) ikke(?: (?:lenger|længere|mere|mer))?|finns inte(?: (?:längre|kvar))?|er (?:blitt |blevet )?(?:slettet|fjernet)|(?:har )?(?:tagits bort|raderats)|är borttagen|(?:ble|blev) ikke (?:funnet|fundet)|kunne ikke (?:finnes|findes)|hittades inte`,
		or: 'eller',
	},
	// Turkish
	{
		before: 'bu |aradığınız ',
		things: 'sayfa|içerik|haber|yazı|makale',
		gone: String.raw`(?:yayından )?(?:kaldırıl|silin)(?:dı|di|mış|miş|mıştır|miştir)|(?:artık )?(?:mevcut|yayında) değil(?:dir)?|bulunamadı|bulunamamıştır`,
		or: 'veya|ya da',
	},
	// Bulgarian, Serbian, Croatian and Greek
	{
		before: 'тази |ова |ovaj |ova ',
		things: 'страницата|страница|статията|чланак|вест|stranica|članak',
		gone: String.raw`не (?:съществува|постоји|е намерен[ао]?)|(?:је|е) (?:уклоњен[ао]?|премахнат[ао]?)|није пронађен[ао]?|ne postoji|nije pronađen[ao]?|je uklonjen[ao]?`,
		or: 'или|ili',
		others: String.raw`(?:η |αυτή η )?σελίδα (?:που (?:ζητήσατε|αναζητάτε) )?δεν (?:βρέθηκε|υπάρχει)`,
	},
	// Vietnamese and Indonesian
	{
		before: '',
		things: 'trang|bài viết|artikel|berita|halaman|konten',
		after: ' (?:này|ini)',
		gone: 'không tồn tại|(?:đã )?bị xóa|(?:tidak|tak) (?:ditemukan|tersedia)|(?:telah|sudah) dihapus',
		or: 'hoặc|atau',
	},
];

/** In languages that put no spaces between words, or the thing last. */
const others = [
	String.raw`(?:この|お探しの|ご指定の)?(?:ページ|記事|コンテンツ|ニュース)(?:が|は)(?:すでに|既に)?(?:削除され(?:ました|ています)|(?:掲載|公開)を?(?:終了|停止)(?:し(?:ました|ています)|いたしました)|見つかりません(?:でした)?|存在しません)`,
	String.raw`(?:삭제된|존재하지 않는|없는) (?:페이지|게시물|게시글|기사)(?:입니다)?`,
	String.raw`(?:페이지|게시물|게시글|기사)(?:이|가|을|를) (?:삭제되었습니다|찾을 수 없습니다|존재하지 않습니다)`,
];

/**
 * Whole sentences with which pages say that an article was removed, in many languages. A headline
 * may begin in the same way (`Статья удалена: почему?`), so they never match a part before a colon.
 */
export const goneNotices: readonly RegExp[] = [...grammars.map(sentence), ...others].map(
	(phrase) => new RegExp(String.raw`^\W{0,3}(?:${phrase})[\s.!。।۔?…)]*$`, 'iu'),
);

function sentence({ before, things, after, gone, or, others: own }: Grammar): string {
	const first = before === '' ? '' : `(?:${before}){0,3}`;
	const last = after === undefined ? '' : `(?:${after})?`;
	const said = String.raw`(?:${things})${last} (?:${gone})(?: (?:${or}) (?:${gone}|\p{L}{4,20})){0,2}`;
	return `${first}${said}${own === undefined ? '' : `|${own}`}`;
}
