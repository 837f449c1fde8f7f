"""Invented files of every sort in which private values are planted in every disguise, from a seed."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from importlib.resources import files
from xml.sax.saxutils import quoteattr

GIVEN = ("Priya", "Daniel", "Margaret", "Tomasz", "Amara", "Rohan", "Eleanor", "Kwame", "Sofia", "Declan")
SURNAMES = ("Natarajan", "Whitcombe", "Kowalczyk", "Okonkwo", "Fitzgerald", "Deshpande", "Hargreaves", "Lindqvist")
FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱林郭何罗郑梁谢宋唐许邓冯"
OWN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英建国文博思远志诚"
ENGLISH = (
    "Dear {name}, your card {card} was declined. Call us on {phone}.",
    "Account holder: {name}. SSN {ssn}. E-mail {mail}.",
    "Please pay $480.00 by 3 May 2026, or ring {phone} and ask for Mr {name}.",
    "IBAN {iban}, in the name of {name}.",
    "National Insurance number {nino}; home address: {address}.",
    "PAN {pan} and Aadhaar {aadhaar} were used for loan account {account}.",
)
CHINESE = (
    "{zh}先生您好，您的借款已逾期，请致电{cnphone}。",
    "姓名：{zh}，身份证号：{id}，请核实。",
    "收款人：{zh}，银行卡号：{card}",
    "住址：{zhaddress}，联系人{zh}，手机{cnphone}",
    "账号：{account}，微信号：wxid_{digits6}",
)
PLAIN = ("I will check my papers first.", "请不要联系我的家人。", "Please write to me by post.", "我明天回复。")


class Case:
    """One invented person's values; `planted` are those that went into the text, as they were before any disguise."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.planted: list[str] = []
        self.name = f"{self.chance.choice(GIVEN)} {self.chance.choice(SURNAMES)}"
        self.chinese = self.chance.choice(FAMILY) + "".join(self.chance.sample(OWN, 2))

    def digits(self, count: int) -> str:
        """Some figures."""
        return "".join(self.chance.choice("0123456789") for _ in range(count))

    def card(self) -> str:
        """A card number whose check digit holds."""
        body = self.chance.choice(("4", "51", "622848")) + self.digits(14)
        body = body[:15]
        total = sum(sum(divmod(int(d) * (2 - n % 2), 10)) for n, d in enumerate(reversed(body)))
        return body + str(-total % 10)

    def resident(self) -> str:
        """A Chinese resident identity number."""
        body = f"110105{self.chance.randint(1960, 2004)}{self.chance.randint(1, 12):02}{self.chance.randint(1, 28):02}"
        body += self.digits(3)
        weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
        return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]

    def values(self) -> dict[str, str]:
        """One value for each slot."""
        return {
            "name": self.name,
            "zh": self.chinese,
            "card": self.card(),
            "phone": f"+44 7700 900{self.chance.randint(100, 999)}",
            "cnphone": "13" + self.digits(9),
            "ssn": f"{self.chance.randint(100, 665)}-{self.chance.randint(10, 99)}-{self.chance.randint(1000, 9999)}",
            "mail": f"{self.name.replace(' ', '.').lower()}{self.chance.randint(10, 99)}@example.com",
            "iban": "GB82WEST12345698765432",
            "nino": f"AB {self.digits(2)} {self.digits(2)} {self.digits(2)} C",
            "pan": "ABCPE" + self.digits(4) + "F",
            "aadhaar": f"{self.chance.randint(2000, 9999)} {self.digits(4)} {self.digits(4)}",
            "account": "LN" + self.digits(9),
            "address": f"{self.chance.randint(2, 99)} Bramley Road, Leeds LS{self.chance.randint(1, 9)} 4QT",
            "id": self.resident(),
            "zhaddress": f"广东省深圳市南山区科技园路{self.chance.randint(10, 300)}号3栋502室",
            "digits6": self.digits(6),
        }

    def disguised(self, slot: str, value: str, *, plainly: bool) -> str:
        """A value as people hide it from a simple search; `plainly` keeps to what a picture can show."""
        self.planted.append(value)
        ways: list[Callable[[str], str]] = [str, str]
        if slot in ("card", "id", "cnphone"):
            ways += [lambda v: " ".join(v[n : n + 4] for n in range(0, len(v), 4))]
        if slot in ("card", "id", "cnphone") and not plainly:
            ways += [
                lambda v: v.translate({n: n + 0xFEE0 for n in range(33, 127)}),
                "\u200b".join,
                lambda v: v[:4] + "\u2060" + v[4:],
                lambda v: v[:7] + "\n" + v[7:],
            ]
        if slot in ("name", "mail"):
            ways += [str.upper]
        return self.chance.choice(ways)(value)

    def line(self, *, plainly: bool = False) -> str:
        """One sentence with its planted values."""
        template = self.chance.choice((*ENGLISH, *CHINESE, self.chance.choice(PLAIN)))
        values = self.values()
        slots = {slot for slot in values if f"{{{slot}}}" in template}
        return template.format(
            **{s: self.disguised(s, v, plainly=plainly) if s in slots else v for s, v in values.items()}
        )

    def lines(self, count: int, *, plainly: bool = False) -> list[str]:
        """Some sentences."""
        return [self.line(plainly=plainly) for _ in range(count)]


