"""Real words that look like words of the lexicon, and are not to be mistaken for them.

Measured: those of the 25,000 commonest English and the 9,000 commonest German, French and Spanish
words that the speller would otherwise correct. Inflections of our own words are left to it.
"""

DECOYS = frozenset(
    """
    abbildung abgegeben abgenommen abgesetzt absicht accion acht actin adios adler administratif
    administratifs administrations administrative ados advanced advances ages agrego aided aiding
    ailes aire airing ajout ajoutee aktion alben alleging allons alloy alloys alpen alten alter
    altes amar amazon ampliacion anadio anbieter anbietet anders andert angenommen angesagt
    angesehen angesetzt angezeigt anlagen anleger anliegen anstalt antreten anwenden anziehen
    anzubieten aparte apiece appele appeles apple appreciative apprecie appris appui apuesta
    arbeiten archivo arent armas arranged arranger arte artes arts assembled assemblee assemblies
    assembly atout auction auctions aufgaben aufgeben aufgenommen aufgerufen auflagen aufregen
    aufstehen aufzubauen augen ausgaben ausgegeben ausgehen ausgelegt ausgesetzt aussehen aussen
    aussere ausseren aussern aussert avance avancee avancer avery avid avoids axis backen baden
    baise baking baren barking basee basel basicos bass basse bati bauer bauern baume baumen baute
    bauten bayer beach befreit began beginn beginnen beginnings begins begun bein beinen bender
    bending bereiche bereiten bereitet besoins bidding biete bild billings bindung bing bites bitten
    bitter bittet black blase blaue blauen blinding bling bodas boiled boilers bonding books boring
    bouche bouches bowler braut breit breite brest brig bringen brings bringt brink brits brows
    browsers buildings bullying bundle bundled bundles businesses cable cables cages caida caire
    cajas cakes caliente calientes calves calvo camas cancer cannon cant capaz caras cardenas
    carreras carte carts casas cession chandler chanting charting chatting cheated cheating cheeks
    cheer cheque chers ching choque chose citation claque clase clases clashes classe classed
    classee clauses cleaning clearing clint coded codex codigos colder coleccion collectif
    collectifs collecting collective collector collectors comienzos coming comparte compete competed
    competent competente competes compleja complejo completar completer completes complexe complexes
    complexite complice compone componen comporte composed composee composer composes compost
    comptant comptent conception concesion conde conductivity cones confesion confia confie
    configurations confio congestion connection connections connector connectors conseguir consider
    considers consola consommer constitue constituye constructed construction constructions
    constructive constructs construed construida construido construite construits construyendo
    construyo consular consumed consumir conte contente contention contenus contiene continu
    continua continual continuan continuar continued continuent continuer continues continuez
    continuite continuo continuum contracting contraire contribue controlada controlado controlar
    controler controlled convection convention conventions conviction convictions convince cooks
    cooling copas coping corde corea coree correction corrections cosa costas coucher coude couter
    cracking crafts crafty crane crashing crater crates crave crawling craze creada creador crean
    creando creas crease creations creativa creative creativo crece creeping creer crees creia crema
    creme crest crete crever crier cris croatian croft crows crude crudo cuesta cuestion cunning
    cured customs dads damen dance danken darme darte darts datei dato debatable declaration
    decorative decrit defile defined defines defini definicion definie definitif definitiv
    definitiva definitive definitivo degenerate deinen deiner deliveries delivery demander demandez
    denke dependance dependen dependence dependent depit depots desarrollada desarrollado
    desarrollan desarrollo detain developmental developments developpee developpement developpent
    dialogo dicht dichte dienstag dient diente digne ding director directora directores directorio
    directors directos direktor disparition disposiciones dispositif dispositifs dispositions dives
    diving doesnt doin domaine dong donna donnera donut doping dots douche douter drafting dritten
    easter echa ecrite ecrits editions editores einrichtungen einstellen einstellung eintrag
    eintreten einzeln einzelner elaborado emery emitting encuestas endroits engin engines ensembles
    entice entiendes entitled entrado entrer entwickelte entwickelten entwicklung environmental
    environments environnement equities erganzt erganzung erlangen erneuten errichten errichtung
    escriben escribi escribia escribio escribo escrita escritor escuelas established establishes
    estandares estructural estructuras etching evite exceeding excepcional excepciones exceptions
    excerpt excluded excludes execution exemple exklusiv exploring explose exploser expone expuesto
    expuestos extrema extremos fable fabriquer faction factions factor factors factures fading fair
    faite faits fakes faking falle fallen farms farts father fautes feathers featured feine feinen
    felder fender ferne feront fever fichier fiel fielen fieles filed filer filet fille filles fills
    filme films fils finding findings fines finit fires firing firms fists fixtures fletcher flies
    fluge fodder foire folded folter fonctionnaire fonctionnaires fonctionne fonctionnent fonder
    fonte fooling foret forge forged forgets forgot forks forma formas formation formations forme
    formes formo foros forts forum forums fourni fournit fraction fractions fractures frais fraktion
    frapper friction frites frontera fronteras fruta frutas fullback funcion funciona funcionaba
    funcionado funcional funcionan funcionar funcione functionally fundacion gaben gather gatos gebe
    gebet gefeiert gehen geile gelben gender gene generaciones generale generales generals generando
    generational generationen generations generators generaux genereux genero generoso geneve genre
    genres geruchte gettin giver glasses gonnen gouter graceful gracia grafico graft graphics grate
    grind grips gris grounds grows grund grundlegend guild guilt haber habla hablas hable hables
    hablo haces hagan hagas halbes halla halle halten handing handlung handwerk hanks harten hauen
    heben hell herstellen herstellung hintern hives holder holders honte hoops https ignorant
    ignored ignores iles implementacion implementations imply importe impots infraestructura
    infrastructures infrastruktur inherent iniciativa initials initiative installee installes
    instance instancia instante instants instinct insurance integracion interaction interactions
    interacts intercept intercepted interdit interes interesa interesan interessee interessen
    interesser interesses interests interet interets interfere internas internes internet intersect
    introduced introduces introducir introduire introduit isnt isolement issuance ives jenem jenen
    jener jenes jingle joints jones juden junction juntos karma keinem keines keins kenne kennen
    kennst kevin kickstarter kindle kiste klein koffer komplexe komponisten konne konten kraft
    kurden lacht lagen lager lakers lakes landern laser lasers lasten lasting lasts laver lawyer
    lawyers leach leader leaking leaning leaping lease leasing leben legte legten leisten leiten
    lender lerne lese lesion lest lettre levantado levantarse levante levanto lever licht licking
    liedern liefen liefert lieferte liege liegen liegt liest lifting lifts lignee ligue linge lisa
    listos lits lives living llamada llamados llamamos logica logiciels logico logis lohne loste
    louder loyer loyers luchas lugen machst machte machten madchen madels madre maire makers makin
    males manch mancha manche manchen mande manos mapas marca marchar marchas marchen marken marking
    markings marks marte martes masas mask masking mass masse massen masters mastery match mater
    mates mathe mating matter mayer meade medal medals menor menus metre mette mettra midget miles
    minas minding minds mines mingle mins mister mitte mobel moda modem modes modos modus monde mont
    monte montee monto moral morals morelos morte motel mouche mucha muchos muestras munition muster
    mutations mutilation nacer nahmen neben necesarias neveu newer nich nichts niece night niles
    ninguno norms nothin noting objekt objet offers offert officer offre ofter older ondes operative
    operatives operativo opfer oraciones outer paces pacing padded padding pague paige paints paire
    pais pantalon pants papas papi parcs pare paris parks pars partidas partido partiel partit parto
    party pase pases passages pastillas pastures pates patrie pats payer payers payes payout
    paysages peach peas peces peleas persistent pervers pese picket picking piege pierce pilas piles
    pinning pinterest pints pista pistas piste pistes plage plages plane plataforma plateforme
    platforms plattform player players plea plead pleads pleas pleased pleases podamos podia podra
    podras podremos podrian poing pointe pone ponemos ponen ponts porcion portions ports posible
    posibles possibles possibly potion pourrai pourrait pourras pourrez prend prendre prends
    preparada preparado prepared prepares prepping presided presiding presta prettiest prints
    procede proceder proceeds producen producer producers producida producido producto productor
    productos products produit produite produites produits produkt produkte profiles profiter
    programa programme programms programs projected projector promet promised promises promising
    proporcion proporcionar prospects protect protector protects proteste protests provecho
    provinces provoked provoking publicada publicado publican publico publicos publiee publies pude
    puedas puedo puerta puesto putas putos quede queden quedes quilt rache racing raft rajouter rama
    rapper rappers rapping rassemble ratas raten rater reaction reactions reader reaktion realidad
    realised realisee realisees realises realism realist realiste realite realites realizada
    realizado realizan realizara realizaron realizarse realized realizes realizo rechte recordo
    recourse redaction redaktion reden refine regen registra registrado registrados regulation
    regulations reichte reine reinen reiner reist reiten rekord relacion relaciona relaciones
    relatifs relating relativa relative relatives relativo relaxation relegation religion religions
    relocation renders rendez rendir rendra rendu rendue rendus renounce rentre rentree reparar
    repas reponse reponses repose repost reps requirement resoudre responded responden responds
    responses ressource ressources reste resto rests retail retos retourne reuters revelation
    revelations rever revising richten richter richtet ring ringe rite romain rosas roster rotation
    rotations rote roten roter roue roues rouge rouges roule rouler round routier rudd ruining
    runnin sable sables sachsen sacks sages sahen saisi saldo salgo salio salto salva satt satze
    satzen scheibe scheiben scheiden scheinen schemes schickt schickte schieben schlechten schlicht
    schneiden schrecken schreiber schreibst schreien schreit schrieb schweigen schweine seating
    segen seien seiner seitens seither selten sender serrer servido servidores servir settling
    setzte setzten shelf shells shelly shipping shite sicht sided siete signe signes singe singled
    singles sintio sinus sipping sistemas sites sitios sitting situe sitzen sitzt skeletal skips
    slapping slayer slipping smarter smell snacks snapping snuff sohne solucion solutions someones
    somit sonne sounding sourced spanning spannung spart spawning spell spilling spite spitting
    sporting staat staatliche staatlichen stable stables stadt stadte stafford stalks stall
    standards standig standige standings standort standpunkt stanford stared staring starke starker
    starkung starred starring starten startet startled startling starved starving stated stating
    stellt stellte stellten stepping sterling sticks stiff stille stillen sting stirling stirring
    stocks stoff stopping storming streng stripping strong structural structured structures struktur
    strukturen strung stufe stuffs supporte surfaced survives susser swapping swell swinging systeme
    systemes systems tablet tablets tackled tackles tages taire takes taking tale tales talla tanks
    tapes tapis tapping taten teaching teilen teilt teilte temperate templates tender tendre thine
    thingy thong ticking tickle tiles ting tirado tiring tomas tones tonne tonnen tonta toros
    touchant touche touchent touches tours trate treated treating trous trucking turen turin turno
    turns tying typos tyres uberwacht umsetzung umzusetzen unicorn valves vender vendre vends
    verbindungen verbreiten verfugen vermutung veroffentlicht veroffentlichte veroffentlichten
    veroffentlichung veuille vieler vieles viens vies viet vignes visa visibles visibly visita
    visitas visto vistos visuel vitre vives void vomit vorbereitet vorbereitung vorzubereiten
    vuestras wache wages wakes waking wandern warring weaving weber websites wegen weile weine
    weinen weiten werder weser white wicket wider widmet winding wired wires wives wohne wont worden
    workplace worms wrapped writ writer writes writings wrote wunden zeile zeiten zeuge zielen zones
    zugen
    """.split()
)
