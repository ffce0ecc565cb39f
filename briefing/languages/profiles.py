"""What gives a language away: its commonest function and news words, and letters and word endings typical of it.

Data alone, for `detection`. The words are those that a short text can hardly do without; endings start with a hyphen,
letters and letter groups stand alone. Writing systems that serve one language are told by their letters.
"""

WORDS: dict[str, str] = {
    "fr": """le la les l' de des du d' un une et est en dans que qu' qui pour au aux sur par avec ne n' pas plus ce
        cette il elle ont été son sa ses s' se sont leur mais ou où nous vous je j' c' être après selon contre entre
        sans sous depuis chez vers comme fait deux ans très aussi même tout tous leurs ces cet à a y était avait
        pendant encore celui celle puis lors dont près hier chaque peut doit faire pays ville nouveau nouvelle
        premier première trois car alors ainsi tandis afin aucun plusieurs quelques toute toutes fin jour jours
        homme femme moins avoir sera quel quelle rien nos notre votre vos dès seront jusqu' police grève pluie prix
        morts blessés arrêté suspect incendie accident loi meurt mort médecins santé école maison élections millions
        euros jeune crise finale bat ministre président hausse""",
    "en": """the of and to in a is that for it on with as was at by this be are from has have had said he she they
        not his her their its will would after who which but what when about more over than into been were new says
        how why can up out you we or an us could against amid first year years then there so just through while
        where did does do them these those back even most very my your off down before since between day time people
        man woman make take get only other some such because during until each both here now still own too our being
        may should told set police strike rain price prices dead killed injured arrested suspect fire crash law dies
        died doctors health school house election million young crisis final again minister president rise rises hit
        beat win wins""",
    "de": """der die das und in den von zu mit ist auf für im nicht ein eine einen dem des sich als auch an nach bei
        aus er sie es wird werden hat haben wurde sind war noch nur über um zum zur vor wie aber oder gegen unter
        einem einer mehr durch am bis kann wir ich will soll seit beim ab dass wenn weil so schon jetzt heute
        gestern jahr jahre neue neuen ihre ihr seine seiner zwei drei diese dieser dieses alle ohne zwischen sagt
        sagte müssen darf vom ins kein keine man doch nun dann dort hier immer wieder sehr viele während mehrere
        erst etwa rund ihnen uns ihm ihn können gibt neuer polizei streik regen preis preise tote verletzte unfall
        brand gesetz stirbt ärzte schule haus wahl wahlen millionen euro krise minister präsident steigt steigen""",
    "es": """el la los las de del y en que un una por con para se no es su sus al lo como más pero fue ha han este
        esta son entre sobre desde hasta sin también tras según ser está muy años dos cuando donde ya o le contra
        hay era porque después quien nos todo gobierno nuevo nueva país ciudad mujer hombre hoy ayer mil cada parte
        tiene hace puede dijo ante cómo hacia primera mientras aunque menos fueron tres mejor otro otra otros ella
        ellos les unos unas esa ese eso estos estas aún así aquí día días pues toda todas todos tienen había sido
        será vez entonces ni luego policía huelga lluvia precio precios muertos heridos detenido sospechoso incendio
        accidente ley muere murió médicos salud escuela casa elecciones millones euros joven crisis presidente
        ministro""",
    "it": """il lo la gli le di del della dei delle dell' e è in che un una per con non si da dal dalla al alla nel
        nella sono ha hanno come più anche ma su sul sulla dopo questo questa i l' contro tra fra anni due ai agli
        stato stata essere suo sua loro cui ci c' d' ed o governo città paese donna uomo oggi ieri ogni parte può
        così già sempre ancora quando quasi prima secondo tutti tutto senza dagli sugli nuovo nuova perché mentre
        molto quello quella fatto deve mila milioni nell' sull' dall' all' nello negli uno quest' tre altri altre
        dove chi fino verso era erano stati state viene poi via presidente ad lei lui noi mai solo sarà aveva giorni
        euro dai nei circa oltre almeno pure quindi cioè polizia sciopero pioggia prezzo prezzi morti feriti
        arrestato sospetto incendio incidente legge muore morto medici salute scuola casa elezioni giovane crisi
        ministro""",
    "pt": """o a os as de do da dos das e em que um uma para com não no na nos nas por ao à às se mais foi são ser
        está como mas ou seu sua pelo pela após sobre entre até também há já diz anos dois contra quando sem muito
        ele ela tem num numa isso este esta governo cidade país mulher homem hoje ontem cada parte pode assim ainda
        quase primeira segundo todos tudo novo nova enquanto aquele têm feito deve eles mil milhões disse nesta
        neste nesse duas três pelos pelas onde outro outra depois antes mesmo só aos lhe era havia tinha foram sido
        dia dias ali aqui nem essa esse estes estas umas uns qual quais desde vai vão fez sob quem cerca fica ficou
        ficaram disseram estava delas deles dele dela seus suas meio nós vos lhes mês meses ano vez polícia greve
        chuva preço preços mortos feridos detém suspeito incêndio acidente lei morre morreu médicos saúde escola
        casa eleições euros jovem crise presidente ministro""",
    "nl": """de het een van en in op te dat die voor met is niet zijn aan er om ook als naar maar bij uit door over
        ze hij worden wordt was heeft hebben dan nog wel meer na tegen deze dit kan geen of hun werd zich tot onder
        jaar wat moet gaat zegt volgens haar hem ons onze jullie waar omdat toen nieuwe jaren twee drie gemeente
        vorige volgend pas sinds tijdens tussen zonder mensen alle andere veel zal zullen kunnen moeten mag gisteren
        vandaag politie staking regen prijs prijzen doden gewonden ongeluk brand wet sterft artsen school huis
        verkiezingen miljoen crisis minister president kabinet""",
    "ca": """el la els les de del dels i en que un una per amb no és al als a seu seva més però va són ha han aquest
        aquesta entre sobre des fins sense també segons com o ser està molt anys dos quan hi l' d' s' n' pel pels ja
        ens aquests aquestes abans després perquè avui ahir dues tres nou nova govern país ciutat dona cada encara
        aixì així havia hagut tenen pot poden molts altres tots tota totes fer fet seus seves policia vaga pluja
        preu preus morts ferits detingut incendi accident llei mor metges salut escola casa eleccions milions euros
        jove crisi president""",
    "ro": """și în de la a al ale că nu cu pe din pentru o un este sunt care mai au fost se va lui ce sau dar după
        prin către până între fără ca lor această acest anul""",
    "sv": """och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan ska
        efter eller under mot också där hon över år vid ut sin blir säger när alla andra nya två tre sedan innan
        mellan utan många mycket sade skulle kunde måste igår idag dem deras hans hennes vara varit blev upp ner hos
        inför enligt polisen regeringen döda skadade olycka brand lag läkare skola hus val miljoner kris minister""",
    "da": """og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så kan skal efter
        eller under mod også der hun over år ved ud sin bliver siger blev politiet regeringen døde ulykke brand lov
        læger skole valg millioner krise minister folketinget ny nye""",
    "no": """og i at det som en på er av for med til den har de ikke om et han men var seg fra vi så kan skal etter
        eller under mot også der hun over år ved ut sin blir sier ble""",
    "fi": """ja on ei että se oli joka mutta myös hän kun sen ovat kuin tai jos mukaan vuoden ole niin sekä vain
        mitä ennen jälkeen hänen""",
    "pl": """i w na z do się nie że jest o to po za od przez jak ale dla są oraz był ma co może tym który która
        które ich przed już jego być roku gdy kiedy czy nich była były będzie mają jednak bardzo tylko także jeszcze
        przy nad pod bez lat dwa trzy nowy nowe dziś wczoraj według poinformował aby żeby którzy""",
    "cs": """a v na se je že z do s o to i k ve pro za by ale po jako byl který která od jsou podle jeho také jen
        před nebo však už roku""",
    "hu": """a az és hogy nem is egy van volt de meg csak már ez azt el ki mint vagy még fel lesz ha szerint után
        között több magyar""",
    "tr": """ve bir bu da de için ile olarak çok daha olan gibi ne var en kadar sonra ama olduğu değil göre yeni
        türkiye tarafından""",
    "id": """yang dan di dari untuk pada dengan ini itu tidak dalam ke akan juga adalah oleh ada sebagai telah bisa
        atau karena mereka kepada""",
}

