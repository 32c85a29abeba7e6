/**
 * What pages say if readers must pay for the rest of an article. Long pages use the same words for
 * newsletters and shops. The words that name no site are those of many publishers.
 */
export const asksToPay = new RegExp(
	[
		// English
		String.raw`subscribe (?:now )?to (?:continue|read|keep reading|unlock|get (?:full|unlimited) access)`,
		String.raw`(?:continue|keep) reading (?:with|by) (?:a |your )?(?:subscri|account|free trial)`,
		String.raw`to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign (?:in|up)|log in|register|create)`,
		String.raw`this (?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for) (?:paid |paying |our )?(?:subscribers|members)`,
		String.raw`already (?:a |have an? )(?:subscriber|subscription|member)|(?:subscribers?|members?)[- ]only (?:article|content|story|post)`,
		String.raw`to read the (?:full|whole|entire|rest of (?:the|this)) (?:story|article|piece|report),? (?:please )?(?:subscribe|register|sign (?:in|up)|log in)`,
		String.raw`create (?:a free |an )?account to (?:read|access|unlock) (?:the |this )(?:full |whole |rest of (?:the|this) )?(?:story|article)`,
		String.raw`to enjoy the rest of this (?:article|story), (?:get|start|subscribe)|finish reading this (?:article|story) by subscribing`,
		String.raw`(?:register|sign up|sign in|log in)(?: for free| now)? to (?:continue|keep) reading|(?:register|sign (?:up|in)|log in)(?: for free)? to read (?:the |this )(?:full |whole |entire |rest of (?:the|this) )?(?:story|article)`,
		String.raw`this (?:article|story|content) is (?:only )?for registered (?:users|readers|members)|(?:reached|used(?: up)?) (?:all of )?your (?:monthly |weekly )?(?:limit of |allowance of )?(?:\w{1,9} )?free (?:articles|stories)|(?:no|0|zero) free (?:articles|stories) (?:left|remaining)`,
		String.raw`unlock this (?:article|story)|(?:purchase|buy|rent) (?:access to )?this (?:article|chapter)|subscribe for (?:full|unlimited) access`,
		// Medium, The New York Times, Springer Link, and publishers of journals, as far as we know their words.
		String.raw`made this (?:story|post) available to medium members only`,
		String.raw`log into your times account, or subscribe for all of the times|want all of the times\? subscribe`,
		String.raw`this is a preview of subscription content`,
		String.raw`access to this (?:article|chapter|content) requires a subscription or purchase`,
		// Russian
		String.raw`(?:чтобы|для того чтобы) (?:читать|прочитать|продолжить)[^.!?]{0,40}(?:подпи|войдите|зарегистр)|(?:оформите|купите|оплатите) подписку`,
		String.raw`(?:только|доступ\p{L}*) (?:для|по) подпис\p{L}+|уже есть подписка|уже подписаны`,
		String.raw`(?:материал|статья|текст|продолжение|публикация) (?:доступ\p{L}{1,4}|открыт\p{L}?) только (?:для )?(?:наших )?подписчик\p{L}{1,3}`,
		// German
		String.raw`(?:nur für|exklusiv für|reserviert für) (?:unsere )?(?:abonnent|mitglieder)|jetzt weiterlesen|mit (?:einem )?abo (?:weiter)?lesen|bereits abonnent`,
		String.raw`weiterlesen mit`,
		String.raw`(?:inhalt|artikel|beitrag|text) ist nur mit (?:einem )?abo(?:nnement)? (?:verfügbar|lesbar|zugänglich)|(?:haben sie|sie haben) (?:bereits|schon) ein abo\?`,
		// French
		String.raw`(?:réservée?s?|accessible) (?:à nos|aux) abonnés|(?:abonnez-vous|s['’]abonner) pour (?:lire|continuer)|déjà abonnée?`,
		// Spanish, Italian, Portuguese
		String.raw`(?:suscríb[ea]te|suscríbase) para (?:leer|seguir|continuar)|solo para suscriptores|¿?ya eres suscriptor|abbonati per (?:leggere|continuare)`,
		String.raw`(?:riservato agli|solo per gli) abbonati|assine para (?:ler|continuar)|(?:exclusivo|só) para assinantes`,
		String.raw`per continuare a leggere(?: (?:questo articolo|l['’]articolo|la notizia))?,? abbonati`,
		// Turkish, Ukrainian, Persian
		String.raw`okumaya devam etmek için|(?:sadece|yalnızca) aboneler|передплатіть,? щоб|лише для передплатників|برای ادامه(?:ٔ|ی)? (?:مطالعه|خواندن|مطلب)`,
		String.raw`(?:مخصوص|ویژه(?:ٔ|ی)?) مشترک`,
		String.raw`bu (?:içerik|haber|yazı|makale) (?:yalnızca |sadece )?abonelere özel(?:dir)?(?!\p{L})`,
		String.raw`(?:haberin |yazının )?devamını okumak için (?:üye|abone|giriş)|лише (?:для )?передплатник(?:ам|ів)`,
		// Polish, Dutch, the Scandinavian languages, Spanish again
		String.raw`(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)|(?:alleen|exclusief) voor (?:onze )?(?:abonnees|leden)`,
		String.raw`(?:artik(?:kel|el|len)|saken|innholdet|indholdet|innehållet)(?:en)? er (?:kun |bare )?for abonnenter|(?:kun|bare|endast) for abonnenter|(?:bara|endast) för prenumeranter`,
		String.raw`(?:contenido|artículo|noticia) exclusiv[oa] (?:para|de) (?:nuestros )?(?:suscriptores|socios)`,
		// Hindi, Urdu, Hebrew, Arabic
		String.raw`केवल (?:ग्राहकों|सदस्यों|सब्सक्राइबर\p{L}*) के लिए|आगे पढ़ने के लिए (?:सब्सक्राइब|लॉग ?इन|साइन)|صرف (?:سبسکرائبرز|صارفین) کے لیے`,
		String.raw`مزید پڑھنے کے لیے (?:سبسکرائب|لاگ ?ان)|למנויים בלבד|للمشتركين فقط|اشترك (?:لمتابعة|لقراءة)`,
		// Chinese, Japanese, Korean
		String.raw`订阅(?:后|以)(?:继续|阅读)|訂閱後(?:繼續|閱讀)|(?:登录|登入|登錄)[后後](?:继续|繼續|阅读|閱讀|查看)|付费(?:阅读|内容)|(?:会员|訂戶)(?:专享|專享)|有料会員|続きを読むには|会員限定|구독하고 계속`,
	].join('|'),
	'iu',
);
