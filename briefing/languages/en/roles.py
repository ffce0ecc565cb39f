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
    director head boss spokesperson spokesman spokeswoman vice-president deputy lawmaker member adviser advisor
    envoy prosecutor lawyer barrister solicitor magistrate clerk policeman policewoman firefighter soldier
    journalist reporter correspondent editor columnist writer author novelist poet philosopher historian sociologist
    economist anthropologist analyst expert specialist consultant researcher scientist physicist chemist biologist
    mathematician astronomer astronaut engineer programmer technician physician surgeon nurse pharmacist virologist
    epidemiologist psychologist psychiatrist pediatrician cardiologist dentist veterinarian actor actress comedian
    singer musician pianist guitarist composer rapper dancer choreographer filmmaker producer screenwriter
    photographer painter sculptor architect artist designer model host presenter anchor broadcaster player
    footballer striker defender midfielder goalkeeper manager quarterback pitcher champion runner cyclist skier
    swimmer athlete boxer driver pilot sailor referee golfer entrepreneur businessman businesswoman billionaire
    banker broker trader financier investor founder co-founder cofounder owner chairwoman chairperson chair leader
    ceo cfo coo cto executive administrator shareholder partner coordinator co-ordinator delegate activist
    campaigner opponent dissident candidate nominee whip planner farmer fisherman worker employee official teacher
    principal dean lecturer student pupil intern retiree resident witness victim lobbyist aide negotiator mediator
    co-author coauthor treasurer priest monk nun theologian spy agent terrorist militant trafficker dealer suspect
    killer gunman rebel guide dictator heir heiress ally friend blogger youtuber influencer restaurateur chef cook
    baker shopkeeper librarian publisher curator archaeologist paleontologist meteorologist climatologist geologist
    seismologist ecologist botanist zoologist conductor veteran chairman secretary-general director-general
    vice-chancellor co-chair co-ceo strategist pollster fellow scholar academic organiser organizer promoter agent
    trainer skipper batsman bowler winger legend pundit magnate tycoon mogul undersecretary under-secretary
    commentator steward chairlady bailiff archivist translator interpreter sommelier brewer builder plumber
    electrician mechanic miner logger rancher grower trawlerman undertaker gardener jockey umpire wrestler surfer
    treasurer comptroller registrar trustee regulator ombudsman counsel paralegal
    """
)
