"""Words that begin sentences of the news and name nobody: how a thing is (heavy rain, a former mayor), who does something by what they do, what the
weather does, according to whom, and somebody and something."""

from __future__ import annotations

import re
from functools import lru_cache

# By language, beginnings of words, to which any ending belongs; behind “=” whole words.
_STEMS = {
    "be": "моцн магутн вялік значн рэзк сільн колішн мясцов навуковц навуковец даследчык вучон урач лекар хірург медык доктар фермер аграры сялян выбаршчык грамадзян жыхар сіноптык метэаролаг пажарн ратавальнік паліц настаўнік студэнт рабоч кіроўц турыст журналіст эксперт следч пракурор адвакат пасажыр бацьк дзяўчын жанчын мужчын кабінет парламент суд лівень дождж навальніц шторм ураган пажар павод выбух аварыя землятрус =нехта =нешта =хтосьці =штосьці =хтось =паводле =згодна =былы =былая =былое =былыя =былога =былой =новы =новая =новыя =суд =снег =дождж",
    "bg": "силн порой проливн обилн мощн бурн голям сериозн някогашн предишн местн правителств кабинет парламент лекар хирурз хирург медиц фермер земеделц животновъд изследовател избирател граждан жител пожар наводнен градушк =някой =някои =нещо =според =съгласно =по =дъжд =буря =бури =сняг =нов =нова =ново =нови =бившият =бивш =бивша =бившата =пороен =пороят =силен =силна",
    "cs": "siln přívalov vydatn mohutn prudk intenzivn rozsáhl býval někdejš místn kabinet liják požár povodn lékař chirur zemědělc sedlác rolníc farmář výzkumníc volič občan obyvatel =někdo =něco =podle =dle =déšť =sníh =nový =nová =nové =noví =mráz =vláda =vlády =vládu",
    "da": "kraftig voldsom heftig stærk massiv tidligere forhenværend lokal kirurg forsker videnskab landmænd bønder landmand vælger borger indbygger beboer skybrud uvejr oversvømmels regering kabinet =nogen =noget =ifølge =ny =nye =nyt =stor =store =sne =brand =branden =regn =regnen =storm =læger =læge",
    "de": "heftig kräftig unwetterartig massiv ehemalig früher einstig örtlich stimmberechtigt wahlberechtigt =jemand =irgendjemand =laut =gemäß =starker =starkes =starken =starkem =schwere =schwerer =schweres =große =großer =großes =neue =neues",
    "el": "ισχυρ σφοδρ έντον μεγάλ πρώην τοπικ γιατρ χειρουργ κτηνοτρόφ αγρότ γεωργ παραγωγ επιστήμ ερευνητ ψηφοφόρ πολίτ κάτοικ καταιγίδ πλημμύρ πυρκαγι κυβέρνησ =κάποιος =κάποια =κάποιοι =κάτι =σύμφωνα =κατά =νέα =νέος =νέο =νέες =νέοι =χιόνι =χιόνια =γιατροί =γιατρός ",
    "es": "fuert intens violent torrencial antigu local ejecutiv gobiern chubasc aguacer tormenta lluvia nevada incendi inundacion =alguien =algo =según =fuertes =fuerte =graves =grave =grandes =grande =nuevo =nueva =nuevos =nuevas =lluvia =lluvias =nevada =nevadas",
    "et": "tugev võimas kunagi kohalik arst kirurg põllume talunik teadlas uurija valija kodanik elanik paduvihm lumesad tulekahju üleujutus valitsus kabinet =keegi =miski =vastavalt =vali =äge =suur =suured =endine =endised =endise =uus =uued =uue =vihm =torm =arst =arstid",
    "fi": "rankka voimak entinen entise paikallis lääkär kirurg maanviljelij viljelij tutkij tiedemieh äänestäj kansalai asukka rankkasa myrsky tulipalo hallitu =joku =jokin =eräs =mukaan =kova =kovat =uusi =uudet =suuri =suuret =sade =sateet =lumi =lumisade =raju =rajut",
    "fr": "violent intens important ancien nouvel nouveau averse pluie orage tempête neige incendie inondation =quelqu =quelque =grâce =avec =selon =malgré =faute =fort =forte =forts =fortes =grand =grands =grande =grandes =grave =graves =neige =pluie =pluies =orage =orages",
    "hr": "obiln snažn žestok ozbiljn nekadašnj lokaln liječni kirur znanstven istraživač poljoprivredn seljak seljac farmer birač glasač građan stanovni nevrijem snijeg požar poplav kabinet ozlijeđen =netko =nešto =prema =jaka =jak =jako =jaki =jake =bivši =bivša =bivše =novi =nova =nove =kiša =kiše =oluja =oluje =snijeg =vlada =vlade =vladu =vladi",
    "hu": "özönvíz hatalmas súlyos egykori korábbi helyi orvos sebész termelő kutató tudós választó felhőszakad vihar árvíz kormány kabinet =valaki =valami =szerint =erős =nagyobb =új =eső =esők =vihar =hó =hóvihar =tűz =gazdák =polgárok =lakosok",
    "id": "mantan bekas hujan badai petani peternak dokter peneliti ilmuwan pemilih warga kabinet pemerintah =seseorang =sesuatu =menurut =seperti =berdasarkan =mantan =bekas =hujan =badai =warga",
    "it": "violent intens nubifrag temporal acquazzon piogg bufer nevicat alluvion incendi =qualcuno =qualcosa =secondo =forti =forte =gravi =grave =grandi =grande =nuovi =nuove =nuovo =nuova =ex =neve =piogge =pioggia",
    "lt": "smark stipr didel galing vietin gydytoj chirurg medik ūkinink žemdirb mokslinink tyrėj rinkėj pilieč gyventoj snieg gaisr potvyn vyriausyb kabinet =kažkas =kas =anot =pasak =stiprus =stipri =didelis =didelė =didžiulis =buvęs =buvusi =buvusio =buvusios =buvę =naujas =nauja =nauji =naujos =lietus =sniegas =gaisras =gausus =gausūs =gausi =liūtis =liūtys =smarkus",
    "lv": "spēcīg stipr bijuš agrāk vietēj ārst ķirurg medik zemniek lauksaimniek zinātniek pētniek vēlētāj pilsoņ pilson iedzīvotāj lietusgāz sniegput ugunsgrēk valdīb kabinet =kāds =kaut =saskaņā =pēc =liels =liela =lieli =jauns =jauna =jauni =lietus =vētra =sniegs",
    "nb": "kraftig voldsom heftig sterk massiv tidligere forhenværend lokal kirurg forsker vitenskap bønder gårdbruker bonde velger innbygger beboer styrtregn regjering kabinett =noen =noe =ifølge =ny =nye =nytt =stor =store =sterk =sterke =snø =brann =brannen =flom =regn =storm =leger =lege =uvær",
    "nl": "hevig stevig stemgerechtig kiesgerechtig voormalig =iemand =iets =volgens =zware =zwaar", "pl": "siln ulewn intensywn gwałtown potężn obfit dawny lokaln gabinet =ktoś =coś =według =zdaniem =były =była =byli =byłe =nowy =nowa =nowe =nowi =silny =silna =silne =rząd =rządu",
    "pt": "intens violent antig executiv govern chuva tempestade temporal enchente incêndi =alguém =algo =segundo =conforme =forte =fortes =grave =graves =grande =grandes =novo =nova =novos =novas =chuva =chuvas =antigo =antiga", "ro": "puternic abundent violent torențial local executiv guvern chirurg medic votanț alegător fermier agricultor cercetător locuitor cetățen avers furtun ploi ploai ninso incendi inundaț =cineva =ceva =conform =potrivit =după =fostul =fosta =foștii =foştii =fostele =nou =noua =noul =ploi =ploaia =ploile",
    "ru": "сильн мощн крупн бывш местн прежн исследовател ливен ливн шторм метел снегопад пожар наводнен =кто-то =что-то =некто =нечто =согласно =по =новый =новая =новое =новые =бывший =бывшая =бывшего =бывшую =ливень =ливни",
    "sk": "siln prívalov výdatn mohutn prudk rozsiahl býval niekdajš miestn kabinet lejak požiar povod lekár chirurg poľnohospodár farmár roľníc výskumníc volič občan obyvate =niekto =niečo =podľa =nový =nová =nové =noví =sneh =dážď =vláda =vlády",
    "sl": "močan silovit obiln nekdanj lokaln kabinet zdravni kirur znanstven raziskoval kmetoval voliv državljan prebival naliv nevih neurj požar poplav =nekdo =nekaj =po =glede =hud =huda =hudo =nov =nova =novi =nove =dež =sneg =kmetje =kmetov =vlada =vlade =bivši =bivša =bivše =nekdanji",
    "sr": "обилн снажн жесток велик озбиљн некадашњ локалн лекар хирур научни истраживач пољопривредн сељак сељац фармер бирач гласач грађан становни невреме невремен пожар поплав кабинет =неко =нешто =према =јака =јак =јако =јаки =јаке =нови =нова =нове =киша =кише =олуја =снег =влада =владе =владу =влади",
    "sv": "kraftig häftig stark våldsam tidigare förre förra lokal läkare kirurg forskare vetenskap lantbrukare bönder bonde väljare röstberättigad medborgare invånare skyfall oväder översvämning regering =någon =något =enligt =ny =nya =nytt =stor =stora =snö =snöoväder =brand =branden =regn =regnet =storm =stormen =förre =förra =före",
    "tr": "=büyük =güçlü şiddetli kuvvetli yerel kabine hükümet sağanak yangın =biri =birisi =bazı =eski =yeni =ağır =kar =sel =kabine", "uk": "сильн потужн велик значн колишн місцев негод буревій снігопад пожеж дослідник науковц =хтось =щось =згідно =за =відповідно =новий =нова =нове =нові =злива =зливи",
}  # fmt: skip
# So many letters at most stand behind a beginning.
_ENDING = 5
# Who was something, and is no longer: Exstarosta, Ex-primarul, Экс-мэр, Eksmērs.
_FORMER = re.compile(
    r"(?:e[xk]s?|экс|ex)[-\u2011]?(?:starost|primá?[ťt]or|primar|borgmester|ordfører|linnape|pormestari|mēr|mer[aouąe]|мэр|мер|кмет|градоначелник|župan|gradonačelnik|bürgermeister|burgemeester|burmistrz|prezydent|prezident|president|président|presidente|"
    r"minist|міністр|министр|premier|прем|kancl|chef|șef|šef|direktor|direct|trener|тренер|coach|guvern|губернатор|deput|депутат|polis|policist|poliți|general|генерал|senator|сенатор|alcalde|sindaco|maire|prefeito|πρόεδρ|δήμαρχ|υπουργ)\w{0,8}"
)
# What only looks like it.
_NAMES_TOO_LIST = "новак новиков новикова новик новий новгород novak novaka novák nováka novák novotný novotná novo nova novi novy nowak nowacki nowa nowy brandt storm stark starke schwerin schwerte großmann großer neumann neuss neuwied neuer mers velika velikov великов карпов карл karl karlo kara karim karel karin selma selim self снегов rainer regn vladimir vlado vlada vladan vladislav владимир владислав владо владан владислава киши kiška búrka dežman deželak hoxha hossó hóman tüzes medici medicis pobitel govern brandon bonde starkman judges fortuna fort forte grande grandi gravina graves granada nuova nuoro vecchio vecchia parma exeter exxon eksjö новосибирск новороссийск нови новая novara novartis lokalni bylund pioggia intenso fortaleza fortún forti"
_NAMES_TOO = frozenset(_NAMES_TOO_LIST.split())