SHAPES: dict[str, str] = {
    "fr": """-tion -tions -ment -ments -eux -aux -ée -és -ées -ent -ité -eur -eurs -euse -aire -ance -er -ait
        -ère -ette è ê œ ç à qu oi eau aux é â î ô û""",
    "en": "-ing -ed -ly -ness -tion -tions -'s -ies -ght -er -ers -es -ay -ck -sh -ow -th th wh sh ck ght ee oo ay ow",
    "de": "-ung -en -er -lich -keit -heit -isch -ungen -es -et -st -em -te -ten -tz ß ä ö ü sch cht ei tz ie ck ch",
    "es": """-ción -ciones -dad -dades -ado -ada -ados -adas -aron -ieron -ió -ando -iendo -mente -es -os -as -ó
        -ez -ío -ía -aje -uelo ñ ó í ú ¿ ¡ ll ie á é""",
    "it": """-zione -zioni -mente -tà -ato -ata -ati -ate -uto -are -ere -ire -gli -i -ò -ella -iamo -anno -aggi
        -ente ù ò ì zz gli cch ggi tt cc é è""",
    "pt": """-ção -ções -dade -dades -mente -ado -ada -ados -adas -ão -ões -inho -aram -eram -ou -eu -iu -am -em
        -es -os -as -eiro -eira -agem -ais -éis -ência -ância ã õ ç nh lh ê ô â á é í""",
    "nl": "-en -ing -lijk -heid -tje -t ij aa oe ee oo uu sch eu ui é ë",
    "ca": "-ció -tat -ment -ats -ant -eix -ós -er -es -é ny l·l ç ï tj à è ò í ó ú",
    "ro": "-ul -ului -ea -ilor -ție -at -ui -le ă ș ț î â",
    "sv": "-ande -ning -arna -erna -ade -ar -en -et -are -or å ä ö sk é",
    "da": "-ede -erne -else -ning -er -et -en -ger -tinget æ ø å é",
    "no": "-ene -else -ning -ede -et æ ø å",
    "fi": "-nen -ssa -ssä -sta -lla -lle -mme -in -en -an -ui ää yy aa kk ii uu tt",
    "pl": "-ego -ych -anie -ość ł ą ę ż ś ć ń cz sz rz",
    "cs": "-ová -ého -ých -ost -ila -il -ina ř ě ů č š ž ý á í",
    "hu": "-nak -nek -ban -ben -ság ő ű gy sz ny á é í ó ú",
    "tr": "-lar -ler -dır -ında -nin ı ğ ş ü ö â",
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
