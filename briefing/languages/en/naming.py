"""English naming."""

from briefing.languages.en.bodies import BODIES, BODY_ADJECTIVES, GROUP_MARKS, LONE_BODIES, ORGANISATION_MARKS, TRADES
from briefing.languages.en.roles import RANKS, ROLES
from briefing.languages.lists import listed
from briefing.languages.naming import Naming, words

LABELS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "people",
    "PRODUCT": "unknown",
    "EVENT": "work",
    "WORK_OF_ART": "work",
    "LAW": "work",
    "LANGUAGE": "none",
    "DATE": "none",
    "TIME": "none",
    "PERCENT": "none",
    "MONEY": "none",
    "QUANTITY": "none",
    "ORDINAL": "none",
    "CARDINAL": "none",
}

REPORTING = """
accuse accused accuses acknowledged acknowledges add added adds admits admitted agreed agrees aims announce announced
announces approved argue argued argues asked asks backed backs banned believes blamed blames called calls can
cautioned cautions claim claimed claims committed concluded concedes conceded condemned condemns confirm confirmed
confirms considers continued criticised criticized decided decides declared declares declined declines demanded
demands denied denies denounced described describes disclosed emphasised emphasized endorsed estimates expects
expelled explained explains expressed failed fears found gave hailed hopes imposed indicated insisted insists
introduced invited issued joked launched may mocked must must negotiated noted notes observed offered ordered plans
pledged pointed pledges praised predicted pressed promised promises proposed proposes published pushed reacted
recalled recommended recommends refused refuses rejected rejects remarked replied replies reported reports requested
responded responds revealed reveals ruled rules said saw say saying says seeks sent should signed signs spoke stated
states stressed struck sued suggested suggests supported supports supports suspended testified thanked thinks
threatened threatens told tells took tweeted urged urges vowed vows wants wanted warned warns welcomed welcomes will
withdrew wondered would writes wrote
"""

NOT_NAMES = """
January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr,
Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue,
Wed, Thu, Fri, Sat, Sun, Internet, Web, Covid, Covid-19, COVID-19, Coronavirus, AIDS, HIV, God, Christmas, Easter,
Ramadan, Bible, Koran, Quran, GDP, VAT, DNA, CEO, CFO, COO, CTO, PC, TV, CV, GMT, UTC, BST, EST, PST, ET, CET, AM, PM,
DVD, CD, NGO, NGOs, IT, AI, PR, HR, DIY, FAQ, URL, USB, GPS, SUV, VAR, MVP, NFT, NFTs, ETF, ETFs, IPO, Q1, Q2, Q3, Q4,
R&D, ID, IQ, VIP, UV, MP, MPs, MEP, MEPs, Rep, Sen, Gov, Dr, D.C., A.M., P.M., North, South, East, West, Earth, Moon,
Renaissance, Constitution, English, French, Spanish, German, Arabic, Latin, Prime Minister, President, Mr, Mrs, Ms,
Photo, Video, Read More, Related, Trending, Advertisement, Brexit, Republican, Democratic, Conservative, Native,
Black, White, Asian, Christian, Muslim, Jewish, Hindu, Buddhist, Catholic, Islam, Christianity, Judaism, Hispanic,
Latino, African American, African-American, Native American, Trans, LGBT, LGBTQ, LGBTQ+, Capitol, Statehouse, US Open,
Wimbledon, World Cup, Olympics, Olympic, Grand Prix, Super Bowl, Premier League, Champions League, Formula One,
Editor, Editors, Here, However, According, Earlier, Last, Still, Meanwhile, Then, Now, This, That, These, Those,
First, Second, Third, One, Two, Three, Unless, Nearly, Another, World War II, World War I, Cold War, First World War,
Second World War, Great Depression, Bitcoin, Ethereum, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Oscar, Oscars,
Nasdaq, S&P 500, FTSE 100, Dow Jones, iPhone, Android, Windows, Midwest, Route, Highway, High Court judge, MBE, OBE,
CBE, KBE, KCB, KC, QC, PhD, MD, CCTV, MRI, ICU, ER, ATM, PIN, SIM, LED, LCD, VPN, API, PDF, MSM, labour market, labour
force, labour force survey, Labour Day, labor market, Labor Day, Fahrenheit, Celsius, Allah
"""


