"""Seeded messages of a realistic mix for measuring speed. They are invented and say nothing about accuracy."""

from __future__ import annotations

import random
from collections.abc import Iterator

LENDERS = ("Larkfield Credit", "Moss Lane Loans", "Quickreed Cash", "云杉湾小贷", "海棠湾消费金融", "青石桥银行")
FORMS = (
    "Dear {name}, your EMI of Rs.{amount} for loan {ref} is due on {day}-Mar-2026. Please pay on time. - {lender}",
    "{lender}: your account {ref} is {days} days past due. Pay ${amount} today to avoid legal action. Call 202-555-01{two}.",
    "FINAL NOTICE. You owe £{amount} to {lender}. We will visit your home if you do not pay within {days} days.",
    "Your one-time code is {two}{two}{two}. Do not share it with anyone. {lender} will never ask for it.",
    "Hi {name}, KES {amount} received for {ref}. Balance KES 0. Thank you.",
    "Get a loan of up to ${amount} in {two} minutes, no credit check! Apply at https://quick{two}.example/apply",
    "Hey are we still on for lunch on {day}/3? I owe you for last time",
    "Struggling with debt? We reduce what you owe by {two}%. Fee only {amount}. Reply STOP to opt out",
    "URGENT: your parcel is held. Pay ${two}.99 at http://parcel-{two}.example/pay to release it",
    "【{lender}】尊敬的{cname}，您尾号{ref4}的借款已逾期{days}天，应还金额{amount}元，请于今日18点前还款，以免影响征信。",
    "【{lender}】您本期账单{amount}元将于{day}日到期，最低还款额{two}0元，请按时还款。如已还款请忽略。",
    "我是鑫达调解中心，你欠{lender}{amount}元一直不还，今晚不还明天通知你通讯录里的家人和单位！",
    "您尾号{ref4}的账户{day}日转出{amount}元，余额{amount}元。【青石桥银行】",
    "验证码{two}{two}{two}，5分钟内有效，请勿告诉他人。【{lender}】",
    "恭喜您获得{amount}元额度，点击 https://dai{two}.example/a 立即领取，回T退订",
    "{cname}你好，明天下午三点开会，地点改到{two}楼会议室",
    "律师函：受{lender}委托，就您拖欠的{amount}元一事，请于{days}日内联系我所，否则将依法起诉。",
)


def messages(number: int, seed: int = 7) -> Iterator[str]:
    """That many messages, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(number):
        yield chance.choice(FORMS).format(
            name=chance.choice(("Asha Rao", "Tom Bell", "Wanjiru", "Maria")),
            cname=chance.choice(("王女士", "李先生", "张某")),
            amount=f"{chance.randint(100, 90000):,}.{chance.randint(0, 99):02}",
            ref=f"LN-{chance.randint(10000, 99999)}",
            ref4=f"{chance.randint(1000, 9999)}",
            day=chance.randint(1, 28),
            days=chance.randint(2, 90),
            two=f"{chance.randint(10, 99)}",
            lender=chance.choice(LENDERS),
        )