def text(case: Case) -> bytes:
    """A pasted note."""
    return "\n\n".join(case.lines(6)).encode()


def mail(case: Case) -> bytes:
    """A mail with the names in its headers, an earlier message, and a text that is attached."""
    made = EmailMessage()
    made["From"] = f"{case.name} <{case.values()['mail']}>"
    made["To"] = f"Desk <desk{case.digits(3)}@example.org>"
    made["Subject"] = f"Loan of {case.name}"
    made["X-Originating-IP"] = f"[198.51.100.{case.chance.randint(2, 250)}]"
    case.planted += [case.name, str(made["From"]).split("<")[1].strip(">")]
    made.set_content("\n\n".join([*case.lines(4), "> " + case.line().replace("\n", "\n> ")]))
    made.add_attachment(
        ("\n".join(case.lines(3))).encode(), maintype="text", subtype="plain", filename=f"{case.name}.txt"
    )
    return bytes(made)


def backup(case: Case) -> bytes:
    """A backup of text messages."""
    rows = [
        f'<sms address="+1202555{case.digits(4)}" date="17775{case.digits(8)}" type="{n % 2 + 1}" '
        f"contact_name={quoteattr(case.name)} body={quoteattr(body)} />"
        for n, body in enumerate(case.lines(6))
    ]
    case.planted.append(case.name)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<smses count=\"{len(rows)}\">{''.join(rows)}</smses>".encode()


def chat(case: Case) -> bytes:
    """A chat export."""
    case.planted.append(case.name)
    head = "[01/05/2026, 09:{:02}:00] {}: {}"
    return "\n".join(
        head.format(n, case.name if n % 2 else "Desk", " ".join(line.split("\n")))
        for n, line in enumerate(case.lines(7))
    ).encode()


def page(case: Case) -> bytes:
    """A saved web page with a comment and a script that hold a value too."""
    hidden = case.disguised("card", case.card(), plainly=True)
    body = "".join(f"<p>{line}</p>" for line in case.lines(5))
    return f"<html><head><title>{case.name}</title></head><body><!-- {hidden} --><script>x='{hidden}'</script>{body}</body></html>".encode()


