"""Real words that look like words of the lexicon, and are not to be mistaken for them.

Measured: those of the 25,000 commonest English and the 9,000 commonest German, French and Spanish
words that the speller would otherwise correct. Inflections of our own words are left to it.
"""

DECOYS = frozenset(
    """
    typos
    abbildung abgegeben abgenommen abgesetzt absicht acht adios adler administratif administratifs
    administrations administrative ados ages agrego aided aiding ailes aire ajout alben alleging
    allons alloy alloys alpen alten alter altes amar amazon ampliacion anadio anbieter anbietet
    angenommen angesagt angesehen angesetzt angezeigt anlagen anleger anliegen anstalt antreten
    anwenden anziehen anzubieten aparte apiece apple appreciative apprecie appris arbeiten archivo
    arent arranged arranger arte artes arts assembled assemblee assemblies assembly atout aufgeben
    aufgenommen aufgerufen auflagen aufregen aufstehen aufzubauen augen ausgaben ausgegeben
    ausgehen ausgelegt ausgesetzt aussehen aussen aussere ausseren aussern aussert avery avid
    avoids axis backen baden baise baking baren barking basee basel bass basse bati bauern baume
    baumen bauten bayer beach befreit began beginn begins begun bein beinen bender bereiten
    bereitet biete bild billings bing bites bitten bitter bittet black blaue blauen bling bodas
    books boring bouche bouches braut breit breite brest brig bringen brings brink brits brows
    browsers buildings bullying businesses cable cables cages caida caire cajas cakes caliente
    calientes calvo camas cannon cant caras carte carts chandler chanting charting chatting
    cheated cheating cheeks cheer cheque chers ching choque chose citation claque clase clases
    clashes classe classed classee clauses cleaning clearing clint coded codex codigos coleccion
    collectif collective collector collectors comienzos coming comparte compete competed competent
    competente competes compleja complejo completar completer completes complexe complexes
    complexite complice compone componen comporte composed composee composer composes compost
    comptant comptent conde cones configurations connection connections conseguir consider
    considers consommer constitue constituye constructed construction constructions constructive
    constructs construed construido consular consumed consumir conte contente contenus contiene
    continu continua continual continuan continuar continued continuent continuer continues
    continuez continuite continuo continuum contracting contraire contribue controlada controlado
    controlled convection convince cooks coping corde corea coree correction corrections cosa
    costas coude couter cracking crafts crafty crane crashing crater crave crawling craze creada
    creando crease creations crece creeping crees creia crema crest crever crier cris croatian
    croft crows cuestion cured dads damen dance danken darme darte darts datei dato debatable
    decrit defile defined defines defini definicion definie definitif definitiv definitiva
    definitive definitivo degenerate deinen deiner demander demandez denke depit depots desarrollo
    detain developmental developments developpement developpent dicht dichte dienstag dient diente
    digne ding director directora directores directorio directors directos direktor dives diving
    doesnt doin dong donna donnera doping dots douche douter drafting dritten echa editores
    einrichtungen einstellen einstellung eintrag eintreten einzeln einzelner elaborado emery
    emitting encuestas endroits ensembles entiendes entitled entwickelte entwicklung environmental
    environments environnement equities erganzt erganzung erlangen erneuten errichten errichtung
    escriben escribio escrita escritor escuelas established establishes estandares estructural
    estructuras etching exceeding excepcional excepciones exceptions excerpt excluded excludes
    execution exklusiv exploring explose exploser expuesto expuestos fable fabriquer factions
    factures fair fakes faking falle fallen farms farts fautes feathers featured feine feinen
    fender ferne feront fever fichier fiel fieles fille filles fills filme films fils findings
    fines finit fires firms fists fixtures fletcher flies fluge foire fonctionnaire fonctionnaires
    fonctionne fonte forks formas formation formations formes foros forts forum forums fraction
    fractions fractures frais fraktion friction frites frontera fronteras fruta frutas fullback
    funcion funcional funcionan funcionar funcione functionally fundacion gaben gatos gebe gebet
    gefeiert gehen geile gelben gender gene generaciones generale generales generando generational
    generationen generations generators generaux genereux generoso geneve genre genres geruchte
    gettin glasses gouter gracia graft graphics grate grind grips gris grows grundlegend guild
    guilt haber habla hablas hable hables haces hagan hagas halle handwerk hanks hauen heben hell
    herstellen herstellung hives honte hoops https ignorant ignored ignores iles implementacion
    implementations imply infraestructura infrastructures infrastruktur inherent iniciativa
    initials instance integracion interaction interactions interacts intercept intercepted
    interdit interes interesa interesan interessee interessen interesser interesses interests
    interet interets interfere internas internes internet intersect introduced introduces
    introducir introduire introduit isnt isolement ives jenem jenen jener jenes jones juden
    junction karma kenne kennen kevin kickstarter kindle kiste klein koffer komplexe komponisten
    kraft lacht lagen lager lakers lakes laser lasers lasten lasting lasts laver lawyer lawyers
    leach lease legten leisten leiten lender lerne lese lest lettre levantado levantarse levante
    levanto lever licht liedern liefen lieferte liege liegen liegt liest lifting lifts ligue linge
    lisa lits lives living llamada llamados llamamos logica logiciels logico lohne loste loyer
    loyers machst machten madchen madels madre maire makers makin males manch manche manchen mande
    manos mapas marchen marken marking markings marks marte martes masas mask masking mass masse
    massen match mates mathe mating mayer meade medal medals menor menus metre mettra midget miles
    minas minds mines mins mitte mobel moda modem modos modus monde mont monte monto moral morals
    morelos morte motel mouche muestras munition mutations mutilation nacer nahmen neben
    necesarias neveu newer nich nichts niece night niles norms nothin noting objekt offers offert
    offre ofter ondes operative operatives operativo opfer oraciones outer paces padded padding
    pague paige paire pais pantalon pants papas papi parcs pare paris parks pars partit pase pases
    passages pastillas pates patrie pats payer payers payes paysages peach peas peces peleas
    persistent pervers pese piege pierce pilas piles pinning pinterest piste pistes plages plane
    plataforma plateforme platforms plattform player players plea plead pleads pleased pleases
    podia podra podras poing pone ponen porcion portions ports posible posibles possibles possibly
    potion pourrai pourrait pourras pourrez prend prendre prends preparada preparado prepared
    prepares prepping presided presiding proceder producers producto productor productos products
    produite produites produits produkt produkte profiles profiter programa programme programms
    programs projected projector promet promised promises promising proporcion proporcionar
    prospects protect protects proteste protests provecho provinces provoked provoking publicada
    publicado publico publicos pude puedas puedo putas quede queden quedes quilt rache raft
    rajouter rama rappers rassemble ratas raten reaction reactions reader reaktion realidad
    realised realises realism realist realiste realizada realizado realizara realizaron realizarse
    realized realizes rechte recourse redaction redaktion reden refine regen registra registrado
    registrados regulation regulations reichte reine reinen reiner reist reiten rekord relacion
    relaciones relativa relative relatives relativo relaxation relegation religion religions
    relocation renders rendez rendir rendra rendue rendus renounce rentre reparar repas reponse
    reponses repose repost reps resoudre responded responden responds responses ressource
    ressources reste resto rests retail retos retourne reuters revelation revelations rever
    revising richten richter richtet ring ringe rite rosas roster rotation rotations rote roten
    roter roue roues rouge rouges roule rouler routier rudd sable sables sachsen sages sahen saldo
    salgo salio salto salva satt satze satzen scheibe scheiben scheiden scheinen schemes schickt
    schickte schieben schlechten schlicht schneiden schrecken schreibst schreien schrieb schweigen
    schweine segen seien seiner seitens seither selten sender serrer servido servidores servir
    setzten shelf shells shelly shipping shite sicht sided siete signe signes sintio sinus sipping
    sistemas sites sitios situe sitzen sitzt skeletal skips slapping slayer slipping smarter smell
    snapping snuff sohne solucion solutions somit sonne sounding spanning spannung spart spawning
    spell spilling spite spitting sporting staat staatliche staatlichen stable stables stadt
    stafford stall standards standig standige standings standort standpunkt stanford staring
    starker starkung starring starten startet startling starving stating stellte stellten stepping
    sterling stiff stille stillen stirling stirring stoff stopping storming stripping structural
    structured structures struktur strukturen stufe stuffs survives susser swapping swell swinging
    systeme systemes systems tablets tackled tackles tages taire takes taking tale tales talla
    tanks tapes taten teaching teilen teilte temperate templates tender tendre thine thong tickle
    tiles ting tomas tones tonne tonta toros touchant touche touchent touches tours trate treated
    treating trous trucking turen turin turno turns tying tyres uberwacht umsetzung umzusetzen
    unicorn vender vendre vends verbreiten verfugen vermutung veroffentlichte veroffentlichten
    veroffentlichung veuille viens vies viet vignes visa visita visitas visto vistos vives void
    vomit vorbereitet vorbereitung vorzubereiten vuestras wache wages wakes waking warring weber
    websites wegen weile weine weinen weiten werder weser white wider widmet wives wohne wont
    workplace worms writ writer writes writings wrote zeile zeiten zeuge zones zugen
    """.split()
)
