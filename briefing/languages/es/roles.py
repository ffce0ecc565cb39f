"""Spanish nouns for functions and professions."""

from briefing.languages.naming import words

RANKS = words(
    """
    presidente presidenta vicepresidente vicepresidenta príncipe princesa rey reina emperador general coronel
    comandante capitán teniente almirante sargento cabo doctor doctora profesor profesora padre hermano hermana
    cardenal obispo arzobispo papa rabino imán jeque ayatolá emir sultán senador senadora juez jueza ministro ministra
    canciller duque duquesa conde condesa alcalde alcaldesa fiscal expresidente expresidenta exministro exministra
    primer lehendakari president gobernador gobernadora diputado diputada
    """
)

ROLES = RANKS | words(
    """
    secretario secretaria director directora jefe jefa portavoz vocero vocera eurodiputado eurodiputada consejero
    consejera concejal concejala embajador embajadora abogado abogada magistrado magistrada notario comisario comisaria
    policía inspector inspectora guardia militar soldado bombero periodista reportero reportera corresponsal editor
    editora escritor escritora autor autora novelista poeta filósofo filósofa historiador historiadora sociólogo
    socióloga politólogo politóloga economista analista experto experta especialista consultor consultora investigador
    investigadora científico científica físico química biólogo bióloga matemático astronauta ingeniero ingeniera
    técnico técnica médico médica cirujano enfermero enfermera virólogo epidemiólogo epidemióloga psicólogo psicóloga
    actor actriz cantante músico pianista compositor compositora rapero bailarín bailarina coreógrafo cineasta
    productor productora guionista fotógrafo fotógrafa pintor pintora escultor arquitecto arquitecta artista diseñador
    diseñadora presentador presentadora jugador jugadora futbolista delantero defensa portero centrocampista entrenador
    entrenadora seleccionador campeón campeona ciclista nadador nadadora atleta boxeador piloto árbitro tenista
    empresario empresaria banquero banquera inversor fundador fundadora cofundador propietario propietaria gerente
    responsable dirigente administrador accionista socio coordinador coordinadora delegado delegada representante
    miembro militante activista opositor opositora disidente líder lideresa candidato candidata viceministro
    viceministra exalcalde exdirector sindicalista agricultor agricultora ganadero ganadera pescador obrero obrera
    empleado empleada funcionario funcionaria maestro maestra rector rectora decano decana estudiante alumno jubilado
    testigo víctima negociador mediador enviado asesor asesora tesorero cura sacerdote monja teólogo espía agente
    terrorista narcotraficante capo sospechoso asesino vecino vecina bloguero influencer cocinero chef restaurador
    librero comisionado subdirector subdirectora subsecretario subsecretaria viceconsejero arqueólogo arqueóloga
    meteorólogo meteoróloga climatólogo geólogo sismólogo
    """
)
