"""How well pictures are read: characters right and seconds an image, on screenshots that it draws itself.

    python benchmarks/ocr.py [--render FOLDER]

The conversations are invented, seeded, in English and Chinese, drawn as a phone would (clean, scaled down,
and as a JPEG of low quality). Real photographs of screens are harder: these figures are an upper bound.
Needs a font with Chinese characters (Debian: fonts-wqy-microhei); without one, only English is drawn.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

from forbear.formats import screenshot
from forbear.records.message import Message, Original

FONTS = {
    "zh": (
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    ),
    "en": ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
}
TALK = {
    "en": [
        ("Larkfield Recovery", "Tue, Nov 17, 9:12 PM"),
        ("Final notice: you owe $480.00 to Larkfield Credit. Pay by 5 PM today or we will call your employer.", "in"),
        ("Please send me the validation notice in writing.", "out"),
        ("Ref 77-20418. Pay now at http://larkfield-pay.example/now", "in"),
        ("I dispute this debt. Do not contact my family.", "out"),
        ("Your balance was $1,284.55 on 3 March. Minimum due $35.", "in"),
    ],
    "zh": [
        ("鑫达调解中心", "11月15日 晚上10:41"),
        ("你欠云杉湾小贷1460元一直不还，今晚不还明天通知你家人。", "in"),
        ("我已经按时还款了，请发书面证明。", "out"),
        ("转到支付宝账户 13900000000，户名张某，转完截图。", "in"),
        ("请不要联系我的家人和单位。", "out"),
        ("本期应还920.00元，逾期4天，违约金540元，合计1,460.00元。", "in"),
    ],
}
WIDTH, HEIGHT, SIZE = 720, 1280, 28


def wrap(text: str, font: ImageFont.FreeTypeFont, room: float) -> list[str]:
    """Lines as a phone breaks them: at spaces, and anywhere between Chinese characters."""
    lines, line = [], ""
    words = [w + " " for w in text.split(" ")] if text.isascii() else list(text)
    for word in words:
        if font.getlength((line + word).rstrip()) > room and line and word not in "，。！？、":
            lines.append(line.rstrip())
            line = ""
        line += word
    return [*lines, line.rstrip()]


def draw(talk: list[tuple[str, str]], font_file: str) -> Image.Image:
    """A conversation as a phone shows it."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "#ededed")
    pen = ImageDraw.Draw(image)
    font, small = ImageFont.truetype(font_file, SIZE), ImageFont.truetype(font_file, 22)
    (header, when), bubbles = talk[0], talk[1:]
    pen.text((20, 14), "9:41", font=small, fill="#111")
    pen.text(((WIDTH - font.getlength(header)) / 2, 60), header, font=font, fill="#111")
    pen.text(((WIDTH - small.getlength(when)) / 2, 138), when, font=small, fill="#777")
    y = 190.0
    for text, side in bubbles:
        lines = wrap(text, font, 430)
        width, height = max(font.getlength(line) for line in lines) + 32, len(lines) * 38 + 24
        x = 90 if side == "in" else WIDTH - 90 - width
        fill = "#ffffff" if side == "in" else "#95ec69"
        pen.rounded_rectangle([x, y, x + width, y + height], 16, fill=fill)
        for at, line in enumerate(lines):
            pen.text((x + 16, y + 12 + at * 38), line, font=font, fill="#111")
        y += height + 26
    return image


def versions(image: Image.Image) -> dict[str, bytes]:
    """The picture clean, scaled down, and as a JPEG of low quality."""
    made = {}
    for name, picture, form, options in (
        ("clean", image, "PNG", {"optimize": True}),
        ("small", image.resize((432, 768), Image.Resampling.LANCZOS), "PNG", {}),
        ("jpeg", image, "JPEG", {"quality": 35}),
    ):
        buffer = BytesIO()
        picture.save(buffer, form, **options)
        made[name] = buffer.getvalue()
    return made


def main() -> None:
    """Draws, reads, compares and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--render", type=Path, help="also write the clean pictures to this folder")
    arguments = parser.parse_args()
    rows: dict[str, list[tuple[int, int, int, int, float]]] = {}
    order = random.Random(7)
    for language, talk in TALK.items():
        font = next((f for f in FONTS[language] if Path(f).exists()), None)
        if font is None:
            print(f"no font for {language}: not drawn (Debian: fonts-wqy-microhei)")
            continue
        for turn in range(3):
            bubbles = talk[1:] if turn == 0 else order.sample(talk[1:], len(talk) - 1)
            for version, data in versions(draw([talk[0], *bubbles], font)).items():
                if arguments.render and turn == 0 and version == "clean":
                    arguments.render.mkdir(parents=True, exist_ok=True)
                    (arguments.render / f"chat-{language}.png").write_bytes(data)
                start = time.perf_counter()
                found = [m for m in screenshot.parse(Original(name="x", data=data)) if isinstance(m, Message)]
                seconds = time.perf_counter() - start
                truth, read = (
                    "".join("".join(t.split()) for t in part)
                    for part in ([t for t, _ in bubbles], [m.text for m in found])
                )
                right = sum(m.direction == side for m, (_, side) in zip(found, bubbles, strict=False))
                rows.setdefault(f"{language}/{version}", []).append(
                    (len(truth), Levenshtein.distance(truth, read), right, len(bubbles), seconds)
                )
    figures = {
        name: {
            "characters": sum(r[0] for r in found),
            "characters_right": round(1 - sum(r[1] for r in found) / sum(r[0] for r in found), 4),
            "sides_right": round(sum(r[2] for r in found) / sum(r[3] for r in found), 4),
            "seconds_per_image": round(sum(r[4] for r in found) / len(found), 2),
        }
        for name, found in rows.items()
    }
    for name, figure in figures.items():
        print(name, figure)
    characters = sum(f["characters"] for f in figures.values()) or 1
    print(
        json.dumps(
            {
                "characters_right": round(
                    sum(f["characters"] * f["characters_right"] for f in figures.values()) / characters, 4
                ),
                "images": sum(len(r) for r in rows.values()),
                "by": figures,
            }
        )
    )


if __name__ == "__main__":
    main()