# Offices and trades, and kinds of places, which begin sentences before a name: Мер Садовий, Rzeka Nysa. Alone they may be a family's name.
_BEFORE_NAMES = {
    "uk": "мер мерка суддя губернатор губернаторка прокурор прокурорка лікар лікарка тренер тренерка актор акторка режисер режисерка співак співачка професор професорка волонтер волонтерка адвокатка слідчий слідча староста очільник очільниця керівник керівниця співвласник засновник засновниця рятувальник рятувальниця науковець учений вчений письменник письменниця поет поетка художник художниця історик фермер вчитель вчителька учитель капітан омбудсмен нардеп мешканець мешканка депутатка директорка річка місто озеро селище село гора острів затока громада хутір",
    "ru": "мэр судья губернатор прокурор врач тренер актёр актер актриса режиссёр режиссер певец певица профессор волонтёр волонтер следователь староста руководитель основатель сооснователь спасатель учёный ученый писатель писательница поэт поэтесса художник художница историк фермер учитель учительница капитан омбудсмен полпред житель жительница река город озеро посёлок поселок деревня село гора остров залив хутор станица",
    "be": "мэр суддзя губернатар пракурор урач трэнер рэжысёр прафесар пісьменнік рака горад возера вёска гара востраў",
    "bg": "кмет кметът съдия съдията прокурор прокурорът треньор треньорът адвокат адвокатът режисьор режисьорът професор писател писателят река град езеро село връх остров",
    "sr": "градоначелник судија тужилац тренер адвокат редитељ професор писац река град језеро село планина острво",
    "pl": "starosta starościna wójt burmistrz burmistrzyni wojewoda marszałek sołtys radny radna poseł posłanka senator senatorka sędzia sędzina prokurator prokuratorka rzecznik rzeczniczka trener trenerka lekarz lekarka profesor profesorka aktor aktorka reżyser reżyserka piosenkarz piosenkarka adwokat adwokatka mecenas pisarz pisarka poeta poetka historyk historyczka rolnik nauczyciel nauczycielka strażak komendant dyrektor dyrektorka kapitan mieszkaniec mieszkanka rzeka miasto jezioro wieś gmina góra wyspa osada",
    "cs": "starosta starostka hejtman hejtmanka primátor primátorka mluvčí trenér trenérka lékař lékařka profesor profesorka herec herečka režisér režisérka zpěvák zpěvačka advokát advokátka žalobce žalobkyně soudce soudkyně poslanec poslankyně senátor senátorka spisovatel spisovatelka historik historička učitel učitelka hasič ředitel ředitelka kapitán obyvatel řeka město vesnice jezero hora ostrov obec",
    "sk": "starosta starostka župan primátor primátorka hovorca hovorkyňa tréner trénerka lekár lekárka profesor profesorka herec herečka režisér režisérka spevák speváčka advokát advokátka prokurátor prokurátorka sudca sudkyňa poslanec poslankyňa spisovateľ spisovateľka historik učiteľ učiteľka hasič riaditeľ riaditeľka kapitán rieka mesto dedina jazero hora ostrov obec",
    "hr": "gradonačelnik gradonačelnica župan županica načelnik načelnica sudac sutkinja tužitelj tužiteljica trener trenerica liječnik liječnica profesor profesorica glumac glumica redatelj redateljica pjevač pjevačica odvjetnik odvjetnica pisac spisateljica povjesničar rijeka grad jezero selo planina otok općina",
    "sl": "župan županja sodnik sodnica tožilec tožilka trener trenerka zdravnik zdravnica profesor profesorica igralec igralka režiser režiserka pevec pevka odvetnik odvetnica pisatelj pisateljica zgodovinar reka mesto jezero vas gora otok občina",
}  # fmt: skip


