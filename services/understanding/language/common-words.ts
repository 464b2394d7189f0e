/**
 * Words that are frequent in a language and rare elsewhere, as typed without accents (see `fold`); `shared` are
 * those that are Dutch or English too, and count for nothing by themselves.
 */
export const commonWords = {
  nl: `ik je jij u wij we ze zij hij het een de niet geen maar dat dit die deze wat wie waar hoe heb heeft had hebben ben bent is was waren zijn wordt werd
mijn mn zoon dochter kind kinderen moeder vader voor van met naar bij ook nog al wel dan als omdat want toen nooit altijd weer meer iemand niemand alles niks
voogd jeugdzorg hulp begeleider mentor groep school gebeld belt zegt zei gezegd luistert kan moet mag wil zou gaat ging komt kwam doen doet thuis hier daar er om te
uit over op onze ons hun haar hem jullie graag dank hallo hoi goed slecht jaar maand week dag`,
  en: `i you he she we they it is are was were am the a an and or but not no my your his her our their me him us them this that what who where how why when
have has had do does did can could will would should must may want need help please thank hello because with without from for of to in on at about never always nobody
someone everything nothing again more care worker guardian child children son daughter mother father school group people been said told says tell talk listen im dont`,
  tr: `merhaba selam ben sen bir ve icin cok var yok degil ama bana beni benim senin onun bizim cocugum cocuk cocuklarim oglum kizim yardim istiyorum lazim ne nasil
neden kim evet hayir tesekkur ederim lutfen turkce konusuyor konusuyorum biliyor musunuz misiniz bilmiyorum anlamiyorum anlamadim hollandaca aile anne baba annem babam okul
kadar gibi daha sonra once her sey hic simdi burada burda bu su olarak oldu olan aldilar yardimci olun gun yil aylardir kimse`,
  pl: `czesc dzien dobry nie jest to na sie ze jak ale czy po polsku moj moja moje mam mnie dziecko dziecka dzieci syn syna corka corki pomoc pomocy potrzebuje prosze dziekuje
rozumiem rozumie mowie mowic niderlandzkiego holenderskiego jestem bardzo kto co gdzie kiedy dlaczego tak dla przez przy bez tego tylko juz jeszcze nikt nigdy zawsze
zabrali chce chcialbym chcialabym moge mozna szkola rodzina matka ojciec mama tata mojego mojej nas nam ich jego`,
  es: `hola holandes ingles buenos dias buenas tardes yo tu el ella nosotros mi mis su sus hijo hija hijos nino nina ninos ayuda ayudar necesito por favor gracias espanol hablo habla
hablan entiendo entiende no_entiendo que como donde cuando porque por para con sin pero muy mas tambien nada nadie nunca siempre quiero puedo tengo tiene estoy esta esto es una los
las del al me se lo quitaron familia madre padre escuela ellos`,
  fr: `bonjour salut je tu il elle nous vous ils mon ma mes ton son sa ses notre votre leur enfant enfants fils fille aide aider besoin merci parle parlez francais comprends
comprend pas ne que qui quoi comment pourquoi quand avec sans pour dans sur mais est sont suis ete avoir ai avez c'est jai j'ai les des une un du au aux tres rien personne jamais toujours
veux peux faire famille mere pere ecole s'il plait svp bonsoir oui non cette`,
  so: `waxaan waxaa waa maya haa iyo ka ku ma ayaa baa leh leeyahay wax caawimo caawin caawi caruurta carruurta carruur ilmahayga ilmo wiilkayga gabadhayda wiil gabadh
fadlan mahadsanid salaan soomaali somali afka hadlo hadlaa hadlaan fahmin garanayo ma_fahmin iska igu uga uu ay aniga adiga hooyo aabo qoys dugsi sidee maxaa yaa halkee rabaa doonayaa i
caawiya xanuun dhib qof cid ilmaheyga walaal`,
  de: `ich nicht und mein meine meinen meiner sie wir ihr ist sind habe hat haben kein keine kind kinder sohn tochter hilfe bitte danke hallo guten tag wie warum wer
weil aber auch noch immer nie niemand mit ohne fur von bei nach auf aus der das dem den ein eine einen sprechen spreche verstehe deutsch jugendamt betreuer mutter vater schule kann muss will`,
  other: `io sono mio mia mie miei figlio figlia bambino bambini aiuto grazie ciao buongiorno perche non che di con per parlo italiano capisco
eu meu minha filho filha nao ajuda obrigado obrigada voce voces falo portugues preciso entendo
sunt meu mea copilul copii ajutor va rog multumesc romana vorbesc inteleg nu si pe
sam moj moja dijete pomoc molim hvala ne_razumijem hrvatski srpski govorim trebam nemam imam
azul salam khoya bghit 3afak labas wladi weldi`,
} as const;