NAMING = Naming(
    labels=LABELS,
    doubtful_labels=words("ORG FAC PRODUCT GPE PERSON"),
    states="briefing.languages.en.states:STATES",
    articles=words("the a an"),
    definites=words("the"),
    demonstratives=words("this"),
    owners=words("its his her their our my your whose"),
    honorifics=words(
        """
        mr mrs ms miss dr prof sir dame lord lady rev major-gen maj-gen lt-gen lt-col brig-gen hon mx messrs
        madam cllr adv gen col maj capt sgt lt cpl pvt adm
        """
    ),
    ranks=RANKS,
    nobility=words(
        """
        pope emperor empress emir sultan prince princess king queen duke duchess earl count countess baron baroness
        marquess
        """
    ),
    roles=ROLES,
    body_roles=words(
        """
        owner shareholder subsidiary parent operator contractor manufacturer maker supplier insurer competitor
        rival regulator charity airline publisher lender
        """
    ),
    role_phrases=listed(
        """
        number one, number two, number three, No 1, No 2, No. 1, No. 2, right-hand man, right-hand woman,
        second-in-command, chief of staff, head of state, head of government
        """
    ),
    relations=words(
        """
        father brother sister mother son daughter counterpart colleague namesake wife husband parents brothers
        sisters sons daughters children girlfriend boyfriend fiance fiancee widow widower family uncle aunt cousin
        nephew niece grandson granddaughter grandfather grandmother mum mom dad stepson stepdaughter in-law twin
        ex-husband ex-wife ex-boyfriend ex-girlfriend spouse
        """
    ),
    ties=words(
        """
        ally allies friend friends rival rivals adversary adversaries enemy enemies opponent opponents supporter
        supporters fan fans victim victims client clients customer customers neighbour neighbours neighbor neighbors
        accomplice accomplices lookalike witness witnesses
        """
    ),
    participle_endings=("ed", "ing"),
    role_endings=("ologist", "ician", "woman", "erman", "sman", "grapher"),
    weak_roles=words(
        """
        member head partner fellow star forward guard winner socialist communist nationalist unionist loyalist
        royalist monarchist separatist anarchist feminist
        """
    ),
    service_ranks=words(
        """
        general brigadier colonel commander captain lieutenant admiral marshal sergeant corporal major rear
        superintendent inspector constable commodore
        """
    ),
    former=words("former ex acting then late"),
    particles=words("de du d la le van von der den del della di da dos das do ben bin bint ibn al el ul ur y ter"),
    patronymics=words("ben bin bint bent ibn"),
    role_links=words("of at for in-charge to on the"),
    capacities=words("as"),
    copulas=words("is was became becomes remains remained been"),
    appointed=words("appointed named elected re-elected reelected"),
    perfects=words("has had"),
    relatives=words("who"),
    thing_relatives=words("which"),
    firm_verbs=words(
        "employs operates makes owns sells manufactures represents serves builds runs publishes develops supplies"
    ),
    whose=words("whose"),
    asides=words("then now currently also formerly himself herself previously recently once still today already both"),
    others=words("other another fellow"),
    doubles=words("twice double triple"),
    pronouns={"he": "masculine", "she": "feminine"},
    vague_roles=words("professor doctor resident activist student worker employee official pensioner retiree"),
    ones=words("one"),
    occasions=words("time moment times"),
    role_joints=words("and"),
    bodies=BODIES,
    ministries=words("ministry department"),
    lone_bodies=LONE_BODIES,
    body_links=words("of for and the"),
    purposes=words("for"),
    body_adjectives=BODY_ADJECTIVES,
    organisation_marks=ORGANISATION_MARKS,
    trades=TRADES,
    group_marks=GROUP_MARKS,
    place_marks=words(
        """
        glacier creek canyon ridge cove lagoon falls reef cottage farm manor estate
        lane drive wharf quay harbour harbor residence residences apartments tower towers terrace crescent plaza
        hall room pass peak trail reserve preserve stadium arena lac
        city town village district province county region island islands isle mount mountain mountains river lake
        sea ocean street road avenue boulevard square port airport bridge bay gulf valley borough suburb highway
        beach forest park strait desert peninsula hills coast north south east west northern southern eastern
        western
        """
    ),
    work_marks=words(
        """
        act law bill treaty accord agreement film movie series novel book album song show operation affair plan
        project virus disease cup championship championships open tournament match festival prize award section theorem
        code convention protocol missile ship satellite rocket probe aircraft edition amendment referendum day journey
        budget asteroid comet planet telescope spacecraft hurricane typhoon cyclone storm
        """
    ),
    assets=words("ceo cfo shares shareholders stock shareholder subsidiary subsidiaries earnings chairman"),
    thing_marks=words(
        """
        missile missiles rocket rockets satellite ship vessel ferry tanker drone drones telescope spacecraft virus
        variant disease syndrome storm hurricane typhoon event tournament cipher theorem meteorite comet asteroid
        """
    ),
    peoples=listed(
        """
        Kurds, Chechens, Rohingya, Uyghurs, Uighurs, Berbers, Roma, Basques, Catalans, Scots, Inuit, Aborigines,
        Maori, Tibetans, Hutus, Tutsis, Pashtuns, Hazaras, Druze, Alawites, Copts, Yazidis, Yezidis, Houthis,
        Tatars, Hausa, Yoruba, Tuareg, Fulani, Europeans, Africans, Arabs, Asians, Westerners, Jews, Christians,
        Muslims, Sunnis, Shiites, Shias, Hindus, Sikhs, Taliban, Native Americans, African Americans, Latinos,
        Londoners, New Yorkers, Zulus, Xhosa
        """
    ),
    regions=listed(
        """
        Africa, Europe, Asia, Oceania, Latin America, North America, South America, Central America, Americas, North
        Africa, West Africa, East Africa, Central Africa, Southern Africa, sub-Saharan Africa, Eastern Europe,
        Central Europe, Western Europe, Southeast Asia, South Asia, Central Asia, Asia-Pacific, Middle East, Near
        East, Maghreb, Sahel, Sahara, Balkans, Caucasus, Scandinavia, Antarctica, Arctic, Mediterranean, Atlantic,
        Pacific, Indian Ocean, West, Caribbean, Gulf, Alps, Himalayas, Siberia, New England, Bible Belt, Rust Belt,
        Deep South, West Bank, Persian Gulf
        """
    ),
    not_names=listed(NOT_NAMES),
    calendar=words(
        """
        January February March April May June July August September October November December Monday Tuesday
        Wednesday Thursday Friday Saturday Sunday yesterday today tomorrow
        """
    ),
    governments=listed(
        """
        government, regime, administration, authorities, officials, leadership
        """
    ),
    locatives=words(
        """
        in at near from across outside inside around throughout into within toward towards through via above off
        beyond between-times along under over leaving visiting
        """
    ),
    range_openers=words("from"),
    range_ends=words("to"),
    carriers=words("on via"),
    genitives=words("of"),
    reporting=words(REPORTING),
    known_organisations=words(
        """
        AFP AP UN NATO WHO IMF ECB EU CIA FBI NSA UNESCO UNICEF Interpol Europol Facebook Twitter Google Apple
        Amazon Microsoft YouTube Instagram WhatsApp Snapchat TikTok Netflix Uber Airbnb Tesla Huawei Samsung Airbus
        Boeing Toyota Reuters NASA OPEC OECD WTO BBC CNN CNBC GOP ANC NHS NFL NBA FIFA UEFA Pentagon
        Congress Senate Greenpeace Walmart Disney Nvidia OpenAI Meta Intel IBM Ford Volkswagen BMW Nike Adidas
        Democrats Republicans Conservatives Liberals Tories Labour
        """
    ),
    known_bodies=listed(
        """
        Liberal Democrats, Lib Dems, Sinn Fein, Sinn Féin, Fine Gael, Fianna Fáil, Fianna Fail, Plaid Cymru, Reform
        UK, Plaid, Greens, Bloc Québécois, Forza Italia, Brothers of Italy, Alternative for Germany, Law and Justice,
        Likud, Fatah, The Guardian, The Sun, The Times, The Independent, The Economist, The Telegraph, The Mirror, The
        Intercept, The Atlantic, The New Yorker, The Hill, The Nation, The Observer, The Verge, The Conversation,
        Rolling Stone, Vanity Fair, Wired, Politico, Axios, Semafor, Vox, Vice News, BuzzFeed, Bloomberg News,
        Newsweek, New York Times, Washington Post, Wall Street Journal, Financial Times, Daily Mail, Daily Mirror,
        Daily Telegraph, Daily Express, Evening Standard, Sunday Times, Los Angeles Times, Chicago Tribune, Boston
        Globe, USA Today, Associated Press, Fox News, Sky News, Al Jazeera, Der Spiegel, Le Monde, Le Figaro, El País,
        El Pais, Doctors Without Borders, Save the Children, Reporters Without Borders, Human Rights Watch, Amnesty
        International, Red Cross, Red Crescent, World Vision, Planned Parenthood, Teamsters, Air France, Air Canada,
        Air India, British Airways, Deutsche Bank, Goldman Sachs, Morgan Stanley, Merrill Lynch, Wells Fargo,
        Rolls-Royce, Marks & Spencer, Johnson & Johnson, Procter & Gamble, Standard & Poor's, Moody's, Lloyds,
        Barclays, Sainsbury's, McDonald's, Wendy's, Levi Strauss, Ralph Lauren, Estée Lauder, Louis Vuitton, Philip
        Morris, Eli Lilly, Lockheed Martin, Northrop Grumman, General Motors, General Electric, Home Depot, Best Buy,
        Whole Foods, Manchester City, Leicester City, Norwich City, Cardiff City, Hull City, Stoke City, Swansea City,
        Bristol City, Birmingham City, Coventry City, Manchester United, Newcastle United, Leeds United, West Ham
        United, Sheffield United, Sheffield Wednesday, Aston Villa, Crystal Palace, Nottingham Forest, Tottenham
        Hotspur, Tottenham, Arsenal, Chelsea, Everton, West Ham, West Brom, West Bromwich Albion, Queens Park Rangers,
        Blackburn Rovers, Bolton Wanderers, Derby County, Preston North End, Real Madrid, Atletico Madrid, Real
        Sociedad, Real Betis, Bayern Munich, Borussia Dortmund, Bayer Leverkusen, RB Leipzig, Juventus, Inter Milan,
        AC Milan, Paris Saint-Germain, Benfica, Sporting Lisbon, Galatasaray, Fenerbahce, Boca Juniors, River Plate,
        Flamengo, Dallas Cowboys, New England Patriots, Green Bay Packers, Kansas City Chiefs, San Francisco 49ers,
        Philadelphia Eagles, Pittsburgh Steelers, Buffalo Bills, Miami Dolphins, Baltimore Ravens, New York Giants,
        New York Jets, Los Angeles Rams, Seattle Seahawks, Denver Broncos, Chicago Bears, Detroit Lions, New York
        Yankees, Boston Red Sox, Los Angeles Dodgers, Chicago Cubs, Toronto Blue Jays, Houston Astros, Los Angeles
        Lakers, Golden State Warriors, Boston Celtics, Chicago Bulls, Miami Heat, New York Knicks, Toronto Raptors,
        Milwaukee Bucks, Denver Nuggets, Toronto Maple Leafs, Montreal Canadiens, Edmonton Oilers, Vancouver Canucks,
        Ottawa Senators, New York Rangers, All Blacks, Springboks, Wallabies, Red Bull, Ferrari, McLaren, Aston Martin
        """
    ),
    agencies=listed(
        """
        AFP, Agence France-Presse, AP, Associated Press, Reuters, dpa, ANSA, EFE, Belga, ATS, TASS, Interfax, Xinhua,
        Anadolu,
        Yonhap, Kyodo, PTI, PA, Bloomberg, Canadian Press, Presse canadienne
        """
    ),
    known_groups=listed(
        """
        Al-Qaeda, Al Qaeda, al-Qaida, Boko Haram, Islamic State, Isis, ISIS, ISIL, Black Lives Matter,
        Hezbollah, Hamas, Islamic Jihad, FARC, ELN, ETA, IRA, PKK, YPG, Al-Shabaab, al Shabaab, Proud Boys, Oath
        Keepers, Ku Klux Klan, Wagner
        """
    ),
    synonyms={
        "UN": "United Nations",
        "EU": "European Union",
        "GOP": "Republican Party",
        "WHO": "World Health Organization",
        "IMF": "International Monetary Fund",
        "ECB": "European Central Bank",
        "NATO": "North Atlantic Treaty Organization",
        "ICC": "International Criminal Court",
        "Tories": "Conservative Party",
        "FBI": "Federal Bureau of Investigation",
        "CIA": "Central Intelligence Agency",
        "SEC": "Securities and Exchange Commission",
        "ANC": "African National Congress",
    },
    echoes=words("too also not likewise"),
    emphatics=words("meanwhile however"),
    portfolios=words(
        """
        Defence Defense Health Interior Justice Economy Finance Education Labor Transport Transportation Culture
        Equality Environment Agriculture Budget Housing Sports Youth Research Industry Energy Commerce Trade
        Tourism Fisheries Family Immigration Communications Security Foreign Affairs State Home Exchequer
        Welfare Employment
        """
    ),
    singulars=words("one each every no"),
    possessives=("'s", "’s"),
)
