"""German nouns for functions and professions. Compounds of them are told by their endings."""

from briefing.languages.lists import in_order
from briefing.languages.naming import words

RANKS = words(
    """
    präsident präsidentin vizepräsident vizepräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin bundespräsident prinz prinzessin könig königin kaiser general oberst kommandant hauptmann leutnant
    admiral major feldwebel doktor professor professorin pater bruder schwester kardinal bischof erzbischof papst
    rabbiner imam scheich ajatollah emir sultan senator senatorin richter richterin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin premierminister premierministerin ministerpräsident ministerpräsidentin
    premier graf gräfin herzog herzogin landrat landrätin staatssekretär staatssekretärin altkanzler altkanzlerin
    ex-präsident ex-kanzler us-präsident staatsanwalt staatsanwältin gouverneur gouverneurin abgeordneter abgeordnete
    generalsekretär generalsekretärin
    """
)

ENDINGS = in_order(
    """
    minister, ministerin, präsident, präsidentin, kanzler, kanzlerin, sprecher, sprecherin, chef, chefin, vorsitzender,
    vorsitzende, vorsitzenden, sekretär, sekretärin, meister, meisterin, direktor, direktorin, leiter, leiterin,
    führer, führerin, anwalt, anwältin, richter, richterin, trainer, trainerin, spieler, spielerin, forscher,
    forscherin, wissenschaftler, wissenschaftlerin, experte, expertin, kommissar, kommissarin, beauftragter,
    beauftragte, beauftragten, politiker, politikerin, ökonom, ökonomin, professor, professorin, botschafter,
    botschafterin, kandidat, kandidatin, unternehmer, unternehmerin, gründer, gründerin, manager, managerin,
    journalist, journalistin, autor, autorin, schauspieler, schauspielerin, sänger, sängerin, regisseur, regisseurin,
    künstler, künstlerin, arzt, ärztin, senator, senatorin, abgeordneter, abgeordnete, abgeordneten
    """
)
"""How compounds end that name a function: Innenministerin, Polizeisprecher, Fraktionschef."""

ROLES = RANKS | words(
    """
    sekretär sekretärin direktor direktorin chef chefin sprecher sprecherin vorsitzender vorsitzende vorsitzenden
    vorstand abgeordneten botschafter botschafterin anwalt anwältin rechtsanwalt rechtsanwältin notar kommissar
    kommissarin polizist polizistin soldat soldatin offizier feuerwehrmann journalist journalistin reporter reporterin
    korrespondent korrespondentin redakteur redakteurin schriftsteller schriftstellerin autor autorin dichter philosoph
    philosophin historiker historikerin soziologe soziologin politologe politologin politikwissenschaftler
    politikwissenschaftlerin ökonom ökonomin analyst analystin experte expertin spezialist spezialistin berater
    beraterin forscher forscherin wissenschaftler wissenschaftlerin physiker physikerin chemiker chemikerin biologe
    biologin mathematiker astronaut astronautin ingenieur ingenieurin techniker arzt ärztin chirurg chirurgin virologe
    virologin epidemiologe epidemiologin psychologe psychologin psychiater schauspieler schauspielerin sänger sängerin
    musiker musikerin pianist pianistin komponist komponistin rapper tänzer tänzerin regisseur regisseurin produzent
    produzentin fotograf fotografin maler malerin bildhauer architekt architektin künstler künstlerin designer
    designerin moderator moderatorin spieler spielerin fussballer fussballerin stürmer verteidiger torwart torhüter
    mittelfeldspieler trainer trainerin bundestrainer coach weltmeister weltmeisterin olympiasieger olympiasiegerin
    radprofi schwimmer schwimmerin sprinter boxer pilot pilotin schiedsrichter tennisspieler unternehmer unternehmerin
    banker investor gründer gründerin mitgründer inhaber inhaberin geschäftsführer geschäftsführerin leiter leiterin
    manager managerin aktionär koordinator koordinatorin delegierter vertreter vertreterin mitglied aktivist aktivistin
    oppositioneller dissident anführer anführerin kandidat kandidatin spitzenkandidat spitzenkandidatin gewerkschafter
    gewerkschafterin landwirt landwirtin bauer winzer fischer lehrer lehrerin rektor rektorin dekan student studentin
    schüler schülerin zeuge zeugin opfer unterhändler vermittler gesandter berater schatzmeister pfarrer pfarrerin
    priester mönch theologe theologin spion agent terrorist verdächtiger mörder täter blogger bloggerin influencer
    influencerin koch köchin wirt wirtin politiker politikerin archäologe archäologin meteorologe meteorologin
    klimaforscher klimaforscherin geologe geologin bewohner bewohnerin vize stellvertreter ceo
    """
)
