import { expect, test } from 'vitest';
import { authorNames } from '../../src/metadata/names/author-names.ts';

test.each([
	['Jane Doe', ['Doe, Jane']],
	['Doe, Jane', ['Doe, Jane']],
	['By Jane Doe, John Q. Roe and Ana de la Cruz', ['Doe, Jane', 'Roe, John Q.', 'de la Cruz, Ana']],
	['G. John Moss', ['Moss, G. John']],
	['Dr. Edda Marsh', ['Marsh, Edda']],
	// Nobody can tell from the name which of these is the family's.
	['Pablo Gavira Díaz', ['Pablo Gavira Díaz']],
	['Иван Мельников', ['Иван Мельников']],
	['مریم آسیابان و رضا رود', ['مریم آسیابان', 'رضا رود']],
	['Newsroom Staff', ['Newsroom Staff']],
	['Agence Harl-Presse', ['Agence Harl-Presse']],
	// Where they were and for whom is no part of a name; an institute’s name may look like that.
	['By Jane Doe in Kabul and John Roe in Moscow', ['Doe, Jane', 'Roe, John']],
	['Jane Doe (Reuters)', ['Doe, Jane']],
	['Institute for Tides in Harbury', ['Institute for Tides in Harbury']],
	['Jane Doe for Reuters', ['Doe, Jane']],
	['By Jane Doe, for Reuters', ['Doe, Jane']],
	['by Jane Doe of the AP', ['Doe, Jane']],
	['By Jane Doe, John Roe and Ann Lee for The Guardian', ['Doe, Jane', 'Roe, John', 'Lee, Ann']],
	['By Jane Doe in Kabul for BBC Persian', ['Doe, Jane']],
	['By Karen de Young for the Washington Post', ['de Young, Karen']],
	['Par Jane Doe pour Le Monde', ['Doe, Jane']],
	['Анна Петрова для РИА Новости', ['Анна Петрова']],
	['Jane Doe BBC News, Kabul', ['Doe, Jane']],
	['By JANE DOE Associated Press', ['JANE DOE']],
	['By Jane Doe | Associated Press', ['Doe, Jane']],
	['Jane Doe/AFP via Getty Images', ['Doe, Jane']],
	['Jane Doe – BBC News', ['Doe, Jane']],
	['Jane Doe / John Roe', ['Doe, Jane', 'Roe, John']],
	['Jane Doe, Mei Sun', ['Doe, Jane', 'Sun, Mei']],
	// These are not names of people, or they are names that contain such words.
	['Physicians for Human Rights', ['Physicians for Human Rights']],
	['Afghan Women for Peace', ['Afghan Women for Peace']],
	['Human Rights at Sea', ['Human Rights at Sea']],
	['Leonardo of Pisa', ['Leonardo of Pisa']],
	['Toby Forman', ['Forman, Toby']],
	[
		'Ministry of Agriculture, Irrigation and Livestock',
		['Ministry of Agriculture, Irrigation and Livestock'],
	],
	['Center for Tidal and Coastal Studies', ['Center for Tidal and Coastal Studies']],
	// Roles, addresses and people without a name are not authors.
	['By Jane Doe Senior Editor', ['Doe, Jane']],
	['By Jane Doe Special to the Post', ['Doe, Jane']],
	['Analysis by Jane Doe, CNN', ['Doe, Jane']],
	['Guest post by Jane Doe', ['Doe, Jane']],
	['Jane Doe @janedoe', ['Doe, Jane']],
	['Jane Doe jane@example.org', ['Doe, Jane']],
	['Jane Doe and agencies', ['Doe, Jane']],
	['By Jane Doe et al.', ['Doe, Jane']],
	['By Jane Doe with reporting by John Roe', ['Doe, Jane', 'Roe, John']],
	['Medically reviewed by Jane Doe', []],
	['نوشته مریم آسیابان', ['مریم آسیابان']],
	['John Roe Jr.', ['John Roe Jr.']],
	['By Admin, Staff Writer and Dr. John Roe Jr.', ['John Roe Jr.']],
	['Admin, Jane Doe', ['Doe, Jane']],
	['Guest, Jane', ['Guest, Jane']],
	['Lt. Gen. John Roe', ['Roe, John']],
	['Doe, J., Roe, K.', ['Doe, J.', 'Roe, K.']],
	// Who did other work is no author of the words.
	['Photos by Ann Lee', []],
	['By Jane Doe; photos by Ann Lee and Tom Wyke', ['Doe, Jane']],
	['By Jane Doe Photographs by Ann Lee', ['Doe, Jane']],
	[
		'Reporting by Jane Doe; Additional reporting by John Roe; Editing by Ann Lee',
		['Doe, Jane', 'Roe, John'],
	],
	['By Jane Doe with John Roe', ['Doe, Jane', 'Roe, John']],
	['Jane Doe, Senior Correspondent, BBC News', ['Doe, Jane']],
	['Human Rights Watch, Mill Trust Forum', ['Human Rights Watch', 'Mill Trust Forum']],
	// The family name may already come first.
	['Li Wei', ['Li Wei']],
	['Wang Xiaoming', ['Wang Xiaoming']],
	['Park Min-ji', ['Park Min-ji']],
	['Nguyễn Văn Anh', ['Nguyễn Văn Anh']],
	['Trần Phương', ['Trần Phương']],
	['Ly Cartwright', ['Cartwright, Ly']],
	['Wei Smith', ['Smith, Wei']],
	['Kim Porter', ['Porter, Kim']],
	['Dan Brown', ['Brown, Dan']],
	['admin', []],
	['https://www.facebook.com/jane', []],
	['jane@example.org', []],
])('%s', (written, names) => {
	expect(authorNames([{ name: written }])).toEqual(names);
});

test('A family name that is marked as such is used as such', () => {
	expect(authorNames([{ name: 'Li Na', family: 'Li', given: 'Na' }])).toEqual(['Li, Na']);
	expect(authorNames([{ name: 'Jane Doe', isBody: true }])).toEqual(['Jane Doe']);
});
