import { expect, it } from '@jest/globals';
import { languageOf } from '../../../services/understanding/language/language-of.js';

it.each([
  ['tr', 'Merhaba, yardım istiyorum'],
  ['tr', 'cocuklarim icin yardim lazim'],
  ['tr', 'oglumu aldilar kimse bana bir sey demedi'],
  ['tr', 'Türkçe konuşan biri var mı?'],
  ['tr', 'hollandaca bilmiyorum'],
  ['ar', 'أحتاج إلى مساعدة مع أطفالي'],
  ['ar', 'مرحبا هل تتكلم العربية'],
  ['unknown', 'سلام، من فارسی صحبت می‌کنم و کمک لازم دارم'],
  ['pl', 'Dzień dobry, nie mówię po niderlandzku'],
  ['pl', 'nie rozumiem co sie dzieje z moim dzieckiem'],
  ['pl', 'zabrali mi dzieci i nikt mi nie pomaga'],
  ['pl', 'czy ktos mowi po polsku'],
  ['uk', 'Добрий день, мені потрібна допомога з дитиною'],
  ['uk', 'я не розумію нідерландську'],
  ['uk', 'здравствуйте мне нужна помощь забрали ребенка'],
  ['unknown', 'Здравей, имам нужда от помощ за детето'],
  ['ti', 'ሰላም ሓገዝ የድልየኒ ኣሎ'],
  ['ti', 'ደቀይ ወሲዶምኒ እዮም ናይ ትግርኛ ተርጓሚ ይደልየኒ ኣሎኹ'],
  ['es', 'Hola, necesito ayuda con mi hijo'],
  ['es', 'no hablo holandes ni ingles'],
  ['es', 'me quitaron a mis hijos y nadie me ayuda'],
  ['fr', 'Bonjour, je ne parle pas néerlandais'],
  ['fr', "ils ont pris mes enfants et personne ne m'aide"],
  ['fr', 'je comprends pas ce qui se passe avec ma fille'],
  ['so', 'Salaan, waxaan rabaa caawimo'],
  ['so', 'carruurtayda waa la iga qaatay mana garanayo waxaa dhacay'],
  ['so', 'waxaan ku hadlaa af soomaali'],
  ['unknown', 'Ich spreche kein Niederländisch und brauche Hilfe'],
  ['unknown', 'sie haben mein Kind genommen und niemand hilft mir'],
  ['unknown', 'ciao non parlo olandese ho bisogno di aiuto per mio figlio'],
  ['en', 'hi i need help with my worker'],
  ['en', 'They took my son and nobody tells me anything'],
  ['en', 'my guardian never calls me back'],
  ['en', 'I want to complain about my social worker'],
  ['en', 'can you help me please'],
  ['en', 'i am 15 and i live in a group home'],
] as const)('hears %s in "%s"', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  'mijn voogd belt nooit terug',
  'ik wil dat ze luisteren naar mij',
  'de hulp is niet goed geregeld en niemand zegt iets',
  'mijn mama zegt altijd inshallah dan komt het goed',
  "ze zei c'est la vie en liep weg",
  'mijn mentor is zo fake, nobody cares echt he',
  'ik ben bin de mem fan twa bern en de foogd belt noait werom',
  'ik bin de mem fan twa bern',
  'ek is die ma van twee kinders en niemand luister nie',
  'kut',
  'hola',
  'ok',
  'merhaba',
  'nie goed',
  'stom',
  'fuck this shit',
  'no',
  'help',
  'mama',
  'de la',
  'nooit',
  'Yilmaz',
  'moj',
  'De voogd, mevrouw Yıldız, belt nooit terug naar mijn moeder',
  'Çelik en Şahin',
  'ik heb het tegen meneer Nowak van jeugdzorg gezegd maar hij doet niks',
  'boos en verdrietig',
  'machteloos',
  'angry and sad',
  'uitleg en excuses',
])('takes "%s" for no other language than Dutch or English', (text) => {
  expect(['nl', 'en', undefined]).toContain(languageOf(text));
});

it('reads the longest message as quickly as a long one', () => {
  expect(languageOf('é'.repeat(1_000_000))).toBeUndefined();
});
