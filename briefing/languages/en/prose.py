"""English prose: function words, abbreviations, words that point back, and lines that are no article text."""

from briefing.languages.lists import in_order, listed
from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=listed(
        """
        a, about, above, across, after, again, against, ago, all, almost, along, already, also, although, always, am,
        amid, among, an, and, another, any, anyone, are, aren't, around, as, at, away, back, be, became, because,
        become, been, before, behind, being, below, between, both, but, by, came, can, can't, cannot, could, couldn't,
        despite, did, didn't, do, does, doesn't, doing, don't, down, during, each, either, else, enough, even, ever,
        every, few, first, for, former, from, further, get, go, goes, going, got, had, hadn't, has, hasn't, have,
        haven't, having, he, he's, her, here, hers, herself, him, himself, his, how, however, i, i'm, i've, if, in,
        indeed, instead, into, is, isn't, it, it's, its, itself, just, last, later, least, less, let, like, made, make,
        makes, many, may, maybe, me, meanwhile, might, more, most, much, must, my, near, nearly, neither, never, next,
        no, nobody, nor, not, nothing, now, of, off, often, on, once, one, only, onto, or, other, others, our, ours,
        out, over, own, part, per, perhaps, put, quite, rather, really, s, said, same, saw, say, says, see, seem,
        seemed, seems, several, shall, she, she's, should, since, so, some, someone, something, soon, still, such, take,
        than, that, that's, the, their, theirs, them, themselves, then, there, there's, these, they, they're, this,
        those, though, through, throughout, thus, to, together, too, toward, towards, two, under, until, up, upon, us,
        very, via, was, wasn't, we, we're, well, went, were, weren't, what, when, where, whether, which, while, who,
        whom, whose, why, will, with, within, without, won't, would, wouldn't, yet, you, you're, your, yours
        """
    ),
    titles=listed(
        """
        mr, mrs, ms, mx, dr, prof, rev, hon, st, sen, rep, gov, pres, gen, col, lt, sgt, capt, cmdr, adm, maj, cpl, pvt,
        supt, det, insp, messrs, mmes, sr, sra, fr, br, mt, ft, vs, v, cf, ave, blvd, rd, hwy, dist, atty, treas, sec
        """
    ),
    abbreviations=listed(
        """
        etc, e.g, i.e, inc, corp, co, ltd, llc, plc, bros, jr, sr, u.s, u.s.a, u.k, u.n, e.u, d.c, l.a, n.y, a.m, p.m,
        ph.d, m.d, b.a, m.a, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu,
        thurs, fri, sat, sun, approx, est, dept, univ, assn, min, max, hrs, hr, mins, secs, yr, yrs, lb, lbs, oz, ft,
        km, kg, al, a.d, b.c, ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, mass, md, mich, minn,
        miss, mo, mont, neb, nev, okla, ore, pa, tenn, tex, va, vt, wash, wis, wyo
        """
    ),
    number_abbreviations=listed("no, nos, p, pp, vol, vols, fig, figs, ch, chap, art, sec, par, para"),
    months=listed("january, february, march, april, may, june, july, august, september, october, november, december"),
    weekdays=listed("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
    pronouns=listed(
        """
        he, she, it, they, his, her, its, their, this, that, these, those, it's, he's, she's, they're, that's, him,
        them, such, both, others, neither
        """
    ),
    pointers=in_order(
        """
        the latter, the pair, the duo, the trio, one of them, two of them, some of them, most of them, many of them,
        all of them, none of them, each of them, the other, the others, the two men, the two women, the two sides,
        another of, the second one, the same goes
        """
    ),
    speakers=listed("he, she, they, it"),
    impersonal=in_order(
        """
        this morning, this afternoon, this evening, this week, this weekend, this month, this year, this spring,
        this summer, this autumn, this fall, this winter, this season, these days, this monday, this tuesday,
        this wednesday, this thursday, this friday, this saturday, this sunday, it is time, it is not clear,
        it is unclear, it was not clear, it remains, it is hard, it is unusual, it takes
        """
    ),
    presentatives=in_order("this is, this was, it is, it was, it's"),
    second_person=listed("you, your, yours, yourself"),
    demonstratives=listed("this, that, these, those, such"),
    connectives=in_order(
        """
        however, but, and, or, so, yet, also, then, thus, therefore, meanwhile, moreover, furthermore, in addition,
        in contrast, by contrast, in turn, in fact, in response, in other words, instead, nevertheless, nonetheless,
        still, besides, likewise, similarly, indeed, for example, for instance, for its part, for his part,
        for her part, for their part, on the other hand, on one hand, on the one hand, as a result, as such,
        at the same time, after that, because of that, because of this, consequently, hence, otherwise, that said,
        even so, of those, of these, among them, again, here, there, now, later, afterwards, afterward, subsequently,
        plus, no, yes, well, first, second, third, finally, rather, to be sure, to that end, to this end, what's more,
        this is why, that is why, beyond that, elsewhere
        """
    ),
    loose_connectives=listed(
        """
        first, second, third, now, later, here, there, no, yes, well, plus, still, again, rather, finally, elsewhere,
        subsequently, afterwards, afterward, indeed, similarly, likewise, instead, besides
        """
    ),
    droppable=in_order(
        """
        however, meanwhile, moreover, furthermore, in addition, additionally, also, by contrast, in contrast, in turn,
        in fact, indeed, of course, nevertheless, nonetheless, still, besides, likewise, similarly, therefore, thus,
        as a result, consequently, for example, for instance, for its part, for his part, for her part, for their part,
        on the other hand, at the same time, in other words, finally, that said, even so, to be sure, after all,
        what's more, again, then, so, yet, instead
        """
    ),
    droppable_conjunctions=in_order("but, and"),
    qualifiers=listed(
        """
        hope, hopes, hoped, believe, believes, believed, think, thinks, thought, claim, claims, claimed, feel,
        feels, fear, fears,
        not, no, never, none, neither, nor, nobody, nothing, without, except, excluding, unless, if, whether, hardly,
        barely, only, perhaps, maybe, possibly, probably, likely, unlikely, allegedly, alleged, reportedly, purported,
        purportedly, apparently, supposedly, supposed, so-called, suspected, presumed, potential, potentially, about,
        around, approximately, may, might, could, would, should, seems, seem, appears, appear, provided, unless,
        pending, according, false, falsely, wrong, wrongly, less, least, unverified, unconfirmed, confirmed, can't,
        cannot, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, hasn't, haven't, hadn't, couldn't,
        wouldn't, shouldn't
        """
    ),
    circumstances=in_order(
        """
        in a statement, in a news conference, at a news conference, at a press conference, during a news conference,
        during a press conference, in an interview, during an interview, in an email, in a letter, in a post, in a
        tweet, in a message, in a release, in a news release, in a press release, in a speech, in a video, in a report,
        in a blog post, in a telegram post, in written remarks, in remarks, on twitter, on facebook, on instagram,
        on telegram, on social media, on truth social, on x, by email, by phone, via email, over the phone
        """
    ),
    finite_verbs=listed(
        """
        is, are, was, were, has, have, had, will, would, can, could, should, may, might, must, does, did, do, said,
        says, say, isn't, aren't, wasn't, weren't, hasn't, haven't, don't, doesn't, didn't, won't, can't, it's, that's,
        there's, he's, she's, they're, we're, i'm, you're, i've, we've
        """
    ),
    link_openers=in_order(
        """
        read more, read also, read next, also read, read the full, read our, read:, more:, read on, see also, see more,
        watch:, watch now, watch more, watch the, listen:, listen to, related, recommended, more from, more on,
        more stories, you may also like, you might also like, don't miss, sign up, subscribe, newsletter, get the,
        join the conversation, join our, follow us, follow @, share this, share on, click here, download, advertisement,
        story continues below, article continues below, continue reading, sponsored, this article appeared,
        this story has been, support our, donate, log in, already a subscriber, skip to, jump to, top stories,
        most read, tags:, topics:, filed under, view comments, comments, contact us, have your say, got a tip
        """
    ),
    follow_words=listed(
        """
        follow, following, followed, subscribe, subscribed, join, joined, sign, signed, receive
        """
    ),
    credit_openers=in_order(
        """
        credits, full credits, source, sources, photo, photos, photograph, picture, pictures, image, images, credit,
        caption, file photo, video, illustration, graphic, ©, published, updated, last updated, posted, copyright, all
        rights reserved, min read, first published, editor's note, this article was, this story was
        """
    ),
    byline_openers=in_order(
        """
        by, words by, written by, reporting by, reported by, additional reporting by, edited by, editing by,
        interview by, story by, text by, compiled by, contributors, writing by, from our, staff writer, staff reporter,
        our correspondent
        """
    ),
    apparatus=listed(
        """
        source, sources, references, notes, footnotes, external links, see also, further reading, related,
        related articles, related stories, related news, related links, related topics, read more, more on this story,
        more like this, recommended, recommended stories, comments, share, share this, share this article, tags, topics,
        newsletter, about the author, about the authors, most read, most popular, top stories, trending,
        you may also like, you might also like, contact, contacts, more from this author, sign up, popular,
        editor's picks, editors' picks, advertisement, read next, latest news, bibliography
        """
    ),
)
