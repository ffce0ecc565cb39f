"""Spanish naming. There is no model: what is found are titles, lists, bodies, acronyms and who speaks."""

from briefing.languages.es.roles import RANKS, ROLES
from briefing.languages.es.speech import SPEECH
from briefing.languages.lists import listed
from briefing.languages.naming import Naming, words
from briefing.languages.organisations import AGENCIES, BODIES, FIRMS, GROUPS

ACTING = """
aprobó aprueba anunció acordó acuerda ordenó ordena decidió decide decidieron acusa acusó acusaron condenó condena
pidió exige exigió rechazó rechaza rechazan rechazaron firmó firma firmaron presentó presenta propone quiere quieren
debe deben podrá puede pueden planea prevé busca buscan atacó ataca lanzó lanza envió envía impuso impone prohibió
prohíbe autorizó autoriza investiga investigó detuvo detiene denunció suspendió suspende retiró retira invitó recibió
recibe visitó visita felicitó respalda respaldó apoya apoyó negocia negoció amenazó amenaza ganó gana perdió compró
compra
"""

NOT_NAMES = """
enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes,
miércoles, jueves, viernes, sábado, domingo, internet, covid, covid-19, coronavirus, sida, dios, navidad, semana santa,
ramadán, PIB, IVA, IPC, ADN, CEO, SMS, PC, TV, DVD, ONG, ONGs, URL, GMT, UTC, VIH, UCI, DNI, ERE, ERTE, IRPF, AVE,
pyme, norte, sur, este, oeste, noreste, sureste, tierra, luna, sol, constitución, estado, presidente, ministro, señor,
señora, foto, vídeo, lea también, biblia, corán, brexit, mundial, eurocopa, copa del mundo, champions, champions
league, liga, guerra fría, segunda guerra mundial, primera guerra mundial, guerra civil, república, nación, patria,
reyes, nochebuena, además, ayer, hoy, mañana, según, sin, tras, pero, aunque, mientras, cuando, como, también, así,
entonces, ahora, desde, durante, entre, esta, este, eso, otro, otra, muchos, algunos, todos, cada, nadie, nada, hay,
fue, era, será, hasta, para, por, con, sobre, bajo, contra, ante, unos, unas, dos, tres, cuatro, cinco, seis, ocho,
diez, más, menos, nobel, premio nobel, óscar, goya, ley, decreto, real decreto, código penal, agenda 2030, ucis, km,
ee, uu, gobierno, ejecutivo
"""

GIVEN_NAMES = words(
    """
    Ada Adela Adolfo Adriana Agustín Ainhoa Aitana Aitor Alba Alberto Alejandra Alejo Alfonso Alicia Amalia Amparo
    Ana-María Andoni Antonia Antón Aníbal Araceli Arturo Asier Aurelio Basilio Beatriz Begoña Belén Benito Berta Borja
    Camilo Candela Carlota Carme Carolina Catalina Cayetana Cecilia Celia Claudia Claudio Cristian Cristóbal Cuca César
    Dani Delfina Eduarda Efraín Elvira Elías Emiliano Emilio Ernesto Esteban Esther Eugenia Eugenio Eva Evo Fabiola
    Faustino Federico Fermín Fidel Florencia Francisca Félix Gaspar Gema Gerard Gerardo Germán Gonzalo Gregorio
    Guadalupe Guillermo Gustavo Horacio Humberto Héctor Ignacio Imanol Inmaculada Irene Irma Isidro Ismael Iván Iñaki
    Jaime Javi Jerónimo Jesús Jimena Joaquín Jordi Josefa Josefina Josep Josu José-Luis Juana Juanma Julia Julián Laia
    Lidia Lorena Lorenza Lourdes Luciano Lucía Luisa Macarena Maite Manuela Marcela Margarita Mariana Mariano Maribel
    Marisa Maritza Martina Martín Mateo Matías Mauricio Maximiliano Meritxell Montserrat Mónica Natividad Nayib Nicanor
    Nicolás Noelia Nuria Octavio Ofelia Olga Oriol Pablo Paloma Pascual Patxi Pere Pilar Rafa Rafael Raimundo Ramiro
    Ramón Raquel Raúl Rebeca Renata Rocío Rodolfo Rogelio Román Rosalía Rubén Salvador Sandra Santiago Saúl Sebastián
    Silvia Simón Sofía Susana Teodoro Teresa Tomás Unai Valentina Verónica Vicenta Viviana Víctor Xabier Ximena Xiomara
    Yolanda Zacarías Álvaro Ángel Ángela Íñigo Óscar
    """
)


