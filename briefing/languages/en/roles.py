"""English nouns for functions and professions."""

from briefing.languages.naming import words

RANKS = words(
    """
    president prince princess king queen emperor general brigadier colonel commander captain lieutenant admiral marshal
    sergeant corporal doctor professor father brother sister cardinal bishop archbishop pope rabbi imam sheikh
    ayatollah emir sultan senator congressman congresswoman judge justice minister chancellor pastor duke duchess
    count countess baron baroness secretary governor mayor sheriff inspector detective constable premier councillor
    councilman councilwoman representative speaker chief sen gov rep gen ambassador chairman coach advocate attorney
    officer commissioner superintendent
    """
)

ROLES = RANKS | words(
    """
    director head boss spokesperson spokesman spokeswoman vice-president deputy lawmaker member adviser advisor envoy
    prosecutor lawyer barrister solicitor magistrate clerk policeman policewoman firefighter soldier journalist reporter
    correspondent editor columnist writer author novelist poet philosopher historian sociologist economist
    anthropologist analyst expert specialist consultant researcher scientist physicist chemist biologist mathematician
    astronomer astronaut engineer programmer technician physician surgeon nurse pharmacist virologist epidemiologist
    psychologist psychiatrist pediatrician cardiologist dentist veterinarian actor actress comedian singer musician
    pianist guitarist composer rapper dancer choreographer filmmaker producer screenwriter photographer painter sculptor
    architect artist designer model host presenter anchor broadcaster player footballer striker defender midfielder
    goalkeeper manager quarterback pitcher champion runner cyclist skier swimmer athlete boxer driver pilot sailor
    referee golfer entrepreneur businessman businesswoman billionaire banker broker trader financier investor founder
    co-founder cofounder owner chairwoman chairperson chair leader ceo cfo coo cto executive administrator shareholder
    partner coordinator co-ordinator delegate activist campaigner dissident candidate nominee whip planner farmer
    fisherman worker employee official teacher principal dean lecturer student pupil intern retiree resident lobbyist
    aide negotiator mediator co-author coauthor treasurer priest monk nun theologian spy agent terrorist militant
    trafficker dealer suspect killer gunman rebel guide dictator heir heiress blogger youtuber influencer restaurateur
    chef cook baker shopkeeper librarian publisher curator archaeologist paleontologist meteorologist climatologist
    geologist seismologist ecologist botanist zoologist conductor veteran chairman secretary-general director-general
    vice-chancellor co-chair co-ceo strategist pollster fellow scholar academic organiser organizer promoter trainer
    skipper batsman bowler winger legend pundit magnate tycoon mogul undersecretary under-secretary commentator steward
    chairlady bailiff archivist translator interpreter sommelier brewer builder plumber electrician mechanic miner
    logger rancher grower trawlerman undertaker gardener jockey umpire wrestler surfer mp mep msp pm vp svp evp avp cmo
    cio gm comptroller registrar trustee regulator ombudsman counsel paralegal villager survivor passenger shopper voter
    homeowner landlord pensioner bystander onlooker commuter tourist holidaymaker visitor hiker motorist pedestrian
    protester protestor demonstrator picketer refugee migrant asylum-seeker immigrant defendant plaintiff claimant
    complainant juror accuser attacker assailant murderer fugitive hostage prisoner inmate detainee convict mercenary
    militiaman insurgent fighter sniper gunner midwife paramedic carer caregiver caretaker therapist physiotherapist
    optometrist dietitian nutritionist oncologist neurologist neuroscientist neurosurgeon dermatologist radiologist
    immunologist microbiologist geneticist toxicologist anaesthetist anesthesiologist gynaecologist gynecologist
    obstetrician medic biochemist astrophysicist geophysicist statistician demographer geographer linguist essayist
    biographer memoirist playwright dramatist lyricist songwriter singer-songwriter vocalist bassist drummer saxophonist
    cellist violinist soprano tenor baritone dj frontman frontwoman bandleader impresario showrunner cinematographer
    animator illustrator cartoonist potter weaver dressmaker tailor jeweller jeweler goldsmith blacksmith carpenter
    joiner bricklayer mason welder roofer landscaper forester ranger gamekeeper hunter trapper beekeeper shepherd vet
    zookeeper breeder butcher greengrocer florist hairdresser barber beautician stylist waiter waitress bartender
    barista hotelier innkeeper landlady publican winemaker distiller chocolatier cashier salesman saleswoman salesperson
    realtor auctioneer surveyor valuer adjuster underwriter actuary accountant auditor bookkeeper stockbroker fundraiser
    philanthropist benefactor donor collector gallerist antiquarian industrialist foreman supervisor superintendent
    headteacher headmaster headmistress tutor instructor educator counsellor counselor chaplain vicar rector deacon
    archdeacon parson preacher missionary nuncio cleric mullah guru abbot prioress sexton coroner pathologist
    criminologist profiler investigator interrogator jailer warden bodyguard bouncer lifeguard coastguard rescuer
    responder marine paratrooper infantryman airman seaman submariner navigator co-pilot copilot aviator cosmonaut
    courier postman postwoman chauffeur signalman stationmaster trucker docker longshoreman stevedore yachtsman
    yachtswoman rower canoeist climber mountaineer gymnast sprinter hurdler vaulter decathlete heptathlete triathlete
    marathoner weightlifter judoka fencer archer skater snowboarder bobsledder biathlete equestrian racer motorcyclist
    biker fullback flanker scrum-half fly-half playmaker captain vice-captain co-captain shortstop outfielder linebacker
    cornerback goaltender netminder defenseman defenceman seamer spinner all-rounder wicketkeeper cricketer basketballer
    medallist medalist finalist semi-finalist runner-up winner loser laureate record-holder contender challenger
    frontrunner front-runner incumbent appointee designee politician statesman stateswoman diplomat consul attache
    plenipotentiary commissioner-general legislator parliamentarian assemblyman assemblywoman alderman selectman
    taoiseach tanaiste vice-chair vice-chairman viceroy monarch sovereign regent tsar czar kaiser shah caliph khan
    maharaja warlord strongman tyrant despot ideologue theorist intellectual polymath futurist evangelist visionary
    pioneer inventor innovator developer coder hacker webmaster technologist ethicist bioethicist policymaker tactician
    speechwriter aide-de-camp adjutant attorney-general solicitor-general auditor-general governor-general major-general
    lieutenant-general brigadier-general whistleblower informant turncoat defector expat expatriate squatter busker
    volunteer humanitarian abolitionist suffragette suffragist feminist unionist separatist loyalist nationalist
    royalist monarchist communist socialist anarchist refusenik freelancer photojournalist cameraman camerawoman newsman
    newswoman linesman contributor podcaster vlogger streamer gamer tiktoker newsreader newscaster weatherman
    weathercaster anchorman anchorwoman announcer emcee compere quizmaster contestant celebrity superstar starlet
    socialite supermodel showgirl entertainer magician illusionist ventriloquist stuntman stuntwoman acrobat clown
    juggler puppeteer impressionist sidekick protege apprentice trainee cadet conscript reservist undergraduate graduate
    postgraduate alumnus alumna freshman sophomore postdoc valedictorian schoolboy schoolgirl star creator guard tenant
    forward gp operator commodore
    """
)