def word(case: Case) -> bytes:
    """A Word file: values in runs, a table, a header, a comment, a deleted passage, hidden text and the properties."""
    import docx

    made = docx.Document()
    made.core_properties.author = made.core_properties.title = case.name
    made.add_heading("Statement", 1)
    for line in case.lines(4):
        paragraph = made.add_paragraph()
        cut = case.chance.randint(0, len(line))
        paragraph.add_run(line[:cut]).bold = True
        paragraph.add_run(line[cut:])
    table = made.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Name", case.disguised("name", case.name, plainly=True)
    table.cell(1, 0).text, table.cell(1, 1).text = "卡号", case.disguised("card", case.card(), plainly=False)
    made.sections[0].header.paragraphs[0].text = case.line(plainly=True)
    secret = case.disguised("ssn", case.values()["ssn"], plainly=True)
    made.add_paragraph().add_run(f"SSN {secret}").font.hidden = True
    out = io.BytesIO()
    made.save(out)
    packed = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                gone = f'<w:p><w:del w:author="{case.name}"><w:r><w:delText>{secret}</w:delText></w:r></w:del></w:p>'
                part = part.replace(b"<w:sectPr", gone.encode() + b"<w:sectPr", 1)
            new.writestr(name, part)
        new.writestr("word/comments.xml", f"<comments>{case.name} {secret}</comments>")
        new.comment = secret.encode()
    return packed.getvalue()


def pdf(case: Case) -> bytes:
    """A PDF with words of its own, a title and an author; a black box is laid over one of the values."""
    import typst

    def quoted(words: str) -> str:
        return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = case.lines(5, plainly=True)
    covered = case.disguised("card", case.card(), plainly=True)
    source = f"#set document(title: {quoted(case.name)}, author: {quoted(case.name)})\n"
    source += '#set text(font: ("WenQuanYi Micro Hei",), size: 12pt)\n#set page(margin: 2cm)\n'
    source += "\n\n".join(f"#text({quoted(line)})" for line in lines)
    source += f"\n\nCard number #box[#text({quoted(covered)})#place(top + left, rect(width: 100%, height: 1em, fill: black))]\n"
    fonts = str(files("paperang_p2_fonts_cjk").joinpath("fonts"))
    return bytes(typst.compile(source.encode(), font_paths=[fonts]))


def picture(case: Case, kind: str = "PNG") -> bytes:
    """A screenshot with a code to scan and, as a photograph, the place where it was taken."""
    import zxingcpp
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (900, 1000), (236, 238, 240))
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(font_file()), 30)
    y = 40
    for line in case.lines(4, plainly=True):
        rows = [line[n : n + 26] for n in range(0, len(line), 26)] if ord(line[0]) > 0x2E7F else _broken(line)
        draw.rounded_rectangle((30, y, 870, y + 24 + 44 * len(rows)), 16, fill="white")
        for row in rows:
            y += 44
            draw.text((50, y - 32), row, fill=(20, 20, 20), font=font)
        y += 50
    secret = case.disguised("mail", case.values()["mail"], plainly=True)
    code = zxingcpp.create_barcode(f"https://pay.example/?to={secret}", zxingcpp.BarcodeFormat.QRCode)
    made = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=5))
    image.paste(made.convert("RGB"), (620, min(y, 790)))
    out = io.BytesIO()
    exif = image.getexif()
    exif[0x010E], exif[0x013B] = case.name, case.name
    exif.get_ifd(0x8825)[2] = (22.0, 32.0, 11.0)
    image.save(out, kind, exif=exif)
    return out.getvalue()


def photograph(case: Case) -> bytes:
    """The same as a camera would keep it."""
    return picture(case, "JPEG")


def scan(case: Case) -> bytes:
    """A PDF that is only a picture."""
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(picture(case))) as image:
        image.convert("RGB").save(out, "PDF", title=case.name, author=case.name, resolution=110)
    return out.getvalue()


def _broken(line: str) -> list[str]:
    rows = [""]
    for word in line.split():
        if len(rows[-1]) + len(word) > 46:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


def font_file() -> object:
    """A font that has both scripts, from the package that ships one."""
    folder = files("paperang_p2_fonts_cjk").joinpath("fonts")
    return next(f for f in folder.iterdir() if f.name.endswith((".ttc", ".ttf")))


SMALL: dict[str, Callable[[Case], bytes]] = {
    "note.txt": text,
    "mail.eml": mail,
    "backup.xml": backup,
    "chat.txt": chat,
    "page.html": page,
    "letter.docx": word,
}
LOOKED_AT: dict[str, Callable[[Case], bytes]] = {
    "letter.pdf": pdf,
    "screen.png": picture,
    "photo.jpg": photograph,
    "scan.pdf": scan,
}