NAMING = Naming(
    states="briefing.languages.es.states:STATES",
    articles=words("el la los las un una unos unas lo"),
    definites=words("el la los las del al"),
    demonstratives=words("este esta ese esa dicho dicha"),
    owners=words("su sus nuestro nuestra mi"),
    masculine=words("el un del al este"),
    feminine=words("la una esta"),
    honorifics=words("señor señora señorita sr sra srta don doña dr dra doctor doctora d dña fray sor monseñor"),
    ranks=RANKS,
    nobility=words("príncipe princesa rey reina duque duquesa conde condesa marqués marquesa"),
    roles=ROLES,
    body_roles=words(
        """
        multinacional constructora aerolínea petrolera tecnológica farmacéutica naviera eléctrica automovilística
        armador armadora consultora cadena firma grupo propietario propietaria accionista filial matriz operador
        fabricante proveedor competidor rival
        """
    ),
    weak_roles=words("miembro amigo amiga socio víctima"),
    former=words("ex exministro antiguo antigua expresidente vice"),
    particles=words("de del la las los y e von van der den ter da dos di al ben bin san santa"),
    role_links=words("de del de la en para al a y e los las la el"),
    role_joints=words("y e"),
    copulas=words("es era fue será"),
    relatives=words("que quien"),
    bodies=words(
        """
        ministerio secretaría departamento dirección ayuntamiento alcaldía consejo consejería comisión comité corte
        tribunal juzgado fiscalía parlamento asamblea senado cámara congreso embajada consulado agencia oficina
        autoridad instituto institución universidad escuela colegio facultad academia centro observatorio laboratorio
        hospital clínica fundación fondo asociación liga federación confederación unión sindicato partido movimiento
        frente alianza coalición organización comunidad sociedad grupo empresa compañía banco caja cooperativa cadena
        radio televisión diario periódico revista editorial policía guardia ejército brigada equipo club museo teatro
        iglesia diócesis conferencia colectivo plataforma red servicio diputación generalitat junta audiencia
        delegación defensoría procuraduría contraloría intendencia
        """
    ),
    ministries=words("ministerio secretaría consejería"),
    local_bodies=words("fiscalía tribunal juzgado universidad ayuntamiento audiencia alcaldía"),
    lone_bodies=words(
        "parlamento senado congreso policía ejército corte tribunal fiscalía asamblea guardia junta cámara"
    ),
    body_links=words("de del la las los el y e para contra"),
    purposes=words("para"),
    body_adjectives=words(
        """
        federal nacional municipal regional autonómico autonómica general supremo suprema constitucional europeo
        europea internacional mundial central penal administrativo electoral judicial militar republicano republicana
        socialista comunista popular demócrata democrático democrática liberal conservador conservadora laborista civil
        científico superior provincial local estatal público pública interamericano interamericana legislativo
        legislativa obrero obrera unido unida ciudadana
        """
    ),
    adjectives_follow=True,
    organisation_marks=words(
        """
        partido sindicato sociedad grupo empresa compañía banco club equipo asociación federación universidad instituto
        agencia cadena periódico diario revista organización fundación marca filial plataforma comisión comité consejo
        tribunal ministerio ayuntamiento policía unión confederación alianza coalición consorcio fiscalía SA SL SAU Inc
        Ltd Corp Group Company Bank University Institute Foundation FC CF CD UD RCD Real Atlético Deportivo Sporting
        Media TV Motors Airlines Technologies
        """
    ),
    group_marks=words(
        "brigada milicia rebeldes guerrilla cártel clan banda tribu pandilla mara insurgentes yihadistas"
    ),
    place_marks=words(
        """
        ciudad pueblo municipio barrio región provincia isla islas monte río lago mar océano calle avenida plaza paseo
        puerto aeropuerto puente bahía golfo valle estadio parque carretera playa sierra costa embalse volcán palacio
        """
    ),
    work_marks=words(
        """
        ley acuerdo tratado pacto película serie novela libro disco canción operación caso plan proyecto virus copa
        campeonato torneo premio festival constitución convenio protocolo misil satélite buque huracán tormenta decreto
        mundial guerra batalla día feria gala programa
        """
    ),
    regions=listed(
        """
        África, Europa, Asia, Oceanía, América, América Latina, Latinoamérica, América del Sur, Sudamérica,
        Norteamérica, América Central, Centroamérica, Oriente Medio, Oriente Próximo, Magreb, Sahel, Balcanes, Cáucaso,
        Antártida, Ártico, Mediterráneo, Atlántico, Pacífico, Índico, Caribe, Occidente, Oriente, Alpes, Pirineos,
        Himalaya, Siberia, Península Ibérica, Cisjordania, Iberoamérica
        """
    ),
    not_names=listed(NOT_NAMES),
    governments=listed(
        "gobierno, ejecutivo, régimen, administración, autoridades, presidencia, diplomacia, cancillería, dirección"
    ),
    locatives=words("en desde hacia hasta cerca"),
    range_openers=words("de desde"),
    range_ends=words("a hasta"),
    carriers=words("en vía"),
    bare_locatives=words("en"),
    genitives=words("de del"),
    reporting=SPEECH.verbs | SPEECH.participles | SPEECH.quoting | words(ACTING),
    known_organisations=FIRMS
    | BODIES
    | words(
        """
        ONU OTAN OMS UE FMI BCE OEA CE Xunta Generalitat PSOE PP Podemos Sumar Vox Ciudadanos ERC PNV Junts Bildu UGT
        CCOO CSIF INE CIS CNMV RTVE FIFA Morena PRI PAN Renfe Adif Aena Correos OPEP OCDE OMC Ertzaintza Mossos
        """
    ),
    agencies=AGENCIES,
    known_groups=GROUPS | listed("Estado Islámico, Yihad Islámica, talibán, Primera Línea, Mara Salvatrucha"),
    synonyms={
        "ONU": "Organización de las Naciones Unidas",
        "OTAN": "Organización del Tratado del Atlántico Norte",
        "OMS": "Organización Mundial de la Salud",
        "UE": "Unión Europea",
        "FMI": "Fondo Monetario Internacional",
        "BCE": "Banco Central Europeo",
        "PSOE": "Partido Socialista Obrero Español",
        "PP": "Partido Popular",
    },
    portfolios=words(
        """
        Defensa Sanidad Salud Interior Justicia Economía Hacienda Educación Trabajo Transportes Cultura Igualdad
        Agricultura Vivienda Deportes Industria Energía Comercio Turismo Exteriores Fomento Universidades Ciencia
        Gobernación Ambiente Seguridad
        """
    ),
    given_names=GIVEN_NAMES,
)
