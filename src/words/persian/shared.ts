import type { Labels } from '../labels.ts';

/** Words of the pages that belong to no article. */
export const shared: Labels['shared'] = {
	front:
		'نوشته‌های بلند در سه نکته: یک پرسش، یک استدلال، یک نتیجه. هر ادعا واژه‌هایی را که از آن پشتیبانی یا آن را رد می‌کنند نشان می‌دهد، و اینکه منبع آن‌ها از آنِ کیست.',
	notFound: {
		title: 'صفحه پیدا نشد',
		nothing: 'در این نشانی صفحه‌ای نیست',
		lead: 'شاید نشانی نادرست نوشته شده یا نام صفحه عوض شده باشد. اینجا را ببینید:',
		near: ['منظورتان ', ' بود؟'],
		evidence: 'شواهد',
	},
	glossary: {
		description: 'گروه‌ها، پیمان‌ها، نهادها و واژه‌هایی که در مقاله‌ها آمده، هر یک با منابعش.',
		intro: (terms) => `${terms}، هر یک با منابعش، مانند هر گفتهٔ دیگری در اینجا.`,
		terms: 'واژه‌ها',
		also: (names) => ` · نیز ${names}`,
		usedIn: 'به‌کاررفته در',
	},
	people: {
		description: 'کسانی که نامشان در مقاله‌ها آمده، با ادعاهایی که بر گفتهٔ آنان تکیه دارد.',
		intro: 'چه کسی کیست، و چند ادعا بر گفتهٔ هر یک تکیه دارد.',
		describes: (name, role) => `${name}، ${role}.`,
		onWord: (claims) => `${claims} بر پایهٔ گفتهٔ این شخص`,
		claims: (claims) => `${claims} با شواهدی از گفتهٔ این شخص`,
		namedIn: 'نام‌برده در',
	},
	sources: 'منابع:',
};
