import type { CheckedLanguage } from '../rule.ts';

/** Lists of words that several phrases share: `@name` in a phrase stands for any of them. */
export const sets: Readonly<Record<CheckedLanguage, Readonly<Record<string, string>>>> = {
  ru: {
    // What everyday life is made of: a word that could harm tells of it there.
    home: `кухня часы:p огород сад чай торт пирог суп салат соль:f хлеб печь:f духовка выпечка рецепт команда матч футбол гол теннис тренер забег бассейн плавание велосипед замок ветер погода планета луна солнце звезда небо ферма зоопарк обезьяна музей школа школьник класс экзамен зачет учитель учительница урок зубной врач витамин тыква овощ ярмарка дача поезд автобус вокзал аэропорт паром гора поход прогулка палатка хор концерт оркестр песня танец:танц театр сцена спектакль:m комедия фильм кино роман кроссворд шахматы:p пешка ферзь:ферз лего:0 игрушка свадьба новогодний елка рождество бабушка дедушка внук внучка малыш щенок стирка почта ноутбук компьютер вайфай магазин рынок помидор редиска варенье мед пчела дождь туман река озеро море пляж лодка вязание шерсть керамика краска пианино гитара скрипка кофеварка кофемолка крольчиха сериал мультфильм сосед пылесос теорема диплом сопромат зарядка шашлычная домофон шапка дневник почерк`,
    your: '=ваш =ваша =ваше =вашего =вашей =вашему =вашим =вашем =вашу =ваши =ваших =вашими =твой =твоя =твое =твоего =твоей =твоему =твоим =твоем =твою =твои =твоих =твоими',
    you: '=вы =вас =вам =вами =ты =тебя =тебе =тобой =тобою',
    judge: 'судья =суд =суде =судом =суду =судебное тюремный',
    // Who rises, and what that is called.
    people: 'народ россиянин беларус =люди =людям =страна =россия =мы =каждый рабочий студент крестьянин =массы =молодежь =общество',
    rise: `восстать:восстанут =восстанет =поднимется =поднимутся =поднимемся =подняться =подниматься =поднимайтесь =поднимайся =проснется =проснутся =проснитесь =просыпайтесь свергнуть:свергнут =скинет =скинем =сметет =сметем =снесет =снесем взбунтоваться:взбунтуются
      бунтовать:бунтуют бастовать:бастуют бороться:борются =борись =боритесь =победит =победим сопротивляться`,
    // Who rules, guards and judges; with a bad word beside it, an insult.
    power: `опер полицейский охранник:охранник дубак =менты генерал =верхи чиновничий госдеп минюст роскомнадзор президентский губернаторский власть правительство государство государственный депутат чиновник губернатор мэр министр президент премьер дума госдума сенатор парламент кремль =царь =царя =вождь начальник =начальство охранник охрана конвой конвоир
      судья =судьи =судей прокурор следователь:m =следак полиция полицейский мент =менты омон росгвардия фсб:0 фсин:0 цензор тюремщик надзиратель:m режим администрация =единая единоросс =наверху =верхушка пропагандист телевизор =начальничек майор полковник генерал`,
    bad: `вор ворюга воровать:воруют проворовать проворовались:0 =проворовались украсть:украдут врать:врут соврать:соврут врун лгать:лгут лжец лживый лгун индюк баран козел:козл осел:осл дурак дура дурной тупой тупица тупость жирный мерзкий мерзость позор позорный гнилой гниль сгнить:сгниют прогнить:прогниют продажный наглый наглость подлый подлец подлость
      идиотский вранье =враки =ложь ненавидеть:ненавидят ненавистный стыд бесстыжий бессовестный убогий клоун цирк маразм маразматик бред безумие безумный безумец сумасшедший псих свихнуться:свихнутся рехнуться:рехнутся гад крыса свинья свинство хряк жаба паразит преступник преступный бандит бандитский мафия банда шайка тварь урод уродский обнаглеть:обнаглеют зажраться:зажрутся охаметь:охамеют хам хамло рухнуть:рухнут сдохнуть:сдохнут подохнуть:подохнут
      больной трус трусливый палач подонок:подонк сволочь мразь негодяй мерзавец жулик ничтожество ничтожный бездарь бездарный бездельник дармоед кровосос кровопийца упырь:m вампир людоед садист =звери =зверье изверг зверство издеваться бес черт дьявол сатана нечисть гнида глиста пиявка клещ шакал собака цепной шестерка холоп холуй лакей марионетка кукла шут беззаконие произвол террор террорист убийца душитель:m душить:душат гнобить:гнобят травить:травят
      грабить:грабят обирать обворовать обокрасть:обокрадут коррупция коррупционер взяточник взятка откат кровавый бесчеловечный людоедский фашист фашистский гестапо гестаповец =катятся проклятый проклинать проклясть:проклянут =козлы =идиоты идиот кретин дебил придурок:придурк дегенерат =тьфу плевать наплевать чинуша совок быдло жлоб старпер маньяк фюрер`,
    // A sign that two agree on: if all is well, draw a sun.
    number: '=один =два =три =четыре =пять =шесть =семь =восемь =девять =десять =одиннадцать =двенадцать =сорок =ноль =двадцать =тридцать',
    if: '=если =когда =коли',
    draw: '=нарисуй =нарисуйте =поставь =поставьте =подчеркни =подчеркните =упомяни =упомяните =загни =загните =приклей =приклейте =моргни =моргните =кивни =кивните',
    sum: '=деньги =денег =деньгам =деньгами деньга денежка деньжата:p тысяча тыща =тыщ =тыс рубль:рубл рублик евро:0 доллар бакс сумма средство штраф залог копейка наличные:p наличка гривна лари:0 тенге:0 перевод косарь:косар',
    // What is near where shells fall.
    dread: `ребенок:ребёнк =дети =детях =детей =детям тихо:0 подвал бомба взрыв ночевать:ночуют бежать:бегут =бежала =бежали уехать:уедут эвакуироваться:эвакуируются эвакуация тревога гибнуть:гибнут погибнуть:погибнут =погиб =погибли умереть:умрут молиться:молятся страшно:0 снаряд беженец сердце плакать:плачут больно:0 руина развалины:p разрушить:разрушат разрушенный
      сгореть:сгорят убить:убьют держаться:держатся свободный =мир =мира победа победить:победят =победит помощь помогать помочь:помогут защищать защитник враг брат =братья народ =люди свет волонтер госпиталь раненый удар атака`,
    fishing:
      'рыба рыбак рыбачить лов ловить:ловят улов сезон камчатка горбуша кета лосось нерест сейнер море сельдь минтай краб начаться:начнутся',
    // What people fight over at home, where nobody is hurt.
    trifle: `кот кошка котенок:котят собака пес:пс щенок одеяло подушка муха комар тля слизень:слизн слизняк сорняк одуванчик муравей моль снежок кролик таракан пыль
      мышь голубь ворона белка крот колорадский осот крапива борщевик холодильник пульт ремонт плита принтер будильник сосулька снегирь клещ улитка гусеница
      утка еж:еж кактус черепаха попугай хомяк тесто снеговик сугроб щегол синица сорока грач аист гусь:m коза корова овца баран петух индюк поросенок:поросят лягушка рыбка
      карась кресло диван компот каша манка суп носок:носк сковородка чайник кофемолка пылесос малыш кактус фикус помидор огурец тыква кабачок:кабачк яблоня редиска божий муравьиный шмель оса лень накипь ржавчина плесень паутина носок:носк ребенок:ребёнк сын дочь дочка внук внучка племянник младший лопата чайка воробей:воробь`,
    // What one does with a book or a film whose title stands in quotation marks.
    reading: `читать:читают перечитывать перечитать:перечитают дочитать:дочитают дочитывать прочитать:прочитают почитать:почитают пересматривать пересмотреть:пересмотрят посмотреть:посмотрят смотреть:смотрят досмотреть:досмотрят
      слушать послушать петь:поют спеть:споют играть сыграть:сыграют учить:учат ставить:ставят поставить:поставят книга роман фильм кино сериал песня опера спектакль:m пьеса рассказ мультфильм картина альбом стихотворение балет`,
    // Games, books, films and history, by which a hard word tells of something else.
    story: `книга роман фильм кино сериал мультфильм мультик игра спектакль пьеса опера сказка фантастика рассказ глава автор писатель режиссер актер серия сезон:f музей картина детектив герой герои:p персонаж толстой уэллс оруэлл
      учебник век древний античный средневековый римский`,
    town: `киев харьков одесса мариуполь буча бахмут херсон донецк луганск николаев запорожье днепр чернигов сумы:p изюм львов донбасс украина курск белгород`,
    food: `шашлык стейк мясо котлета пельмени:p вареник борщ плов пирог пирожок:пирожк торт пирожное пицца бургер суши:0 роллы:p креветка лосось икра колбаса сыр салат блин блинчик ветчина окорок курица
      утка баранина ребрышки:p десерт мороженое шоколад шоколадка круассан булочка выпечка хачапури:0 хинкали:0 паста лазанья жаркое рыба хлеб картошка тирамису:0 эклер пампушка сырник оладья оладьи:p сметана сметанка персик клубника арбуз дыня виноград
      манты:p лагман самса чебурек беляш голубцы:p щи:p уха солянка харчо:0 окрошка винегрет оливье:0 холодец:холодц селедка сало грибочки:p капуста кулич пасха пряник печенье ватрушка пончик вафля наполеон медовик кекс чизкейк карбонара стол угощение наливка ягненок:ягнят индейка свинина говядина отбивная шницель гуляш рагу:0 омлет яичница бекон сосиска колбаска чурчхела пахлава халва мед варенье джем соус тушенка тушеный жареный =крылышки буженина форель семга краб мидии:p устрицы:p`,
    tasty: `вкуснейший =вкусный =вкусная =вкусное =вкусные =вкусную =вкусного =вкусной =вкусным =вкусно =вкуснотища =вкуснятина =вкуснятину =объедение =обалденный =обалденная =божественный =божественная =восхитительный =восхитительная =аппетитный аппетитный изумительный умопомрачительный =нежнейший =нежнейшая нежнейший наваристый сочный румяный
      хрустеть:хрустят хрустящий =корочка =корочкой =корочку таять:тают =тающий =тающая шкворчать:шкворчат шипеть:шипят =дымок =дымком дымиться ароматный душистый горяченький пышный сливочный =язык =проглотишь пальчик =оближешь слюнки:p объедаться объесться наесться:наедятся =наелись =объелись облизываться =текут ломиться:ломятся =пылу =жару жирненький тягучий густой чесночный копченый маринованный золотистый поджаристый пряный нежный свежайший медовый сладчайший =пальцам =подбородку`,
    send: 'перевести:переведут =перевел =перевела =перевели переводить:переводят отправить:отправят отправлять выслать:вышлют высылать скинуть:скинут скидывать кинуть:кинут =кинем прислать:пришлют присылать послать:пошлют посылать закинуть:закинут перечислить:перечислят перечислять внести:внесут вносить:вносят пополнить:пополнят собрать:соберут собирать =сбор =собрали передать:передадут =передам передавать:передают положить:положат =положим занести:занесут дать:дадут заплатить:заплатят одолжить:одолжат',
    lands:
      '=сибирь =сибири чечня татарстан башкортостан башкирия =якутия =якутии бурятия карелия =урал дагестан =кавказ калмыкия тува ингрия кубань =удмуртия ингушетия =саха =регионы =республики',
    // Given names in the dative, as slogans have them.
    names:
      '=ивану =алексею =марии =анне =ольге =ирине =сергею =дмитрию =андрею =александру =владимиру =михаилу =юрию =евгению =евгении =светлане =саше =маше =жене =илье =олегу =игорю =павлу =николаю =виктории =наталье =елене =екатерине =ксении =дарье =александре =навальному =григорию =борису =льву =артему =никите =максиму =антону =денису',
  },
  en: {
    months: 'years months year month',
    speech:
      'repost post tweet comment joke meme poem poems poster placard sign song lyrics word words opinion view views belief beliefs truth nothing sticker stickers picture photo drawing graffiti leaflet speech prayer like likes',
    // What everyday life is made of: a word that could harm tells of it there.
    home: `kitchen clock garden tea cake cakes soup salad salt bread baking bakery cook cooking porridge team match football cricket goal tennis coach race swimmer~ swimming bike lock cottage wind cold planets planet moon sun stars sky stable farm zoo monkeys nutcracker museum school pupils class exam teacher dentist doctor vitamins headache pumpkin vegetable~ fair village train bus station airport ferry queue hill hike walk boots tent thermos choir concert orchestra band song dance theatre stage play comedy film movie cinema novel book~ library crossword~ chess pawn queen board dice cards lego toy~ wooden wedding birthday christmas easter grandmother granny grandpa toddler~ children~ kids puppy puppies laundry email laptop computer wifi website phone shop market allotment tomato~ radish jam honey bees weather rain fog river lake sea beach boat~ sailing knitting wool crochet pottery paint painting piano guitar violin drum~ cold-water`,
    reading:
      'read reading reads reread rereading finished watch watched watching listen listening listened sing sang singing play played playing book novel film movie song opera series album painting',
    power: `government governments politician~ president minister~ kremlin parliament authorities official~ officials police policeman policemen cop cops guard guards warden~ judge~ prosecutor~ investigator~ censor~ ruler~ rulers leader leaders
      system party tsar czar mayor governor~ boss commander~ officer~ officers moscow russia duma those bureaucrat~`,
    bad: `liar~ lies lying thief thieves gangster~ coward cowards crook~ criminal~ corrupt idiot~ stupid fool~ moron~ clown~ circus pig~ rat~ monster~ evil murderer~ killer~ butcher~ coward~ cowardly bastard~ scum madman mad insane crazy sick rotten vile disgusting shame shameful shameless
      parasite~ vampire~ bandit~ gang mafia thug~ brute~ brutal cruel sadist~ puppet~ dictator~ tyrant~ dumb pathetic disgrace disgraceful hate hated despise loathe bully bullies fascist~ gestapo devil satan snake~ worm~ vermin cockroach~ filthy greedy steal steals stealing stole lie lied swine muppet~ buffoon~ imbecile~ nasty ugly mug jerk~ creep~`,
    food: `steak~ roast barbecue bbq burger~ pizza~ pasta lasagne lasagna cake~ pie~ chocolate cheese~ cheesecake dessert~ bacon sausage~ ham chicken turkey duck lamb salmon shrimp~ prawn~ lobster oyster~ sushi pancake~ waffle~ croissant~ pastry pastries bread
      dinner lunch meal~ brunch dish~ curry stew soup dumpling~ tiramisu brownie~ cookie~ biscuit~ butter cream garlic melon~ strawberr* peach~ pudding scone~ bun~ buns muffin~ crumble gravy potatoes chips fries noodles risotto tart~ icecream gelato doughnut~ donut~ sauce syrup honey jam caviar`,
    tasty: `delicious tasty yummy mouthwatering scrumptious heavenly divine tender crispy crunchy juicy succulent bubbling golden dripping melting melted melts melt whipped creamy buttery gooey warm steaming sizzling smoky smoked grilled roasted fried oozing crackling fragrant fluffy rich savoury savory glazed caramelised caramelized stuffed feast feasted tastiest yum`,
    nations: 'siberian chechen tatar bashkir yakut buryat karelian dagestani kalmyk tuvan ingrian ural ingush circassian crimean kuban',
    lands:
      'caucasus kuban bashkiria altai circassia ossetia adygea komi udmurtia siberia chechnya tatarstan bashkortostan yakutia sakha buryatia karelia dagestan kalmykia tuva ingria urals ingushetia',
    your: 'your yours',
    story:
      'book~ novel~ film~ movie~ series episode~ game~ chess play~ chapter~ tale~ story stories museum~ painting~ detective~ thriller~ author~ writer~ century ancient medieval roman greek trojan',
    trifle:
      'cat~ kitten~ dog~ puppy squirrel~ blanket~ pillow~ slug~ snail~ weed~ dandelion~ moth~ mosquito~ fly flies ant~ dust snow snowball~ mice mouse rabbit~ pigeon~ seagull~ crow~ mole~ nettle~ aphid~ toddler~ kid~ sock~ printer~ fridge alarm raccoon~ fox~',
  },
  de: {
    months: 'jahre jahren monate monaten jahr',
    speech:
      'repost post posting tweet kommentar witz meme gedicht gedichte plakat schild lied wort worte wörter meinung ansicht überzeugung wahrheit nichts aufkleber bild foto zeichnung graffiti flugblatt rede gebet like likes',
    home: `küche uhr garten tee kuchen suppe salat salz brot brotback* backen kochen koch linsen nudeln rezept mannschaft spiel tor elfmeter fußball tennis trainer rennen schwimm* fahrrad fahrradschloss schloss wind wetter planeten mond sonne sterne himmel stall bauernhof zoo affen nussknacker museum schule schüler klasse prüfung lehrer~ zahnarzt arzt vitamine kopfweh kürbis* gemüse fest dorf zug bahn bus bahnhof flughafen fähre berg wanderung spaziergang zelt chor konzert orchester kapelle lied tanz theater bühne komödie film kino roman buch bücherei bibliothek kreuzworträtsel schach bauer dame würfel karten lego spielzeug holz hochzeit geburtstag weihnachten ostern oma opa großvater großmutter kinder kind kleinkind welpe~ wäsche mail laptop computer wlan handy laden markt schrebergarten tomaten radieschen marmelade honig bienen regen nebel fluss see meer strand boot segeln stricken wolle töpfern farbe malen klavier gitarre geige kaffeemaschine kaninchen* haus hauses sonnenaufgang* mulch bett kraut tasse pflanze helm windes socken *kürbis~ spinat brei pinguin~ hitze marmelade schrank teich linde`,
    reading:
      'lese liest lesen gelesen las schaue schauen schauten gesehen geschaut sah sahen höre hören gehört singe singen gesungen spiele spielen gespielt buch roman film lied oper serie album gemälde',
    power: `regierung~ politiker~ präsident~ minister~ kreml parlament behörde~ behörden beamte~ beamten polizei polizist~ polizisten wärter~ wärterin wachen aufseher~ richter~ richterin staatsanwalt~ ermittler~ zensor~ zensorin herrscher~ machthaber~ obrigkeit staat system partei zar bürgermeister~ gouverneur~ chef lagerchef lagerleiter~ gefängnischef offizier~ russland moskau duma obere oben`,
    bad: `gangster~ unmensch~ unmenschen lügner~ lügt lügen gelogen dieb~ diebe gauner~ gaunern verbrecher~ kriminell~ korrupt* idiot~ dumm~ dummkopf~ dämlich~ clown~ zirkus schwein~ schweine ratte~ monster~ böse~ mörder~ schlächter~ feige~ feigling~ bastard~ abschaum irre~ irrer wahnsinnig~ wahnsinn krank~ verrückt~ verrottet~ mies~ widerlich~ schande schäm* parasit~ parasiten vampir~ bande mafia schläger~ brutal~ grausam~ sadist~ marionette~ diktator~ tyrann* erbärmlich~ hasse hassen verachte* faschist~ gestapo teufel satan schlange~ ungeziefer kakerlake~ dreckig~ gierig~ fiesling~ fies~ hohlkopf~ kotzbrocken ekelhaft~ pack gesindel halunke~ schurke~ trottel~ depp~ arschloch~ verlogen~ unfähig~ versager~ blöd~`,
    food: `steak~ braten schnitzel gulasch pizza~ pasta lasagne *kuchen torte~ *torte schokolade käse *käse eis nachtisch wurst würstchen schinken speck hähnchen ente gans lachs garnelen sushi pfannkuchen waffeln croissant~ brötchen brezel~ abendessen mittagessen eintopf suppe *suppe
      knödel klöße kartoffeln bratkartoffeln plätzchen tiramisu zimtschnecke~ strudel* butter sahne erdbeeren himbeeren mandeln brot *braten kekse lebkuchen maultaschen spätzle rouladen pommes nudeln soße sauce raclette fondue glühwein stollen zuckerguss dampfnudel~ pudding`,
    tasty: `köstlich~ lecker~ delikat~ himmlisch~ saftig~ knusprig~ göttlich~ zart~ vorzüglich~ unwiderstehlich~ warm~ heiß~ duftend~ duftet dampfend~ geschmolzen~ schmilzt zerlaufen~ zerging gebrannt~ frisch~ süß~ süße fluffig~ cremig~ goldbraun~ würzig~ gebraten~ gegrillt~ geräuchert~ dick~ herunter kross~ schmeckt schlemmen satt`,
    lands:
      'sibirien tschetschenien tatarstan baschkortostan jakutien burjatien karelien dagestan kalmückien tuwa ingrien ural inguschetien',
    your: 'dein deine deinen deinem deiner deines euer eure eurem euren eurer ihr ihre ihren ihrem ihrer',
    story:
      'buch~ bücher büchern roman~ romane film~ filme serie~ spiel~ schach märchen museum~ krimi~ geschichte~ jahrhundert antike mittelalter autor~ schriftsteller~',
    trifle:
      'katze~ kater~ hund~ decke~ kissen eichhörnchen schnecke~ nacktschnecke~ unkraut löwenzahn motte~ mücke~ fliege~ ameise~ staub schnee schneeball~ schneebälle maus mäuse kaninchen taube~ möwe~ krähe~ maulwurf~ giersch drucker~ wecker~ kind~',
  },
};
