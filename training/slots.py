"""Invented values for the slots of the corpus, by language and country; some messages keep a template's placeholder."""

from __future__ import annotations

import random

_PLACEHOLDERS = (
    "{{%s}}",
    "{%s}",
    "${%s}",
    "#%s#",
    "[%s]",
    "<%s>",
    "{{ %s }}",
    "{#var#}",
    "%%s",
    "XXXX",
    "{0}",
    "***",
    "____",
    "xx",
    "${{%s}}",
)
_COUNTRIES = {
    "US": ("${}", "${}", "USD {}"),
    "GB": ("£{}", "GBP {}"),
    "IN": ("Rs.{}", "Rs {}", "INR {}", "₹{}", "Rs. {}/-"),
    "NG": ("N{}", "NGN {}", "₦{}"),
    "KE": ("Ksh {}", "KES {}", "Kshs. {}", "Ksh{}"),
    "UG": ("UGX {}", "Ugx{}"),
    "TZ": ("TZS {}", "Tsh {}"),
    "PH": ("PHP {}", "₱{}", "P{}"),
    "SG": ("S${}", "SGD {}"),
    "AU": ("${}", "AUD {}"),
    "ZA": ("R{}", "R {}"),
}
_ENGLISH = {
    "name": "James|Maria|Ramesh|Priya|Chinedu|Wanjiru|Otieno|Nakato|Juma|Jose|Wei Ling|Mr Tan|Ms. Carter|Mr. Okafor|Anil Kumar|Sarah|Daniel|Aisha|Grace|Mr Patel|Liza Santos|Mrs Hughes|Tom|Fatima|Neha Sharma|Kelvin|Joy|Brian|Mercy|customer",
    "friend": "Sam|Raj|Amina|Kofi|Ben|Lucy|Mike|Jenny|Ravi|Tunde|Anne|Ali|Ken|Paolo",
    "stem": "Harbor|Zenpa|Swift|Lumo|Northgate|Palmview|Kijani|Umoja|Sunrise|Bluepeak|Oakridge|Naira|Sagara|Tala Hill|Vistara|Metro|Golden|Prime|Amber|Cedar|Rupi|Falcon|Equi|Jamii|Pesa|Silver|United|First|Citizen|Mabuhay|Lion|Apex|Kite|Delta|Crest",
    "lendertail": " Bank| Finance|Cash| Credit|Loan| Loans|Pay| Capital| Lending| Microfinance| SACCO|Kash| Financial Services| Money| Chit Fund| Card| Finserv| Fin Ltd| Savings| Credit Union|Later|Lend| MFB| Housing Finance",
    "billertail": " Power| Water| Telecom| Energy| School| Academy| Apartments| Broadband| Gas| Insurance| Properties| Fitness| University| Hospital| Internet| Fibre| Council| Electric| Society| Estates| College| Dental| Mobile",
    "firmtail": " Recovery| Collections| Law| Legal| & Partners| Associates| & Co Advocates| Solicitors| Recovery Agency| Credit Management| Receivables| Resolutions| Debt Services| LLP",
    "date": "12-05-2024|05/06/2025|5 May|June 3|3rd March 2026|2025-07-01|15 Aug 2024|1st of the month|Friday|31/12|Mon 4 Nov|25-Jan-26|Sept 9|10th|the 5th|28 February|tomorrow 5pm",
    "time": "5pm|18:00|10:30 AM|noon|9 a.m.|17:00 hrs|close of business",
    "city": "Nairobi|Lagos|Mumbai|Manila|Leeds|Dallas|Delhi|Kampala|Perth|Pune|Chennai|Ohio|Abuja",
    "shop": "Brightmart|Dodo Stores|Kanga Express|Lotus Mart|Tech Bazaar|PixelHub|FreshBasket|Zuri Market",
    "product": "phone|fridge|laptop|sofa|TV|washing machine|motorbike|shoes",
}
_CHINESE = {
    "name": "张三|李女士|王先生|陈小明|刘伟|赵敏|客户|用户|周先生|吴女士|林立|孙浩",
    "friend": "老王|小李|阿杰|小陈|刘哥|王姐|小美|大伟|李明",
    "lender": "融小满|安逸花园|好分期|星辰消费金融|海川银行|云帆小贷|佰信贷|极速借|蓝鲸金融|万合银行|信诚消金|桔子借款|快易花|众享贷|东湖农商行|随心借|南山银行信用卡中心|小豆钱包|聚信普惠",
    "bank": "海川银行|万合银行|南山银行|东湖农商行|江北银行|通达银行",
    "biller": "翠湖物业|阳光花园物业服务中心|城北自来水公司|江东供电局|华鑫燃气|博学培训学校|康宁保险|畅联宽带|育才中学|金桂小区物业|恒安物业|移联通信|蓝天公寓|新城热力",
    "firm": "正衡律师事务所|明德律师事务所|信达催收公司|众诚资产管理有限公司|法信调解中心|华信外包服务公司|金盾法务|和解调解委员会",
    "date": "5月1日|2025年6月12日|2024-08-15|今天|6月30日|本月25日|12月5号|2026/01/10|7月8日|每月10日|10月20日",
    "time": "18点|17:00|下午5点|12点|中午12点|20:00",
    "city": "杭州|成都|长沙|武汉|郑州|合肥|深圳|西安",
    "shop": "悦淘商城|鲜果到家|优品惠|天天买菜|酷玩数码|云衣橱",
    "product": "手机|冰箱|电脑|电动车|衣服|奶粉",
}
_OTHERS = {
    "es": {
        "name": "Juan|María|Sr. López|Ana|Carlos|cliente",
        "friend": "Luis|Pepe|Rosa|Marta",
        "lender": "CrediSol|Banco Norteño|PrestaYa|Financiera Alba|DineroFácil|Lumo Crédito",
        "biller": "Luz del Valle|Agua Clara|Colegio Azteca|TeleRed",
        "firm": "Despacho Ruiz y Asociados|Cobranza Integral|Jurídico Mesa",
        "date": "5 de mayo|12/06/2025|hoy|el viernes|30 de junio",
        "time": "5 pm|18:00|mediodía",
        "city": "Puebla|Monterrey|CDMX",
        "shop": "Tienda Sol|Mercado Lila",
        "product": "celular|refrigerador|moto",
        "amount": "${}|{} pesos|MXN {}",
    },
    "id": {
        "name": "Budi|Siti|Bapak Agus|Ibu Rina|Nasabah|Pelanggan",
        "friend": "Dewi|Andi|Tono",
        "lender": "DanaKilat|Bank Sentosa|UangMurah|KreditCeria|PinjamCepat",
        "biller": "PLN Maju|Air Bersih|Sekolah Bina|NetCepat",
        "firm": "Tim Penagihan Jaya|Kantor Hukum Sari|DC Lapangan",
        "date": "5 Mei|12/06/2025|hari ini|besok|30 Juni",
        "time": "jam 5 sore|18.00|12.00",
        "city": "Bandung|Surabaya|Medan",
        "shop": "Toko Murah|PasarKita",
        "product": "HP|kulkas|motor",
        "amount": "Rp{}|Rp {}|IDR {}",
    },
    "hi": {
        "name": "राम|सुनीता|अनिल जी|ग्राहक|श्री शर्मा",
        "friend": "मोहन|सोनू|पिंकी",
        "lender": "सागर बैंक|ज़ेनकैश|सुविधा फाइनेंस|उदय माइक्रोफाइनेंस",
        "biller": "जल विभाग|बिजली बोर्ड|विद्या स्कूल",
        "firm": "वर्मा एसोसिएट्स|रिकवरी टीम|विधि कार्यालय",
        "date": "5 मई|12/06/2025|आज|शुक्रवार",
        "time": "शाम 5 बजे|18:00",
        "city": "दिल्ली|पटना|जयपुर",
        "shop": "लोटस मार्ट",
        "product": "मोबाइल|टीवी|बाइक",
        "amount": "₹{}|{} रुपये|रु. {}",
    },
    "hi-Latn": {
        "name": "Ramesh|Sunita ji|Anil|sir|madam|Bhai",
        "friend": "Sonu|Pinky|Mohan",
        "lender": "ZenCash|Sagar Bank|Suvidha Finance|RupiLoan|QuickMoney",
        "biller": "Bijli board|Vidya School|Jal vibhag",
        "firm": "Verma Associates|Recovery team|Legal cell",
        "date": "5 May|12/06|aaj|kal|Friday",
        "time": "shaam 5 baje|6 pm",
        "city": "Delhi|Patna|Jaipur",
        "shop": "Lotus Mart",
        "product": "mobile|TV|bike",
        "amount": "Rs {}|Rs.{}|₹{}|{} rupaye",
    },
}


