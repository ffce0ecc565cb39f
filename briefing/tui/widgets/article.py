"""The article: set in lines, its marks drawn, the section that is read now shown. Only visible lines are drawn."""

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.selection import Selection
from textual.strip import Strip

from briefing.i18n import _
from briefing.models import Analysis, Article, Span
from briefing.tui.drawing import filled, folded
from briefing.tui.finding import Trail
from briefing.tui.gist import about
from briefing.tui.inking import GUTTER, Inks, gutter
from briefing.tui.marking import layer, layers_of
from briefing.tui.messages import KeyClicked, SectionReached, WordsClicked
from briefing.tui.page import Anchor, Line, Page, Place
from briefing.tui.spoken import LONGEST_LEAD, spoken_line
from briefing.tui.typeset import section_at, typeset
from briefing.tui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from briefing.tui.illustrating import Shown

MEASURE = 88
"""The longest line in cells; longer ones are hard to follow back to the next one's start."""
_EDGE = 1


class ArticleView(Scrolled, can_focus=True):
    """One article, or what there is to say where there is none."""

    def __init__(self) -> None:
        super().__init__(id="article")
        self.article: Article | None = None
        self.analysis: Analysis | None = None
        self.section: int | None = None
        """The section that is read now; None above the first."""
        self._page: Page | None = None
        self._inks = Inks((), {})
        self._here: Span | None = None
        self._from = 0
        self._empty: tuple[str, ...] = ()
        self._empty_lines: list[tuple[str, str]] = []
        self._base = Style()
        self._width = self._left = 0
        self._chosen: Selection | None = None
        self._pointed = False
        self.entitle(Content(_("Article")))

    def show(self, article: Article, analysis: Analysis | None, offset: int = 0) -> None:
        """Show an article from an offset of its text on; 0 is its top."""
        self.article, self.analysis = article, analysis
        self._inks = Inks(article.links, layers_of(analysis) if analysis else {}, marked=self.marked)
        self._typeset()
        self._from = offset if self._page is None else 0
        self._scroll(0)
        if offset:
            self._return_to(Anchor(offset))
        self._reach(self._section_read() if offset else None)
        self.refresh()

    def add(self, analysis: Analysis) -> None:
        """Show what was found in the article that is shown; the words that are read stay where they are."""
        at_top, anchor = self.scroll_offset.y == 0, self._anchor
        self.analysis, self._inks.found = analysis, layers_of(analysis)
        self._typeset()
        if not at_top:
            self._return_to(anchor)
        self._reach(None if at_top else self._section_read())
        self.refresh()

    @property
    def marked(self) -> bool:
        """Whether what the analysis found is marked in the text."""
        return self._inks.marked

    def mark(self, *, shown: bool) -> None:
        """Mark what the analysis found in the text, or leave the text plain."""
        self._inks.marked = shown
        self.refresh()

    def illustrate(self, plates: dict[int, "Shown"]) -> None:
        """Draw these of the article's pictures, by their places among them; the words that are read stay."""
        anchor, at_top = self._anchor, self.scroll_offset.y == 0
        self._inks.plates = plates
        self._typeset()
        if not at_top:
            self._return_to(anchor)
        self.refresh()

    @property
    def is_illustrated(self) -> bool:
        """Whether pictures are drawn."""
        return bool(self._inks.plates)

    @property
    def picture_read(self) -> int:
        """The first picture that stands on the screen or under it, else the last, by its place among all."""
        lines = self._page.lines if self._page else ()
        below = (line.picture for line in lines[int(self.scroll_offset.y) :] if line.picture >= 0)
        return next(below, len(self.article.pictures) - 1 if self.article else 0)

    @property
    def room(self) -> Size:
        """How wide and high pictures of the article may be, in cells."""
        return Size(self._text_width, max(4, self._height // 2))

    def say(self, *words: str) -> None:
        """Show no article but these lines."""
        self.article = self.analysis = self._page = None
        self._empty = words
        self._fold_empty()
        self._scroll(0)
        self._reach(None)
        self.refresh()

    def follow(self, trail: Trail | None) -> None:
        """Mark the places of a trail, and go to the one where it is."""
        self._here = trail.current if trail else None
        self._inks.trail = marks = {}
        if trail is not None:
            marks["trail"] = layer(trail.spans)
            if trail.current:
                marks["here"] = layer((trail.current,))
                self.reveal(trail.current)
        self.refresh()

    def reveal(self, span: Span) -> None:
        """Bring a span onto the screen, with some lines around it, and read its section."""
        if self._page is None:
            return
        line, last = self._page.place(span.start).line, self._page.place(span.end).line
        top, height = int(self.scroll_offset.y), self._height
        margin = min(3, height // 4)
        if not top + margin <= line <= last < top + height - margin:
            self._scroll(line - height // 3)
        self._reach(section_at(self._page, line))

    def read_at(self, offset: int) -> None:
        """Read the section that has an offset, which stays where it is on the screen."""
        self._reach(section_at(self._page, self._page.place(offset).line) if self._page else None)

    def move(self, by: int) -> None:
        """Scroll by lines."""
        self._scroll(int(self.scroll_offset.y) + by)

    def page(self, pages: float) -> None:
        """Scroll by pages; a whole one leaves two lines of the one before."""
        whole = max(1, self._height - 2) if abs(pages) >= 1 else self._height
        self.move(int(whole * pages))

    def go_to(self, line: int) -> None:
        """Scroll to a line."""
        self._scroll(line)
        if line <= 0:
            self._reach(None)

    def end(self) -> None:
        """Scroll to the end."""
        self._scroll(len(self._page.lines if self._page else self._empty_lines))

    @property
    def at_end(self) -> bool:
        """Whether the last line is on the screen."""
        return self._page is None or self.scroll_offset.y >= len(self._page.lines) - self._height

    def turn_section(self, by: int) -> bool:
        """Go some sections on or back, above the first to the title; tell whether there was one."""
        sections = self.analysis.sections if self.analysis else ()
        here = -1 if self.section is None else self.section
        goal = max(-1, min(here + by, len(sections) - 1))
        if self._page is None or goal == here:
            return False
        self.go_to_section(goal)
        return True

    def go_to_section(self, section: int) -> None:
        """Go to a section, or to the title for -1."""
        if self._page is not None and self.analysis is not None:
            self._scroll(self._page.place(self.analysis.sections[section].start).line if section >= 0 else 0)
            self._reach(section if section >= 0 else None)

    def come_back(self, line: int, section: int | None) -> None:
        """Show a line at the top again, and a section as the one that is read."""
        self._scroll(line)
        self._reach(section)

    @property
    def reading_offset(self) -> int:
        """The offset of the first character on the screen."""
        return self._page.offset(Place(int(self.scroll_offset.y), 0)) if self._page else 0

    def on_resize(self) -> None:
        """Set the article in the new width; the words that are read stay at the top."""
        if self.article is None:
            self._fold_empty()
        elif self._page is None or self._page.width != self._text_width:
            anchor, at_top, section = self._anchor, self.scroll_offset.y == 0, self.section
            if self._from:  # where reading is to go on, now that there is a width to set the article in
                anchor, at_top, self._from = Anchor(self._from), False, 0
            self._typeset()
            if not at_top:
                self._return_to(anchor)
            self.call_after_refresh(self._stay_in, section)  # once the layout has settled where the view is
            self.refresh()
        elif self.spoken:
            self._hold_page()

    def _stay_in(self, section: int | None) -> None:
        """Read on in a section, though in another size other lines are on the screen."""
        if section is not None and self._page and self.analysis:
            start = self._page.place(self.analysis.sections[section].start).line
            if start >= int(self.scroll_offset.y) + self._height:
                self._scroll(start)
            if start >= int(self.scroll_offset.y):
                self._reach(section)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note which section is read; where the end has come nearer in a larger size, nobody has read on."""
        super().watch_scroll_y(old_value, new_value)
        if old_value <= self.max_scroll_y:
            self._reach(self._section_read())

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words that the mouse selected, without the margins."""
        if self._page is None:
            return None
        margin = " " * (self._margin + GUTTER)
        shown = "\n".join(
            margin + " " * line.indent + self._page.words(number) for number, line in enumerate(self._page.lines)
        )
        return "\n".join(line.strip() for line in selection.extract(shown).split("\n")), "\n"

    def on_click(self, event: events.Click) -> None:
        """Tell which words were clicked, unless the mouse has selected some."""
        at = event.get_content_offset(self)
        if at is None or self._page is None or self.text_selection:
            return
        number, column = int(self.scroll_offset.y) + at.y, at.x - self._margin - GUTTER
        line = self._page.lines[number] if number < len(self._page.lines) else None
        if line and line.picture >= 0:
            self.post_message(KeyClicked("pictures"))
        elif line and line.start >= 0 and 0 <= column - line.indent < cell_len(self._page.words(number)):
            self.post_message(WordsClicked(self._page.offset(Place(number, column))))

    def on_mouse_move(self) -> None:
        """Tell Textual from now on which words are where, for selecting them; without a mouse nobody asks."""
        if not self._pointed:
            self._pointed = True
            self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; they share a style, a width and a margin, which take long to find."""
        self._base, self._width, self._left = self.rich_style, self.scrollable_content_region.width, self._margin
        self._chosen = self.text_selection
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        width, base = self._width, self._base
        number = self._top_line + y
        if self._page is None:
            return self._say_line(number, width, base) if self.article is None else Strip.blank(width, base)
        if number >= len(self._page.lines):
            return Strip.blank(width, base)
        line = self._page.lines[number]
        if self.spoken and number == self._line_read and self.has_focus:
            self.app.cursor_position = Offset(self.content_region.x, self.content_region.y + y)
        segments = [
            Segment(" " * self._left, base),
            self._gutter(line, base),
            *self._inks.draw(self._page, number, base, self._style),
        ]
        strip = filled(segments, width, base)
        if line.row < 0 and (selection := self.text_selection):
            strip = self._selected(strip, selection, number)
        return strip.apply_offsets(0, number) if self._pointed else strip

    def _say_line(self, number: int, width: int, base: Style) -> Strip:
        at = number - max(0, (self._height - len(self._empty_lines)) // 3)
        words, look_name = self._empty_lines[at] if 0 <= at < len(self._empty_lines) else ("", "text-about")
        # Lines that are one sentence are read from a common edge, short sayings stand in the middle.
        wrapped = len(self._empty_lines) > len(self._empty)
        widest = max(cell_len(one) for one, _ in self._empty_lines) if wrapped else cell_len(words)
        left = max(_EDGE, (width - widest) // 2)
        return filled([Segment(" " * left, base), Segment(words, base + self._style(look_name))], width, base)

    def _fold_empty(self) -> None:
        """Break what is said in place of an article to the width, the first of it as a title."""
        room = min(MEASURE, self.scrollable_content_region.width - 2 * _EDGE)
        if room <= 2:  # how wide the article is isn't known yet
            return
        names = ("text-title", *("text-about" for _ in self._empty[1:]))
        said = zip(self._empty, names, strict=False)
        self._empty_lines = [
            (f"{'  ' if number else ''}{line}", name)
            for words, name in said
            for number, line in enumerate(folded(words, room - 2))
        ]
        self.hold(Size(0, len(self._empty_lines)))
        self.refresh()

    @property
    def _line_read(self) -> int:
        """The line where one reads: that of what was found, as long as it is on the screen, else the first one."""
        top = int(self.scroll_offset.y)
        found = self._page.place(self._here.start).line if self._page and self._here else top
        return found if top <= found < top + self._height else top

    def _gutter(self, line: Line, base: Style) -> Segment:
        if self.spoken:
            links = self._inks.begin_within(line.start, line.end)
            return Segment(spoken_line(line.kind, line.sign, first=line.first, links=links), base)
        here = line.section >= 0 and line.section == self.section
        words, name = gutter(line, here=here, several=self._has_sections)
        return Segment(words, base + self._style(name))

    @property
    def _has_sections(self) -> bool:
        return len(self.analysis.sections if self.analysis else ()) > 1

    def _selected(self, strip: Strip, selection: Selection, number: int) -> Strip:
        span = selection.get_span(number)
        if span is None:
            return strip
        start, end = span
        cells = strip.cell_length
        start, end = min(start, cells), cells if end < 0 else min(end, cells)
        style = self._style("selection")
        before, chosen, after = strip.crop(0, start), strip.crop(start, end), strip.crop(end, cells)
        marked = Strip([Segment(one.text, (one.style or Style()) + style) for one in chosen])
        return Strip.join([before, marked, after])

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _text_width(self) -> int:
        lead = LONGEST_LEAD if self.spoken else GUTTER
        return min(MEASURE, self.scrollable_content_region.width - lead - 2 * _EDGE)

    @property
    def _margin(self) -> int:
        if self.spoken:
            return _EDGE
        return max(_EDGE, (self.scrollable_content_region.width - GUTTER - self._text_width) // 2)

    def _typeset(self) -> None:
        if self.article is None or self.scrollable_content_region.width <= 0:
            self._page = None
            return
        said = about(self.article, self.analysis)
        width, plates = self._text_width, self._inks.plates_in(self._text_width)
        self._page = typeset(self.article, self.analysis, said, width, columns=not self.spoken, plates=plates)
        self._hold_page()

    def _hold_page(self) -> None:
        """Take the page's size; where the first line is the one that is heard, the last may become it."""
        below = max(0, self._height - 1) if self.spoken else 0
        if self._page is not None:
            self.hold(Size(self.scrollable_content_region.width, len(self._page.lines) + below))

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=line, animate=False, force=True, immediate=True)

    def _return_to(self, anchor: Anchor) -> None:
        if self._page is not None:
            self._scroll(self._page.line_of(anchor))

    @property
    def _anchor(self) -> Anchor:
        """What stands on the first line of the screen."""
        return self._page.anchor(int(self.scroll_offset.y)) if self._page else Anchor(0)

    def _section_read(self) -> int | None:
        """Return the section on the line that moves from the first line of the screen at the article's top to the last
        at its end, so that every section is reached by scrolling.
        """
        if self._page is None:
            return None
        top, hidden = self.scroll_offset.y, len(self._page.lines) - self._height
        share = min(1.0, top / hidden) if hidden > 0 else 0.0
        return section_at(self._page, int(top + share * (self._height - 1)))

    def _reach(self, section: int | None) -> None:
        if section != self.section:
            self.section = section
            self.refresh()
            self.post_message(SectionReached(section))
