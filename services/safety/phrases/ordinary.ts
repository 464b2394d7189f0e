/** Words that look or sound like one we listen for, and are just themselves. */
export const ordinary = `
vermoeden vermoed vermoeid vermeden vermaken vermelden vermeld overdracht opdracht gestort gestart gestopt gestapt gestolen gesloten verteld vertelt vergist verwoord verhuist
beloven beloof beleven beleefd geleden gelezen gelogen opgeslagen opgelost noemt noemen slaap slagen spelen schoot schaar schoppen
stapt stappen stopt stoppen slecht slechts leren leraren geraakt gemaakt gekraakt gebracht gewacht gedacht gezegd gestaan bedrijf bedenkt bewaren bewijzen
vergeten vergaderen verandert veranderd verbeterd verwachten verwacht vertrouwen verhalen bezoeken gesprek gesprekken verkeerde verkeerd verkocht verzacht verbaasd verhoord verlaten
moeten moeder vader zeggen beide belde bende benen leider leiders lijden scheiden geleid bereid bereikt beperkt gebeten gebeden gebeurt gebeurd gebleven
klagen knappen kloppen klopt klapte klikken kapper kappen klapper stampen stompe stemmen stemt strikt straks strand
wachten machten krachten klachten nachten vechters rechten rechter richten lichten
aangepast aangemeld aangevraagd aangekaart aangegeven afgesproken afgevallen afgehaald aanstellen
ontvangen ontslagen ontstaan ontslag onthouden
versterkt verstrekt verstaan verstand bestaat bezorgd bespreking beperking
vriendelijk vrienden verdiend verdient verdienen verliezen verliest verlopen weglaten weggaan weggelaten weggevallen wegblijven weghalen
misschien missen vermissen gemist beslist
behandeld behandelt gehandeld handelen onderhandelen wandelen
plassen passen pakken kletsen plekken
sluiten spuiten snuiten slijten
gezocht gekocht gekost gebost gepost gepest pesten
gelukt gerukt gedrukt gebukt gepakt
gerard scholten snaps snap schelten slager sloten slaapt
stief steeds steek sterk stuk
zelfstandig zelfs zelf zelfde
duurt durf durft
kiest keert leert deelt heelt
learn learned leaving living giving loving moving having saving
hurry hear heard shoes shop shopping skill skills kids kind kindly bill bills will still
sister mister father rather farther mother brother bother another
started stated stayed slipped skipped snapped stamped
`;
