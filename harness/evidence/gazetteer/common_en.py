"""English words that begin sentences without being names: from SCOWL (https://wordlist.aspell.net), sizes 10 and 20, plurals of 35.

Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
warranty.
"""

WORDS = """\
aardvark abacus abacuses abandon abandons abates abbeys abbots abbreviate abbreviates abdicates abdomens abducts abets abhors abide abides
abnormal abodes abolish abolishes aborigines abort aborts abounds about above abrasives abridges abroad abscess absconds absence absences
absent absentees absents absolute absolutes absolves absorb absorbents absorbs abstains abstract abstracts absurd abundances abuse abusers
abuses abysmal abyss academic academics academies accedes accelerate accelerates accelerators accent accents accentuates accept acceptance
acceptances accepts access accessories accident accidental accidentals accidents acclaims acclimates accolades accommodate accommodates
accompanies accompanists accompany accomplices accomplish accomplishes accord accordance accordions accords accosts account accountant
accountants accounts accredits accrues accumulate accumulates accuracy accurate accuse accusers accuses accustom accustoms ace aces aches
achieve achievement achieves acid acids acknowledge acknowledges acorn acorns acoustic acoustics acquaintance acquaintances acquaints
acquiesces acquire acquires acquits acquittals acreages acres acrobatics acrobats acronym acronyms across acrylics act activate activates
actives activists actor actors actress acts actual acute acutes adages adapt adapts add addict addicts additional additives address
addressees adds adepts adequate adhere adherents adheres adhesives adjacent adjectives adjoins adjourns adjuncts adjust adjustment adjusts
administer administers administrators admirals admire admirers admires admission admissions admit admits admonishes adobes adolescences
adolescents adopt adopts adores adorns ads adult adulterates adulteries adults advance advances advantage advantages advent adventure
adventurers adventures adverbials adverbs adversaries adverse advert advertise advertisement advertisers advertises adverts advice advise
adviser advisers advises advisories advisory advocate advocates aerial aerials aerodynamics aerosols aesthetic affair affairs affect affects
affidavits affiliates affirmatives affirms affixes afflicts afford affords affronts afraid after aftereffects afterlives aftermaths
afternoon afternoons afterthoughts afterwards again against age agencies agency agenda agendas agent agents ages aggravates aggregates
aggressors agitates agitators agnostics ago agonies agony agree agreement agrees agricultural ahead aid aides aids ails aim aims air
aircraft airfields airliners airlines airmails airport airports airs airstrips aisles akin alarm alarmists alarms alas albeit albinos album
albums alcohol alcoholic alcoholics alcohols alcoves alert alerts ales algebra algebraic algorithm algorithms alias aliases alibis alien
alienates aliens alights align alignment aligns alike alkalies all allays allege alleges allegiances allegories allergic allergies alleviate
alleviates alleys alliance alliances allies alligators allocate allocates allots allow allowance allowances allows alloys alludes allures
allusions almanacs almonds almost alms alone along alongside aloud alpha alphabet alphabetic alphabetical alphabets already also altars
alter alternate alternates alternatives alters although altitudes altogether altos always amalgamates amass amateur amateurs amaze amazes
ambassador ambassadors amber ambient ambles ambulances ambushes amend amendment amends amethysts amiss amnesties amoebas amount amounts amp
amperes ampersands amphetamines amphibians ample amplifier amplifiers amplifies amps amputates amulets amuse amusement amuses anachronisms
anagram analgesics analogies analogue analogy analyses analysis analyst analysts anarchists anarchy anatomies anatomy ancestor ancestors
ancestries anchorages anchors anchovies ancient ancients and androids anecdote anecdotes angel angels anger angers angle anglers angles
angry anguish anguishes animal animals animates ankles annals annexes annihilates anniversaries anniversary annotates announce announcement
announcers announces annoy annoyance annoyances annoys annual annuals annuls anoints anomalies anorak anoraks another answer answers
antagonisms antagonists anteaters antelopes antennas anthems anthills anthologies anthology anthropologists antibiotics antibodies
anticipate anticipates anticlimaxes antics antidote antidotes antipathies antiquates antique antiques antiseptics antisocial antitheses
antithesis antlers antonyms ants anus anuses anvils anxieties any anybodies anybody anyhow anyone anyplace anyway anywhere aortas apart
apathetic apathy apertures apes apexes aphorisms apologies apology apostles apostrophe apostrophes apparatus apparatuses apparels apparent
appeal appeals appear appearance appearances appears appeases append appendages appendices appendicitis appendix appendixes appends
appetites applauds applause apple apples appliances applicant applicants applicators applies appoint appointees appointment appoints
appraisal appraisals appraises appreciate appreciates apprehends apprehensions apprentices approach approaches appropriate appropriates
approval approvals approve approves approximate approximates apricots aprons apt aptitudes aquamarines aquariums aquatics aqueducts arbiters
arbitrary arbitrates arbitrators arc arcade arcades arcane arch archaeologists archaic archbishops archers arches archipelagos architects
architecture architectures archives archways arcs are area areas arena arenas ares argue argues argument arias arise arisen arises
aristocracies aristocrats arithmetic arks arm armadillos armchairs armies armistices armpits arms army aromas aromatics arose around arouses
arraigns arrange arrangement arranges array arrays arrears arrest arrests arrival arrivals arrives arrogance arrogant arrow arrows arsenals
art arteries arthritics arthritis artichokes article articles articulates artifices artificial artisans artist artistic artists arts
asbestos ascend ascends ascensions ascents ascertains ascetics ascribes ash ashcan ashes ashtrays aside asides ask asks asleep asparagus
aspect aspects aspens aspersions asphalts asphyxiates aspirants aspires aspirins ass assailants assails assassinates assassins assault
assaults assemble assembler assemblers assembles assemblies assents assert asserts assess assessment assessors asset assets assign
assignment assigns assimilates assist assistance assistant assistants assists associate associates assort assorts assume assumes assurances
assure assureds assures asterisk asterisks asteroids astonishes astounds astringents astronauts astronomer astronomers astronomy asylums ate
atheist atheists athletes athletics atlas atlases atmosphere atmospheres atmospheric atom atomic atoms atones attach attachment attack
attacks attain attains attempt attempts attend attendance attendances attendant attendants attends attests attics attires attitude attitudes
attorney attorneys attract attracts attribute attributes auctioneers audibles audience audiences audio audios auditoriums auditors audits
aunt aunts auras authentic authenticates author authors autobiographies autobiography autocracies autocrats autographs automate automates
automatic automatics automobile automobiles autopsies autos autumn autumns auxiliaries avails avalanches avenges avenues average averages
aversions averts aviators avocados avoid avoids avowals avows await awaits awake awakens awakes award awards aware away awes awkward axes
axiom axioms axis axles ayes azaleas azures babbles babes babies baboons baby bachelors back backbone backbones backers backfires background
backgrounds backhands backlashes backlog backlogs backpacks backs backspace backtracks backward backwoods bacteria bacterium bad badge
badgers badges baffle baffles bag bagels baggage bags bails baits bake bakeries bakers bakes balance balances balconies balds bales ball
ballads ballasts ballerinas ballet ballets ballistics balloons ballot ballots ballrooms balls balms bamboos bamboozles ban banal banana
bananas band bandages bandies bandits bands bandstands bandwagon bandwagons bandwidth bang bangs banishes banisters banjos bank bankers
banknotes bankrupt bankruptcies bankrupts banks banner banners banquets bans banters baptisms bar barbarians barbecues barbers barbiturates
barbs bards bare bares bargain bargains barges baritones bark barks barnacles barns barnyards barometers barons baroque barrages barrel
barrels barrens barrettes barricades barrier barriers barrister barristers bars bartenders barters base baseballs basement bases bash bashes
basic basics basins basis basket basketballs baskets basks bass bassoons bastard bastards bastes bat batch batches bath bathes bathroom
bathrooms baths bathtubs batons bats battalions batteries batters battery battle battlefields battles baud bawls bay bayonets bays bazaars
beach beaches beacons beads beagles beakers beaks beam beams bean beans bear beard beards bearers bears beast beasts beat beaten beaters
beats beauticians beauties beautifies beauty beavers became because beckons become becomes bedbugs bedclothes bedlams bedrocks bedroom
bedrooms beds bedsides bedspreads bedtimes beeches beef beefs beehives been beer beers bees beetles beets beeves befalls befits before
beforehand befriends beg began beggars begin beginner beginners begins begrudges begs beguiles begun behalf behalves behave behaves beheads
behind behinds beholds belches belfries belief beliefs belies believe believer believers believes belittles bell bellboys bellhops bellies
belligerents bellows bells belong belongs beloveds below belt belts bemoans bemuses bench benches bend bends beneath benefactors beneficial
beneficiaries benefit benefits benevolences bent bents bequeaths bequests bereaves berets berries berths beseeches besets beside besides
besieges best bestows bests bet beta betrayals betrays betrothals bets better betters bettors between beverages beware bewares bewilders
bewitches beyond bias biases biblical bibliographies bibs bicentennials bickers bicycle bicycles bid bides bids biennials bifocals big
bigamists bigger biggest bigot bigotry bigots bikes bikinis bilinguals bill billboards billfold billfolds billiards billion billions billows
bills bin binaries binary bind binders binds bins biochemistry biographers biographies biography biological biologist biologists biology
bipeds biplanes birches bird birdcages birds birth birthday birthdays birthmarks birthplaces births biscuit biscuits bisects bisexuals
bishop bishops bit bitches bite bites bitmap bits bitten bitter bittersweets bizarre blabs black blackberries blackbirds blackboard
blackboards blackens blackheads blackjacks blacklists blackmail blackmailers blackmails blackouts blacks blacksmiths blacktops bladders
blade blades blame blames blanches blank blanket blankets blanks blares blasphemes blasphemies blast blasts blatant blazers blazes bleaches
bleats bleeds blemishes blends blew blights blimps blind blindfolds blinds blink blinkers blinks blips bliss blisters blitzes blizzards blob
blobs block blockades blockbusters blockheads blocks blocs bloggers blogs blondes blonds blood bloodhounds bloodies bloods bloody blooms
blossoms blotches blots blotters blouses blow blown blowouts blows blowtorches blubbers bludgeons blue bluebells blueberries bluebirds
bluegrass blueprints blues bluffs blunders blunts blurb blurs blurts blushes blusters board boarders boards boardwalks boars boas boasts
boat boats bob bobbins bobcats bobs bobsleds bodes bodices bodies body bodyguards bog boggle boggles bogs bogus boil boilers boils bold
bolsters bolt bolts bomb bombards bombers bombs bond bonds bone bones bonfires bonnets bonus bonuses book bookcases bookends bookkeepers
booklet booklets bookmarks books bookshop bookshops bookstore bookworms boom boomerangs booms boons boors boos boost boosters boosts boot
bootees booths booties bootlegs boots border borderline borderlines borders bore boredom bores born borne boroughs borrow borrows bosoms
boss botanists botches both bother bothers bottle bottlenecks bottles bottom bottoms boughs bought boulders boulevards bounce bounces bound
boundaries boundary bounds bounties bouquets bourgeois bout boutiques bouts bovines bow bowels bowl bowls bows box boxcars boxers boxes boy
boycotts boyfriends boyhoods boys bracelets braces bracket brackets braggarts brags braids brain brains brainstorms brainwashes braises
brake brakes branch branches brand brandies brandishes brands bras brass brassieres brats brave braves bravos brawls brays brazens braziers
breach breaches bread breads breadths breadwinners break breakables breakdown breakdowns breakfast breakfasts breakpoints breaks
breakthroughs breakwaters breasts breath breathe breathers breathes breaths breeders breeds breeze breezes brethren breweries brews bribes
brick bricklayers bricks bridals bridegrooms brides bridesmaids bridge bridges bridles brief briefcases briefs brigade brigades bright
brightens brighter brightest brilliant brilliants brims brinks brisks bristles britches broaches broad broadcast broadcasts broadens broads
broadsides brocades brochures broilers broils broke broken brokers bronchitis broncos bronzes brooches broods brooks brooms brother
brotherhoods brothers broths brought browbeats brown brownies browns brows browse browses bruises brunches brunettes brush brushes brutal
brutes bubble bubbles buck bucket buckets buckles bucks buddies budges budget budgets buds buffaloes buffer buffers buffets buffoons buffs
bug bugger buggers buggies buglers bugles bugs build builders builds built bulb bulbs bulges bulk bulks bull bulldogs bulldozers bulldozes
bullet bulletin bulletins bullets bullfighters bullfights bullfrogs bullies bulls bumblebees bump bumpers bumps bums bunch bunches bundle
bundles bungalows bunglers bungles bunions bunkers bunks bunnies buns buoys burbles burden burdens bureaucracies bureaucracy bureaucrats
bureaus burgers burglaries burglars burials buries burn burners burnishes burns burnt burps burros burrows burrs burst bursts bury bus buses
bush bushels bushes busies bust bustles busts busy busybodies but butcheries butchers butlers buts butter buttercups butterflies butters
buttes buttocks button buttonholes buttons buttress butts buy buyer buyers buys buzzards buzzers buzzes bye byes bygones bypass bystanders
byte bytes byways cabarets cabbage cabbages cabinet cabinets cabins cables cabooses cabs cacaos caches cackles cactus caddies cadences
cadets cafeterias caffeine cage cages cajoles cake cakes calculate calculates calculator calculators calculus calendar calendars calibrates
calicoes call caller callers callouses calls callus calluses calm calms calories calves cam came camels cameos camera cameras camouflages
camp campaign campaigners campaigns campers camps campus campuses can canals canaries cancel cancels cancer cancers candidacies candidate
candidates candies candles candlesticks canes canines canisters cankers canneries cannibals cannons cannot canoes canonical canons canopies
cans cant cantaloupes canteens canters canvas canvases canvass canvassers canyons cap capacitors capers capes capillaries capital capitalist
capitalists capitals capitulates caprices caps capsizes capsules captain captains captivates captives captors capture captures car caramels
carats caravans carbohydrates carbon carbons carcass card cardboard cardigans cardinals cards care career careers cares caress caretakers
cargoes caricatures carnivals carnivores carols carouses carpenters carpet carpets carps carriage carriages carrier carriers carries carrot
carrots carry cars cartels cartilages cartographers cartons cartoon cartoonists cartoons cartridge cartridges carts cartwheels carves
cascades case cases cash cashes cashews cashiers casinos caskets casks casseroles cassette cassettes cast castaways casters castes
castigates castle castles castoffs castrates casts casual casuals casualties cat cataclysms catapults cataracts catastrophes catastrophic
catcalls catch catches catechisms categories category cater caterers caterpillars caters catfishes cathedral cathedrals catholic catnaps
cats cattle catwalks caucus caucuses caught cauliflowers caulks causal cause causes causeways caustics cavaliers cavalries cave caveat
caveats caverns caves cavorts caws cease ceases cedars cedes celebrate celebrates celibates cell cellars cellists cellos cells cellular
cellulars cemeteries censor censors censures census censuses cent centennials centipedes central centrals cents centuries century cereals
ceremonials ceremonies ceremony certain certainties certainty certificate certificates certifies chafes chaffs chagrins chain chains chair
chairman chairpersons chairs chalets chalices chalk chalks challenge challengers challenges chamber chambers chameleons champagne champagnes
champion champions champs chance chancellor chancellors chances chandeliers change changeover changes channel channels chants chaos chaotic
chap chapel chapels chaplains chaps chapter chapters char character characteristic characteristics characters charcoals charge charges
chariots charismatics charlatans charm charms chars chart charter charters charts chase chases chasms chassis chastens chastises chat chats
chatterboxes chatters chauffeurs chauvinists cheap cheapens cheaper cheapest cheat cheats check checker checkers checks checkups cheek
cheeks cheeps cheer cheers cheese cheeses cheetahs chefs chemical chemicals chemist chemistry chemists cherishes cherries cherubs chess
chest chestnut chestnuts chests chew chews chicken chickens chicks chides chief chiefs chieftains child childbirths childhood childhoods
childish children chills chimes chimneys chimpanzees chimps chinks chins chip chipmunks chippers chips chiropractors chirps chisels
chloroforms chocolate chocolates choice choices choir choirs chokes choose chooses chop choppers chops choral chorals chord chords
choreographers chores chortles chorus choruses chose chosen chowders chows christens chromes chromosomes chronicles chronologies
chrysanthemums chuck chuckles chucks chugs chums chunk chunks church churches churns chutes cider ciders cigarette cigarettes cigars cinches
cinders cinema cinemas ciphers circa circle circles circuit circuitry circuits circular circulars circulate circulates circumcises
circumcisions circumferences circumstance circumstances circumvents circus circuses cisterns cite cites citizen citizens citrus citruses
civics civil civilian civilians clacks claim claims clairvoyants clambers clamps clams clangs clanks clans clappers claps clarifies clarify
clarinets clash clashes clasps class classic classical classics classifies classify classmates classrooms clatters clause clauses claws
clean cleaner cleaners cleanest cleans cleansers cleanses clear clearance clearances clearer clearest clears cleats cleavages cleavers
cleaves clefs clefts clenches clergies clerics clerks clever cleverer cleverest click clicks client clients cliff cliffs climate climates
climaxes climb climbers climbs climes clinches clinic clinical clinics clinks clip clipboards clips clique cliques clitoris cloaks clock
clocks clockworks clods clog clogs cloisters clone clones close closer closes closest closet closets closure closures cloth clothe clothes
clothespins cloths clots cloud cloudbursts clouds clouts clovers cloves clowns club clubhouses clubs clucks clue clues clumps clumsy cluster
clusters clutches clutters coach coaches coagulates coal coalesces coals coarse coarsens coast coasters coastlines coasts coat coats coaxes
cobbler cobblers cobras cobs cobwebs cockpits cockroaches cocks cocktails cocoas coconuts cocoons code codes cods coefficients coerces
coexists coffee coffees coffers coffins cognacs cogs coherent coils coin coinages coincide coincidence coincidences coincides coins coke
cokes colanders cold colds collaborates collaborators collages collapse collapses collar collarbones collars collate collates colleague
colleagues collect collectives collectors collects college colleges collides collies collisions colloquialisms colon colonels colones
colonials colonies colons colony colts column columns comas combat combatants combats combine combines combs combustibles come comedians
comedies comedy comes comestibles comets comfort comforts comic comics comma command commandants commandeers commanders commandment
commandos commands commas commemorates commence commences commends comment commentaries commentary commentator commentators commercial
commercials commiserates commission commissioners commissions commit commitment commits committee committees commodores common commonplaces
commons commonwealths communal communes communicate communicates communions communiques communist communists commuters commutes compact
compacts companies companion companions company comparatives compare compares comparison comparisons compass compassion compatibles
compatriots compel compels compensate compensates compete competence competences competent competes competitor competitors compile compiler
compilers compiles complacent complain complains complaint complaints complement complementary complete completes complex complexes
complexions complicate complicates complies compliment component components compose composer composers composes composite composites
composts compound compounds comprehend comprehends comprehension comprehensions comprehensives compress compression comprise comprises
compromise compromises compulsion compulsions compulsories compulsory computational compute computer computers computes comrades con
concatenate concatenates conceal conceals concede concedes conceits conceives concentrate concentrates concept concepts conceptual concern
concerns concert concerto concertos concerts concessions conciliates concise conclude concludes conclusion conclusions concocts concourses
concrete concretes concur concurrences concurs concussions condemn condemns condense condenses condescends conditional conditionals
condolences condom condominiums condoms condone condones condors conduct conductor conductors conducts cones confederacies confederates
conference conferences confers confess confessions confidants confidence confidences confident confidential confides configure configures
confine confines confirm confirms confiscates conflict conflicts conform conforms confounds confront confronts confuse confuses confusion
congeals congest congests conglomerates congratulate congratulates congregates congress conifers conjecture conjectures conjugates conjures
connect connector connectors connects connoisseurs connotes conquerors conquers conquests cons conscience consciences consecrates consensus
consensuses consent consents consequence consequences consequent conservatives conservatories conserves consider considerate considers
consigns consist consistencies consistency consistent consists console consoles consolidates consonants consorts conspiracies conspiracy
conspirators conspires constant constants constituencies constituency constituent constituents constitute constitutes constitutional
constitutionals constrain constrains constraint constraints constricts construct constructs construes consulates consuls consult consultancy
consultant consultants consults consumables consume consumer consumers consumes consummates contact contacts contagions contain container
containers contains contaminates contemplate contemplates contemplatives contemporaries contemporary contempt contend contenders contends
content contents contest contestants contests context contexts continent continental continentals continents contingencies contingents
continual continue continues continuum contorts contour contours contraceptives contract contractors contracts contradict contradictory
contradicts contraries contrary contrast contrasts contravenes contribute contributes contributor contributors contrives control controller
controllers controls controversial controversies controversy convalescences convalescents convalesces convenes convenience conveniences
convenient conventional convents converges converse converses conversion conversions convert converter converters convertibles converts
convey conveyances conveys convict convicts convince convinces convoys convulses convulsions cook cookbooks cookie cookies cooks cool
coolers cools cooperate cooperates cooperatives coops coordinate coordinates coos cope copes copiers copies copper copperheads coppers cops
copy copyright copyrights corals cordials cordons cords core cores corks corkscrews corn corneas corner corners cornets cornflakes corns
coronaries coroners corporals corporate corps corpse corpses corpus corpuscles corrals correct corrects correlate correlates correspond
correspondence correspondences correspondent correspondents corresponds corridor corridors corroborates corrodes corrosives corrupt corrupts
corsages corsets cosmetics cosmic cosmology cosmonauts cosmopolitans cosmos cosmoses cost costs costumes cots cottages cotton cottons
cottontails cottonwoods couches cougars cough coughs could council councils counsel counsels count countdowns countenances counter
counteracts counterattacks counterbalances counterexample counterfeits counterpart counterparts counters countersigns countess counties
countries country countryside countrysides counts county couple couples coupons coups courage courier couriers course courses court
courtesies courtesy courthouses courtrooms courts courtyards cousin cousins covenants cover coverage covers coverts coves covets cow cowards
cowboys cowers cowgirls cowhides cows coyotes crabs crack crackers crackles crackpots cracks cradles craft crafts crags cramp cramps crams
cranberries cranes craniums cranks crap crash crashes crass craters crates craves crawl crawls crayfishes crayons crazes crazies crazy
creaks cream creams creases create creates creatives creator creators creature creatures credentials credit creditors credits creeds creeks
creep creeps cremates crepes crescendos crescents crests cretins crevices crew crews cribs cricket crickets cries crime crimes criminal
criminals crimsons cringes crinkles cripples crises crisis crisp crisps crisscross criteria criterion critic critical criticisms critics
critiques croaks crochets crocks crocodiles crocus crocuses crofts cronies crooks croons crop crops cross crossbows crossroad crossroads
crosswalks crossword crosswords crotches crouches crowbars crowd crowds crown crowns crows crucial crucifies crucifixes crucifixions crude
cruel cruelties cruelty cruise cruisers cruises crumbles crumbs crumples crunch crunches crusaders crusades crush crushes crustaceans crusts
crutches cruxes cry crybabies cryptic crypts crystal crystals cube cubes cubic cubicles cubs cuckoo cuckoos cucumbers cuddles cue cues cuffs
cuisines culls culminates culprit culprits cult cultivates cults cultural culture cultures cumbersome cums cup cupboard cupboards cupfuls
cups curators curbs curdles curds cure cures curfews curios curls currants currencies currency current currents curriculum curries curry
curse curses cursor curtails curtain curtains curtsies curvatures curve curves cushions custard custards custodians custom customary
customer customers customs cut cutbacks cute cuticles cutlets cuts cutters cutthroats cybernetics cycle cycles cyclist cyclists cyclones
cylinder cylinders cymbals cynic cynical cynics cypress cysts dabbles dabs dachshunds daddies dads daffodils daft daggers dailies dainties
dairies dais daises daisies dallies damage damages dames damn damns damp dampens damps dams damsels dance dancers dances dandelions dandies
danger dangers dangles dare daredevils dares dark darkens darns darts dash dashboards dashes data database databases date dates datum daubs
daughter daughters daunts dawdles dawn dawns day daydreams daylight days daytime dazes dazzles deacons dead deadens deadline deadlines
deadlocks deaf deal dealer dealers deals dealt deans dear dears dearths death deathbeds deaths deaves debases debate debates debaucheries
debilitates debits debriefs debris debt debtors debts debug debugger debugs debunks debuts decade decadents decades decanters decapitates
decay decays deceases deceits deceives decencies decent decibels decide decides decimal decimals decimates deciphers decision decisions deck
decks declare declares decline declines decode decodes decomposes decorates decorators decoys decrease decreases decrees decries dedicate
dedicates deduce deduces deducts deeds deem deems deep deepens deeper deepest deeps defaces defames default defaults defeat defeats
defecates defect defectives defects defend defendants defenders defends defers deficiencies deficiency deficits defies defiles define
defines definite deflates deflects deforms defrauds defrosts defy degenerate degenerates degrade degrades degree degrees dehydrates deifies
deigns dejects delay delays delegates delete deletes deliberate deliberates delicacies delicate delicatessens delight delights delimiters
delimits delinquencies delinquents deliriums delis deliver deliveries delivers delivery delta deltas deludes deluges delusion delusions
delves demagogues demand demands demeans demerits demise demises democracies democracy democratic democrats demolish demolishes demons
demonstrate demonstrates demonstratives demonstrators demotes denials denies denims denominator denominators denote denotes denounces dens
dense dentist dentists dents deny deodorants department departmental departs departure departures depend dependence dependencies dependent
depends depicts depletes deplores deports deposes deposit deposits depots depraves deprecates depreciates depress depression depressions
deprives depth depths deputies deputy derails derange deranges derelicts derides derivatives derives derogatory derricks descend descendants
descends descents describe describes descriptors desecrates desert deserters deserts deserve deserves design designate designates designer
designers designs desire desires desists desk desks desktop desolates despair despairs desperate despise despises despite despots desserts
destine destines destinies destroy destroyers destroys detach detaches detail details detains detect detectives detector detectors detects
deter detergents deteriorates determine determines deterrent deterrents deters detests dethrones detonates detonators detours detract
detracts devastate devastates develop developer developers development develops deviates device devices devil devils devise devises devoid
devolves devote devotees devotes devours diabetes diabetics diagnoses diagnosis diagnostic diagnostics diagonal diagonals diagram diagrams
dial dialect dialects dialogue dialogues dials diameter diameters diamonds diapers diaphragms diaries diary dice dices dictate dictates
dictator dictators dictionaries dictionary did die dies diesel diesels diet dietaries diets differ difference differences different
differential differentiate differentiates differs difficult difficulties difficulty diffuses dig digest digests digit digital digits
dignifies dignitaries digress digressions digs dilates dilemma dilemmas dills dilutes dim dimension dimensional dimensions dimes diminishes
diminutives dimples dims dine diner diners dines dinghies dinner dinners dinosaurs dins dioceses dip diphthongs diplomas diplomatic
diplomats dips dire direct directives director directories directors directory directs dirges dirt dirties dirty disables disadvantage
disadvantages disagree disagreement disagrees disallows disappear disappearances disappears disappoint disappointment disappoints
disapproves disarms disarrays disaster disasters disavows disbands disbelieves disburses disc discard discards discerns discharge discharges
disciples disciplinarians disciplinary discipline disciplines disclaimer disclaims discloses disclosures disco discomforts disconcerts
disconnect disconnects discontents discontinue discontinues discords discos discount discounts discourage discourages discourses
discourtesies discover discoveries discovers discovery discredits discrepancies discrepancy discrete discriminate discriminates discs discus
discuses discuss discussion discussions disdains disease diseases disembarks disengages disentangles disfigures disgraces disgruntles
disguise disguises disgust disgusts dish disheartens dishes dishonest dishwashers disillusions disinfectants disinfects disinherits
disintegrates disjoints disk disks dislike dislikes dislocates dislodges dismal dismantles dismays dismembers dismiss dismissals dismounts
disobeys disorder disorders disowns disparages dispatches dispels dispensaries dispensers dispenses disperses displaces display displays
displeases disposables disposal disposals dispose disposes dispossess disproves dispute disputes disqualifies disquiets disregard disregards
disrespects disrupt disrupts dissatisfies dissects disseminates dissensions dissenters dissents disservices dissidents dissimilar dissipates
dissociates dissolves dissonances dissuades distance distances distant distastes distends distilleries distillers distinct distinguish
distinguishes distort distorts distract distracts distress distribute distributes distributors district districts distrusts disturb
disturbance disturbances disturbs disuses ditch ditches dithers ditties ditto dittos divergences diverges divers diverse diversifies
diversions divert diverts dives divests divide dividends divides divine divines division divisions divisors divorce divorces divulges
dizzies docks doctor doctors doctrine doctrines document documentaries documentary dodge dodges doe doers does dog doghouses dogma dogmas
dogs dogwoods doilies doldrums dole doles dollar dollars dollies dolls dolphins domain domains domes domestic domesticates domestics
domiciles dominant dominants dominate dominates dominions dominoes don donate donates done donkeys donors dons doodles doom dooms door doors
doorsteps doorways dopes dormitories dos dose doses dot dotes dots double doubles doubt doubts doughnuts douses doves dowdies down downfalls
downgrades downhill downhills downpours downright downs downstairs downwards dowries dozen dozens dozes drabs draft drafts drag dragon
dragonflies dragons drags drain drains drama dramas dramatic dramatists drank draperies drapes drastic draw drawback drawbacks drawbridges
drawers drawls drawn draws dread dreads dream dreamers dreams dreary dredges dregs drenches dress dressers dressmakers drew dribbles driers
dries drift drifts drill drills drink drinkers drinks drip drips drivel drivels driven driver drivers drives driveways drizzles drones
drools droops drop dropouts drops dross droughts drove droves drown drowns drowses drudges drug druggists drugs drugstores drum drummers
drums drumsticks drunk drunkards drunken drunks dry dryers drys dual dubs duchess duck ducks ducts dudes duds due duels dues duets duff dug
dugouts dukes dull dulls dumb dumbbells dumbfounds dummies dummy dump dumps dumpster dunces dunes dungeons dungs dunks dupes duplexes
duplicate duplicates duress dust dustbin dustpans dusts dusty duties duty dwarfs dwellers dwells dwindles dyes dynamic dynamics dynamites
dynamos dynasties each eager eagle eagles ear earaches eardrums earlier earliest earls earmarks earn earners earnests earns ears earth
earthquakes earths earthworms ease easels eases easier easiest east easterlies eastern easy eat eaten eater eats eaves eavesdrops ebbs
ebonies eccentric eccentrics echo echoes eclipses ecological ecologists ecology economic economical economics economies economists economy
ecosystems ecstasies eddies edge edges edibles edicts edifices edit editor editorial editorials editors edits educate educates educational
educators eels effect effects efficiencies efficiency efficient effigies effort efforts egg eggplants eggs ego egos egotists eight eighteen
eighteens eighteenths eighth eighths eighties eightieths eights either ejaculates ejects ekes elaborate elaborates elapses elastics elbows
elders elect electives electoral electorate electorates electors electric electrical electricians electrifies electrocutes electrodes
electrolysis electron electronic electronics electrons elects elegant elegies element elementary elephant elephants elevates elevator
elevators eleven elevens elevenths elicits eliminate eliminates elite elites elitist elks ellipses ellipsis elms elongates elopes else
elsewhere eludes elves emails emanates emancipates embalms embargoes embarks embarrass embarrassment embassies embeds embellishes embers
embezzles embitters emblems embodies emboss embraces embroideries embroiders embryos emeralds emerge emergencies emergency emerges emigrants
emigrates eminences eminent emirs emissaries emissions emit emits emotional emperors emphases emphasis empire empires empirical employ
employee employees employer employers employment employs emporiums empowers empress empties empty emulate emulates emulator emulators
emulsions enables enacts enamels encapsulates encases enchants encircles enclose encloses enclosures encode encodes encompass encores
encounter encounters encourage encouragement encourages encroaches encumbers encumbrances encyclopedias end endangers endears endemics
endives endorses endows ends endures endways enemas enemies enemy energies energy enforce enforces engage engages engenders engine engineer
engineers engines engravers engraves engross engulfs enhance enhancement enhances enigmas enjoy enjoyment enjoys enlarge enlarges enlighten
enlightenment enlightens enlists enlivens enough enrages enriches ensembles enshrines ensigns enslaves ensues ensure ensures entail entails
entangles enter enterprise enterprises enters entertain entertainers entertainment entertains enthusiasm enthusiasms enthusiastic
enthusiasts entices entire entirety entitle entitles entomologists entrails entrance entrances entrants entraps entreaties entreats
entrenches entries entrusts entry entwines enumerates enunciates envelope envelopes envelops envies environment environmental environs
envisage envisages envoys envy enzymes epic epics epidemics epidermis epidermises epileptics epilogues episode episodes epitaphs epithets
epitomes epochs equal equals equate equates equators equestrians equilaterals equilibrium equines equinoxes equip equipment equips
equivalent equivalents era eradicates eras erase eraser erasers erases erects ergo erodes err errands error errors errs erupts escalates
escalators escapades escape escapes escorts esoteric essay essays essence essences essential essentials establish establishes establishment
estate estates esteems estimate estimates etches eternal ethic ethical ethics ethnic ethnics ethos etymologies etymology eulogies euphemisms
evacuates evades evaluate evaluates evangelicals evangelists evaporates evasions even evens event events eventual ever evergreens every
everybody everyday everyone everywhere eves evicts evidence evidences evident evil evils evokes evolutionary evolve evolves ewes exacerbates
exact exacts exaggerate exaggerates exalts exam examine examiner examiners examines example examples exams exasperates excavates exceeds
excellent excels except exceptional excepts excerpts excess exchange exchanges excises excite excitement excites exclaims exclude excludes
exclusion exclusives excommunicates excretes excursions excuse excuses execute executes executioners executives executors exemplifies exempt
exempts exercise exercises exerts exhales exhaust exhausts exhibit exhibits exhilarates exhorts exhumes exiles exist existence existences
exists exit exits exodus exoduses exonerates exotic exotics expand expands expanses expansion expansions expatriates expect expects
expediencies expedients expedites expels expendables expenditure expenditures expends expense expenses experience experiences experiment
experimental expert expertise experts expire expires expiry explain explains explanatory expletives explicit explode explodes exploit
exploits explore explorers explores explosion explosions explosives exponential exponents export exporters exports expose exposes exposure
exposures expounds express expression expressions expressway expressways expulsions extant extend extends extension extensions extent
extents exteriors exterminates external externals extincts extinguishers extinguishes extols extorts extra extract extracts extradites
extraordinary extrapolates extras extraterrestrials extravagances extreme extremes extremist extremists extricates extroverts exudes exults
eye eyeballs eyebrows eyelashes eyelids eyes eyesight eyesores fables fabric fabricates fabrics facades face faces facets facials facilitate
facilitates facsimiles fact factor factories factors factory facts factual faculties faculty fades fads faggots fail fails failure failures
faint fainter faintest faints fair fairer fairest fairies fairs fairy faith faithfuls faiths fake fakes falcons fall fallacies fallacy
fallen falls false falsehoods falsettos falsifies falters fame familiar familiars families famine famines fan fanatics fancies fancy
fanfares fangs fans fantasies fantastic fantasy far farce farces fare fares farewell farewells farm farmer farmers farms farther farthest
fascinate fascinates fascist fascists fashion fashions fast fasteners fastens faster fastest fasts fat fatal fate fates father fatherlands
fathers fathoms fatigues fats fattens fatties faucet faucets fault faults faulty faunas fawns fazes fear fears feasts feat feathers feats
feature features federal federalists federals feds fee feeble feedback feeders feeds feel feelers feels fees feet feigns feints felines fell
fellow fellows fells felonies felons felt felts female females feminines feminist feminists fence fences fender fenders fends ferns ferrets
ferries festers festival festivals festoons fetch fetches fetishes fetters fetus fetuses feuds fever fevers few fewer fewest fezzes fiascoes
fibbers fibs fictional fiddle fiddlers fiddles fidgets field fields fiends fierce fiestas fifteen fifteens fifteenths fifth fifths fifties
fiftieths fifty fight fighter fighters fights figs figure figureheads figures filches file files fill fillets fillies fills film films
filter filters filthy final finales finalists finals finance finances financial financiers finches find finds fine finer fines finest finger
fingernails fingerprints fingers fingertips finish finishes finite fins fire firearms firecrackers firefighters fireflies fireplaces
fireproofs fires firesides firework fireworks firm firms firs first firsts fiscal fiscals fish fisheries fishes fissures fists fit fits
fiver fives fix fixes fixtures fizzes fizzles fizzy flag flagpoles flags flagstones flails flairs flakes flame flames flamingos flammables
flanks flannels flapjacks flaps flares flash flashbacks flashes flashlights flasks flat flats flattens flatterers flatters flaunts flaw
flaws fleas flecks fleeces flees fleet fleets flesh fleshes flew flexes flickers flicks flies flight flights flinches flints flip flippers
flips flirts flits float floats flocks flogs flood floodlights floods floor floors floppies floppy flops floras florists floss flotillas
flounces flounders flour flourishes flours flouts flow flower flowers flown flows fluctuates fluent flues fluffs fluffy fluid fluids flukes
flunkies flunks flurries flush flushes flusters flute flutes flutters fluxes flyovers foals foam foams focus focuses fodders foes fog
foghorns fogs foibles foils foists fold folder folders folds folk folks follies follow follower followers follows fond fondles font fonts
food foods foodstuffs fool foolish fools foot football footballs foothills footholds footlights footnote footnotes footpaths footprints
foots footsteps footstools for forages forays forbade forbears forbid forbidden forbids force forceps forces fords forearms forebodes
forecast forecasts forefathers forefingers forefronts foregoes foregrounds foreheads foreign foreigner foreigners forelegs forensics
forerunners fores foresees foreshadows foreskins forest forestalls forests foretastes foretells forever forewarns forewords forfeits forgave
forgeries forgers forges forget forgets forgiven forgives forgoes forgot forgotten fork forks form formal formals format formats former
forms formula formulas formulates forsakes forswears fortes forth forties fortieths fortifies fortnight fortress forts fortunate fortune
fortunes forty forum forums forward forwards fossil fossils fosters fought foul fouls found founders foundries founds fountain fountains
founts four fours fourteen fourteens fourteenths fourth fourths fowls foxes foyers fracas fracases fractures fragile fragment fragrances
frailties frame frames framework frameworks franchises francs frank frankfurters franks frantic fraud frauds frays freak freaks freckles
free freedom freedoms frees freeway freeways freeze freezers freezes freighters freights french frenzies frequencies frequency frequent
frequents fresh freshens frets friars friend friendlies friends fries friezes frigates frighten frightens frights frills fringe fringes
frisks fritters frocks frog frogs frolics from fronds front frontages frontiers fronts frostbites frosts froths frown frowns froze frozen
fruit fruits frustrate frustrates fry fudge fudges fuel fuels fugitives fulcrums full fuller fullest fulls fumbles fume fumes fumigates fun
functional fund fundamental fundamentalist fundamentalists fundamentals funds funeral funerals fungicides fungus funnels funnier funnies
funniest funny fur furies furlongs furloughs furls furnaces furnishes furniture furrows furry furs further furthermore furthers furthest
fuse fuselages fuses fusion fuss fussy futile future futures fuzzes fuzzy gables gabs gadgets gags gain gains gaits galactic galas galaxies
galaxy gales gallants galleries galleys gallivants gallons gallops gallows galls gals gambits gamblers gambles game games gamuts ganders
gang gangplanks gangrenes gangs gangsters gangways gap gapes gaps garage garages garbage garble garbles garbs garden gardeners gardenias
gardens gargles gargoyles garlands garnets garnishes garrets garrisons garters gas gases gashes gaskets gasoline gasp gasps gate gates
gateway gateways gather gathers gauges gauntlets gave gavels gawks gay gays gazelles gazes gazettes gear gears gees gelds gems gender
genders gene genealogies general generals generate generates generator generators generic generics genes geneses genesis genetic geneticists
genetics genies genitals genius geniuses genocide genre genres gentiles gentle gentleman gentlemen gentles gentries gents genuine genus
geographical geographies geography geologies geologists geology geometries geometry geraniums gerbils germicides germinates germs
gesticulates gesture gestures get getaways gets geysers ghettos ghost ghosts ghouls giant giants gibberish gibbers gift gifts gig giggles
gigs gilds gills gilts gimmicks gin gins giraffes girders girdles girl girlfriend girlfriends girlhoods girls girths given givens gives
gizzards glaciers glad gladdens glades gladiators glads glamours glance glances glands glares glass glazes gleams glean gleans glens gliders
glides glimmers glimpses glints glistens glitters gloats global globes globules glories glorifies glory gloss glossaries glossies glossy
glove gloves glow glowers glows glue glues gluts gluttons gnarls gnashes gnats gnaws gnome gnomes gnus goads goal goalies goalkeepers goals
goat goatees goats gobbles goblets goblins gobs god goddess godfathers godmothers godparents gods godsends goes goggles gold golden goldfish
goldfishes golds goldsmiths golf golfers golfs gondolas gone goners gongs good goodbye goodies goods goody goofs goons gooses gophers gores
gorges gorillas gospel gospels gossip gossips got gotten gouges goulashes gourds gourmets govern government governor governors governs gown
gowns grab grabs grace graces grade grades gradients gradual graduate graduates graffiti graffito grafts grain grains grammar grammars
grammatical grams grand granddaughters grandfather grandfathers grandmother grandmothers grandparents grands grandsons grandstands grannies
grant grants granules grapefruits grapes grapevines graph graphic graphical graphics graphs grapples grasp grasps grass grasshoppers graters
grates gratifies grave gravels graves gravestones graveyards gravies gravitates gravitational grazes greases greasy great greater greatest
greats greedy green greenbacks greenhorns greenhouses greens greets gremlins grenades grew greyhounds grid griddles gridirons grids grief
griefs grievances grieves grilles grills grim grimaces grimes grind grinders grinds grindstones grins grip gripes grips grits grizzlies
groan groans groceries grocers groins grooms grooves gropes gross grotesques grottoes grouches ground grounds group groupers groups grouses
grovels groves grow growers growls grown grows growth growths grubs grudges grumbles grunts guarantee guarantees guarantors guard guardians
guards guess guest guests guffaws guidance guide guidebooks guideline guidelines guides guilds guillotines guilt guilty guinea guises guitar
guitars gulches gulf gulfs gullets gullies gulls gulps gum gumdrops gums gun gunners guns gunshots guppies gurgles gurus gushers gushes
gusts gut guts gutter gutters guy guys guzzles gymnasiums gymnastics gymnasts gyms gyrates gyroscopes habit habitats habits hack hacker
hackers hackneys hacks hacksaws had haddocks haggles hags hail hails hailstones hair haircut haircuts hairdos hairdressers hairlines hairs
hairy hales half halibuts hall hallelujahs hallmarks halls hallways halos halt halters halts halve halves ham hamburgers hamlets hammer
hammers hammocks hampers hams hamsters hand handbags handbook handbooks handcuffs handfuls handicap handicaps handicrafts handkerchiefs
handle handlebars handler handlers handles handouts handrails hands handshakes handy hang hangars hangers hangouts hangover hangovers hangs
hankers happen happens happier happiest happy harangues harass hard hardback harden hardens harder hardest hardliners hardware hardwoods
hardy harems hares harks harlots harm harmonicas harmonies harmony harms harpists harpoons harps harpsichords harries harrows harsh harts
harvesters harvests has hash hashes hassle hassles hasten hastens hastes hasty hat hatches hatchets hate hates hatreds hats hauls haunts
have havens haves havoc hawks hay hays haystacks hazard hazards hazels hazes hazy head headache headaches header headers headlands
headlights headline headlines headphones headquarters headrests heads headstones healers heals health healthy heap heaps hear heard hears
hearses heart heartaches heartbeats heartbreaks heartens hearths hearties hearts heat heaters heathens heats heaven heavens heaves heavier
heavies heaviest heavy heavyweights hecklers heckles hedgehogs hedges heeds heel heels heifers height heightens heights heirlooms heirs held
helicopter helicopters heliports hell hello hellos helmet helmets helms help helpers helps hemispheres hemlocks hems hence henceforth hens
hepatitis her heralds herbs herd herds here hereabouts hereafters hereby heresies heresy heretics heritage heritages hermits hernias hero
heroes heroic heroin heroins herons herpes hers herself hes hesitate hesitates heterosexual heterosexuals hews hexadecimal hexagons hey
heydays hiatus hiatuses hibernates hiccups hickories hicks hid hidden hide hideaways hides hierarchical hierarchies hierarchy hieroglyphics
high highbrows higher highest highlands highlight highlights highs highway highways hijacks hikers hikes hill hillbillies hills hillsides
hilts him hims himself hinders hindrances hinds hindsight hinges hint hinterlands hints hip hippies hippopotamus hippopotamuses hips hire
hires his hiss historian historians historic historical histories history hit hitches hitchhikers hitchhikes hitherto hits hives hoarders
hoards hoaxes hobbies hobbles hobby hobbyhorses hobgoblins hobnobs hobos hocks hodgepodges hoes hog hogs hoists hold holder holders holds
holdups hole holes holiday holidays hollers hollies hollow hollows holocausts holsters homages home homelands homes homesteads homeys
homicides homonyms homosexual homosexuals hones honest honesty honey honeycombs honeymoons honeys honeysuckles honks honorary hoodlums hoods
hoodwinks hoofs hook hooks hoops hoots hooves hope hopefuls hopes hops hopscotches horde hordes horizon horizons horizontal horizontals
hormones horn hornets horns horoscopes horrid horrific horrifies horrify horror horrors horse horseradishes horses horseshoes hoses hospital
hospitals host hostages hostels hostess hostile hostiles hosts hot hotbeds hotel hotels hotheads hounds hour hourglass hours house
houseboats household households housekeepers houses housewives hovels hovers how however howls hows hubbubs hubs huddles hues huffs huge
hugs huh hulks hullabaloos hulls hum human humane humanitarians humans humble humbles humidifies humiliates hummingbirds humorists humps
hums hunchbacks hunches hundreds hundredths hung hungers hungry hunks hunt hunters hunts hurdles hurls hurrahs hurricanes hurries hurry hurt
hurtles hurts husband husbands hushes huskies husks hustlers hustles hut hutches huts hyacinths hybrids hydrants hydraulics hydrogen
hydroplanes hyenas hymnals hymns hyphen hyphenates hyphens hypnosis hypnotics hypnotists hypochondriacs hypocrisies hypocrisy hypocrite
hypocrites hypocritical hypotenuses hypotheses hypothesis hypothetical hysterical hysterics ice icebergs icebreakers ices icicles icon icons
idea ideal idealistic idealists ideals ideas identical identifier identifiers identifies identify ideological ideologies ideology idiocies
idiom idioms idiosyncrasies idiosyncratic idiot idiotic idiots idle idles idols ifs igloos ignites ignorance ignorant ignore ignores iguanas
ill illegal illegals illiterate illiterates illogical ills illuminates illusion illusions illustrate illustrates illustrators image images
imaginary imagine imagines imbalance imbalances imbeciles imitates imitators immature immediate immense immerses immersions immigrants
immigrates imminent immoral immortal immortals immune impact impacts impair impairs impales imparts impatiences impeaches impedes impels
impend impends imperatives imperfect imperfects imperial imperials imperils impersonal impersonates impetus impetuses impinges implants
implement implicates implicit implies implores import importance important imports impose imposes impossibles impounds impoverishes
impractical impregnates impress impression impressions imprints imprison imprisons impromptus improprieties improve improvement improves
improvises imps impulse impulses inaccuracies inaccuracy inaccurate inadequacies inadequate inane inappropriate inaugurals inaugurates
inbreeds incapacitates incarcerates incarnates incendiaries incenses incentives inch inches incidence incidences incident incidental
incidentals incidents incinerates incinerators incisions incisors incites incline inclines include includes inclusion inclusions incognitos
incoherent income incomes incompatibles incompetence incompetent incompetents incomplete inconsistencies inconsistency inconsistent
inconvenience inconveniences inconvenient incorporate incorporates incorrect increase increases increment incriminates incubates incubators
incumbents incur incurables incurs indecencies indefinite indent indents independence independent independents indeterminate index indexes
indicate indicates indicatives indicator indicators indices indictment indicts indirect indispensables individual individualists individuals
indoctrinates indoors induce induces inducts indulge indulgences indulges industrial industrialists industries industry inefficiencies
inefficiency inefficient ineligibles inertia infamies infant infantile infantries infants infect infects infer inference inferences inferior
inferiors infernos infers infests infidels infields infiltrates infinite infinitesimals infinitives infirmaries inflames inflates inflict
inflicts influence influences influential influxes info inform informal informants informers informs infrastructure infrequent infringement
infringes infuriates infuses infusions ingests ingrains ingratiates ingredient ingredients inhabit inhabitant inhabitants inhabits inhalers
inhales inherent inherit inheritance inheritances inherits inhibit inhibits initial initials initiate initiates initiatives initiators
inject injects injure injures injuries injury injustice injustices ink inks inlays inlets inmates innards inner innkeepers innocence
innocent innocents inns innuendos inoculates input inputs inquests ins insane inscribes insect insecticides insects insecure inseparables
insert inserts inside insiders insides insight insights insignificant insinuates insist insistence insists insofar insolvents inspect
inspectors inspects inspire inspires install installs instance instances instant instants instead insteps instigates instinct instincts
institute institutes instruct instructors instructs instrument instrumental instrumentals insufficient insulates insulators insult insults
insurance insurances insurers insures insurgents intact intake intakes intangibles integer integers integral integrals integrate integrates
intellect intellects intellectual intellectuals intelligence intelligent intend intends intense intensifies intensives intent intentional
intents inter interact interacts intercedes intercepts interchanges intercoms intercourse interest interests interface interfaces interfere
interference interferes interim interior interiors interjects interlocks interlopers interludes intermarriages intermarries intermediaries
intermediate intermediates intermingles intermissions intermittent internal internals international internationals interns interposes
interpret interpreter interpreters interprets interrogate interrogates interrogators interrupt interrupts inters intersects intersperses
interstates intertwines interval intervals intervene intervenes interview interviewers interviews interweaves intestines intimacies intimate
intimates intimidates into intolerance intoxicates intransitives intravenouses intricacies intrigues intrinsic introduce introduces
introductory introverts intruders intrudes intrusions inundates invade invaders invades invalid invalidate invalidates invalids invariables
invasion invasions invent inventor inventories inventors invents inverse inverses inversions invert invertebrates inverts invest investigate
investigates investigators investment investors invests invigorates invite invites invoices invoke invokes involve involvement involves
inwards ion ions iotas irate iris irises irks iron ironic ironies irons irony irradiates irrational irrationals irregulars irrelevances
irrelevant irrigates irritants irritate irritates island islanders islands isles isolate isolates issue issues isthmus isthmuses italics
itches item items itinerants itineraries its itself ivies ivories jabbers jabs jack jackals jackass jacket jackets jackknifes jackknives
jackpots jacks jades jaguars jail jailers jails jalopies jam jamborees jambs jams jangles janitors jargon jars jaundices jaunts javelins
jawbones jaws jays jaywalkers jaywalks jazz jazzes jealousies jeans jeers jellies jells jellyfishes jerk jerks jerseys jest jesters jests
jet jets jetties jettisons jewelries jewels jibes jiffies jiggles jigs jigsaws jilts jingles jinxes jitters job jobs jockeys joggers jogs
join joins joint joints joke jokers jokes jollies jolts jostles jots journal journalist journalists journals journey journeys joy joys
jubilees judge judges judiciaries jugglers juggles jugs jugulars juice juices jumbles jumbos jump jumpers jumps junctures jungle jungles
junior juniors junipers junk junkets junkies junks juntas juries jurors jury just justice justices justifies justify juts juvenile juveniles
juxtaposes kaleidoscopes kangaroos karats kayaks keels keen keens keep keeper keepers keeps keepsakes kegs ken kennels kept kerchiefs kernel
kernels kettle kettles key keyboard keyboards keyholes keynotes keys keystones keystroke keystrokes keyword keywords khakis kick kickbacks
kickoffs kicks kid kidnap kidnappers kidnaps kidney kidneys kids kill killer killers kills kilns kilobytes kilograms kilos kilowatts kilts
kimonos kind kindergartens kindles kinds kingdom kingdoms kingfishers kinks kiosks kiss kit kitchen kitchenettes kitchens kites kits kittens
kitties kiwis knacks knapsacks kneads knee kneecaps kneels knees knew knickers knife knifes knight knighthoods knights knits knives knobs
knock knockers knockouts knocks knolls knots know knowledge known knows knuckles koalas koshers kowtows kudos lab label labels laboratories
laboratory labs labyrinths lacerates laces lack lacks lacquers lad ladder ladders lades ladies ladles lads lady ladybugs lag lager laggards
lagoons lags laid lain lairs lake lakes lambs lames lamp lampoons lamps lances land landladies landlord landlords landmarks landowners lands
landscape landscapes landslides lane lanes language languages languishes languors lanterns lapels laps lapses larcenies lards large larger
larges largest lark larks larynges laryngitis laser lasers lashes lass last lasts latches late later laterals latest lathers lathes laths
latitudes latrines latter lattices lauds laugh laughingstocks laughs laughter launch launchers launches launders laundries laureates laurels
lavatories lavatory lavenders lavishes law lawmakers lawn lawns laws lawsuits lawyer lawyers laxatives lay layer layers layout layouts lays
lazies lazy leach lead leader leaders leads leaf leaflet leaflets leafs league leagues leak leakages leaks lean leans leap leapfrogs leaps
learn learns leases leashes least leather leave leaves lecterns lecture lecturer lecturers lectures ledgers ledges leeches leeks leers left
lefts leg legacies legal legals legend legendary legends legions legislates legislators legislatures legitimate legitimates legs legumes
leisure lemon lemons lend lends length lengthens lengths lengthy lenient lens lenses lent lentils leopards leotards lepers lesbian lesbians
lesions lessens lesser lesson lessons lest let letdowns lethal lets letter letterheads letters lettuces letups levees level levels leverages
levers levies lexicons liaison liaisons liars libel libels liberal liberals liberates liberties liberty librarian librarians libraries
library license licenses lichens licks licorices lid lids lie lies lieutenants life lifeboats lifeforms lifeguards lifelines lifestyle
lifestyles lifetime lifetimes lift lifts ligatures light lightens lighter lighters lightest lighthouses lights lightweights like likelihood
likelihoods likens likes likewise lilacs lilies lilts limb limbers limbs limericks limes limit limits limousines limps linchpins line
lineages linear liners lines lingers lingoes linguistic linguistics linguists link linkage links lion lions lip lips lipsticks liquefies
liqueurs liquid liquidates liquids liquor liquors lisp lisps list listen listener listeners listens lists lit litanies literal literals
literary literate literates literature litter litterbugs litters little liturgies livelihoods livens liver livers lives livest lizards
llamas load loader loads loafers loafs loan loans loathes loaves lobbies lobby lobbyists lobes lobs lobsters local locales locals locate
locates lock lockers lockets locks locksmiths locomotives locusts lodge lodgers lodges lofts log logic logical logo logs loincloths loins
loiterers loiters lollipops lolls long longer longest longitudes longs look lookouts looks looms loonies loons loop loophole loopholes loops
loose loosens looses loots lopes lops lord lords lorries lorry lose losers loses loss lost lot lots lotteries lotus lotuses loud louder
loudest loudspeakers lounges louses lousy love lovelies lover lovers loves low lower lowers lowest lows loyal loyalties lozenges lubricants
lubricates luck lucks lucky luggage lugs lullabies lulls lumberjacks lumbers luminaries lump lumps lunacies lunatic lunatics lunch luncheons
lunches lunchtime lung lunges lungs lurches lures lurk lurks lushes lust lusts lutes luxuriates luxuries luxury lymphatics lynches lyres
lyric lyrics macaronis maces machetes machine machinery machines machinists mackerels mad madams madcaps maddens made madhouses mads
maelstroms magazine magazines maggots magic magical magicians magistrates magnates magnetic magnets magnificent magnifies magnitude
magnitudes magnolias magpies mahoganies maidens maids mail mailbox mailboxes mails maims main mainframe mainframes mainlands mains mainstays
mainstream maintain maintainers maintains maintenance maize maizes majesties major majors make maker makers makes makeshifts makeups
maladies male males malignancies maligns mallards mallets malls malpractices maltreats malts mamas mammals mammoths man manacles manage
management manager managers manages mandate mandates mandatory mandibles mandolins manes mangers mangle mangles mangoes mangroves manhandles
manholes mania maniacs manias manicures manicurists manifesto manifestos manifests manifolds manipulate manipulates mankind mannequins
manner mannerisms manners manors manpower mans mansions mantelpieces mantels mantles manual manuals manufacture manufacturer manufacturers
manufactures manures manuscripts many map maples maps marathons marbles march marches mares margin marginal margins marigolds marinas
marinates mariners marines marionettes marital mark marker markers market marketplaces markets marks maroons marquees marriage marriages
marries marrows marry mars marshals marshes marshmallows marsupials marts martyrs marvels mas mascaras mascots masculines mashes mask masks
masochists masons masquerades mass massacres massages master masterminds masterpieces masters masticates masts matadors match matchbooks
matches matchmakers mate material materialists materials mates mathematical mathematician mathematicians mathematics matriarchs matrices
matriculates matrix matrons mats matter matters mattes mattress mature matures mauls mausoleums mavericks maxims maximum maximums may maybe
maybes mayor mayors maze mazes meadows meal meals mean meanders means meant meantime meanwhile measles measure measurement measures meat
meats mechanic mechanical mechanics mechanisms medallions medals meddlers meddles media medias mediates mediators medical medicals medicates
medicine medicines medieval meditates medium mediums medleys meet meets megabyte megabytes megaphones megatons mellows melodies melodramas
melody melons melt melts member members membranes mementos memoirs memorandums memorials memories memory memos men menaces menageries mend
mends menials menstruates mental mentors menu menus mercenaries merchandises merchants mercies mercury mercy mere meres merge mergers merges
meridians meringues merit merits mermaids merry mes mesdames meshes mess message messages messengers messy met metabolisms metal metals
metamorphoses metamorphosis metaphor metaphors metaphysics meteorites meteorologists meteors meter meters metes method methods metric metro
metropolis metropolises metros mews mezzanines mice microbes microcomputer microcomputers microfilms micrometers microorganisms microphones
microprocessor microscopes microseconds microwave microwaves midday middle middles midgets midnight midriffs midways midwifes midwives miens
might mighty migraines migrants migrate migrates mikes mild mildews mile mileage mileages miles milestones militants military militates
militias milk milks mill millers milligrams milliners million millionaires millions millionths milliseconds mills mimes mimic mimicries
mimics minces mind minds mine minerals miners mines mingles miniatures minibus minibuses minimal minimalist minimum minimums minions
minister ministers ministries minks minnows minor minors minstrels mint mints minuets minus minuscules minuses minute minutes miracle
miracles mirages mires mirror mirrors misadventures misappropriates misbehaves miscarriages miscarries misconducts misconstrues misdeeds
misdirect misdirects miseries misers misery misfits misfortune misfortunes misguide misguides mishaps misinforms misinterpret misinterprets
misjudges mislays mislead misleads mismatches misnomers misplace misplaces misprint misprints misquotes misread misreads misrepresent
misrepresents miss missile missiles mission missionaries missions missives misspells mist mistake mistaken mistakes mistook mistress
mistrusts mists misunderstand misunderstands misunderstood misuse misuses mites mitigates mittens mitts mix mixers mixes mixture mixtures
mnemonic mnemonics moan moans moats mob mobile mobiles mobs moccasins mock mockeries mockingbirds mocks mod mode model models moderate
moderates moderators modern moderns modes modest modicums modifiers modifies modify modulates module modules moistens molars mole molecular
molecule molecules moles molests mollifies moment momentum monarch monarchies monarchs monasteries monastics money mongrels monies monitor
monitors monkey monkeys monks monochrome monograms monologues monopolies monorails monosyllables monsoons monster monsters month monthlies
months mood moods moon moonbeams moonlights moons moors moos moots mopes mops moral moralists morals morass moratoriums more moreover
morgues morns moron morons morsels mortal mortals mortars mortgages mortifies mortuaries mosaics mosques mosquitoes moss most motels
mothballs mother mothers moths motifs motivate motivates motives motleys motor motorbikes motorcades motorcycles motorists motors motorway
motorways motto mottoes mounds mount mountain mountaineers mountains mounts mourners mourns mouse mouses mouth mouthfuls mouthpieces mouths
movables move movement movers moves movie movies mowers mows much muck mucks mucus mud muddies muddle muddles muffins mufflers muffles muffs
mug muggers mugs mulches mules mulls multinationals multiple multiples multiplies multitudes mum mumble mumbles mummies mummifies mummy
mumps munches mundane municipals murals murder murderer murderers murders murmurs muscle muscles muses museum museums mushes mushrooms music
musical musicals musician musicians muskets muss mussels must mustangs musters musts mutants mutates mutes mutilates mutinies mutter mutters
mutts mutual muzzles myriads myself mysteries mystery mystic mystics mystifies myth mythical mythologies mythology myths nabs nags nail
nails name names namesakes napalms napes napkins nappies naps narcotics narrates narratives narrators narrow narrower narrowest narrows
nasals nastier nastiest nasty national nationalists nationals natives natural naturalists naturals nature natures naughty nauseates navels
navies navigates navigators nay nays near nearby nearer nearest nears neat necessaries necessary necessitates neck neckerchiefs necklaces
necklines necks neckties nectarines needle needles needs negate negates negatives neglect neglects negligees negotiate negotiates
negotiators neighs neither neophytes nephews nerve nerves nest nestles nests net nets nettles network networks neural neurologists neurons
neuroses neurosis neurotics neuters neutral neutrals neutrons never new newbies newborns newcomer newcomers newer newest news newsagents
newscasters newscasts newsletter newsletters newspaper newspapers newsstands newts next nibbles nice nicer nicest niceties niches nick
nickels nickname nicknames nicks nieces night nightclubs nightgowns nightingales nightmare nightmares nights nil nincompoops nine nines
nineteens nineteenths nineties ninetieths ninnies ninths nipples nips nitrates nits nitwits noble nobles nobodies nobody node nodes nods
noes noise noises noisy nomads nomenclatures nominal nominate nominates nominatives nominees nonconformists none nonpartisans nonprofits
nonresidents nonsense noodles nooks noon nooses nor norm normal norms north northerlies northern nose nosebleeds noses nostalgia nostrils
not notables notches note notebooks notes notice noticeboards notices notifies notify nougats noun nouns nourishes novel novelists novels
novelties novelty novice novices now nowadays nowhere nozzles nuances nuclear nucleus nudes nudges nuggets nuisance nuisances null nullifies
nulls numb number numbers numbest numbs numeral numerals numerators numeric numerical nun nuns nuptials nurse nursemaids nurseries nurses
nurtures nut nutcrackers nutmegs nutrients nuts nutshells nuzzles nymphs oafs oaks oar oars oases oasis oaths obelisks obey obeys obituaries
object objectives objectors objects obligates obligatory oblige obliges obliques obliterates oblongs oboes obscene obscure obscures
observances observatories observe observer observers observes obsess obsession obsessions obsolete obsoletes obstacles obstetricians
obstetrics obstruct obstructs obtain obtains occasion occasional occasions occupants occupies occupy occur occurrence occurrences occurs
ocean oceans octagons octaves octopus octopuses oculars odd odds odes odometers off offbeats offend offender offenders offends offensives
offer offers offhand office officer officers offices official officials officiates offs offset offsets offshoots offstages often ogles ogres
ohms ohs oil oils okras old older oldest olfactories olives omens omission omissions omit omits omnibus once one ones oneself onion onions
onlookers onrushes onsets onslaughts onto onus onuses oodles oozes opals opaques open openers opens opera operands operas operate operates
operational operatives operator operators ophthalmologists opinion opinions opossums opponent opponents opportunists oppose opposes opposite
opposites oppress oppression oppressors opt optic optical opticians optics optimal optimistic optimists optimum optimums optional
optometrists opts opus opuses oracles oral orals orange oranges orangutans oratories orators orbit orbital orbitals orbits orchards
orchestra orchestral orchestras orchestrates orchids ordains ordeals order orderlies orders ordinances ordinaries ordinary ores organ
organic organics organisms organists organs orgies orient oriental orientate orientates orients origin original originals originate
originates originator originators origins ornithologists orphanages orphans orthodontists orthodox oscillates osmosis ostriches other others
otherwise otters ought ounces our ours ourselves ousters ousts out outbreaks outbursts outcasts outclass outcome outcomes outcries outcry
outdistances outdoes outdoors outer outfields outfits outgrows outgrowths outhouses outlasts outlaws outlays outlets outline outlines
outlives outlook outlooks outnumbers outpatients outposts output outputs outrage outrages outright outruns outs outset outsets outshines
outside outsiders outsides outskirts outsmarts outstrips outwards outweigh outweighs outwits ovals ovaries ovens over overall overalls
overbears overburdens overcame overcasts overcharges overcoats overcome overcomes overcrowds overdoes overdoses overdraft overdraws overdue
overeats overestimates overflow overflows overgrows overhands overhangs overhauls overhead overheads overhears overheats overlap overlaps
overlays overlies overload overloads overlong overlook overlooks overnight overnights overpass overpowers overprice overprices overprints
overrates overreacts overridden override overrides overrode overrules overruns overs overseas overseers oversees overshadows overshoots
oversights oversleeps overstates oversteps overtakes overthrows overtime overtimes overtone overtones overtures overturns overuses overview
overwhelm overwhelms overworks overwrites overwritten owe owes owls own owner owners owns oxides oxygen oysters ozone pace pacemakers paces
pacifier pacifiers pacifies pacifists pack package packages packers packet packets packs pacts pad paddies paddles paddocks padlocks pads
pagans page pageants pages pagodas paid pails pain pains paint paints pair pairs palace palaces palates pale pales palettes pallbearers
palls palms palominos pals pampers pamphlets pan panaceas pancakes pancreas pancreases pandas panders panel panels panes pangs panhandlers
panhandles panic panics panoramas pans pansies pant panthers panties pantomimes pantries pants papacies papas papayas paper paperback
paperbacks papers paperweights papyrus par parables parachutes parade parades paradise paradises paradox paradoxes paragons paragraph
paragraphs parakeets parallel parallels paralyses paralysis paralytics parameter parameters paranoia paranoid paranoids paraphrase
paraphrases paraplegics parasites parasols paratroopers parcels parches pardon pardons parent parentheses parenthesis parents pares parishes
parishioners park parkas parks parkways parliament parochial parodies parody paroles parrot parrots pars parse parsecs parses parsnips
parsonages parsons part partakes partial partials participant participants participate participates participles particle particles
particular particulars parties partisans partner partners partridges parts party pas pass passage passages passageways passbooks passenger
passengers passion passionate passions passives passport passports password passwords past pastas paste pastels pastes pasties pastimes
pastorals pastors pastries pasts pastures pat patch patches patchworks patent patents pates path pathetic pathologists pathos paths pathways
patience patient patients patios patriarchs patrimonies patriots patrols patronages patrons pats pattern patterns patters patties paunches
paupers pause pauses pavement paves pavilions pawnbrokers pawns paws pay payers payment payoffs payrolls pays peace peacemakers peaces
peaches peacocks peak peaks peals peanut peanuts pearls pears peas peasant peasants pebbles pecans pecks peculiar pedal pedals pedant
pedantic pedantry pedants peddles pedestals pedestrian pedestrians pedigrees peeks peels peeps peer peers peeves pegs pelicans pellets pelts
pelvis pelvises pen penalties penalty penances pence pencil pencils pendants pends pendulums penetrates penguin penguins peninsulas penis
penises penitentiaries penitents penknives pennants pennies penny pens pensioners pensions pentagons penthouses peonies peons people peoples
peppermints peppers peps per perceives percent percentage percentages percents perches percolates percolators perennials perfect
perfectionists perfects perforates perform performance performances performers performs perfumes perhaps perils perimeters period periodic
periodicals periods peripheral peripherals peripheries periscopes perishables perishes perjures perjuries perks permanent permanents
permeates permission permissions permit permits peroxides perpendiculars perpetrates perpetrators perpetual perpetuals perpetuates perplexes
persecute persecutes persecutors perseveres persist persistent persists person personal personals personifies personnel persons perspectives
perspires persuade persuades persuasion persuasions pertains perturbs perusals peruses pervades perverse perversions perverts pessimists
pesters pesticides pestilences pests pet petals peters petites petrifies petrol pets petticoats petty petunias pews pewters phantoms
pharmaceuticals pharmacies pharmacists pharmacy phase phases pheasants phenomena phenomenon phenomenons philanthropies philanthropists
philosopher philosophers philosophical philosophies philosophy phobias phoenix phone phones phonetics phonics phonographs phosphorus photo
photocopiers photocopies photocopy photograph photographers photographic photographs photons photos photosynthesis phrase phrases physic
physical physicals physicians physicist physicists physics physiology physiques pianists piano pianos piccolos pick pickaxes pickets pickles
pickpockets picks pickups picnics pictorials picture pictures piddles pie piece pieces pierces piers pies pig pigeon pigeonholes pigeons
piggybacks pigpens pigs pigtails pikes pile piles pilfers pilgrimages pilgrims pill pillages pillars pillowcases pillows pills pilot pilots
pimples pin pinch pinches pincushions pineapples pines pinions pink pinks pinnacles pinpoints pins pint pints pioneers pipe pipeline
pipelines pipes piques piranhas pirates pirouettes pis pistachios pistols pistons pit pitch pitchers pitches pitchforks pitfall pitfalls
pits pittances pivots pixies pizza pizzas placards placates place placentas places plagiarisms plagiarists plague plagues plaids plain
plains plaintiffs plan plane planes planet planetariums planetary planets planks planners plans plant plantains planters plants plaques
plaster plasters plastic plastics plate plateaus plates platform platforms platitudes platoons platters play player players playground
playgrounds playhouses playmates playpens plays playwrights plazas plea pleads pleas pleasant pleasantries please pleases pleasure pleasures
pleats pledges plenty pliers plies plights plods plops plot plots plotter plotters ploy ploys plucks plug plugs plumbers plumbs plumes
plummets plumps plums plunders plungers plunges plural plurals plus pluses poachers poaches pocket pocketbooks pockets pockmarks podiums
pods poem poems poet poetic poetry poets poinsettias point pointer pointers points poises poison poisons poke pokers pokes polar pole
polemics poles police policeman polices policies policy polios polish polishes polite political politician politicians politics polkas poll
pollinates polls pollsters pollutants pollutes polygons polynomial polynomials polyps pomegranates ponchos ponders ponds ponies pontoons
poodles pool pools poops poor poorer poorest pop pope poplars poppies pops populace populaces popular populate populates porches porcupines
pores pork pornography porpoises port portables portals portends portents porter porters portfolios portholes porticoes portraits portray
portrayals portrays ports pose poses posies positives possess possession possessions possessives possessors possibles possums post postage
postal postcard postcards poster posteriors posters postgraduates postmarks postmaster postmasters postpone postpones posts postscript
postscripts postulate postulates postures pot potato potatoes potential potholes pots potteries potters pouches pounces pound pounds pour
pours pouts poverty powder powders power powerhouses powers powwows practical practicals practice practices practitioners pragmatic
pragmatics prairies praise praises prances pranks prattles prawns pray prayer prayers prays preach preachers preaches preambles precede
precedence precedent precedents precedes precincts precipices precipitates precise precision precludes preconceives precursors predators
predecessor predecessors predicates predict predicts predominates preempts preens prefabs preface prefaces prefer preference preferences
prefers prefix prefixes pregnancies pregnancy pregnant prejudice prejudices preliminaries preliminary preludes premature premieres premiers
premise premises premium premiums preoccupies prepare prepares prepays preponderances prerequisite prerequisites prerogatives prescribe
prescribes presence presences present presents preservatives preserve preserves presidencies president presidents presides press pressure
pressures presume presumes presupposes pretend pretenders pretends pretensions pretexts pretties pretty pretzels prevail prevails prevalent
prevent preventives prevents preview previewer previewers previews preys price prices prickles pricks pride prides pries priest priestess
priesthoods priests primaries primary primates prime primers primes primitives primps primroses prince princes princess principal principals
principle principles print printer printers printout printouts prints prior priors prisms prison prisoner prisoners prisons privacy private
privates privies privilege privileges prize prizes pro probables probes problem problems procedure procedures proceeds process processionals
processions processor processors proclaim proclaims procrastinates procures prodigals prodigies prods produce producer producers produces
product products profanes profess profession professional professionals professions professor professors proffers proficients profile
profiles profit profiteers profits profound profusions prognoses prognosis program programmer programmers programs progress progressions
progressives prohibit prohibits project projectiles projectors projects proletarians proliferates prologues prolong prolongs promenades
prominent promise promises promontories promote promotes prompt prompts proms promulgates prone prongs pronoun pronounce pronounces pronouns
proof proofreads proofs propaganda propagates propellers propels proper properties property prophecies prophesies prophet prophets
proponents proportional proportionals proposal proposals propose proposes proprietaries proprietary proprietors props pros prose prosecute
prosecutes prosecutors prospect prospectors prospects prospectus prospectuses prospers prostitute prostitutes prostrates protagonists
protect protectors protects protein proteins protest protests protocol protocols protons prototype prototypes protractors protracts
protrudes protrusions proud prove proven proverbs proves provide provides provinces provincials provision provisional provisions provisos
provoke provokes prowess prowlers prowls prows proxies prudes prunes psalms pseudo pseudonyms psychedelics psyches psychiatrists psychics
psychoanalysis psychoanalysts psychological psychologies psychologist psychologists psychology psychopaths psychoses psychosis
psychotherapies psychs pub public publish publisher publishers publishes puckers pucks puddles pueblos puffs pukes pull pulleys pullovers
pulls pulp pulpits pulps pulsates pulse pulses pumas pumices pummels pump pumpkins pumps pun punch punches punctuates puncture punctures
pundits punish punishes punishment punks puns punt punters punts pupil pupils puppets puppies pups purchase purchasers purchases pure purees
purge purges purifies purple purples purports purpose purposes purrs purses pursue pursues pursuit pursuits pus push pushers pushes
pushovers puss pussies put puts putt putters putties putts puzzle puzzles pyramids pyres python pythons quacks quadrangles quadrants
quadrilaterals quadrupeds quadruples quadruplets quagmires quails quakes qualifier qualifiers qualifies qualify qualms quandaries quantum
quarantines quarrels quarries quarter quarterbacks quarterlies quarters quartets quarts quashes quavers quays queen queens queers quells
quenches queries query quest questionnaire questionnaires quests queue queues quibble quibbles quick quickens quicker quickest quicksands
quiet quieter quietest quiets quills quilts quintessences quintets quintuplets quips quirks quit quite quits quitters quivers quiz quizzes
quorums quota quotas quote quotes quotients rabbis rabbit rabbits rabbles rabid rabies raccoons race races racetracks racial racist racists
rack racket racketeers rackets racks radar radars radials radiates radiators radical radicals radio radios radishes radius raffles rafters
rafts rag ragamuffins rage rages rags raid raiders raids rail railroad railroads rails railway railways rain rainbow rainbows raincoats
raindrops rainfalls rains rainstorms raise raises raisins rakes rallies ram ramblers rambles rampages rampant ramps ramrods rams ran
ranchers ranches random rang range rangers ranges rank rankles ranks ransacks ransoms rant rants rape rapes rapid rapids rapists rapports
raps raptures rare rarer rares rarest rascals rash rashes raspberries rasps rat rate rates rather ratifies ratio rational rationale
rationales rationals ratios rats rattle rattlers rattles rattlesnakes ravages rave ravels ravens raves ravines ravishes raw ray rays razes
razor razors reach reaches react reactionaries reactionary reactor reactors reacts read reader readers readies readjusts reads ready real
realistic realists reallocates realm realms reals reams reapers reappears reaps rear rearrange rearranges rears reason reasons reassurances
reassure reassures rebates rebellions rebels rebinds rebirths rebounds rebuffs rebuild rebuilds rebuilt rebukes rebuts rebuttals recall
recalls recants recaps recaptures recedes receipt receipts receiver receivers receives recent receptacles receptionists recess recessions
recharges recipe recipes recipient recipients reciprocals reciprocates recitals recites reckon reckons reclaim reclaims reclines recluses
recoils recollects recommend recommends recompenses reconcile reconciles reconnaissances reconnects reconsider reconsiders reconstructs
record recorder recorders records recounts recoups recover recoveries recovers recovery recreates recreational recruit recruitment recruits
rectangle rectangles rectangular rectifies rectify rectors rectums recuperates recurrences recurs recursion recycle recycles reddens redeems
redefine redefines redesigns redheads redirect redirects rediscovers redistributes redoes redress reds reduce reduces redundancies
redundancy redundant reeds reefs reeks reelects reels refer referees reference references referendum referendums refers refills refine
refineries refines reflect reflectors reflects reflex reflexes reflexives reform reformat reformers reforms refrain refrains refresh
refreshes refrigerates refrigerators refuels refugees refuges refund refunds refurbishes refusal refusals refuse refuses refute refutes
regain regains regales regard regards regattas regenerates regents regime regimens regimes region regional regions register registers
registrars registries regress regressions regret regrets regular regulars regulates regurgitates rehabilitates rehashes rehearsals rehearses
reign reigns reimburses reincarnates reinforces reins reinstate reinstates reiterate reiterates reject rejects rejoices rejoinders rejoins
rejuvenates relapses relate relates relatives relax relaxes relay relays release releases relegates relents relevance relevant relics relief
reliefs relies relieve relieves religion religions relinquishes relishes relives reloads relocates reluctance reluctant remain remainder
remainders remains remakes remark remarks remedies remedy remember remembers remembrances remind reminder reminders reminds reminiscences
reminiscent reminisces remiss remissions remits remittances remnants remodels remote remotes removal removals remove removes remunerates
rename renames rend render renders rendezvouses rends renegades reneges renew renewals renews renounces renovates rent rentals rents reopens
repair repairs repatriates repays repeals repeat repeats repellents repels repent repents repercussions repertoire repertoires rephrase
replace replacement replaces replenishes repletes replicas replicates replies report reporter reporters reports reposes repositories
represent representatives represents repress repressions reprieves reprimands reprints reprisals reproaches reproduce reproduces reprograms
reproves reptiles republicans republics repudiates repulses reputes request requests require requirement requires requisite requisites
reread rereads reroutes reschedules rescinds rescue rescuers rescues research researcher researchers researches resemblance resemblances
resemble resembles resent resents reserve reserves reservoirs reset resets reside residence residences resident residents resides residuals
residues resign resigns resins resist resistance resistances resistors resists resolve resolves resonances resort resorts resounds resource
resources respect respects respirators respites respond responds response responses rest restart restarts restaurant restaurants restore
restores restrain restrains restraints restrict restricts restructures rests resubmits result resultants results resume resumes resurfaces
resurgences resurrects resuscitates retail retailers retails retain retainers retains retaliates retards retches retinas retire retirement
retires retorts retraces retract retracts retreats retries retrieval retrievals retrieve retrievers retrieves retrospectives retrospects
return returnables returns reunions reunites reuse reuses revamps reveal reveals revelries revels revenge revenges revenue revenues
reverberates reverences reveres reveries reversals reverse reverses revert reverts review reviewers reviews reviles revise revises revision
revisions revisits revivals revives revokes revolt revolts revolutionaries revolutionary revolvers revolves revs revues reward rewards
rewrite rewrites rewritten rewrote rhapsodies rhetorical rhinoceros rhinoceroses rhinos rhododendrons rhubarbs rhyme rhymes rhythm rhythms
ribbon ribbons ribs rice rices rich richer riches richest rickshaws ricochets rid ridden riddles ride riders rides ridges ridicules rids
rifles rifts right rights rigid rigs riles rims rinds ringleaders ringlets rinks rinses riot rioters riots rip ripens ripples rips rise
risen risers rises risk risks risky rites ritual rituals rival rivalries rivals river rivers rivets roaches road roadblocks roads roadsides
roams roars roasts robberies robbers robes robins robot robots robs robust rock rockers rocket rockets rocks rod rode rodents rodeos rods
roes rogues role roles roll rollers rolls roman romance romances romantic romantics romps roof roofs rookies rooks room roommates rooms
roosters roosts root roots rope ropes rosaries rose roses rosters rostrums rot rotaries rotate rotates rotisseries rotors rots rotten
rotundas rouges rough roughens roughhouses roughs round roundabout roundabouts rounds rouses rout route routes routine routines routs row
rowboats rowdies rows royal royals royalties rub rubber rubbers rubbish rubbishes rubies rubs ruckus ruckuses rudders rude rues ruffians
ruffles ruffs rugs ruin ruins rule ruler rulers rules rumbles ruminates rummages rumples rumps rums run runaways rundowns runes rung rungs
runners runs runts runways ruptures rural ruses rush rushes rustics rustlers rustles rusts rusty ruts sabotage sabotages saboteurs sack
sacks sacrifice sacrifices sacrileges sacs sad sadden saddens saddles sades sadists safaris safe safeguard safeguards safer safes safest
safeties safety saffrons saga sagas sages sags said sail sailboats sailors sails saint saints sake salads salamis salaries salary sale sales
salesman salespersons salients salivates salmons salons saloons salt salts salutes salvages salves same sames sample samples sanatoriums
sanctifies sanctuaries sand sandals sandbags sandpapers sands sandstorms sandwich sandwiches sane sang sanitariums sank sapphires saps
sarcasm sarcasms sarcastic sardines saris sashes sat satchels satellite satellites satire satires satirists satisfactory satisfies satisfy
saturates sauce saucepans saucers sauces saunas saunters sausages savageries savages save saves savvies saw saws saxophones say says scabs
scaffolds scalars scalds scale scales scallops scalpels scalps scampers scan scandal scandals scanner scanners scans scanties scants
scapegoats scarce scare scarecrows scares scarf scarfs scarlet scars scarves scatter scatterbrains scatters scavengers scenario scenarios
scene scenery scenes scents schedule scheduler schedules scheme schemers schemes scholar scholars school schoolboys schools schoolteachers
schooners science sciences scientific scientist scientists scissors scoffs scolds scoops scooters scoots scope scopes scorches score scores
scorns scorpions scotch scotches scotchs scoundrels scourges scours scouts scowls scrambles scrams scrap scrapbooks scrapes scraps scratch
scratches scrawls scream screams screeches screen screens screw screwdrivers screws scribbles scribes script scripts scriptures
scriptwriters scroll scrolls scrounges scrubs scruffs scruples scuffles scuffs sculptors sculptures scum scums scurries scuttles scythes sea
seal seals seams seamstress seaports search searches searchlights sears seas seashells seashores seasides season seasons seat seats secedes
secludes second secondaries secondary seconds secret secretaries secretary secretes secrets sect sector sectors sects secular secure secures
sedans sedates sedatives seduces see seeds seek seeks seem seems seen seeps sees seesaws seethes segment segregates seizes seizures seldom
select selectors selects self selfish sell sellers sells selves semantic semantics semblances semesters semicircles semicolons
semiconductors semifinals seminar seminaries seminars senates senators send sender sends senior seniors sense senses sensitives sensors sent
sentence sentences sentient sentiment sentimental sentries separate separates separator separators sequel sequels sequence sequences
sequential sequins serenades sergeants serial serials series sermon sermons serpents serums servant servants serve server servers serves
service services serviettes session sessions set setbacks sets setters settle settlers settles seven sevens seventeens seventeenths seventh
sevenths seventies several severances severe severs sewers sews sex sexes sexist sexual sexy shackles shacks shade shades shadow shadows
shafts shake shaken shakes shaky shall shallow shallows shambles shame shames shampoos shamrocks shams shanties shape shapes share
shareholder shareholders shares sharks sharp sharpeners sharpens sharps shatters shavers shaves shawls she shears sheathes sheaths sheaves
sheds sheep sheer sheers sheet sheets shelf shell shellfishes shells shelter shelters shelve shelves shepherds sherbets sheriffs sherries
shes shields shies shift shifts shimmers shine shines shingles shins shiny shipwrecks shirks shirt shirts shivers shoals shock shocks shoe
shoelaces shoes shone shook shoos shoot shoots shop shopkeepers shoplifters shoppers shops shores short shortage shortages shorten shortens
shorter shortest shorthand shorts shot shotguns shots should shoulder shoulders shout shouts shove shovels shoves show showcases showdowns
shower showers shown shows shreds shrews shrieks shrills shrimps shrines shrinks shrivels shrouds shrubberies shrubs shrugs shucks shudders
shuffles shuns shunts shut shutdown shuts shutters shuttles shy sic sick sicken sickens sickles sicks sics side sidelines sides sideshows
sidesteps sidetracks sidewalks sideways sidles sieges siestas sieves sifts sigh sighs sight sights sigma sign signal signals signature
signatures significance significant signifies signposts signs silence silences silent silents silhouettes silicon silks sillier sillies
silliest sills silos silts silver silvers silversmiths similar similes simmers simple simpler simplest simplifies simplify simplistic
simulate simulates sin since sincere sine sinews singer singers singes single singles singular singulars sinister sink sinks sinners sins
sinus sinuses siphons sips sir sirens sires sirloins sirs sissies sister sisterhoods sisters sit site sites sits sitters situate situates
six sixes sixpences sixteen sixteens sixteenths sixth sixths sixties sixtieths sixty size sizes sizzles skateboards skaters skates skeins
skeleton skeletons sketch sketches skewers skews skids skies skill skillets skills skimps skims skin skinflints skins skip skippers skips
skirmishes skirt skirts skis skits skulks skull skulls skunks sky skylights skylines skyrockets skyscrapers slabs slackens slacks slag
slakes slams slanders slang slants slaps slash slashes slates slats slaughters slave slaves slays sleds sleeks sleep sleepers sleeps sleets
sleeves sleighs slept slews slice slices slicks slid slide slides slight slighter slightest slights slim slims slingshots slinks slip
slippers slippery slips slithers slits slivers slobbers slobs slogan slogans slogs slope slopes sloppy slops sloshes slot sloths slots
slouches slow slower slowest slows slugs sluices slumbers slumps slums slurs sluts smacks small smaller smallest smallish smalls smart
smarts smash smashes smears smell smells smelts smidgens smile smiles smirks smites smith smithereens smiths smocks smoke smoker smokers
smokes smokestacks smooth smooths smothers smudges smug smugglers smuggles smuts snack snacks snag snags snail snails snakes snaps snapshots
snares snarls snatches sneak sneakers sneaks sneaky sneers sneezes snickers sniff sniffles sniffs snipers snipes snippets snips snitches
snobbery snobs snoops snoozes snores snorkels snorts snots snouts snow snowballs snowdrifts snowfalls snowflakes snows snowstorms snubs
snuffs snuggles snugs soaks soap soaps soars sober sobers sobs sociables social socialist socialists socials societies society sociologists
sock socket sockets socks sod sodas sods sofas soft softballs softens software soil soils sojourns solaces solar sold solders soldier
soldiers sole soles solicitor solicitors solicits solid solidifies solids solitaires solitaries solo soloists solos solubles solve solvents
solves some somebodies somebody somehow someone someones someplace somersaults sometime sometimes somewhat somewhats somewhere son sonatas
song songs sonnets sons soon sooner soonest soothes sophisticate sophisticates sophomores sopranos sops sorcerers sorceress sordid sore
sores sorrows sorry sort sorts sought soul souls sound soundproofs sounds soundtrack soup soups source sources sours south southerlies
southern southerners southerns southpaws souvenirs sovereigns sows space spacecrafts spaces spades span spangles spaniels spanks spanners
spans spare spares sparklers sparkles sparks sparrows spars spas spasms spatial spats spatters spatulas spawns spays speak speaker speakers
speaks spearheads spears special specialist specialists specials species specific specifics specifies specify specimen specimens specks
spectacles spectacular spectaculars spectators spectrum speculate speculates speculators speech speeches speedboats speedometers speeds
spell spellbinds spells spend spends spendthrifts spent sperms spews sphere spheres sphinxes spices spiders spies spigot spigots spike
spikes spill spills spin spinals spines spins spinsters spiral spirals spires spirit spirits spiritual spirituals spit spite spites spits
splashes splatters spleens splendid splices splinters splints split splits splurges spoil spoils spoke spoken spokes spokesman spokespersons
sponges sponsor sponsors spoof spoofs spooks spool spools spoonfuls spoons spores sport sports spot spotlights spots spouses spout spouts
sprains sprang sprawls spray sprays spread spreads spreadsheets sprees sprigs springboards sprinklers sprinkles sprinters sprints sprouts
spruces sprung spuds spur spurns spurs spurts sputters spy squabbles squad squadrons squads squalls squanders square squares squash squashes
squats squawks squeaks squeals squeeze squeezes squelches squids squints squires squirms squirrels squirts stables stabs stack stacks
stadiums staff staffs stage stagecoaches stages stagger staggers stagnates stags stains stair staircase staircases stairs stairways stake
stakes stale stalemates stales stalks stall stallions stalls stalwarts stammers stamp stampedes stamps stance stances stanches stand
standard standards standbys standoffs standpoint standpoints stands standstills stanzas staplers staples star starches stare stares
starfishes stark stars start starter starters startle startles starts starve starves state statement states static stationary statistic
statistical statisticians statistics statues statures status statuses statutes staunches staves stay stays steadies steady steaks steal
steals steam steamrollers steams steel steels steep steeples steeps steer steers stem stems stenches stencils stenographers step stepladders
steps stereo stereos stereotype stereotypes sterile sterns stethoscopes stewardess stewards stews stick stickers stickies sticklers sticks
sticky stiff stiffens stiffs stifles stigmas still stills stimulants stimulate stimulates stimulus stingers stinks stints stipulates stir
stirrups stirs stitches stock stockades stockbrokers stockholders stockpiles stocks stockyards stokes stole stolen stoles stomach stomachs
stomps stone stones stood stools stoops stop stopgaps stopovers stoppages stoppers stops stopwatches storage store storehouses storekeepers
storerooms stores stories storks storm storms story stoves stowaways stows straddles stragglers straggles straight straightens
straightforward straights strain strainers strains straitjackets straits strands strange stranger strangers strangest strangles straps
stratagems strategic strategies strategy stratifies stratospheres straw strawberries straws stray strays streaks stream streamers
streamlines streams street streetcars streets strength strengthen strengthens strengths stress stretch stretchers stretches strews strict
strides strike strikers strikes stringent strip stripes strips strives stroke strokes strollers strolls strong stronger strongest
strongholds struck structural structure structures struggle struggles strums struts stubs stuck student students studies studio studios
studs study stuff stuffs stumble stumbles stumps stun stuns stunt stunts stupefies stupid stupids stupors stutters style styles stylus
subcommittees subdivides subdivisions subdues subject subjects subjugates sublets sublimes submarines submerges submission submissions
submit submits subordinates subroutine subroutines subs subscribe subscribers subscribes subscripts subsequent subset subsets subsides
subsidiaries subsidiary subsidies subsists substance substances substantial substantiates substitute substitutes subterfuges subtle
subtleties subtlety subtracts suburbans suburbs subversives subverts subway subways succeeds success succession successions successor
successors succulents succumbs such suckers suckles sucks sudden suds sue sues suffer sufferer sufferers suffers suffice suffices sufficient
suffix suffixes suffocates sugar sugars suggest suggests suicidal suicide suicides suit suitcases suite suites suitors suits sulkies sulks
sultans sum summaries summary summer summers summits summons summonses sums sun sunbathes sunburns sundaes sundials sundowns sundries sundry
sunflowers sung sunk sunlight sunny sunrise sunrises suns sunscreens sunsets sunshine suntans super superb supercomputers superficial
superimposes superintendents superior superiors superlatives supermarket supermarkets supernatural supernaturals supers superscripts
supersedes superstars superstructures supervise supervises supervision supervisions supervisor supervisors suppers supplants supplement
supplementary supplier suppliers supplies support supporter supporters supports suppose supposes suppress suppression supreme surcharges
sure surface surfaces surfboards surfs surgeons surgeries surgery surges surmises surmounts surname surnames surpass surplus surpluses
surprise surprises surrenders surround surrounds survey surveyors surveys survival survivals survives survivors suspect suspects suspend
suspenders suspends suspension suspensions suspicion suspicions sustain sustains swabs swaggers swallow swallows swam swamp swamps swans
swap swaps swarms swathes swats sways swear swears sweat sweaters sweats sweep sweepers sweeps sweet sweetens sweethearts sweets swells
swept swerves swifts swigs swills swim swims swindlers swindles swines swipes swirls swishes switch switchboards switches swivels swoons
swoops sword swordfishes swords swore sworn swum syllables syllabus syllabuses symbol symbolic symbols symmetric symmetry sympathetic
sympathies sympathy symphonies symphony symptom symptoms synagogues synapses syndicate syndicates syndrome syndromes synonym synonyms
synopses synopsis syntactic syntax syntheses synthesis synthesizer synthesizers synthetics syphilis syringes syrups system systematic
systems tab tabbies tabernacles tablecloths tables tablespoonfuls tablespoons tablets tabloids taboos tabs tabulates tack tackle tackles
tacks tacos tactic tactical tactics tadpoles tag tags tail tailgates taillights tailor tailors tails tailspins taints take taken takeoffs
taker takers takes tale talent talents tales talismans talk talkers talks tall tallies talons tambourines tame tames tampers tandems tangent
tangents tangerines tangibles tangles tangos tangs tank tankards tankers tanks tans tantrums tap tape tapers tapes tapestries taps
tarantulas target targets tariffs tarnishes tarpaulins tarries tars tartans tartars tarts task tasks tassels taste tastes tattles tattoos
taught taunts taverns tax taxes taxi taxicabs taxis taxpayer taxpayers tea teach teacher teachers teaches teacups teaks team teammates teams
teamsters teapot teapots tear teardrops tears teas teases teaspoons teats technical technicians technique techniques technological
technologies technology teems teenage teenager teenagers teens tees teeters teeth teethes telegrams telegraphs telephone telephones
telescope telescopes televises television televisions tell tellers tells telltales temper temperature temperatures tempers tempests temple
temples temporaries temporary tempos tempt tempts ten tenancies tenants tend tendencies tendency tender tenders tendons tendrils tends
tenets tennis tenors tens tense tenses tension tensions tensors tentacles tenth tenths tents tenures tepees term terminal terminals
terminate terminates terminator terminators terminologies terminology terminus termites terms terraces terrains terrestrials terriers
terrifies terrify territorials territories territory terror terrorist terrorists terrors terse test testers testes testicles testifies
testimonials testimonies testis tests tetanus tethers text textbook textbooks textiles texts textual textures than thank thanks that
thatches thaws the thee theft thefts their theirs theists them theme themes themselves then theologians theological theologies theology
theorem theorems theoretical theories theorists theory therapies therapists therapy there thereabouts thereafter thereby therefore therein
thereof thermals thermodynamics thermometers thermostats thesaurus thesauruses these theses thesis they thick thickens thickets thief thieve
thieves thighs thimbles thin think thinkers thinks thins third thirds thirst thirsts thirteens thirteenths thirties thirtieths thirty this
thistles thongs thorns thorough thoroughbreds thoroughfare thoroughfares those thou though thought thoughts thousand thousands thousandths
thrashes thread threads threat threaten threatens threats three threes threshers threshes threshold thresholds threw thrifts thrillers
thrills thrives throat throats throbs thrones throngs throttles through throughout throughput throw throwbacks thrown throws thrust thrusts
thuds thugs thumb thumbs thumbtacks thumps thunderbolts thunders thunderstorms thus thwarts thy thyroids tiaras tick ticket tickets tickles
ticks tides tidies tidy tie tiers ties tiffs tiger tigers tight tightens tightropes tights tightwads tile tiles till tills tilts timbers
time timekeepers timer timers times timescale timescales timetables tin tinges tingles tinkers tinkles tins tinsels tints tiny tip tips
tiptoes tirades tire tires tiresome tissues titillates title titles tits titters toad toads toadstools toast toasters toasts tobacco
tobaccos toboggans today toddlers toddles toe toenails toes toffees togas together toggle toilet toilets toils token tokens told tolerance
tolerances tolerant tolerate tolerates toll tolls tomahawks tomato tomatoes tomboys tombs tombstones tomcats tome tomes tomorrow tomorrows
ton tone tones tongs tongue tongues tonics tonight tonnages tonnes tons tonsillitis tonsils too took tool tools tooth toothaches
toothbrushes toothpastes toothpicks toots top topazes topic topical topics topographies topples tops torches tore tormentors torn tornadoes
torpedoes torrents torsos tortillas tortoises torture tortures toss total totalitarians totals totems totes tots totters toucans touch
touchdowns touches tough toughens toughs toupees tour tourist tourists tourniquets tours tousles touts toward towards towels tower towers
town towns tows toxins toy toys trace traces track tracks tractors tracts trade trademarks traders trades traditional traffic traffics
tragedies tragedy tragic trail trailers trails train trainees trainers trains traitors traits tramples trampolines tramps trances transacts
transcends transcribes transcript transcripts transfer transfers transform transformers transforms transfusions transgress transgressions
transient transients transistors transit transitives transits translate translates translator translators transmission transmissions
transmit transmits transmitter transmitters transparencies transparent transpires transplants transport transports transposes transverses
trap trapezes trapezoids trappers traps trash trashcan trashes traumas travel travels traverses travesties trawlers trawls tray trays
treacheries tread treadmills treads treasure treasurers treasures treasuries treat treaties treatises treatment treats treaty trebles tree
trees trek treks trellis trellises trembles tremors trenches trend trendies trends trendy trespass trespassers trestles trial trials
triangle triangles tribe tribes tribunals tributaries tributes trick trickles tricks tricksters tricky tricycles tries trifle trifles
trigger triggers trillions trills trilogies trilogy trimesters trims trinkets trios trip triple triples triplets triplicates tripods tripos
trips triumph triumphs trivia trivial trolley trolleys trolls trombones troop troopers troops trophies trots trouble troublemakers troubles
troughs trounces troupes trouser trousers trouts trowels truants truces truck trucks trudges true trues truffles truisms trumpet trumpets
trumps truncate truncates trunk trunks trust trustees trusties trusts trusty truth truths try tryouts tubas tube tuberculosis tubes tubs
tucks tufts tugs tulips tumblers tumbles tummies tumults tunas tundras tune tuners tunes tunics tunnel tunnels turbans turbines tureens
turfs turkeys turmoils turn turnips turnouts turnovers turnpikes turns turnstiles turntables turquoises turrets turtlenecks turtles tusks
tussles tutor tutorial tutorials tutors tuxedos twangs tweaks tweets tweezers twelfths twelve twelves twenties twentieth twentieths twenty
twice twiddles twigs twin twines twinges twinkles twins twirls twist twisters twists twitches twitters two twos tycoons type types typeset
typesets typewriter typewriters typhoons typhus typical typifies typists tyrannies tyrants udders ugh ulcers ultimate ultimatums umbrella
umbrellas umpires unaware unawares unbelievers unblocks unburdens uncertain uncertainties uncertainty uncle unclear uncles uncommon uncovers
undecideds under undercurrents undercuts underdogs underestimate underestimates undergo undergoes undergone undergraduate undergraduates
underground undergrounds underlain underlay underlays underlie underlies underline underlines undermines underneath underneaths underpants
underpass underrates underscores undershirts undersides understand understands understates understood understudies undertake undertaken
undertakers undertakes undertones undertook undertows underwent underworlds underwrites undesirables undid undo undoes undone undress
unearths uneasy unemployment unfair unfamiliar unfastens unfits unfolds unfortunate unfortunates unfurls unhappy unhealthy unhooks unicorns
unifies uniform uniforms unify unimportant union unions unique unit unite unites units universal universals universe universes unknown
unknowns unleashes unlike unload unloads unlock unlocks unlucky unmans unmasks unnatural unnecessary unnerves unofficial unpacks unpleasant
unpopular unravels unread unrealistic unsafe unsatisfactory unsays unscrews unseats unseen unset unsettles unsound unsure untangles untidy
unties until unto untrue unusual unveils unwelcome unwinds unwise unwraps upbeats update updates upends upgrade upgrades upheavals uphills
upholds upholsterers upholsters uplifts upon upper uppers upright uprights uproars uproots ups upset upsets upshots upside upstairs upstarts
upturns upward upwards urban urchins urge urgency urgent urges urinates urns usage usages use user users uses ushers usual usurps utensils
uterus utter utterances utters vacancies vacancy vacates vaccinates vaccines vacillates vacuum vacuums vagabonds vagaries vagrants vague
vain valentines valets valid validates valises valley valleys valuables value values valve valves vampires van vandals vanes vanguards
vanillas vanish vanishes vanquishes vans variables variance variant variants varies varieties variety varnishes vary vases vast vasts vat
vats vaults vector vectors veers vegetables vegetarian vegetarians vehicle vehicles veils vein veins vend vendor vendors vends veneers
venerates ventilates ventilators ventricles ventriloquists vents venture ventures venue venues verb verbal verbals verbatim verbose verbs
verdict verdicts verges verifies verify vernaculars versatile verse verses version versions versus vertebrates vertical verticals vertices
very vessel vessels vestibules vestiges vests vet veterans veterinarians veterinaries vetoes vets vexes via viaducts vials vibrates vicar
vicars vice vices victim victims victories victors victory video videos videotapes vies view viewer viewers viewpoint viewpoints views
vigilantes vigils vile vilifies village villagers villages villainies villains villas vindicates vines vineyards vintage vintages vinyl
vinyls violas violate violates violence violent violets violin violins vipers virgin virgins virtual virtue virtues virus viruses visas
vises vision visionaries visions visit visitor visitors visits visors vistas visual visuals vital vitamins vocabularies vocabulary vocal
vocalists vocals vogues voice voices void voids volcanoes volleyballs volleys voltage voltages volts volume volumes voluntaries voluntary
volunteer volunteers vomit vomits voodoos vortexes vote voter voters votes vouch vouchers vouches vowel vowels vows voyagers voyages
vultures waddles wade wades wads wafers waffle waffles wafts wage wagers wages wagons wags waifs wails waistlines waists wait waiters
waitress waits waivers waives wake wakens wakes walk walkers walkouts walks wall wallet wallets wallops wallows wallpapers walls walnuts
walrus walruses waltzes wander wanderers wanders wands wanes want wantons wants war warbles ward wardens wardrobes wards warehouse
warehouses warheads warm warms warn warns warp warpaths warps warrant warranties warrants warranty warrens warriors wars wartime warts wary
was wash washables washcloths washers washes washouts washrooms wasps waste wastebaskets wastelands wastes watch watchdogs watches
watchwords water waterfalls waterfronts watermarks watermelons waterproofs waters watersheds waterways waterworks watts wave wavelengths
wavers waves waxes way waylays ways waysides weak weakens wealth wealthy weans weapon weapons wear wearies wears weary weasel weasels
weather weathers weavers weaves webs wedges weds wee weeds week weekday weekdays weekend weekends weeklies weeks weeps wees weigh weighs
weight weights weird weirdos welcome welcomes welders welds welfare well wells welters welts went were werewolves west westerlies western
westerns wet wets whacks whale whalers whales wharves what whatever whats whatsoever wheedles wheel wheelbarrows wheelchairs wheels wheezes
when whence whenever whens where whereabouts whereas whereby wheres whereupon wherever whether whets which whichever whiffs while whiles
whilst whim whimpers whims whines whinnies whips whirlpools whirls whirlwinds whiskers whisks whiskys whispers whistle whistles white
whitens whites whitewashes whittles whizzes who whoever whole wholes wholesalers wholesales whom whoop whoops whoppers whores whose why whys
wickers wickets wicks wide widens wider widespread widest widowers widows width widths wields wife wiggles wigs wigwams wild wildcats
wildfires wilds will willows wills wilts win winces winches wind windfalls windmills window windowpanes windows windpipes winds windscreens
windshields wine wines wingers winks winner winners wins winter winters wipe wipers wipes wire wires wisdom wise wisecracks wiser wises
wisest wish wishbones wishes wisps wit witch witches with withdraw withdrawal withdrawals withdrawn withdraws withdrew withers withholds
within without withstands wits witticisms witty wives wizard wizards wobbles woes woke woken woks wolf wolfs wolves woman wombat wombats
wombs women won wonder wonderlands wonders wont wood woodchucks wooden woodies woodlands woodpeckers woods woodwinds woofs woollies woos
word words wore work workbenches workbooks worker workers workload workouts works workshop workshops world worlds worldwide worm wormholes
worms worn worries worry worse worsens worst worsts worth worthies worthwhile worthy would woulds wound wounds wow wows wranglers wrangles
wrap wrapper wrappers wraps wrath wreaks wreathes wreaths wreck wrecker wrecks wren wrenches wrens wrestlers wrestles wrests wretches
wriggles wringers wrinkles wrist wrists wristwatches write writer writers writes writhes writs written wrong wrongdoers wrongs wrote
xylophones yachts yaks yams yanks yaps yard yards yardsticks yarns yawn yawns year yearlies yearns years yeasts yellow yellows yells yelps
yens yes yeses yesterday yesterdays yet yeti yews yield yields yodels yokels yokes yolks you young younger youngest youngsters your yours
yourself yourselves youth youths yowls zanies zebras zeniths zero zeros zests zigzags zillions zincs zippers zips zodiacs zombies zone zones
zoologists zoom zooms zoos zucchinis
"""
