"""What gives a language away: its commonest function words, and letters and word endings that are typical of it.

Data alone, for `detection`. The words are those that a short text can hardly do without; endings start with a hyphen,
letters and letter groups stand alone. Writing systems that serve one language are told by their letters.
"""

WORDS: dict[str, str] = {
    "fr": """le la les l' de des du d' un une et est en dans que qu' qui pour au aux sur par avec ne n' pas plus
        ce cette il elle ont été son sa ses s' se sont leur mais ou où nous vous je j' c' être après selon
        contre entre sans sous depuis chez vers comme fait deux ans très aussi même tout tous leurs ces cet
        à a y était avait""",
    "en": """the of and to in a is that for it on with as was at by this be are from has have had said he she
        they not his her their its will would after who which but what when about more over than into been
        were new says how why can up out you we or an us could against amid first year years""",
    "de": """der die das und in den von zu mit ist auf für im nicht ein eine einen dem des sich als auch an nach
        bei aus er sie es wird werden hat haben wurde sind war noch nur über um zum zur vor wie aber oder
        gegen unter einem einer mehr durch am bis kann wir ich will soll""",
    "es": """el la los las de del y en que un una por con para se no es su sus al lo como más pero fue ha han
        este esta son entre sobre desde hasta sin también tras según ser está muy años dos cuando donde ya o
        le contra hay era porque después quien nos todo""",
    "it": """il lo la gli le di del della dei delle dell' e è in che un una per con non si da dal dalla al alla
        nel nella sono ha hanno come più anche ma su sul sulla dopo questo questa i l' contro tra fra anni
        due ai agli stato stata essere suo sua loro cui ci c' d' ed o""",
    "pt": """o a os as de do da dos das e em que um uma para com não no na nos nas por ao à às se mais foi são
        ser está como mas ou seu sua pelo pela após sobre entre até também há já diz anos dois contra quando
        sem muito ele ela tem num numa isso este esta""",
    "nl": """de het een van en in op te dat die voor met is niet zijn aan er om ook als naar maar bij uit door
        over ze hij worden wordt was heeft hebben dan nog wel meer na tegen deze dit kan geen of hun werd
        zich tot onder jaar wat moet gaat zegt volgens""",
    "ca": """el la els les de del dels i en que un una per amb no és al als a seu seva més però va són ha han
        aquest aquesta entre sobre des fins sense també segons com o ser està molt anys dos quan hi l' d' s'
        n' pel pels ja""",
    "ro": """și în de la a al ale că nu cu pe din pentru o un este sunt care mai au fost se va lui ce sau dar
        după prin către până între fără ca lor această acest anul""",
    "sv": """och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan ska
        efter eller under mot också där hon över år vid ut sin blir säger""",
    "da": """og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så kan skal
        efter eller under mod også der hun over år ved ud sin bliver siger blev""",
    "no": """og i at det som en på er av for med til den har de ikke om et han men var seg fra vi så kan skal
        etter eller under mot også der hun over år ved ut sin blir sier ble""",
    "fi": """ja on ei että se oli joka mutta myös hän kun sen ovat kuin tai jos mukaan vuoden ole niin sekä vain
        mitä ennen jälkeen ovat hänen""",
    "pl": """i w na z do się nie że jest o to po za od przez jak ale dla są oraz był ma co może tym który która
        które ich przed już jego być roku""",
    "cs": """a v na se je že z do s o to i k ve pro za by ale po jako byl který která od jsou podle jeho také jen
        před nebo však už roku""",
    "hu": """a az és hogy nem is egy van volt de meg csak már ez azt el ki mint vagy még fel lesz ha szerint után
        között több magyar""",
    "tr": """ve bir bu da de için ile olarak çok daha olan gibi ne var en kadar sonra ama olduğu değil göre yeni
        türkiye tarafından""",
    "id": """yang dan di dari untuk pada dengan ini itu tidak dalam ke akan juga adalah oleh ada sebagai telah
        bisa atau karena mereka kepada""",
}

SHAPES: dict[str, str] = {
    "fr": "-tion -ment -eux -aux -ée -és -ées -ent -ité è ê œ ç qu ou eau oi",
    "en": "-ing -ed -ly -ness -tion -'s th wh sh ck ght ee oo",
    "de": "-ung -en -er -lich -keit -heit -isch -ungen ß ä ö ü sch cht ei tz",
    "es": "-ción -dad -ado -ada -ando -iendo -es -os ñ ó í ¿ ¡ ll ue",
    "it": "-zione -mente -tà -ato -ata -are -ere -gli -i -ò ù ì zz gli cch ggi",
    "pt": "-ção -ções -dade -mente -ado -ão -ões -inho ã õ ç nh lh ê",
    "nl": "-en -ing -lijk -heid -tje ij aa oe ee oo uu sch eu",
    "ca": "-ció -tat -ment -ats -ant -eix ny l·l ç ï tj",
    "ro": "-ul -ului -ea -ilor -ție ă ș ț î â",
    "sv": "-ande -ning -arna -erna -ade å ä ö",
    "da": "-ede -erne -else -ning æ ø å",
    "no": "-ene -else -ning -ede -et æ ø å",
    "fi": "-nen -ssa -sta -lla -lle -mme ää yy aa kk ii uu",
    "pl": "-ego -ych -anie -ość ł ą ę ż ś ć ń cz sz rz",
    "cs": "-ová -ého -ých -ost ř ě ů č š ž ý",
    "hu": "-nak -nek -ban -ben -ság ő ű gy sz ny á é",
    "tr": "-lar -ler -dır -ında -nin ı ğ ş ü ö",
    "id": "-kan -nya -an ng meng ber ter",
}

SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "el": ((0x370, 0x3FF),),
    "ru": ((0x400, 0x4FF),),
    "hy": ((0x530, 0x58F),),
    "he": ((0x590, 0x5FF),),
    "ar": ((0x600, 0x6FF),),
    "hi": ((0x900, 0x97F),),
    "bn": ((0x980, 0x9FF),),
    "ta": ((0xB80, 0xBFF),),
    "th": ((0xE00, 0xE7F),),
    "ka": ((0x10A0, 0x10FF),),
    "ja": ((0x3040, 0x30FF),),
    "ko": ((0x1100, 0x11FF), (0xAC00, 0xD7AF)),
    "zh": ((0x4E00, 0x9FFF),),
}
"""ISO 639-1 code -> ranges of code points; a script of several languages stands for the one most written in it."""

LETTERS: dict[str, tuple[str, str]] = {
    "ru": ("uk", "іїєґ"),
    "ar": ("fa", "پچژگ"),
}
"""Code of a script -> another language of the same script, and the letters that only it has."""
