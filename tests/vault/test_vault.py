"""What the vault promises a person: what went in comes out, nobody else reads it, and one save is one step."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import vault
from forbear.errors import VaultError
from forbear.records.case import Settings
from forbear.records.disclosure import Disclosure
from forbear.records.evidence import Head, Stamp
from forbear.records.finding import Says
from forbear.records.law import Provision
from forbear.records.letter import Block, Letter, Person, Posting, Round
from forbear.records.message import Original
from forbear.records.money import Money
from forbear.records.private import Known
from forbear.vault import copies, writing
from forbear.vault.case import PIECE
from vault.conftest import PASSPHRASE, QUICK, Home, original

LETTER = Letter(
    id="l1",
    kind="validation_request",
    medium="letter",
    place="us",
    language="en",
    on=date(2026, 11, 28),
    sender=Person(name="Ana Ortiz", address=("1 Elm St", "Albany NY")),
    recipient="Harbour Recovery",
    subject="Account ending 8821",
    blocks=(Block(sort="paragraph", text="Please send me {{ what }} you rely on."),),
    cites=(Provision(id="p", key="validation_notice", place="us", value={"days": 30}, since=date(2021, 11, 30)),),
    warnings=(
        Says(id="w", args=(("amount", Money(amount=Decimal("12.30"), currency="USD")), ("on", date(2026, 1, 2)))),
    ),
)


def test_what_goes_in_comes_out_byte_for_byte(home: Home) -> None:
    odd = [
        original("sms.txt", "你的借款已逾期"),
        Original(name="../../etc/passwd\x00", data=b"\x00\xff" * 10),
        Original(name="half \ud800 name", data=b""),
        Original(name="large.bin", data=os.urandom(PIECE + 1)),
        Original(name="exactly.bin", data=b"x" * PIECE),
    ]
    with home.open() as kept:
        kept.keep(odd)
    with home.open() as kept:
        case = kept.case()
    assert [e.original for e in case.exhibits] == odd
    assert [e.label for e in case.exhibits] == ["E1", "E2", "E3", "E4", "E5"]


def test_the_same_original_twice_keeps_its_first_label_and_writes_nothing(home: Home) -> None:
    with home.open() as kept:
        first = kept.keep([original("a", "one"), original("b", "two"), original("copy of a", "one")])
        size = kept.head().size
        again = kept.keep([original("b", "two"), original("c", "one")])
        assert [e.label for e in first] == ["E1", "E2", "E1"]
        assert [e.label for e in again] == ["E2", "E1"]
        assert kept.head().size == size
        assert [e.label for e in kept.keep([original("d", "three"), original("b", "two")])] == ["E3", "E2"]


def test_records_come_back_as_they_were_and_the_newest_version_counts(home: Home) -> None:
    posting = Posting(letter="l1", sent=date(2026, 11, 29), method="certified mail", tracking="9400 1", proof="E1")
    round_ = Round(
        claim="c1", number=1, by="person", on=date(2026, 12, 1), monthly=Money(amount=Decimal("40.00"), currency="USD")
    )
    told = Disclosure(
        on=date(2026, 11, 2), by="Harbour Recovery", to="my employer", relation="employer", what=("the debt",)
    )
    with home.open() as kept:
        for record in (LETTER, posting, round_, told, Known(type="PERSON", value="Ana"), Settings(place="us")):
            kept.save(record)
        kept.save(Settings(place="us_ny", language="en"))
        kept.save(Person(name="Ana Ortiz"))
        kept.paper("debts", original("debts.toml", "a"))
        kept.paper("debts", original("debts.toml", "b"))
        kept.rename("The harbour case")
        kept.save(Known(type="PHONE_NUMBER", value="555 0100"))
        kept.remove(Known(type="PERSON", value="Ana"))
    with home.open() as kept:
        case = kept.case()
    assert case.letters == (LETTER,)
    assert case.postings == (posting,)
    assert case.rounds == (round_,)
    assert case.disclosures == (told,)
    assert case.settings == Settings(place="us_ny", language="en")
    assert case.person == Person(name="Ana Ortiz")
    assert case.papers == (("debts", original("debts.toml", "b")),)
    assert case.known == (Known(type="PHONE_NUMBER", value="555 0100"),)
    assert case.name == "The harbour case"


def test_each_save_is_one_line_in_the_log_and_one_signed_head(home: Home) -> None:
    with home.open() as kept:
        kept.keep([original("a", "one")])
        kept.save(LETTER)
        kept.log("exported", exhibit="E1")
        acts = [e.act for e in kept.custody()]
        assert acts == ["made", "added", "letter", "exported"]
        assert [h.size for h in kept.heads()] == [1, 2, 3, 4]
        assert "Ana" not in "".join(line.decode() for line in kept.lines()), "the log names no names"


def test_a_save_that_fails_leaves_everything_as_it_was(full: Home) -> None:
    def half() -> object:
        yield original("new", "new")
        raise RuntimeError("the source broke off")

    with full.open() as kept:
        before = kept.head()
        with pytest.raises(RuntimeError):
            kept.keep(half())  # type: ignore[arg-type]
        assert kept.head() == before
        assert kept.keep([original("new", "new")])[0].label == "E4"
        with pytest.raises(TypeError):
            kept.save(object())


def test_a_wrong_passphrase_and_a_changed_key_file_are_refused_with_the_same_words(home: Home) -> None:
    with pytest.raises(VaultError) as wrong:
        home.open("another passphrase")
    key_file = home.path / vault.FOLDER / vault.KEY
    whole = key_file.read_bytes()
    for at in range(len(whole)):
        for bit in range(8):
            changed = bytearray(whole)
            changed[at] ^= 1 << bit
            key_file.write_bytes(changed)
            with pytest.raises(VaultError) as error:
                home.open()
            assert (error.value.trouble, error.value.filled) == (wrong.value.trouble, wrong.value.filled)
    key_file.write_bytes(whole)
    home.open().close()


def test_a_key_file_that_asks_for_endless_memory_is_refused_at_once(home: Home) -> None:
    key_file = home.path / vault.FOLDER / vault.KEY
    key_file.write_bytes(key_file.read_bytes().replace(b'"memory": 64', b'"memory": 64000000000'))
    with pytest.raises(VaultError, match="passphrase"):
        home.open()


def test_a_guess_costs_at_least_a_fifth_of_a_second_of_work() -> None:
    import time

    from forbear.vault import key

    sealed = key.sealed(b"k" * 32, PASSPHRASE, vault.Cost())
    start = time.process_time()
    with pytest.raises(VaultError):
        key.opened(sealed, "a guess")
    assert time.process_time() - start >= 0.2


def test_the_same_passphrase_typed_on_another_keyboard_opens(home: Home, tmp_path: Path) -> None:
    vault.make(tmp_path / "second", "café", clock=home.clock, cost=QUICK)
    vault.open_(tmp_path / "second", "cafe\u0301", clock=home.clock).close()


def test_a_new_passphrase_opens_and_the_old_one_no_longer_does(full: Home) -> None:
    before = full.database.read_bytes()
    with full.open() as kept:
        vault.change_passphrase(kept, "five other words for it", cost=QUICK)
    with pytest.raises(VaultError, match="passphrase"):
        full.open()
    with full.open("five other words for it") as kept:
        assert kept.case().person.name == "Lin Xiao"
        assert kept.custody()[-1].act == "passphrase"
    assert len(full.database.read_bytes()) == len(before)


def test_nothing_of_what_is_kept_can_be_read_in_the_files(full: Home) -> None:
    for path in full.path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            for word in (b"Lin Xiao", "逾期".encode(), b"pay today", b"SQLite format", b"debts"):
                assert word not in data, path


def test_only_the_person_may_read_the_files_whatever_the_machine_allows(tmp_path: Path) -> None:
    code = (
        "import os; os.umask(0)\nfrom forbear.app import vault\nfrom forbear.records.message import Original\n"
        "with vault.make('long enough words') as v:\n v.keep([Original(name='a', data=b'a')])\n"
        "from forbear.vault import copies\nfrom pathlib import Path\n"
        "with vault.open('long enough words') as v: copies.back_up(v, vault.where() / 'copy')\n"
    )
    home = tmp_path / "home"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "FORBEAR_HOME": str(home)}, check=True)
    for path in (home, *home.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_second_program_is_refused_and_a_killed_one_leaves_no_lock(full: Home) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom datetime import datetime, UTC\nfrom forbear import vault\n"
        f"v = vault.open_(Path(sys.argv[1]), {PASSPHRASE!r}, clock=lambda: datetime.now(UTC))\n"
        "print('open', flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(full.path)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(VaultError, match="in-use"):
            full.open()
        other.kill()
        other.wait()
    full.open().close()


def test_a_clock_that_was_set_back_is_written_down_and_the_lines_keep_their_order(full: Home) -> None:
    full.clock.at = datetime(2020, 1, 1, tzinfo=UTC)
    with full.open() as kept:
        size = kept.head().size
        kept.keep([original("late", "late")])
        last = kept.custody()[-2:]
        assert [e.act for e in last] == ["clock", "added"]
        assert [e.index for e in last] == [size, size + 1]
        assert last[0].at.year == 2020
        assert "2026" in last[0].detail
        full.clock.at = datetime(2020, 1, 2, tzinfo=UTC)
        kept.keep([original("later", "later")])
        assert kept.custody()[-2].act == "added", "it is written down once, not for ever"


def test_a_back_up_stays_locked_and_brings_everything_back(full: Home, tmp_path: Path) -> None:
    file = tmp_path / "copy.forbear"
    with full.open() as kept:
        case, head = kept.case(), kept.head()
        copies.back_up(kept, file)
        kept.keep([original("after", "after the back-up")])
    assert b"Lin Xiao" not in file.read_bytes()
    copies.restore(full.path, file, PASSPHRASE, clock=full.clock)
    with full.open() as kept:
        assert kept.case() == case
        assert kept.custody()[-1].act == "restored"
        assert kept.heads()[-2] == head
    old = full.path / "vault.before-1"
    assert (old / vault.DATABASE).is_file(), "the vault that was there is moved aside, never overwritten"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.forbear", "home"]


@pytest.mark.parametrize("cut", [0, 5, 17, 40, 300, 4096, -1, -4096])
def test_a_back_up_that_is_cut_off_is_refused_and_the_vault_stays(full: Home, tmp_path: Path, cut: int) -> None:
    file = tmp_path / "copy.forbear"
    with full.open() as kept:
        case = kept.case()
        copies.back_up(kept, file)
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(VaultError):
        copies.restore(full.path, file, PASSPHRASE, clock=full.clock)
    with full.open() as kept:
        assert kept.case() == case


def test_a_vault_of_a_newer_forbear_is_refused_and_left_as_it_is(full: Home) -> None:
    from forbear.vault import store

    with full.open() as kept:
        key = kept.key
    connection = store.connect(full.database, key)
    connection.execute("UPDATE state SET value = x'32' WHERE name = 'form'")
    connection.close()
    before = full.database.read_bytes()
    with pytest.raises(VaultError, match="newer"):
        full.open()
    assert full.database.read_bytes() == before
    connection = store.connect(full.database, key)
    connection.execute("UPDATE state SET value = x'31' WHERE name = 'form'")
    connection.close()
    full.open().close()


def test_a_second_vault_is_never_made_over_the_first(full: Home) -> None:
    with pytest.raises(VaultError, match="there-already"):
        vault.make(full.path, "another", clock=full.clock, cost=QUICK)
    with pytest.raises(VaultError, match="none"):
        vault.open_(full.path / "elsewhere", PASSPHRASE, clock=full.clock)


# Before any record is asked for by its type: a strategy that was made earlier keeps what it knew then.
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
MONEY = st.builds(Money, amount=st.decimals(allow_nan=False, allow_infinity=False, places=2), currency=st.just("GBP"))
st.register_type_strategy(Money, MONEY)

arguments = st.one_of(
    st.text(max_size=5),
    st.integers(-9, 9),
    st.decimals(allow_nan=False, allow_infinity=False, places=2),
    st.dates(),
    MONEY,
)


@given(
    st.builds(
        Says, id=st.text(max_size=5), args=st.lists(st.tuples(st.text(max_size=3), arguments), max_size=4).map(tuple)
    )
)
def test_any_record_is_written_and_read_back_exactly(said: Says) -> None:
    assert writing.record(writing.line(said)) == said
    assert writing.line(writing.record(writing.line(said))) == writing.line(said)


RECORDS = st.one_of(
    *(st.from_type(sort) for sort in (Person, Posting, Round, Disclosure, Known, Settings, Block, Head, Stamp))
)


@given(RECORDS)
def test_every_sort_of_record_that_a_case_keeps_is_written_and_read_back_exactly(record: object) -> None:
    assert writing.record(writing.line(record)) == record


@pytest.mark.parametrize(
    "line", ["", "{", '{"$": "Popen", "args": "ls"}', '{"$": "Person", "name": {"$": "nothing"}}', "{}"]
)
def test_a_line_can_name_nothing_but_a_record(line: str) -> None:
    with pytest.raises(VaultError):
        writing.record(line)


def test_an_old_line_is_read_by_a_newer_forbear() -> None:
    assert writing.record('{"$":"Person","name":"Ana","a_field_of_the_future":1}') == Person(name="Ana")
