"""Makes the README's pictures from the sample articles: real screens of the reader, after real keys.

python docs/make_screenshots.py          writes docs/*.png; needs cairosvg and the font Fira Code
"""

import asyncio
import re
import subprocess
import time
from io import BytesIO
from pathlib import Path

import cairosvg
from PIL import Image, ImageFont

from briefing import pipeline
from briefing.models import SourceRequest
from briefing.tui.app import ReaderApp

HERE = Path(__file__).parent
WIDTH = 1400
ARTICLES = HERE.parent / "articles"

SHOTS = {
    "reader-dark": ((120, 36), "briefing-dark", ("tab", "]", "tab", "tab", "down", "enter")),
    "reader-light": ((120, 36), "briefing-light", ("J", "tab", "]")),
    "reader-80x24": ((80, 24), "briefing-dark", ("tab", "]")),
}
"""Name -> size in cells, theme, and the keys pressed once the first article is analysed."""


async def analysed(app: ReaderApp) -> None:
    """Wait until the panels show what was found."""
    deadline = time.monotonic() + 60
    while app.reading.view.analysis is None:
        if time.monotonic() > deadline:
            raise TimeoutError("the first article was not analysed in a minute")
        await asyncio.sleep(0.05)


def advance() -> float:
    """Return how wide a character of Fira Code is, in em; its editions differ."""
    found = subprocess.run(["fc-match", "--format=%{family}:%{file}", "Fira Code"], capture_output=True, text=True)
    family, _, file = found.stdout.partition(":")
    if "Fira Code" not in family:
        raise FileNotFoundError("the font Fira Code is not installed")
    return ImageFont.truetype(file, 1000).getlength("x") / 1000


async def shoot(name: str) -> None:
    """Write one picture."""
    size, theme, keys = SHOTS[name]
    app = ReaderApp(pipeline.read, (SourceRequest(str(ARTICLES)),), pipeline.analyse, theme=theme)
    async with app.run_test(size=size) as pilot:
        await analysed(app)
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
            await analysed(app)
        await pilot.pause(0.3)
        drawing = app.export_screenshot()
    # A cell is 12.2 units wide, which the font is to fill; drawn five times as large, no advance is rounded.
    drawing = re.sub(r"@font-face\s*\{[^}]*\}", "", drawing)
    drawing = re.sub(r'\s+textLength="[^"]+"', "", drawing)
    drawing = drawing.replace("font-size: 20px", f"font-size: {12.2 / advance():.4f}px")
    large = Image.open(BytesIO(cairosvg.svg2png(bytestring=drawing.encode(), scale=5)))
    picture = large.resize((WIDTH, round(large.height * WIDTH / large.width)), Image.Resampling.LANCZOS)
    picture.convert("RGB").quantize(192).save(HERE / f"{name}.png", optimize=True)


if __name__ == "__main__":
    for shot in SHOTS:
        asyncio.run(shoot(shot))
