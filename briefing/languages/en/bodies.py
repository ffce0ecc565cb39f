"""English words that make a name an organisation or a group."""

from briefing.languages.naming import words

BODIES = words(
    """
    ministry department office bureau agency commission committee council court tribunal parliament congress senate
    assembly house embassy consulate authority board institute institution university college school academy centre
    center laboratory hospital clinic foundation fund association league federation confederation union party
    movement front alliance coalition organisation organization community society group company bank police army
    navy force guard team club museum theatre theater church diocese treasury secretariat service chamber
    legislature forum network campaign
    """
)

LONE_BODIES = words(
    """
    parliament senate congress legislature assembly court police army navy treasury commission council house cabinet
    """
)

BODY_ADJECTIVES = words(
    """
    federal national municipal regional general supreme constitutional european international world central criminal
    electoral military democratic republican high state royal islamic african public capitol metropolitan
    """
)

ORGANISATION_MARKS = words(
    """
    house inc ltd llc plc corp co corporation company group holdings bank university institute foundation association
    council committee party federation agency fc afc cf sc house rovers wanderers news airlines motors
    technologies media tv studios records commission court department ministry league union society trust school
    college academy hospital clinic church partners capital ventures services authority board bureau office congress
    senate parliament legislature caucus team club press times post journal gazette herald tribune telegraph
    guardian magazine network channel radio organisation organization alliance coalition campaign center centre
    administration police army force navy lodge hotel resort museum gallery theatre theater properties industries
    newspaper website broadcaster corps regiment battalion startup studio consultancy consortium nonprofit
    union bookmaker
    air airways consulting consultants solutions logistics energy petroleum oil pharmaceuticals pharma therapeutics
    biotech foods stores supermarkets software digital interactive games gaming analytics advisers advisors research
    economics securities investments management insurance mining metals resources aerospace rail railways railway
    shipping cruises telecom wireless communications broadcasting publishing taskforce watchdog
    platform giant provider conglomerate albion hotspur athletic
    systems international entertainment pictures labs laboratories firm startup retailer brand chain operator maker
    """
)

TRADES = words(
    """
    chipmaker drugmaker carmaker automaker planemaker jetmaker truckmaker toymaker phonemaker steelmaker papermaker
    gunmaker boatbuilder shipbuilder housebuilder homebuilder retailer insurer lender airline carrier supermarket grocer
    bookmaker distiller startup conglomerate utility refiner smelter chain
    """
)
"""What stands before a firm's name in headlines."""

GROUP_MARKS = words(
    """
    brigades brigade militia militias rebels rebellion guerrillas jihadists islamists insurgents tribe tribes nation
    sect gang cartel mafia separatists terrorists fighters faction minority movement people peoples community
    communities
    """
)
