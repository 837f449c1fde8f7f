"""`forbear owed LOAN.toml --on DATE`: what is really owed, to the day, with every step of the reckoning."""

from __future__ import annotations

from datetime import date

import click

from forbear.cli import _root
from forbear.cli._loans import plain, tell
from forbear.cli._root import Day, Door, Place
from forbear.records.loan import Loan
from forbear.records.money import Money, to_cents
from forbear.records.reckoning import Account, Difference, Owed


@_root.command("owed")
@click.argument("loan")
@click.option("--on", type=Day(), required=True)
@click.option("--place", type=Place(), default="")
def command(door: Door, loan: str, on: date, place: str) -> int:
    """Reckons a loan by its contract and within the law, beside what is claimed."""
    from forbear import app

    reckoned = app.owed(loan, on=on, place=place)
    if isinstance(reckoned, tuple):
        return tell(door, reckoned)
    if door.json:
        door.document(_document(door, reckoned))
    else:
        _show(door, reckoned)
    return 0


def _show(door: Door, found: Owed) -> None:
    say, loan = door.say, found.loan
    door.print(say("owed-title", lender=loan.lender.name or loan.id, on=found.on))
    door.print(say("owed-convention", basis=loan.day_count))
    _account(door, loan, say("owed-by-contract"), found.contract)
    if found.limits:
        _account(door, loan, say("owed-by-law"), found.lawful)
    door.print("")
    door.print(say("owed-sum-contract", amount=loan.money(found.contract.owed.total)))
    if found.limits:
        lawful = loan.money(found.lawful.owed.total)
        door.print(say("owed-sum-law" if found.above_law else "owed-sum-law-same", amount=lawful))
    _differences(door, found.above_law)
    if loan.claimed:
        _claimed(door, loan.claimed.total, found)
    if not found.limits:
        door.print(say("owed-no-law"))
    old = {(x.known_until, to_cents(x.value * 100)) for x in found.limits if x.known_until}
    for until, rate in sorted(old):
        door.print(say("owed-index-old", until=until, rate=rate))
    for rule in found.unused:
        door.print(say("owed-unused", rule=rule.says.get(say.language) or rule.says.get("en", rule.id)))


def _claimed(door: Door, claimed: Money, found: Owed) -> None:
    """The claim beside the contract, and beside what the rules leave of it."""
    if found.above_contract:
        door.print(door.say("owed-sum-claimed", amount=claimed))
        _differences(door, found.above_contract)
    else:
        door.print(door.say("owed-same", amount=claimed))
    more = claimed.amount - found.lawful.owed.total
    if found.above_law and more > 0:
        door.print(door.say("owed-above-law", amount=found.loan.money(more)))


def _account(door: Door, loan: Loan, title: str, account: Account) -> None:
    door.print("")
    door.print(title)
    for line in account.lines:
        amount, total = f"{line.amount:+,.2f}", f"{line.after.total:,.2f}"
        door.print(f"  {line.date.isoformat()} {amount:>12} {total:>12}  {door.say.say(line.says)}")
    owed = account.owed
    parts = {
        "principal": owed.principal,
        "interest": owed.interest + owed.penalty,
        "fees": owed.fees + owed.late_fees,
    }
    door.print("  " + door.say("owed-parts", **{name: loan.money(amount) for name, amount in parts.items()}))


def _differences(door: Door, differences: tuple[Difference, ...]) -> None:
    for each in differences:
        door.print(f"  {each.amount.amount:+,.2f}  {door.say.say(each.says)}")
        if each.provision:
            rule = each.provision
            door.print(f"    {rule.says.get(door.say.language) or rule.says.get('en', '')} [{rule.reference}]")


def _document(door: Door, found: Owed) -> dict[str, object]:
    def account(each: Account) -> object:
        total = str(each.owed.total)
        return {**plain(door, each), "total": total}

    def differences(all: tuple[Difference, ...]) -> object:
        return [
            {
                "amount": str(d.amount.amount),
                "says": door.say.say(d.says),
                "cause": d.says.id.removeprefix("owed-"),
                "rule": d.provision.id if d.provision else None,
                "reference": d.provision.reference if d.provision else None,
            }
            for d in all
        ]

    claimed = found.loan.claimed
    return {
        "loan": found.loan.id,
        "on": found.on.isoformat(),
        "currency": found.loan.currency,
        "day_count": found.loan.day_count,
        "contract": account(found.contract),
        "law": account(found.lawful) if found.limits else None,
        "claimed": str(claimed.total.amount) if claimed else None,
        "above_law": differences(found.above_law),
        "above_contract": differences(found.above_contract),
        "unverified_after": [x.known_until.isoformat() for x in found.limits if x.known_until],
        "not_applied": [rule.id for rule in found.unused],
    }
