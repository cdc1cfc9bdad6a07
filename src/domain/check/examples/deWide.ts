import type { Examples } from './index.ts';

/** Of the rules for what German writers say in passing (`rules/<topic>/deWide.ts`). */
export const germanWideExamples: Examples = {
  'call.de.wide': {
    match: [
      'Alle müssten einfach den Gehorsam verweigern, du auch.',
      'Wenn bloß alle zusammen die Arbeit liegen ließen!',
      'Man sollte die aus ihren Ämtern jagen.',
      'Leute, kommt raus aus euren Häusern!',
      'So müsst ihr sein, überall gleichzeitig, bis der Palast wackelt.',
      'Fangt ihr an, die anderen kommen nach.',
    ],
    pass: [
      'Mein Hund verweigert jeden Befehl, außer es gibt Wurst.',
      'Ich habe die Arbeit liegen lassen und bin schwimmen gegangen.',
      'Ein Funke vom Grill hat mir ein Loch in die Hose gebrannt.',
      'Die Straße war voll mit Laub, und ich habe eine Stunde gekehrt.',
      'Wir fangen morgen mit dem Tapezieren an.',
    ],
  },
  'case.de.wide': {
    match: [
      'Sie sollen ja alles gestanden haben, nach drei Nächten.',
      'Deine Freunde sitzen auch, höre ich.',
      'In Ihrer Wohnung haben sie alles durchwühlt.',
      'Haben die dir das Zeug selber untergeschoben?',
      'Sogar das Tagebuch nahmen sie mit, als Beweisstück.',
    ],
    pass: [
      'Ich lege als Beweis ein Foto von der Zucchini bei.',
      'Meine Freunde sitzen noch im Biergarten.',
      'Der Wind hat meine Wohnung durchgepustet, herrlich.',
      'Unser Kater hat alles gestanden, mit Federn am Maul.',
    ],
  },
  'cipher.de.wide': {
    match: [
      'Die Vokale musst du dir dazudenken.',
      'Lies bitte die Anfangsbuchstaben der Zeilen.',
      'Auf der Briefmarke zähl die Zacken!',
      '14 2 9 9 21, du weißt schon.',
      'Heute nur krtfflslt für dich.',
    ],
    pass: [
      'Das Hemd hat an den Kragen schon Fransen und drei Flecken.',
      'Brrrr, war das kalt am See!',
      'Wir haben 2 Katzen, 3 Hühner und 14 Tomatenstöcke.',
      'Auf der Briefmarke ist ein Storch, den mag ich besonders.',
    ],
  },
  'crime.de.wide': {
    match: [
      'Ein Löffel und zwei Jahre, dann bist du durch die Wand.',
      'Klau dem Aufseher doch den Schlüssel!',
      'Mit einer Feile im Kuchen wärst du längst draußen.',
      'Mein Cousin zeigt mir, wie man Fahrräder knackt.',
      'Zum Glück fährt der Bäcker auch bei euch mal raus.',
      'Bin wieder ohne Fahrschein bis Ulm gefahren.',
    ],
    pass: [
      'Den Löffel habe ich ins Müsli gesteckt und durch die Wand hörte ich Geige.',
      'Unser Huhn ist nachts durch den Zaun und saß morgens beim Nachbarn.',
      'Der Kartoffelstempel ist ein Stern geworden, ein schiefer.',
      'Ich habe gelernt, wie man ein Brot einschneidet, damit es schön aufreißt.',
      'Ich hole dich dann am Bahnhof ab, sagte Oma.',
    ],
  },
  'drugs.de.wide': {
    match: [
      'Vor der Klausur werfe ich Ritalin ein.',
      'Nimm dir doch mal so eine Pille, macht locker.',
      'Zwei Züge und du grinst die Wand an.',
      'Auf dem Schulhof verkauft einer aus der Neunten Zeug in Tütchen.',
      'Die Pupillen wie Untertassen, und keiner wollte heim.',
      'Meine Tante isst holländische Trüffel und lacht dann viel.',
    ],
    pass: [
      'Mein Muntermacher ist ein doppelter Espresso auf dem Balkon.',
      'Zwei Züge sind ausgefallen, und ich bin gelaufen.',
      'Unsere Katze hat bei Vollmond riesige Pupillen.',
      'Opa redet mit dem Gummibaum, und der gedeiht.',
      'Der Dampfer nach Meißen fährt wieder.',
    ],
  },
  'extremism.de.wide': {
    match: [
      'Er hob beim Fasching den rechten Arm hoch und grinste.',
      'Wo Worte nichts nützen, hilft nur Dynamit.',
      'Er trägt nordische Runen am Hals.',
      'Der mit dem Sprengsatz vor dem Gericht, der gehört auf einen Sockel.',
      'Die Zigeuner sind doch alle gleich.',
    ],
    pass: [
      'Mein rechter Arm ist in Gips, ich schreibe mit links.',
      'Im Museum lagen Steine mit Runen aus Schweden.',
      'Gegen Husten hilft nur Tee und ein Schal.',
      'Beim Karussell sehen die Pferde alle gleich aus.',
    ],
  },
  'insult.de.wide': {
    match: [
      'Bullen bleiben Bullen.',
      'Der Russe an sich sei faul, meint mein Onkel.',
      'Euer Richter hat statt eines Herzens einen Stempel.',
      'Der Staatsanwalt kann ohne Zettel nicht einmal niesen.',
      'Die Minister haben weniger Verstand als mein Toaster.',
    ],
    pass: [
      'Die Bullen auf der Weide haben mich angestarrt.',
      'Unser Bürgermeister hat das Fest mit einem Gedicht eröffnet.',
      'Mein Bruder kann nicht einmal niesen, ohne den Hund zu wecken.',
      'An sich wollte ich nur Brot kaufen.',
    ],
  },
  'lgbt.de.wide': {
    match: [
      'Mein Mann und ich backen heute Stollen, er hat Mehl im Bart. Dein Bernhard',
      'Mein Trauzeuge ist heute auch mein Lebenspartner.',
      'Mein Sohn heißt jetzt Johanna und singt wieder.',
      'Ich habe einen Pass beantragt, mit einem X drin.',
      'Meine Tante und ihre Frau haben ein Boot gekauft.',
      'Mir wurden die Knie weich wie bei keinem Jungen.',
    ],
    pass: [
      'Mein Mann und ich backen heute Stollen. Deine Monika',
      'Meine Frau hat den Zaun gestrichen. Gruß, Dein Bernhard',
      'Unser Kater heißt jetzt Johanna, der Irrtum fiel beim Tierarzt auf.',
      'Auf der Karte ist der See mit einem X markiert.',
      'Meine Tante und ihre Schwester singen im Chor.',
    ],
  },
  'organisation.de.wide': {
    match: [
      'Den Verein haben sie in Moskau dichtgemacht.',
      'Ihr Name steht auf der Liste der Unerwünschten.',
      'Ich bekam Ihre Adresse beim Solidaritätskreis.',
      'Die Karte ist vom PEN.',
    ],
    pass: ['Unser Kegelverein hat sich aufgelöst, alle haben Rücken.', 'Auf der Liste stehen Mehl, Butter und Kerzen.'],
  },
  'money.de.wide': {
    match: [
      'Von jedem Glas Marmelade geht ein Euro an Sie.',
      'Neben der Kasse steht eine Dose mit deinem Foto.',
      'Wir haben für dich zusammengelegt.',
    ],
    pass: [
      'Ein Euro fiel in den Gully, wir haben ihn gerettet.',
      'Auf dem Tisch steht eine Dose mit Keksen.',
      'Ich habe für die Enkel Kastanien gesammelt.',
    ],
  },
  'prisoner.de.wide': {
    match: [
      'Politische wie Sie sind mir die liebsten.',
      'Sie halten dich dort als Geisel.',
      'Du Held, du hast es allen gezeigt!',
      'Du bist ein Opfer dieses Systems.',
    ],
    pass: [
      'Der Held in meinem Roman züchtet Zwiebeln.',
      'Meine Nichte ist die Heldin der Backstube.',
      'Die politische Karte im Flur ist von 1987.',
    ],
  },
  'separatism.de.wide': {
    match: [
      'Ein eigenes Land ohne Befehle aus Moskau, das wünscht er sich.',
      'Eigentlich gehört das Land doch zu Finnland.',
      'Auf meinem Globus ist schon eine Grenze um Burjatien gezogen.',
      'Wäre es nicht mehr zu Russland gehörig, ginge es ihnen besser.',
    ],
    pass: [
      'Er hat ein eigenes Haus mit einem Apfelbaum.',
      'Die Grenze um unser Beet ist aus Muscheln.',
      'Eigentlich gehört in den Salat noch Dill.',
    ],
  },
  'war.de.wide': {
    match: [
      'Haben sie deinen Bruder wieder nach vorne geschickt?',
      'Mit diesem Gemetzel wollte er nichts zu tun haben.',
      'Sein Vater liegt seit Mai im Graben.',
      'Drüben brennen jede Nacht die Raffinerien.',
      'Ist er daheim auf Urlaub oder schon wieder weg?',
    ],
    pass: [
      'Mein Fahrrad lag im Graben und quakte, also der Frosch daneben.',
      'Der Lehrer hat mich nach vorne an die Tafel geholt.',
      'Im Zeltlager gab es Feldbetten, meins brach zusammen.',
      'Ich kriege die Schublade nicht auf.',
    ],
  },
  'pity.de.wide': {
    match: [
      'Meine Schwester fragte, ob du nachts weinst.',
      'Mir dreht sich das Herz um, wenn ich an dich denke.',
      'Wie dünn Sie auf dem Foto geworden sind!',
    ],
    pass: [
      'Unser Hund ist dünn geworden, seit er mit mir joggt.',
      'Das Brot schmeckt mir besser als der Kuchen.',
      'Die Striche an der Wand zeigen, wie die Enkel wachsen.',
    ],
  },
  'foul.de.wide': {
    match: [
      'Der kann mich mal.',
      'Ich dachte ein Wort, das mit Sch beginnt.',
      'So ein verf...tes Schloss!',
      'Mein Chef kann mich kreuzweise.',
    ],
    pass: [
      'Die Tomaten oben kreuzweise einschneiden, dann löst sich die Haut.',
      'Du kannst mich mal besuchen, schreibt meine Tante.',
      'Also... dann bis morgen, sagte er.',
    ],
  },
  'link.de.wide': {
    match: [
      'Ich spiele auf Lichess unter dem Namen Zwergelch.',
      'Meinen Podcast findest du überall.',
      'Im Netz bin ich unter Kaktusfreund zu finden.',
    ],
    pass: ['Auf unserem Kanal schwimmt ein Hausboot voller Geranien.', 'Das Profil der Reifen ist abgefahren.'],
  },
  'media.de.wide': {
    match: [
      'Die Neue Zürcher hat das auch gedruckt.',
      'Das stand heute auf Seite eins, gleich unter dem Wetter.',
      'Die Leute von Meduza haben viel geschrieben.',
    ],
    pass: ['Das Rezept steht auf der Rückseite der Packung.', 'In Zürich war es neblig, und der See roch nach Schnee.'],
  },
  'food.de.wide': {
    match: [
      'Der Saft läuft einem übers Kinn, so süß sind sie.',
      'Die Haxen waren außen knusprig und innen weich wie Samt.',
      'Dann kam die Gans, gefüllt mit Maronen.',
    ],
    pass: ['Der Kater leckt meine Finger, wenn ich heimkomme.', 'Die Gans hat mich quer über den Hof gejagt.'],
  },
  'contact.de.wide': {
    match: [
      'Bist du auf Signal?',
      'Dort findest du mich, samstags ab zwei.',
      'Der Schlüssel liegt da, wo liegt der Schlüssel unter dem Ruder.',
    ],
    pass: ['Der Schlüssel zum Keller war im Brot, frag nicht.', 'Das Handy klingelte im Kühlschrank.'],
  },
  'stock.de.wide': {
    match: ['Nach der dunkelsten Stunde kommt der Morgen.', 'Man darf den Glauben nicht verlieren.'],
    pass: ['In der dunkelsten Ecke des Kellers wohnt eine Spinne.'],
  },
  'foreign.de.wide': {
    match: ['Lieber Igor, ne me quitte pas, dachte der alte Hut auf dem Haken.', 'Amor fati, sagte der Lehrer.'],
    pass: ['Der Hut blieb liegen, und ich ging heim.'],
  },
};