class Values:
    """The values of one message: one country, one creditor, one style of placeholder throughout."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self._chance = chance
        self._language = language
        self._country = chance.choice(tuple(_COUNTRIES))
        self._style = chance.choice(_PLACEHOLDERS) if chance.random() < 0.35 else ""
        self._kept: dict[str, str] = {}

    def __call__(self, slot: str) -> str:
        """The value of a slot, or the template's placeholder for it."""
        if self._style and self._chance.random() < 0.85:
            name = (
                self._chance.choice((slot, slot.upper(), f"user_{slot}", f"{slot}Value"))
                if self._language != "zh"
                else self._chance.choice((slot, "姓名", "金额"))
            )
            return self._style.replace("%%s", "%s") if self._style == "%%s" else self._style.replace("%s", name)
        if slot in ("lender", "biller", "firm", "name"):
            return self._kept.setdefault(slot, self._value(slot))
        return self._value(slot)

    def _value(self, slot: str) -> str:
        pick = self._chance.choice
        number = self._chance.randrange
        if slot == "amount":
            return self._amount()
        if slot == "n":
            return str(pick((1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 15, 18, 21, 28, 30, 37, 45, 60, 62, 75, 90, 120, 180)))
        if slot == "few":
            return str(number(1, 8))
        if slot == "percent":
            return f"{pick((0.5, 1.5, 2, 3, 5, 6.9, 8, 10, 12, 15, 18, 20, 24, 25, 30, 36, 40, 50, 60))}%"
        if slot == "phone":
            return pick(
                (
                    f"0800 000 {number(1000):03}",
                    f"1-800-555-01{number(100):02}",
                    f"98000{number(100000):05}",
                    f"+2547000{number(100000):05}",
                    f"400-000-{number(10000):04}" if self._language == "zh" else f"020 7946 0{number(1000):03}",
                )
            )
        if slot == "id":
            return pick(
                (
                    f"{number(10**6, 10**9)}",
                    f"LN{number(10**5)}",
                    f"AC-{number(10**4)}",
                    f"XX{number(10**4):04}",
                    f"{number(1000, 10000)}",
                )
            )
        if slot == "card":
            return f"{number(10000):04}"
        if slot == "otp":
            return f"{number(10**5, 10**6)}" if number(3) else f"{number(1000, 10000)}"
        if slot == "url":
            return (
                pick(("https://", "http://", "", "www."))
                + pick(
                    ("bit.ly/", "pay.example.com/", "example.org/", "t.cn/", "lnk.example/", "rb.gy/", "example.net/")
                )
                + "".join(pick("abcdefghkmnprstuvwxyz234567") for _ in range(number(4, 9)))
            )
        if slot == "email":
            return pick(("care@example.com", "support@example.org", "help@example.net"))
        return self._word(slot)

    def _word(self, slot: str) -> str:
        pick = self._chance.choice
        if self._language == "zh":
            return pick(_CHINESE[slot].split("|"))
        if self._language in _OTHERS:
            return pick(
                _OTHERS[self._language].get(slot if slot != "bank" else "lender", _ENGLISH.get(slot, "ABC")).split("|")
            )
        if slot in ("lender", "biller", "firm", "bank"):
            tail = " Bank" if slot == "bank" else pick(_ENGLISH[f"{slot}tail"].split("|"))
            return pick(_ENGLISH["stem"].split("|")) + tail
        return pick(_ENGLISH[slot].split("|"))

    def _amount(self) -> str:
        pick = self._chance.choice
        number = pick(
            (
                f"{self._chance.randrange(50, 900)}",
                f"{self._chance.randrange(1, 90)},{self._chance.randrange(1000):03}",
                f"{self._chance.randrange(100, 9000)}.{self._chance.randrange(100):02}",
                f"{self._chance.randrange(1, 60) * 500}",
            )
        )
        if self._language == "zh":
            return pick(("{}元", "{}元", "¥{}元", "人民币{}元", "¥{}", "￥{}")).format(number)
        if self._language in _OTHERS:
            return pick(_OTHERS[self._language]["amount"].split("|")).format(number)
        return pick(_COUNTRIES[self._country]).format(number)
