"""Countries and large cities as the latin script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|Andorre|Andora
united arab emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Zjednoczone Emiraty Arabskie|Birleşik Arap Emirlikleri|Verenigde Arabische Emiraten|Förenade Arabemiraten|Spojené arabské emiráty|Emiratele Arabe Unite
afghanistan|Afganistán|Afeganistão|Afganistan|Afghánistán
antigua & barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antígua e Barbuda|Antigua i Barbuda|Antigua ve Barbuda|Antigua en Barbuda|Antigua och Barbuda|Antigua a Barbuda|Antigua și Barbuda
anguilla|Anguila
albania|Albanien|Albanie|Albânia|Arnavutluk|Albanië|Albánie
armenia|Armenien|Arménie|Armênia|Ermenistan|Armenië
angola
antarctica|Antarktis|Antarctique|Antártida|Antartide|Antarktyda|Antarktika|Antarktida
argentina|Argentinien|Argentine|Argentyna|Arjantin|Argentinië
american samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa Americane|Samoa Amerykańskie|Amerikan Samoası|Amerikaans-Samoa|Amerikanska Samoa|Americká Samoa|Samoa Americană
austria|Österreich|Autriche|Áustria|Avusturya|Oostenrijk|Österrike|Rakousko
australia|Australien|Australie|Austrália|Avustralya|Australië|Austrálie
aruba
åland islands|Ålandinseln|Îles Åland|Islas Aland|Isole Åland|Ilhas Aland|Wyspy Alandzkie|Åland Adaları|Åland|Ålandy|Insulele Åland
azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbaijão|Azerbejdżan|Azerbaycan|Azerbeidzjan|Azerbajdzjan|Ázerbájdžán|Azerbaidjan
bosnia & herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bośnia i Hercegowina|Bosna-Hersek|Bosnië en Herzegovina|Bosnien och Hercegovina|Bosna a Hercegovina|Bosnia și Herțegovina
barbados|Barbade|La Barbade
bangladesh|Bangladesch|Bangladés|Bangladesz|Bangladeş|Bangladéš
belgium|Belgien|Belgique|Bélgica|Belgio|Belgia|Belçika|België|Belgie
burkina faso|Burquina Faso
bulgaria|Bulgarien|Bulgarie|Bulgária|Bułgaria|Bulgaristan|Bulgarije|Bulharsko
bahrain|Bahreïn|Baréin|Bahrein|Barein|Bahrajn|Bahreyn
burundi
benin|Bénin|Benín
st. barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|Saint Barthelemy|S:t Barthélemy|Svatý Bartoloměj
bermuda|Bermudes|Bermudas|Bermudy
brunei|Brunei Darussalam|Brunéi|Brunej
bolivia|Bolivien|Bolivie|Bolívia|Boliwia|Bolivya|Bolívie
caribbean netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|Caraibi Olandesi|Países Baixos Caribenhos|Niderlandy Karaibskie|Karayip Hollandası|Caribisch Nederland|Karibiska Nederländerna|Karibské Nizozemsko|Insulele Caraibe Olandeze
brazil|Brasilien|Brésil|Brasil|Brasile|Brazylia|Brezilya|Brazilië|Brazílie|Brazilia
bahamas|Bahamy|Bahamalar|Bahama's
bhutan|Bhoutan|Bután|Butão|Butan|Bhútán
botswana|Botsuana|Botsvana
belarus|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Białoruś|Bělorusko
belize|Belice
canada|Kanada|Canadá
cocos islands|Kokosinseln|Îles Cocos|Islas Cocos|Isole Cocos|Ilhas Cocos|Wyspy Kokosowe|Cocos Adaları|Cocoseilanden|Kokosöarna|Kokosové ostrovy|Insulele Cocos
congo - kinshasa|Kongo-Kinshasa|Congo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga|Kongo - Kinşasa|Kongo – Kinshasa
central african republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|Repubblica Centrafricana|República Centro-Africana|Republika Środkowoafrykańska|Orta Afrika Cumhuriyeti|Centraal-Afrikaanse Republiek|Centralafrikanska republiken|Středoafrická republika|Republica Centrafricană
congo - brazzaville|Kongo-Brazzaville|Congo-Brazzaville|Congo|República do Congo|Kongo|Kongo - Brazavil|Kongo – Brazzaville
switzerland|Schweiz|Suisse|Suiza|Svizzera|Suíça|Szwajcaria|İsviçre|Zwitserland|Švýcarsko|Elveția
côte d'ivoire|Costa d'Avorio|Costa do Marfim|Ivoorkust|Elfenbenskusten|Pobřeží slonoviny
cook islands|Cookinseln|Îles Cook|Islas Cook|Isole Cook|Ilhas Cook|Wyspy Cooka|Cook Adaları|Cookeilanden|Cooköarna|Cookovy ostrovy|Insulele Cook
chile|Chili|Cile|Şili
cameroon|Kamerun|Cameroun|Camerún|Camerun|Camarões|Kameroen
china|Chine|Cina|Chiny|Çin|Kina|Čína
colombia|Kolumbien|Colombie|Colômbia|Kolumbia|Kolombiya|Kolumbie|Columbia
costa rica|Kostaryka|Kosta Rika|Kostarika
cuba|Kuba|Küba
cape verde|Cabo Verde|Cap-Vert|Capo Verde|Republika Zielonego Przylądka|Kaapverdië|Kap Verde|Kapverdy|Capul Verde
curaçao|Curazao
christmas island|Weihnachtsinsel|Île Christmas|Isla de Navidad|Isola Christmas|Ilha Christmas|Wyspa Bożego Narodzenia|Christmas Adası|Christmaseiland|Julön|Vánoční ostrov|Insula Christmas
cyprus|Zypern|Chypre|Chipre|Cipro|Cypr|Kıbrıs|Cypern|Kypr|Cipru
czechia|Tschechien|Tchéquie|Chequia|Cechia|Tchéquia|Czechy|Çekya|Tsjechië|Tjeckien|Česko|Cehia
germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Niemcy|Almanya|Duitsland|Tyskland|Německo
djibouti|Dschibuti|Yibuti|Gibuti|Djibuti|Dżibuti|Cibuti|Džibutsko|Džibuti
denmark|Dänemark|Danemark|Dinamarca|Danimarca|Dania|Danimarka|Denemarken|Danmark|Dánsko|Danemarca
dominica|Dominique|Dominika
dominican republic|Dominikanische Republik|République dominicaine|República Dominicana|Repubblica Dominicana|Dominikana|Dominik Cumhuriyeti|Dominicaanse Republiek|Dominikanska republiken|Dominikánská republika|Republica Dominicană
algeria|Algerien|Algérie|Argelia|Argélia|Algieria|Cezayir|Algerije|Algeriet|Alžírsko
ecuador|Équateur|Equador|Ekwador|Ekvador|Ekvádor
estonia|Estland|Estonie|Estônia|Estonya|Estonsko
egypt|Ägypten|Égypte|Egipto|Egitto|Egito|Egipt|Mısır|Egypte|Egypten
western sahara|Westsahara|Sahara occidental|Sáhara Occidental|Sahara Occidentale|Saara Ocidental|Sahara Zachodnia|Batı Sahra|Westelijke Sahara|Västsahara|Západní Sahara|Sahara Occidentală
eritrea|Érythrée|Eritreia|Erytrea|Eritre|Eritreea
spain|Spanien|Espagne|España|Spagna|Espanha|Hiszpania|İspanya|Spanje|Španělsko|Spania
ethiopia|Äthiopien|Éthiopie|Etiopía|Etiopia|Etiópia|Etiyopya|Ethiopië|Etiopien|Etiopie
finland|Finnland|Finlande|Finlandia|Finlândia|Finlandiya|Finsko|Finlanda
fiji|Fidschi|Fidji|Fiyi|Figi|Fidżi|Fidži
falkland islands|Falklandinseln|Îles Malouines|Islas Malvinas|Isole Falkland|Ilhas Malvinas|Falklandy|Falkland Adaları|Falklandeilanden|Falklandsöarna|Falklandské ostrovy|Insulele Falkland
micronesia|Mikronesien|Micronésie|Micronésia|Mikronezja|Mikronezya|Mikronésie|Micronezia
faroe islands|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Wyspy Owcze|Faroe Adaları|Faeröer|Färöarna|Faerské ostrovy|Insulele Feroe
france|Frankreich|Francia|França|Francja|Fransa|Frankrijk|Frankrike|Francie|Franța
gabon|Gabun|Gabón|Gabão
united kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Wielka Brytania|Birleşik Krallık|Verenigd Koninkrijk|Storbritannien|Spojené království|Regatul Unit
grenada|Grenade|Granada
georgia|Georgien|Géorgie|Geórgia|Gruzja|Gürcistan|Georgië|Gruzie
french guiana|Französisch-Guayana|Guyane française|Guayana Francesa|Guyana Francese|Guiana Francesa|Gujana Francuska|Fransız Guyanası|Frans-Guyana|Franska Guyana|Francouzská Guyana|Guyana Franceză
guernsey|Guernesey
ghana|Gana
gibraltar|Gibilterra|Cebelitarık
greenland|Grönland|Groenland|Groenlandia|Groenlândia|Grenlandia|Grónsko|Groenlanda
gambia|Gambie|Gâmbia|Gambiya
guinea|Guinée|Guiné|Gwinea|Gine|Guinee|Guineea
guadeloupe|Guadalupe|Guadalupa|Gwadelupa|Guadelupa
equatorial guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Guiné Equatorial|Gwinea Równikowa|Ekvator Ginesi|Equatoriaal-Guinea|Ekvatorialguinea|Rovníková Guinea|Guineea Ecuatorială
greece|Griechenland|Grèce|Grecia|Grécia|Grecja|Yunanistan|Griekenland|Grekland|Řecko
south georgia & south sandwich islands|Zuid-Georgia en Zuidelijke Sandwicheilanden|Sydgeorgien och Sydsandwichöarna
guatemala|Gwatemala
guam
guinea-bissau|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Gwinea Bissau|Gine-Bissau|Guinee-Bissau|Guineea-Bissau
guyana|Guiana|Gujana
hong kong sar china|Sonderverwaltungsregion Hongkong|RAE de Hong Kong|RAS di Hong Kong|SRA Hongkong|Çin Hong Kong ÖİB|Hongkong SAR van China|Hongkong SAR|Hongkong – ZAO Číny|R.A.S. Hong Kong, China
honduras
croatia|Kroatien|Croatie|Croacia|Croazia|Croácia|Chorwacja|Hırvatistan|Kroatië|Chorvatsko|Croația
haiti|Haïti|Haití
hungary|Ungarn|Hongrie|Hungría|Ungheria|Hungria|Węgry|Macaristan|Hongarije|Ungern|Maďarsko|Ungaria
indonesia|Indonesien|Indonésie|Indonésia|Indonezja|Endonezya|Indonesië|Indonezia
ireland|Irland|Irlande|Irlanda|Irlandia|İrlanda|Ierland|Irsko
israel|Israël|Israele|Izrael|İsrail
isle of man|Île de Man|Isla de Man|Isola di Man|Ilha de Man|Wyspa Man|Man Adası|Ostrov Man|Insula Man
india|Indien|Inde|Índia|Indie|Hindistan
british indian ocean territory|Territorio Britannico dell'Oceano Indiano|Brytyjskie Terytorium Oceanu Indyjskiego|Britanya Hint Okyanusu Toprakları|Brits Indische Oceaanterritorium|Britské indickooceánské území
iraq|Irak|Iraque|Irák
iran|Irán|Irã|İran|Írán
iceland|Island|Islande|Islandia|Islanda|Islândia|İzlanda|IJsland
italy|Italien|Italie|Italia|Itália|Włochy|İtalya|Italië|Itálie
jersey
jamaica|Jamaika|Jamaïque|Giamaica|Jamajka
jordan|Jordanien|Jordanie|Jordania|Giordania|Jordânia|Ürdün|Jordanië|Jordánsko|Iordania
japan|Japon|Japón|Giappone|Japão|Japonia|Japonya|Japonsko
kenya|Kenia|Quênia|Keňa
kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|Kirghizistan|Quirguistão|Kirgistan|Kırgızistan|Kirgizië|Kirgizistan|Kyrgyzstán|Kârgâzstan
cambodia|Kambodscha|Cambodge|Camboya|Cambogia|Camboja|Kambodża|Kamboçya|Cambodja|Kambodja|Kambodža|Cambodgia
kiribati|Quiribati
comoros|Komoren|Comores|Comoras|Comore|Komory|Komorlar|Comoren|Komorerna
st. kitts & nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Saint Kitts e Nevis|São Cristóvão e Névis|Saint Kitts i Nevis|Saint Kitts ve Nevis|Saint Kitts en Nevis|S:t Kitts och Nevis|Svatý Kryštof a Nevis|Saint Kitts și Nevis
north korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Coreia do Norte|Korea Północna|Kuzey Kore|Noord-Korea|Severní Korea|Coreea de Nord
south korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Coreia do Sul|Korea Południowa|Güney Kore|Zuid-Korea|Sydkorea|Jižní Korea|Coreea de Sud
kuwait|Koweït|Kuwejt|Kuveyt|Koeweit|Kuvajt|Kuweit
cayman islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Isole Cayman|Ilhas Cayman|Kajmany|Cayman Adaları|Kaaimaneilanden|Caymanöarna|Kajmanské ostrovy|Insulele Cayman
kazakhstan|Kasachstan|Kazajistán|Kazakistan|Cazaquistão|Kazachstan|Kazakstan|Kazachstán|Kazahstan
laos
lebanon|Libanon|Liban|Líbano|Libano|Lübnan
st. lucia|Sainte-Lucie|Santa Lucía|Saint Lucia|Santa Lúcia|S:t Lucia|Svatá Lucie|Sfânta Lucia
liechtenstein|Lichtenštejnsko
sri lanka|Srí Lanka
liberia|Libéria|Liberya|Libérie
lesotho|Lesoto
lithuania|Litauen|Lituanie|Lituania|Lituânia|Litwa|Litvanya|Litouwen|Litva
luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|Lüksemburg|Lucembursko|Lucemburk
latvia|Lettland|Lettonie|Letonia|Lettonia|Letônia|Łotwa|Letonya|Letland|Lotyšsko
libya|Libyen|Libye|Libia|Líbia|Libië
morocco|Marokko|Maroc|Marruecos|Marocco|Marrocos|Maroko|Fas|Marocko
monaco|Mónaco|Mônaco|Monako
moldova|Republik Moldau|Moldavie|Moldavia|Moldávia|Mołdawia|Moldavië|Moldavien|Moldavsko|Republica Moldova
montenegro|Monténégro|Czarnogóra|Karadağ|Černá Hora|Muntenegru
st. martin|Saint-Martin|San Martín|Saint Martin|São Martinho|Svatý Martin|Sfântul Martin
madagascar|Madagaskar
marshall islands|Marshallinseln|Îles Marshall|Islas Marshall|Isole Marshall|Ilhas Marshall|Wyspy Marshalla|Marshall Adaları|Marshalleilanden|Marshallöarna|Marshallovy ostrovy|Insulele Marshall
north macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Macedônia do Norte|Macedonia Północna|Kuzey Makedonya|Noord-Macedonië|Nordmakedonien|Severní Makedonie|Macedonia de Nord
mali
myanmar|Mianmar|Mjanma
mongolia|Mongolei|Mongolie|Mongólia|Moğolistan|Mongolië|Mongoliet|Mongolsko
macao sar china|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao|RAS di Macao|Macau, RAE da China|SRA Makau|Çin Makao ÖİB|Macau SAR van China|Macao SAR|Macao – ZAO Číny|R.A.S. Macao, China
northern mariana islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|Isole Marianne Settentrionali|Ilhas Marianas do Norte|Mariany Północne|Kuzey Mariana Adaları|Noordelijke Marianen|Nordmarianerna|Severní Mariany|Insulele Mariane de Nord
martinique|Martinica|Martynika|Martinik
mauritania|Mauretanien|Mauritanie|Mauritânia|Mauretania|Moritanya|Mauritanië|Mauritánie
montserrat
malta|Malte
mauritius|Maurice|Mauricio|Maurício|Mauricius
maldives|Malediven|Maldivas|Maldive|Malediwy|Maldivler|Maldiven|Maldiverna|Maledivy
malawi|Malaui|Malavi
mexico|Mexiko|Mexique|México|Messico|Meksyk|Meksika|Mexic
malaysia|Malaisie|Malasia|Malásia|Malezja|Malezya|Maleisië|Malajsie
mozambique|Mosambik|Mozambico|Moçambique|Mozambik|Mozambic
namibia|Namibie|Namíbia|Namibya|Namibië
new caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia|Nova Caledônia|Nowa Kaledonia|Yeni Kaledonya|Nieuw-Caledonië|Nya Kaledonien|Nová Kaledonie|Noua Caledonie
niger|Níger|Nijer
norfolk island|Norfolkinsel|Île Norfolk|Isla Norfolk|Isola Norfolk|Ilha Norfolk|Norfolk|Norfolk Adası|Norfolkön|Insula Norfolk
nigeria|Nigéria|Nijerya|Nigérie
nicaragua|Nicarágua|Nikaragua
netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Holandia|Hollanda|Nederland|Nederländerna|Nizozemsko|Țările de Jos
norway|Norwegen|Norvège|Noruega|Norvegia|Norwegia|Norveç|Noorwegen|Norge|Norsko
nepal|Népal|Nepál
nauru
niue
new zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nowa Zelandia|Yeni Zelanda|Nieuw-Zeeland|Nya Zeeland|Nový Zéland|Noua Zeelandă
oman|Omán|Omã|Umman
panama|Panamá
peru|Pérou|Perú|Perù
french polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|Polinesia Francese|Polinésia Francesa|Polinezja Francuska|Fransız Polinezyası|Frans-Polynesië|Franska Polynesien|Francouzská Polynésie|Polinezia Franceză
papua new guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné|Papua-Nowa Gwinea|Papua Yeni Gine|Papoea-Nieuw-Guinea|Papua Nya Guinea|Papua-Nová Guinea|Papua-Noua Guinee
philippines|Philippinen|Filipinas|Filippine|Filipiny|Filipinler|Filipijnen|Filippinerna|Filipíny|Filipine
pakistan|Pakistán|Paquistão|Pákistán
poland|Polen|Pologne|Polonia|Polônia|Polska|Polonya|Polsko
st. pierre & miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|São Pedro e Miquelão|Saint-Pierre i Miquelon|Saint Pierre ve Miquelon|Saint-Pierre en Miquelon|S:t Pierre och Miquelon|Saint-Pierre a Miquelon|Saint-Pierre și Miquelon
pitcairn islands|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|Isole Pitcairn|Ilhas Pitcairn|Pitcairn|Pitcairn Adaları|Pitcairneilanden|Pitcairnöarna|Pitcairnovy ostrovy|Insulele Pitcairn
puerto rico|Porto Rico|Portorico|Portoryko|Porto Riko|Portoriko
palestinian territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|Territori Palestinesi|Territórios palestinos|Terytoria Palestyńskie|Filistin Bölgeleri|Palestijnse gebieden|Palestinska territorierna|Palestinská území|Teritoriile Palestiniene
portugal|Portogallo|Portugalia|Portekiz|Portugalsko
palau|Palaos
paraguay|Paraguai|Paragwaj
qatar|Katar|Catar
réunion|La Réunion|Reunión|Riunione|Reunião|Reunion
romania|Rumänien|Roumanie|Rumanía|Romênia|Rumunia|Romanya|Roemenië|Rumunsko|România
serbia|Serbien|Serbie|Sérvia|Sırbistan|Servië|Srbsko
russia|Russland|Russie|Rusia|Rússia|Rosja|Rusya|Rusland|Ryssland|Rusko
rwanda|Ruanda
saudi arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arabia Saudita|Arábia Saudita|Arabia Saudyjska|Suudi Arabistan|Saoedi-Arabië|Saudiarabien|Saúdská Arábie|Arabia Saudită
solomon islands|Salomonen|Îles Salomon|Islas Salomón|Isole Salomone|Ilhas Salomão|Wyspy Salomona|Solomon Adaları|Salomonseilanden|Salomonöarna|Šalamounovy ostrovy|Insulele Solomon
seychelles|Seychellen|Seicheles|Seszele|Seyşeller|Seychellerna|Seychely
sudan|Soudan|Sudán|Sudão|Soedan|Súdán
sweden|Schweden|Suède|Suecia|Svezia|Suécia|Szwecja|İsveç|Zweden|Sverige|Švédsko|Suedia
singapore|Singapur|Singapour|Singapura
st. helena|Sainte-Hélène|Santa Elena|Sant'Elena|Santa Helena|Wyspa Świętej Heleny|Saint Helena|Sint-Helena|S:t Helena|Svatá Helena|Sfânta Elena
slovenia|Slowenien|Slovénie|Eslovenia|Eslovênia|Słowenia|Slovenya|Slovenië|Slovenien|Slovinsko
svalbard & jan mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard i Jan Mayen|Svalbard ve Jan Mayen|Spitsbergen en Jan Mayen|Svalbard och Jan Mayen|Špicberky a Jan Mayen|Svalbard și Jan Mayen
slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Eslováquia|Słowacja|Slovakya|Slowakije|Slovakien|Slovensko|Slovacia
sierra leone|Sierra Leona|Serra Leoa
san marino|Saint-Marin
senegal|Sénégal
somalia|Somalie|Somália|Somali|Somalië|Somálsko
suriname|Surinam
south sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sud Sudan|Sudão do Sul|Sudan Południowy|Güney Sudan|Zuid-Soedan|Sydsudan|Jižní Súdán|Sudanul de Sud
são tomé & príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tome ve Principe|Sao Tomé en Principe|São Tomé och Príncipe|São Tomé și Príncipe
el salvador|Salvador|Salwador
sint maarten|Saint-Martin|Sint-Maarten|Svatý Martin
syria|Syrien|Syrie|Siria|Síria|Suriye|Syrië|Sýrie
eswatini|Esuatini|Essuatíni|Esvatini
turks & caicos islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|Isole Turks e Caicos|Ilhas Turcas e Caicos|Turks i Caicos|Turks ve Caicos Adaları|Turks- en Caicoseilanden|Turks- och Caicosöarna|Turks a Caicos|Insulele Turks și Caicos
chad|Tschad|Tchad|Ciad|Chade|Czad|Çad|Tsjaad|Čad
french southern territories|Französische Süd- und Antarktisgebiete|Terres australes françaises|Territorios Australes Franceses|Terre Australi Francesi|Territórios Franceses do Sul|Fransız Güney Toprakları|Franska sydterritorierna|Francouzská jižní území
togo
thailand|Thaïlande|Tailandia|Thailandia|Tailândia|Tajlandia|Tayland|Thajsko|Thailanda
tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tagikistan|Tadjiquistão|Tadżykistan|Tacikistan|Tadzjikistan|Tádžikistán
tokelau|Tokelauöarna
timor-leste|Timor oriental|Timor Est|Timor Wschodni|Oost-Timor|Östtimor|Východní Timor
turkmenistan|Turkménistan|Turkmenistán|Turcomenistão|Türkmenistan
tunisia|Tunesien|Tunisie|Túnez|Tunísia|Tunezja|Tunus|Tunesië|Tunisien|Tunisko
tonga
türkiye|Türkei|Turquie|Turquía|Turchia|Turquia|Turcja|Turkije|Turkiet|Turecko|Turcia
trinidad & tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trynidad i Tobago|Trinidad ve Tobago|Trinidad en Tobago|Trinidad och Tobago|Trinidad a Tobago|Trinidad și Tobago
tuvalu
taiwan|Taïwan|Taiwán|Tajwan|Tayvan|Tchaj-wan
tanzania|Tansania|Tanzanie|Tanzânia|Tanzanya
ukraine|Ucrania|Ucraina|Ucrânia|Ukraina|Ukrayna|Oekraïne|Ukrajina
uganda|Ouganda|Oeganda
united states|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Stany Zjednoczone|Amerika Birleşik Devletleri|Verenigde Staten|USA|Spojené státy|Statele Unite ale Americii
uruguay|Uruguai|Urugwaj
uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán|Uzbequistão|Özbekistan|Oezbekistan
vatican city|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|Cidade do Vaticano|Watykan|Vatikan|Vaticaanstad|Vatikanstaten|Vatikán|Statul Cetății Vaticanului
st. vincent & grenadines|Saint-Vincent-et-les Grenadines|Saint Vincent e Grenadine|São Vicente e Granadinas|Saint Vincent i Grenadyny|Saint Vincent ve Grenadinler|S:t Vincent och Grenadinerna|Svatý Vincenc a Grenadiny|Saint Vincent și Grenadinele
venezuela|Wenezuela
british virgin islands|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|Isole Vergini Britanniche|Ilhas Virgens Britânicas|Brytyjskie Wyspy Dziewicze|Britanya Virjin Adaları|Britse Maagdeneilanden|Brittiska Jungfruöarna|Britské Panenské ostrovy|Insulele Virgine Britanice
u.s. virgin islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Isole Vergini Americane|Ilhas Virgens Americanas|Wyspy Dziewicze Stanów Zjednoczonych|ABD Virjin Adaları|Amerikaanse Maagdeneilanden|Amerikanska Jungfruöarna|Americké Panenské ostrovy|Insulele Virgine Americane
vietnam|Viêt Nam|Vietnã|Wietnam
vanuatu
wallis & futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis i Futuna|Wallis ve Futuna|Wallis en Futuna|Wallis- och Futunaöarna|Wallis a Futuna|Wallis și Futuna
samoa
kosovo|Kosowo|Kosova
yemen|Jemen|Yémen|Iêmen
mayotte|Majotta
south africa|Südafrika|Afrique du Sud|Sudáfrica|Sudafrica|África do Sul|Republika Południowej Afryki|Güney Afrika|Zuid-Afrika|Sydafrika|Jihoafrická republika|Africa de Sud
zambia|Sambia|Zambie|Zâmbia|Zambiya
zimbabwe|Simbabwe|Zimbabue|Zimbábue|Zimbabve
st barthelemy|St. Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|Saint Barthelemy|Svatý Bartoloměj|Saint Barthélemy
noronha|Fernando de Noronha
coral harbour|Atikokan
st johns|St. John's|Saint-Jean de Terre-Neuve|San Juan de Terranova|Saint John's
curacao|Curaçao|Curazao
asmera|Asmara
godthab|Nuuk
scoresbysund|Ittoqqortoormiit
kolkata|Kalkutta|Calcutta|Calcuta|Calcutá|Kalkuta|Kalküta|Kalkata
st kitts|St. Kitts|Saint-Christophe|San Cristóbal|São Cristóvão|Saint Kitts|Svatý Kryštof
st lucia|St. Lucia|Sainte-Lucie|Santa Lucía|Santa Lucia|Santa Lúcia|Saint Lucia|Svatá Lucie
yangon|Rangun|Rangoun|Yangón|Rangoon|Rangum|Rangún
macau|Macao|Makau|Makao
ciudad juarez|Ciudad Juárez
bahia banderas|Bahía de Banderas|Bahia de Banderas
merida|Mérida
cancun|Cancún
kathmandu|Katmandou|Katmandú|Katmandu|Káthmándú
asuncion|Asunción|Assunção
sao tome|São Tomé|Santo Tomé|Sao Tomé|Svatý Tomáš
lower princes|Lower Prince's Quarter|Beneden Prinsen Kwartier
kyiv|Kiew|Kiev|Kijów|Kyjev
st vincent|St. Vincent|Saint-Vincent|San Vicente|Saint Vincent|São Vicente|Svatý Vincenc
st thomas|St. Thomas|Saint-Thomas|Saint Thomas|Svatý Tomáš
ho chi minh city|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ciudad Ho Chi Minh|Ho Chi Minh|Ho Chi Minh Kenti|Ho Chi Minhstad|Ho Chi Minh-staden|Ho Či Minovo město|Ho Și Min
lord howe|Lord Howe Island
qostanay|Kostanay|Qostanai|Kostanaï|Kostanái|Kustanaj|Kostanaj
honolulu|Honolulú
tirane|Tirana|Tiran
yerevan|Eriwan|Erevan|Ereván|Erywań|Erivan|Jerevan
cordoba|Córdoba
vienna|Wien|Vienne|Viena|Wiedeń|Viyana|Wenen|Vídeň
brussels|Brüssel|Bruxelles|Bruselas|Bruxelas|Bruksela|Brüksel|Brussel|Bryssel|Brusel
porto-novo|Porto Novo|Portonovo
sao paulo|São Paulo|San Paolo
zurich|Zürich|Zúrich|Zurigo|Zurique|Zurych|Zürih|Curych
urumqi|Ürümqi|Urumczi|Urumçi|Urumči
bogota|Bogotá
havana|Havanna|La Havane|La Habana|L'Avana|Hawana
nicosia|Nikosia|Nicosie|Nicósia|Nikozja|Lefkoşa|Nikósie
prague|Prag|Praga|Praag|Praha
busingen|Büsingen|Büsingen am Hochrhein
copenhagen|Kopenhagen|Copenhague|Copenaghen|Kopenhaga|Kopenhag|Köpenhamn|Kodaň|Copenhaga
algiers|Algier|Alger|Argel|Algeri|Cezayir|Alžír
cairo|Kairo|Le Caire|El Cairo|Il Cairo|Kair|Kahire|Caïro|Káhira
el aaiun|El Aaiún|Laâyoune|El Ayun|Al-Ujun|Layun|El-Aaiún
canary|Kanaren|Îles Canaries|Canarias|Canarie|Canárias|Wyspy Kanaryjskie|Kanarya Adaları|Canarische Eilanden|Kanarieöarna|Kanárské ostrovy|Canare
addis ababa|Addis Abeba|Addis-Abeba|Adís Abeba|Adis Abeba
tbilisi|Tiflis|Tbilissi
athens|Athen|Athènes|Atenas|Atene|Ateny|Atina|Athene|Aten|Athény|Atena
hong kong|Hongkong
baghdad|Bagdad|Bagdá|Bağdat|Bagdád
tehran|Teheran|Téhéran|Teherán|Teerã|Tahran
reykjavik|Reyk­ja­vík|Reikiavik|Reykjavík
rome|Rom|Roma|Rzym|Řím
tokyo|Tokio|Tóquio
bishkek|Bischkek|Bichkek|Biszkek|Bişkek|Bisjkek|Biškek|Bișkek
pyongyang|Pjöngjang|Pjongjang|Pchjongjang|Phenian
cayman|Kaimaninseln|Caïmans|Caimán|Kajmany|Caymanöarna|Kajmanské ostrovy
aqtobe|Aktobe|Aktioubinsk|Aqtöbe|Aktiubińsk|Aktöbe
qyzylorda|Qysylorda|Kzyl Orda|Kyzylorda|Kyzyłorda|Kızılorda
tripoli|Tripolis|Trípoli|Trypolis|Trablus
hovd|Chowd|Kobdo|Chovd
mexico city|Mexiko-Stadt|Mexico|Ciudad de México|Città del Messico|Cidade do México|Meksyk|Mexico-Stad|Ciudad de Mexico
muscat|Maskat|Mascate|Muskat
karachi|Karatschi|Karaczi|Karaçi|Karáčí
warsaw|Warschau|Varsovie|Varsovia|Varsavia|Varsóvia|Warszawa|Varşova|Varšava|Varșovia
lisbon|Lissabon|Lisbonne|Lisboa|Lisbona|Lizbona|Lizbon|Lisabon|Lisabona
bucharest|Bukarest|Bucarest|Bucareste|Bukareszt|Bükreş|Boekarest|Bukurešť|București
belgrade|Belgrad|Belgrado|Bělehrad
moscow|Moskau|Moscou|Moscú|Mosca|Moskwa|Moskova|Moskou|Moskva|Moscova
volgograd|Wolgograd|Volgogrado|Wołgograd
saratov|Saratow|Sarátov|Saratów
astrakhan|Astrachan|Astracán|Astracã|Astrachań|Astrahan|Astrachaň
ulyanovsk|Uljanowsk|Oulianovsk|Uliánovsk|Ulianovsk|Uljanovsk
kirov|Kirow|Kírov
yekaterinburg|Jekaterinburg|Ekaterinbourg|Ekaterimburgo|Ekaterinburg|Ecaterimburgo|Jekaterynburg|Jekaterinenburg|Jekatěrinburg
novosibirsk|Nowosibirsk|Novossibirsk|Nowosybirsk
novokuznetsk|Nowokuznetsk|Novokuzneck|Nowokuźnieck|Novokuzněck|Novokuznețk
krasnoyarsk|Krasnojarsk|Krasnoïarsk|Krasnoiarsk
chita|Tschita|Tchita|Chitá|Čita|Czyta|Çita|Tjita|Cita
yakutsk|Jakutsk|Iakoutsk|Jakuck|Jakoetsk|Iakuțk
vladivostok|Wladiwostok|Władywostok
khandyga|Chandyga|Khandiga|Handiga
sakhalin|Sachalin|Sakhaline|Sajalín|Sacalina|Sahalin
kamchatka|Kamtschatka|Kamtchatka|Kamczatka|Kamçatka|Kamtsjatka|Kamtjatka|Kamčatka|Kamciatka
riyadh|Riad|Riyad|Riade|Rijad|Rijád
khartoum|Khartum|Jartum|Cartum|Chartum|Hartum|Khartoem|Chartúm
mogadishu|Mogadischu|Mogadiscio|Mogadíscio|Mogadiszu|Mogadişu|Mogadišu
damascus|Damaskus|Damas|Damasco|Damaszek|Şam|Damašek|Damasc
ndjamena|N'Djamena|Yamena|Ndżamena|Ndžamena
lome|Lomé
dushanbe|Duschanbe|Douchanbé|Dusambé|Duchambe|Duszanbe|Duşanbe|Doesjanbe|Dusjanbe|Dušanbe|Dușanbe
ashgabat|Aşgabat|Achgabat|Asjabad|Asgabate|Aszchabad|Aşkabat|Asjchabad|Ašchabad|Așgabat
taipei|Taipeh|Taipéi|Tajpej|Tchaj-pej
dar es salaam|Daressalam|Dar es-Salam|Darüsselam|Dar es-Salaam
tashkent|Taschkent|Tachkent|Taskent|Taszkient|Taşkent|Tasjkent|Taškent|Tașkent
vatican|Vatikan|Le Vatican|El Vaticano|Città del Vaticano|Vaticano|Watykan|Vaticaanstad|Vatikanen|Vatikán
dubai|Dubaï|Dubái|Dubaj
kabul|Kaboul|Cabul|Kabil|Kábul
adelaide|Adélaïde|Adelaida
baku|Bakou|Bakú|Bakü|Bakoe
eirunepe|Eirunepé
manaus|Manaos
cuiaba|Cuiabá
santarem|Santarém
belem|Belém|Belén
araguaina|Araguaína
maceio|Maceió
famagusta|Famagouste|Famagosta|Gazimağusa
santo domingo|Saint-Domingue
london|Londres|Londra|Londyn|Londen|Londýn
thule|Thulé|Qaanaaq
makassar|Macassar|Makasar
jerusalem|Jérusalem|Jerusalén|Gerusalemme|Jerusalém|Jerozolima|Kudüs|Jeruzalem|Jeruzalém|Ierusalim
seoul|Séoul|Seúl|Seul|Soul
aqtau|Aktaou|Aktau|Aktav
oral|Ouralsk|Uralsk
atyrau|Atyraou|Atırav|Atıraw|Atîrau
almaty|Alma Ata|Ałmaty|Almatı|Alma-Ata|Almatî
beirut|Beyrouth|Beirute|Bejrut|Beyrut|Beiroet|Bejrút
ulaanbaatar|Oulan-Bator|Ulán Bator|Ulan Bator|Ułan Bator|Ulan Batur|Ulánbátar
mazatlan|Mazatlán
manila|Manille|Manilla
hebron|Hébron|Hebrón|El Halil
irkutsk|Irkoutsk|Irkuck|İrkutsk|Irkoetsk|Irkuțk
port of spain|Port-d'Espagne|Puerto España|Port-of-Spain
detroit|Détroit
samarkand|Samarcande|Samarcanda|Samarkanda|Semerkand
sydney|Sídney|Sidney
dhaka|Daca|Dacca|Dakka|Dháka
ouagadougou|Uagadugú|Wagadugu
sofia|Sofía|Sófia|Sofya|Sofie
rio branco|Río Branco
bahia|Bahía|Salvador
thimphu|Timbu|Thimbú
abidjan|Abiyán|Abidżan|Abidžan
santiago|Santiago de Chile
douala|Duala
shanghai|Shanghái|Xangai|Szanghaj|Şanghay|Sjanghai|Šanghaj
berlin|Berlín|Berlino|Berlim|Berlijn
tallinn|Tallin
paris|París|Parigi|Paryż|Parijs|Paříž
cayenne|Cayena|Caienna|Caiena|Kajenna
accra|Acra|Akra
conakry|Conakri|Conacri|Konakry|Konakri
bissau|Bisáu
port-au-prince|Puerto Príncipe|Porto Príncipe
jakarta|Yakarta|Giacarta|Jacarta|Dżakarta|Cakarta
dublin|Dublín|Dublino
amman|Ammán|Amã
vientiane|Vientián|Wientian
vilnius|Vilna|Wilno
chisinau|Chisináu|Kiszyniów|Kişinev|Chișinău|Kišiněv
skopje|Skopie|Üsküp
nouakchott|Nuakchot|Nawakszut|Nuakšott
amsterdam|Ámsterdam|Amsterdã
tahiti|Tahití|Taiti
miquelon|Miquelón
kaliningrad|Kaliningrado
barnaul|Barnaúl|Barnauł
magadan|Magadán
srednekolymsk|Srednekolimsk|Sriedniekołymsk|Sredněkolymsk
anadyr|Anádyr|Anadyr'|Anadır|Anadir
stockholm|Estocolmo|Stoccolma|Sztokholm|Stokholm
ljubljana|Liubliana|Lubiana|Lublana|Lublaň
grand turk|Gran Turca
tunis|Túnez|Tunisi|Túnis|Tunus
istanbul|Estambul|Istambul|Stambuł|İstanbul|Istanboel
simferopol|Simferópol|Sinferopoli|Symferopol
los angeles|Los Ángeles
new york|Nueva York|Nova York|Nowy Jork
tortola|Tórtola
aden|Adén|Áden
johannesburg|Johannesburgo|Joanesburgo
zagreb|Zagabria|Zagrzeb|Záhřeb
ust-nera|Ust'-Nera|Ust-Niera
juba|Giuba|Dżuba|Cuba
antigua|Antígua
guayaquil|Guaiaquil
madrid|Madri|Madryt
helsinki|Helsinque|Helsingfors|Helsinky
budapest|Budapeste|Budapeszt|Budapeşte|Boedapest|Budapešť|Budapesta
nairobi|Nairóbi
monrovia|Monróvia
managua|Manágua
montevideo|Montevidéu
mariehamn|Maarianhamina
sarajevo|Sarajewo|Saraybosna
bujumbura|Bużumbura
minsk|Mińsk
kinshasa|Kinszasa|Kinşasa
bangui|Bangi
banjul|Bandżul
colombo|Kolombo
riga|Ryga
windhoek|Windhuk
bratislava|Bratysława
brazzaville|Brazzavil
ceuta|Septe
libreville|Librevil
casablanca|Kazablanka
kuching|Kuçing|Kučing
gaza|Gazze
jujuy|San Salvador de Jujuy
phnom penh|Phnompenh
podgorica|Podgorița
"""
