"""English quantities."""

from briefing.languages.en.units import COLLECTIVES, FRACTIONS, NUMBERS, PLURALS, REGIONS, SCALES, UNITS
from briefing.languages.lists import in_order, listed
from briefing.languages.quantities import Quantities, hedges, valued

STOPS = listed(
    """
    a, about, after, against, all, also, although, am, among, an, and, any, are, around, as, at, be, because, been,
    before, being, between, but, by, can, could, did, do, does, down, during, each, even, every, for, from, had, has,
    have, he, her, here, him, his, how, however, i, if, in, into, is, it, its, just, last, may, me, measure, measured,
    measures, might, more, most, must, my, no, nor, not, now, of, off, on, once, only, or, our, out, over, per, said,
    says, she, should, since, so, some, still, such, than, that, the, their, them, then, there, these, they, this,
    those, though, through, to, too, under, until, up, upon, us, was, we, were, what, when, where, which, while, who,
    whom, whose, why, will, with, within, without, would, yet, you, your, ago, later, away, again, already, according,
    including, whether, monday, tuesday, wednesday, thursday, friday, saturday, sunday, versus, vs, s, t, apiece
    """
)

QUANTITIES = Quantities(
    decimal=".",
    numbers=NUMBERS,
    scales=SCALES,
    short_scales={"m": 1e6, "b": 1e9, "tn": 1e12},
    joiners=listed("and"),
    points=listed("point"),
    ones=listed("one"),
    articles=listed("a, an"),
    indefinite=listed("a, an"),
    collectives=COLLECTIVES,
    plurals=PLURALS,
    vague=listed("several, many, a few, few, some, the, these, those, its, their, his, her, untold, countless"),
    fractions=FRACTIONS,
    whole_fractions=listed("half"),
    not_fractions=listed("time, final, finals, hour-long, term, world, party, person, hearted, brother, sister, back"),
    minus=listed("minus, negative"),
    halves=listed("and a half, and one half, and one-half"),
    share_links=listed("in, out of"),
    times=listed("times"),
    hyphened_times=listed("time, times"),
    comparisons=listed("as, more, less, the, higher, greater, larger, bigger, fewer, that, what, its, their, lower"),
    multiplied=valued(
        """
        2 = doubled, doubles, doubling, double, twofold
        3 = tripled, triples, tripling, triple, trebled, treble, threefold
        4 = quadrupled, quadruple, quadruples, quadrupling, fourfold
        5 = quintupled, quintuple, fivefold
        10 = tenfold
        0.5 = halved, halving, halves, halve
        """
    ),
    not_multiplied=listed("down, up, over, as"),
    multiples=valued(
        """
        2 = twice as, twice as many, twice as much, twice that, twice the, double that of
        3 = thrice as, thrice as many, triple that of
        """
    ),
    factors=valued(
        """
        1 = multiplied by, multiply by, multiplies by, multiplying by, by a factor of
        -1 = divided by, divide by, divides by, dividing by
        """
    ),
    hedges_before=hedges(
        approx="""
        about, around, roughly, nearly, almost, approximately, some, close to, circa, an estimated, estimated, in the
        region of, in the order of, on the order of, something like, virtually, practically, just about,
        perhaps, barely,
        as much as roughly, somewhere around, not quite
        """,
        at_least="""
        more than, over, at least, no fewer than, no less than, not less than, upwards of, upward of, in excess of,
        above, greater than, higher than, exceeding, exceeds, exceeded, exceed, well over, just over, well above, just
        above, slightly over, slightly more than, a little over, a little more than, just more than, much more than,
        far more than, not fewer than, a minimum of, minimum of, topped, topping, surpassed, surpassing, beyond,
        passed the, larger than, bigger than, longer than
        """,
        at_most="""
        not exceed, not exceeding, not exceeded, never exceed, never exceeds, never exceeded, rarely exceed, rarely
        exceeds, rarely exceeded, seldom exceeds, less than, fewer than, under, up to, at most, no more than, not more
        than, just under, well under, below, just below, well below, as many as, as much as, a maximum of, maximum of, a
        little under, slightly under, slightly less than, just
        less than, lower than, smaller than, little more than, capped at, shorter than
        """,
        exact="exactly, precisely, just exactly",
    ),
    hedges_after=hedges(
        approx="or so, or thereabouts, approximately, roughly, give or take",
        at_least="or more, at least, and more, and over, or older, and older, or over, and up, minimum",
        at_most="or less, or fewer, at most, and under, or younger, and younger, or under, maximum, tops",
    ),
    spatial_hedges=listed("over, under, above, below, beyond"),
    hedge_openers=listed(
        """
        for, in, of, after, than, with, at, by, is, are, was, were, be, been, being, has, have, had, took, take, takes,
        taking, lasted, lasts, lasting, spent, spend, spends, spanning, spans, served, aged, since, that, and, or, but,
        a, an, the, some, from, to, within, well, just, still, now, already, only, lived, worked, waited, waiting
        """
    ),
    between={"between": "and"},
    changes={"from": "to"},
    change_verbs=in_order(
        """
        rise, rising, rose, fall, fell, go, went, jump, drop, climb, grow, grew, increas, decreas, declin, plung, slid,
        slump, surg, soar, shrink, shrank, shrunk, cut, rais, lift, lower, reduc, expand, swell, swollen, swung,
        swing, mov, chang, tumbl, dip, edg, sank, sink, sunk, leap, shot, spik, rocket, skyrocket, balloon, doubl,
        tripl, come, came, bounc, rebound, slip, crash, collaps, improv, worsen, narrow, widen, slow,
        accelerat, push, bring, brought, took, taken, tak, trimm, slash, hik, boost, upgrad, downgrad
        """
    ),
    value_verbs=in_order("reach, hit, gain, los, lost, shed, add, averag, total"),
    change_nouns=listed(
        """
        rise, increase, jump, drop, fall, decrease, decline, surge, growth, reduction, cut, leap, change, shift, move,
        hike, plunge, slump, climb, up, down
        """
    ),
    shift_openers=listed("a, an, or"),
    too_late=listed("too late, too early, too soon, too long, too short, late, or two"),
    past=listed(
        """
        earlier, previous, previously, ago, before, last, yesterday, prior, monday, tuesday, wednesday, thursday,
        friday, saturday, sunday, quarter, spring, summer, autumn, fall, winter
        """
    ),
    extremes=listed("peak, high, low, record, total, maximum, minimum, level, average, estimate, figure"),
    sums=listed("sum, sums"),
    means=listed("average, mean, median, total, maximum, minimum"),
    change_from=listed("from"),
    change_to=listed("to"),
    change_by=listed("by, of"),
    earlier=listed(
        """
        compared with, compared to, against, versus, up from, down from, instead of, rather than, as compared with,
        as compared to, compared with just, compared to just
        """
    ),
    range_links=listed("to, or, through"),
    units=UNITS,
    money_if_large={"lb": "GBP"},
    currency_regions=REGIONS,
    links=listed("of"),
    contents=listed("in, worth of"),
    determiners=listed("the, a, an, this, that, these, those, its, their, his, her, our, my, your, all, any"),
    head_last=True,
    qualifiers=listed(
        """
        new, other, more, fewer, additional, extra, major, big, large, small, different, separate, former, young, old,
        further, first, last, next, past, previous, consecutive, straight, total, full, main, key, whole,
        good, long, confirmed, suspected, local, foreign, civilian
        """
    ),
    stops=STOPS,
    plural_endings=("s", "people", "men", "children"),
    participle_endings=("ed", "ing"),
    year_openers=listed("in, since, by, until"),
    rates=listed("per, a, an, each, every, for every, in every, for each"),
    sole=listed("single, sole"),
    clause_openers=listed("as, because, while, if, when, although, though, where, whereas"),
    tallies=listed("number, total, amount, count, tally, volume"),
    casualties=listed(
        """
        dead, death, deaths, killed, killing, killings, injured, injury, injuries, wounded, victim, victims, missing,
        casualty, casualties, fatality, fatalities, hostage, hostages, survivor, survivors, homeless, displaced,
        evacuees, bodies, infections
        """
    ),
    counted_ones=listed("person, death, vote, fatality, casualty"),
    counted_many=listed("votes, persons"),
    months=listed(
        """
        january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
        mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
        """
    ),
    date_words=listed(
        """
        in, since, until, year, by, early, late, mid, spring, summer, autumn, fall, winter, season, from, during,
        before, after, of, the, fiscal, for, to, and, ended, through, election, class, circa, monday, tuesday,
        wednesday, thursday, friday, saturday, sunday, between, on, around, at
        """
    ),
    years_first=True,
    clock_before=listed("at, by, until, before, after, around, from, to"),
    clock_hours=listed("h, hrs"),
    clock_after=listed("am, pm, a.m, p.m, a.m., p.m., o'clock, gmt, et, est, bst, noon, midnight"),
    ordinals=listed("st, nd, rd, th"),
    labels=listed(
        """
        article, articles, section, sections, clauses, paragraphs, chapters, rules, rooms, phases,
        page, pages, chapter, volume, vol, episode, season, act, scene, no, number,
        numbers, nos, rule, clause, paragraph, title, line, channel, court, route, highway, interstate, road, flight,
        phase, stage, level, category, class, group, grade, tier, type, version, model, division, league, room, gate,
        platform, unit, block, zone, area, district, ward, lot, part, book, verse, psalm, game, match, round, day,
        week, step, boeing, airbus, windows, iphone, galaxy, playstation, apollo, formula, big, top, bill, amendment,
        proposition, prop, resolution, chart, table, figure, item, exhibit, building, terminal, pier, engine,
        size, track, radio, studio, world, tesla, xbox, precinct, form, schedule,
        ranked, seed, seeded, code, error
        """
    ),
    streets=listed(
        "street, st, road, rd, avenue, ave, boulevard, blvd, lane, drive, square, place, way, court, crescent, terrace"
    ),
    age_before=listed(
        "aged, age, ages, aged between, age of, ages of, aged from, turned, turns, turning, ages between"
    ),
    age_after=listed("old, -old, olds, -olds, of age"),
    age_groups=listed("the, those"),
    persons=listed(
        """
        he, she, i, who, man, woman, boy, girl, child, children, men, women, boys, girls, people, adults, teenager,
        teenagers, son, daughter, kids, victim, suspect
        """
    ),
    anaphors=listed("of them, of it, of those, of these, of us, of whom, of which, of the total"),
    opposing=listed("to, against"),
    elliptic=listed("of which, including, them, whom, those, another, other, only, against, other than, and"),
)