@lru_cache(maxsize=32)
def _before_names(code: str) -> frozenset[str]:
    return frozenset(_BEFORE_NAMES.get(code, "").split())


@lru_cache(maxsize=32)
def _table(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = _STEMS.get(code, "").split()
    return frozenset(w[1:] for w in words if w[0] == "="), tuple(w for w in words if w[0] != "=")


@lru_cache(maxsize=4096)
def opens(folded: str, code: str) -> bool:
    """Whether a word in small letters is one of those that begin sentences and name nobody."""
    if folded in _NAMES_TOO:
        return False
    whole, stems = _table(code)
    if folded in whole or _FORMER.fullmatch(folded):
        return True
    return any(folded.startswith(stem) and len(folded) - len(stem) <= _ending(stem) for stem in stems)


# Of those, who does something by what they do: no name even before one, whose doctors and voters they are.
_DOERS_LIST = "навуковц навуковец даследчык хірург выбаршчык грамадзян жыхар хирурз земеделц изследовател избирател chirur zemědělc rolníc farmář výzkumníc obyvatel forsker gårdbruker velger innbygger beboer stemgerechtig liječni kirur znanstven istraživač poljoprivredn glasač gydytoj chirurg ūkinink žemdirb mokslinink tyrėj rinkėj pilieč gyventoj ķirurg zemniek lauksaimniek zinātniek pētniek vēlētāj pilsoņ iedzīvotāj исследовател учён poľnohospodár výskumníc zdravni raziskoval voliv državljan prebival лекар хирур истраживач пољопривредн гласач lantbrukare läkare väljare invånare дослідник науковц ärzt ārst kirurg"
_DOERS = frozenset(_DOERS_LIST.split())


@lru_cache(maxsize=4096)
def doer(folded: str, code: str) -> bool:
    """Whether a word in small letters is who does something, by what they do, in more than one; or an office or a kind of place, before whoever or
    whatever is called so."""
    if folded in _before_names(code):
        return True
    if code not in _STEMS or folded in _NAMES_TOO:
        return False
    return any(folded[:n] in _DOERS and len(folded) - n <= _ENDING for n in range(4, len(folded) + 1))


def _ending(stem: str) -> int:
    """How many letters may follow: few behind a short beginning, which other words and names share."""
    return 3 if len(stem) <= 3 else _ENDING
