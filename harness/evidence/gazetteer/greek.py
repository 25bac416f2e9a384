"""Countries and large cities as the greek script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|Ανδόρα
united arab emirates|Ηνωμένα Αραβικά Εμιράτα
afghanistan|Αφγανιστάν
antigua & barbuda|Αντίγκουα και Μπαρμπούντα
anguilla|Ανγκουίλα
albania|Αλβανία
armenia|Αρμενία
angola|Αγκόλα
antarctica|Ανταρκτική
argentina|Αργεντινή
american samoa|Αμερικανική Σαμόα
austria|Αυστρία
australia|Αυστραλία
aruba|Αρούμπα
åland islands|Νήσοι Όλαντ
azerbaijan|Αζερμπαϊτζάν
bosnia & herzegovina|Βοσνία - Ερζεγοβίνη
barbados|Μπαρμπέιντος
bangladesh|Μπανγκλαντές
belgium|Βέλγιο
burkina faso|Μπουρκίνα Φάσο
bulgaria|Βουλγαρία
bahrain|Μπαχρέιν
burundi|Μπουρούντι
benin|Μπενίν
st. barthélemy|Άγιος Βαρθολομαίος
bermuda|Βερμούδες
brunei|Μπρουνέι
bolivia|Βολιβία
caribbean netherlands|Ολλανδία Καραϊβικής
brazil|Βραζιλία
bahamas|Μπαχάμες
bhutan|Μπουτάν
botswana|Μποτσουάνα
belarus|Λευκορωσία
belize|Μπελίζ
canada|Καναδάς
cocos islands|Νήσοι Κόκος
congo - kinshasa|Κονγκό - Κινσάσα
central african republic|Κεντροαφρικανική Δημοκρατία
congo - brazzaville|Κονγκό - Μπραζαβίλ
switzerland|Ελβετία
côte d'ivoire|Ακτή Ελεφαντοστού
cook islands|Νήσοι Κουκ
chile|Χιλή
cameroon|Καμερούν
china|Κίνα
colombia|Κολομβία
costa rica|Κόστα Ρίκα
cuba|Κούβα
cape verde|Πράσινο Ακρωτήριο
curaçao|Κουρασάο
christmas island|Νήσος των Χριστουγέννων
cyprus|Κύπρος
czechia|Τσεχία
germany|Γερμανία
djibouti|Τζιμπουτί
denmark|Δανία
dominica|Ντομίνικα
dominican republic|Δομινικανή Δημοκρατία
algeria|Αλγερία
ecuador|Ισημερινός
estonia|Εσθονία
egypt|Αίγυπτος
western sahara|Δυτική Σαχάρα
eritrea|Ερυθραία
spain|Ισπανία
ethiopia|Αιθιοπία
finland|Φινλανδία
fiji|Φίτζι
falkland islands|Νήσοι Φόκλαντ
micronesia|Μικρονησία
faroe islands|Νήσοι Φερόες
france|Γαλλία
gabon|Γκαμπόν
united kingdom|Ηνωμένο Βασίλειο
grenada|Γρενάδα
georgia|Γεωργία
french guiana|Γαλλική Γουιάνα
guernsey|Γκέρνζι
ghana|Γκάνα
gibraltar|Γιβραλτάρ
greenland|Γροιλανδία
gambia|Γκάμπια
guinea|Γουινέα
guadeloupe|Γουαδελούπη
equatorial guinea|Ισημερινή Γουινέα
greece|Ελλάδα
guatemala|Γουατεμάλα
guam|Γκουάμ
guinea-bissau|Γουινέα Μπισάου
guyana|Γουιάνα
hong kong sar china|Χονγκ Κονγκ ΕΔΠ Κίνας
honduras|Ονδούρα
croatia|Κροατία
haiti|Αϊτή
hungary|Ουγγαρία
indonesia|Ινδονησία
ireland|Ιρλανδία
israel|Ισραήλ
isle of man|Νήσος του Μαν
india|Ινδία
british indian ocean territory|Βρετανικά Εδάφη Ινδικού Ωκεανού
iraq|Ιράκ
iran|Ιράν
iceland|Ισλανδία
italy|Ιταλία
jersey|Τζέρζι|Τζέρσεϊ
jamaica|Τζαμάικα
jordan|Ιορδανία
japan|Ιαπωνία
kenya|Κένυα
kyrgyzstan|Κιργιστάν
cambodia|Καμπότζη
kiribati|Κιριμπάτι
comoros|Κομόρες
st. kitts & nevis|Σεν Κιτς και Νέβις
north korea|Βόρεια Κορέα
south korea|Νότια Κορέα
kuwait|Κουβέιτ
cayman islands|Νήσοι Κέιμαν
kazakhstan|Καζακστάν
laos|Λάος
lebanon|Λίβανος
st. lucia|Αγία Λουκία
liechtenstein|Λιχτενστάιν
sri lanka|Σρι Λάνκα
liberia|Λιβερία
lesotho|Λεσότο
lithuania|Λιθουανία
luxembourg|Λουξεμβούργο
latvia|Λετονία
libya|Λιβύη
morocco|Μαρόκο
monaco|Μονακό
moldova|Μολδαβία
montenegro|Μαυροβούνιο
st. martin|Άγιος Μαρτίνος
madagascar|Μαδαγασκάρη
marshall islands|Νήσοι Μάρσαλ
north macedonia|Βόρεια Μακεδονία
mali|Μάλι
myanmar|Μιανμάρ
mongolia|Μογγολία
macao sar china|Μακάο ΕΔΠ Κίνας
northern mariana islands|Νήσοι Βόρειες Μαριάνες
martinique|Μαρτινίκα
mauritania|Μαυριτανία
montserrat|Μονσεράτ
malta|Μάλτα
mauritius|Μαυρίκιος
maldives|Μαλδίβες
malawi|Μαλάουι
mexico|Μεξικό
malaysia|Μαλαισία
mozambique|Μοζαμβίκη
namibia|Ναμίμπια
new caledonia|Νέα Καληδονία
niger|Νίγηρας
norfolk island|Νήσος Νόρφολκ
nigeria|Νιγηρία
nicaragua|Νικαράγουα
netherlands|Κάτω Χώρες
norway|Νορβηγία
nepal|Νεπάλ
nauru|Ναουρού
niue|Νιούε
new zealand|Νέα Ζηλανδία
oman|Ομάν
panama|Παναμάς
peru|Περού
french polynesia|Γαλλική Πολυνησία
papua new guinea|Παπούα Νέα Γουινέα
philippines|Φιλιππίνες
pakistan|Πακιστάν
poland|Πολωνία
st. pierre & miquelon|Σεν Πιερ και Μικελόν
pitcairn islands|Νήσοι Πίτκερν
puerto rico|Πουέρτο Ρίκο
palestinian territories|Παλαιστινιακά Εδάφη
portugal|Πορτογαλία
palau|Παλάου
paraguay|Παραγουάη
qatar|Κατάρ
réunion|Ρεϊνιόν
romania|Ρουμανία
serbia|Σερβία
russia|Ρωσία
rwanda|Ρουάντα
saudi arabia|Σαουδική Αραβία
solomon islands|Νήσοι Σολομώντος
seychelles|Σεϋχέλλες
sudan|Σουδάν
sweden|Σουηδία
singapore|Σιγκαπούρη
st. helena|Αγία Ελένη
slovenia|Σλοβενία
svalbard & jan mayen|Σβάλμπαρντ και Γιαν Μαγιέν
slovakia|Σλοβακία
sierra leone|Σιέρα Λεόνε
san marino|Άγιος Μαρίνος
senegal|Σενεγάλη
somalia|Σομαλία
suriname|Σουρινάμ
south sudan|Νότιο Σουδάν
são tomé & príncipe|Σάο Τομέ και Πρίνσιπε
el salvador|Ελ Σαλβαδόρ
sint maarten|Άγιος Μαρτίνος
syria|Συρία
eswatini|Εσουατίνι
turks & caicos islands|Νήσοι Τερκς και Κάικος
chad|Τσαντ
french southern territories|Γαλλικά Νότια Εδάφη
togo|Τόγκο
thailand|Ταϊλάνδη
tajikistan|Τατζικιστάν
tokelau|Τοκελάου
timor-leste|Τιμόρ-Λέστε
turkmenistan|Τουρκμενιστάν
tunisia|Τυνησία
tonga|Τόνγκα
türkiye|Τουρκία
trinidad & tobago|Τρινιντάντ και Τομπάγκο
tuvalu|Τουβαλού
taiwan|Ταϊβάν
tanzania|Τανζανία
ukraine|Ουκρανία
uganda|Ουγκάντα
united states|Ηνωμένες Πολιτείες
uruguay|Ουρουγουάη
uzbekistan|Ουζμπεκιστάν
vatican city|Βατικανό
st. vincent & grenadines|Άγιος Βικέντιος και Γρεναδίνες
venezuela|Βενεζουέλα
british virgin islands|Βρετανικές Παρθένες Νήσοι
u.s. virgin islands|Αμερικανικές Παρθένες Νήσοι
vietnam|Βιετνάμ
vanuatu|Βανουάτου
wallis & futuna|Γουάλις και Φουτούνα
samoa|Σαμόα
kosovo|Κοσσυφοπέδιο
yemen|Υεμένη
mayotte|Μαγιότ
south africa|Νότια Αφρική
zambia|Ζάμπια
zimbabwe|Ζιμπάμπουε
st barthelemy|Άγιος Βαρθολομαίος
noronha|Νορόνια
coral harbour|Ατικόκαν
st johns|Σεν Τζονς
curacao|Κουρασάο
asmera|Ασμάρα
godthab|Νουούκ
scoresbysund|Σκορεσμπίσουντ
kolkata|Καλκούτα
st kitts|Σεν Κιτς
st lucia|Αγία Λουκία
yangon|Ρανγκούν
macau|Μακάο
ciudad juarez|Σιουδάδ Χουάρες
bahia banderas|Μπαΐα ντε Μπαντέρας
merida|Μέριδα
cancun|Κανκούν
kathmandu|Κατμαντού
asuncion|Ασουνσιόν
sao tome|Σάο Τομέ
lower princes|Lower Prince's Quarter
kyiv|Κίεβο
st vincent|Άγιος Βικέντιος
st thomas|Άγιος Θωμάς
ho chi minh city|Πόλη Χο Τσι Μινχ
honolulu|Χονολουλού
dubai|Ντουμπάι
kabul|Καμπούλ
antigua|Αντίγκουα
tirane|Τίρανα
yerevan|Ερεβάν
luanda|Λουάντα
mendoza|Μεντόζα
catamarca|Καταμάρκα
jujuy|Χουχούι
cordoba|Κόρδοβα
buenos aires|Μπουένος Άιρες
vienna|Βιέννη
perth|Περθ
eucla|Γιούκλα
darwin|Ντάργουιν
adelaide|Αδελαΐδα
broken hill|Μπρόκεν Χιλ
melbourne|Μελβούρνη
hobart|Χόμπαρτ
lindeman|Λίντεμαν
sydney|Σίδνεϊ
brisbane|Μπρισμπέιν
lord howe|Λορντ Χάου
mariehamn|Μάριεχαμν
baku|Μπακού
sarajevo|Σαράγεβο
dhaka|Ντάκα
brussels|Βρυξέλλες
ouagadougou|Ουαγκαντούγκου
sofia|Σόφια
bujumbura|Μπουζουμπούρα
porto-novo|Πόρτο-Νόβο
la paz|Λα Παζ
kralendijk|Κράλεντικ
eirunepe|Εϊρουνεπέ
rio branco|Ρίο Μπράνκο
porto velho|Πόρτο Βέλιο
boa vista|Μπόα Βίστα
manaus|Μανάους
cuiaba|Κουιαμπά
santarem|Σανταρέμ
campo grande|Κάμπο Γκράντε
belem|Μπελέμ
araguaina|Αραγκουάινα
sao paulo|Σάο Πάολο
bahia|Μπαΐα
fortaleza|Φορταλέζα
maceio|Μασεϊό
recife|Ρεσίφε
nassau|Νασάου
thimphu|Θίμφου
gaborone|Γκαμπορόνε
minsk|Μινσκ
dawson|Ντόσον
whitehorse|Γουάιτχορς
inuvik|Ινούβικ
vancouver|Βανκούβερ
fort nelson|Φορτ Νέλσον
dawson creek|Ντόσον Κρικ
creston|Κρέστον
edmonton|Έντμοντον
swift current|Σουίφτ Κάρεντ
cambridge bay|Κέμπριτζ Μπέι
regina|Ρετζάινα
winnipeg|Γουίνιπεγκ
resolute|Ρέζολουτ
rankin inlet|Ράνκιν Ίνλετ
toronto|Τορόντο
iqaluit|Ικαλούιτ
moncton|Μόνκτον
halifax|Χάλιφαξ
goose bay|Γκους Μπέι
glace bay|Γκλέις Μπέι
blanc-sablon|Μπλαν Σαμπλόν
kinshasa|Κινσάσα
lubumbashi|Λουμπουμπάσι
bangui|Μπανγκί
brazzaville|Μπραζαβίλ
zurich|Ζυρίχη
abidjan|Αμπιτζάν
punta arenas|Πούντα Αρένας
santiago|Σαντιάγκο
douala|Ντουάλα
urumqi|Ουρούμτσι
shanghai|Σανγκάη
bogota|Μπογκοτά
havana|Αβάνα
nicosia|Λευκωσία
famagusta|Αμμόχωστος
prague|Πράγα
busingen|Μπίσινγκεν
berlin|Βερολίνο
copenhagen|Κοπεγχάγη
santo domingo|Άγιος Δομίνικος
algiers|Αλγέρι
guayaquil|Γκουαγιακίλ
tallinn|Ταλίν
cairo|Κάιρο
el aaiun|Ελ Αγιούν
canary|Κανάρια
ceuta|Θέουτα
madrid|Μαδρίτη
addis ababa|Αντίς Αμπέμπα
helsinki|Ελσίνκι
paris|Παρίσι
libreville|Λιμπρεβίλ
london|Λονδίνο
tbilisi|Τιφλίδα
cayenne|Καγιέν
accra|Άκρα
thule|Θούλη
danmarkshavn|Ντανμαρκσάβν
banjul|Μπανζούλ
conakry|Κόνακρι
malabo|Μαλάμπο
athens|Αθήνα
bissau|Μπισάου
hong kong|Χονγκ Κονγκ
tegucigalpa|Τεγκουσιγκάλπα
zagreb|Ζάγκρεμπ
port-au-prince|Πορτ-ο-Πρενς
budapest|Βουδαπέστη
jakarta|Τζακάρτα
pontianak|Πόντιανακ
makassar|Μακασάρ
jayapura|Τζαγιαπούρα
dublin|Δουβλίνο
jerusalem|Ιερουσαλήμ
baghdad|Βαγδάτη
tehran|Τεχεράνη
reykjavik|Ρέυκιαβικ
rome|Ρώμη
amman|Αμμάν
tokyo|Τόκιο
nairobi|Ναϊρόμπι
bishkek|Μπισκέκ
phnom penh|Πνομ Πενχ
pyongyang|Πιονγκγιάνγκ
seoul|Σεούλ
cayman|Κέιμαν
aqtau|Ακτάου
oral|Οράλ
atyrau|Ατιράου
aqtobe|Ακτόμπε
qostanay|Κοστανάι
qyzylorda|Κιζιλορντά
almaty|Αλμάτι
vientiane|Βιεντιάν
beirut|Βυρητός
vaduz|Βαντούζ
colombo|Κολόμπο
monrovia|Μονρόβια
maseru|Μασέρου
vilnius|Βίλνιους
riga|Ρίγα
tripoli|Τρίπολη
casablanca|Καζαμπλάνκα
chisinau|Κισινάου
podgorica|Ποντγκόριτσα
marigot|Μαριγκό
skopje|Σκόπια
bamako|Μπαμάκο
hovd|Χοβντ
ulaanbaatar|Ουλάν Μπατόρ
nouakchott|Νουακσότ
blantyre|Μπλαντάιρ
tijuana|Τιχουάνα
hermosillo|Ερμοσίγιο
mazatlan|Μαζατλάν
chihuahua|Τσιουάουα
ojinaga|Οχινάγκα
monterrey|Μοντερέι
mexico city|Πόλη του Μεξικού
matamoros|Ματαμόρος
kuala lumpur|Κουάλα Λουμπούρ
kuching|Κουτσίνγκ
maputo|Μαπούτο
windhoek|Βίντχουκ
niamey|Νιαμέι
lagos|Λάγκος
managua|Μανάγκουα
amsterdam|Άμστερνταμ
oslo|Όσλο
auckland|Όκλαντ
muscat|Μασκάτ
lima|Λίμα
tahiti|Ταϊτή
port moresby|Πορτ Μόρεσμπι
manila|Μανίλα
karachi|Καράτσι
warsaw|Βαρσοβία
miquelon|Μικελόν
gaza|Γάζα
hebron|Χεβρώνα
lisbon|Λισαβόνα
bucharest|Βουκουρέστι
belgrade|Βελιγράδι
kaliningrad|Καλίνινγκραντ
moscow|Μόσχα
volgograd|Βόλγκοκραντ
saratov|Σαράτοφ
astrakhan|Αστραχάν
ulyanovsk|Ουλιάνοφσκ
kirov|Κίροφ
samara|Σαμάρα
yekaterinburg|Αικατερινούπολη
omsk|Ομσκ
novosibirsk|Νοβοσιμπίρσκ
barnaul|Μπαρναούλ
tomsk|Τομσκ
novokuznetsk|Νοβοκουζνέτσκ
krasnoyarsk|Κρασνογιάρσκ
irkutsk|Ιρκούτσκ
chita|Τσιτά
yakutsk|Γιακούτσκ
vladivostok|Βλαδιβοστόκ
khandyga|Χαντίγκα
sakhalin|Σαχαλίνη
ust-nera|Ουστ-Νερά
magadan|Μαγκαντάν
srednekolymsk|Σρεντνεκολίμσκ
kamchatka|Καμτσάτκα
anadyr|Αναντίρ
kigali|Κιγκάλι
riyadh|Ριάντ
khartoum|Χαρτούμ
stockholm|Στοκχόλμη
ljubljana|Λιουμπλιάνα
longyearbyen|Λόνγκιεαρμπιεν
bratislava|Μπρατισλάβα
freetown|Φρίταουν
dakar|Ντακάρ
mogadishu|Μογκαντίσου
paramaribo|Παραμαρίμπο
juba|Τζούμπα
damascus|Δαμασκός
mbabane|Μπαμπάνε
grand turk|Γκραντ Τουρκ
ndjamena|Ντζαμένα
lome|Λομέ
bangkok|Μπανγκόκ
dushanbe|Ντουσάνμπε
dili|Ντίλι
ashgabat|Ασχαμπάτ
tunis|Τύνιδα
istanbul|Κωνσταντινούπολη
port of spain|Πορτ οφ Σπέιν
taipei|Ταϊπέι
dar es salaam|Νταρ ες Σαλάμ
simferopol|Συμφερόπολη
kampala|Καμπάλα
adak|Άντακ
nome|Νόμε
anchorage|Άνκορατζ
yakutat|Γιάκουτατ
sitka|Σίτκα
juneau|Τζούνο
metlakatla|Μετλακάτλα
los angeles|Λος Άντζελες
boise|Μπόιζι
phoenix|Φοίνιξ
denver|Ντένβερ
chicago|Σικάγο
menominee|Μενομίνε
louisville|Λούιβιλ
detroit|Ντιτρόιτ
new york|Νέα Υόρκη
montevideo|Μοντεβιδέο
samarkand|Σαμαρκάνδη
tashkent|Τασκένδη
vatican|Βατικανό
caracas|Καράκας
tortola|Τορτόλα
aden|Άντεν
johannesburg|Γιοχάνεσμπουργκ
lusaka|Λουζάκα
harare|Χαράρε
"""
