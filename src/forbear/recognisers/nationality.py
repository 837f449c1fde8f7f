"""Finds words for a person's nation, people or faith."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "NRP"
_STEMS = (
    "afghan(?:i|istani)?|albanian|algerian|american|andorran|angolan|anguillan|antiguan|argentin(?:e|ean|ian)|armenian|aruban|australian|aussie|"
    "austrian|azeri|azerbaijani|bahamian|bahraini|bangladeshi|barbadian|bajan|basotho|basque|bavarian|belarus(?:ian|an)|belgian|beliz(?:e|i)an|"
    "bengali|beninese|bermud(?:i)?an|bhutan(?:i|ese)|bolivian|bosnia[kn]|(?:ba|mo)tswana|brazilian|breton|brit|british|briton|bruneian|bulgarian|"
    "burkinab[eé]|burkinese|burmese|burundian|californian|cambodian|cameroon(?:ian|ese)|canadian|cape verd(?:e|i)an|catalan|caymanian|"
    "central african|chadian|chechen|chilean|chinese|colombian|comor(?:ian|an)|congolese|cornish|corsican|costa rican|crimean|croat(?:ian)?|cuban|"
    "cura[cç]aoan|cypriot|czech|dagestani|dane|danish|djiboutian|dominican|dutch|dutch(?:man|woman|men|women)|ecuador(?:ian|ean|an)|"
    "egyptian|emirati|english|english(?:man|woman|men|women)|equatoguinean|eritrean|estonian|ethiopian|eurasian|european|faroese|fijian|"
    "filipin[oa]|finn|finnish|flemish|french|french(?:man|woman|men|women)|frisian|gabonese|galician|gambian|georgian|german|ghana(?:ian|n)|"
    "gibraltarian|greek|greenland(?:er|ic)|grenad(?:ian|an)|guadeloupean|guamanian|guatemala(?:n|ian)|guianese|guinean|gujarati|guyanese|haitian|"
    "hausa|hawaiian|herzegovinian|honduran|hong ?konger|hungarian|icelander|icelandic|igbo|indian|indonesian|ingush|inuit|iranian|iraqi|irish|"
    "irish(?:man|woman|men|women)|israeli|italian|ivoi?rian|jamaican|japanese|jordanian|kalenjin|kannadiga|kashmiri|kazakh(?:stani)?|kenyan|"
    "kikuyu|i-kiribati|kiwi|korean|kosov(?:ar|an)|kurd(?:ish)?|kuwaiti|kyrgyz(?:stani)?|lao|laotian|latvian|lebanese|lesothan|liberian|"
    "libyan|liechtensteiner|lithuanian|luo|luxembourg(?:er|ish)|luxemburger|maasai|macanese|macedonian|malagasy|malawian|malay|malayali|malaysian|"
    "maldivian|malian|maltese|manx|maori|māori|marathi|marshallese|martini(?:can|quan)|mauritanian|mauritian|mexican|micronesian|moldov(?:an|ian)|"
    "mon[eé]gasque|monacan|mongol(?:ian)?|montenegrin|montserratian|moroccan|mozambi(?:can|quean)|namibian|nauruan|navajo|ndebele|nepal(?:i|ese)|"
    "netherlander|new caledonian|new zealander|nicaraguan|nigerian|nigerien|north korean|norwegian|omani|pakistani|palauan|palestinian|"
    "panamanian|papuan|papua new guinean|paraguayan|parsi|pashtun|persian|peruvian|pinoy|pole|polish|polynesian|portuguese|puerto rican|punjabi|"
    "qatari|quebecois|québécois|romanian|rohingya|russian|rwandan|salvador(?:an|ean|ian)|sami|samoan|sammarinese|santomean|são toméan|"
    "saint lucian|sardinian|saudi(?: arabian)?|scandinavian|scot|scots(?:man|woman|men|women)?|scottish|senegalese|serb(?:ian)?|seychellois|shona|"
    "siberian|sicilian|sierra leonean|sindhi|singaporean|sinhalese|slav(?:ic)?|slovak(?:ian)?|slovene|slovenian|solomon islander|somali(?:an)?|"
    r"sotho|south african|south korean|south sudanese|spaniard|spanish|sri lankan|st\.? lucian|sudanese|surinamese|surinamer|swahili|swati|swazi|"
    "swede|swedish|swiss|syrian|taiwanese|tajik(?:istani)?|tamil(?:ian)?|tanzanian|tasmanian|tatar|telugu|texan|thai|tibetan|timorese|togolese|"
    "tobagonian|tongan|trinidadian|tswana|tunisian|turk|turkish|turkmen(?:istani)?|tutsi|hutu|tuvaluan|tyrolean|ugandan|ukrainian|"
    "uruguayan|uyghur|uighur|uzbek(?:istani)?|vanuatuan|ni-vanuatu|venezuelan|vietnamese|walloon|welsh|welsh(?:man|woman|men|women)|xhosa|"
    "yemen(?:i|ite)|yoruba|yugoslav(?:ian)?|zairean|zambian|zanzibari|zimbabwean|zulu|african|african[- ]american|afro[- ]caribbean|asian|"
    "aboriginal|arab(?:ian)?|latin[oax]|chican[oa]|hispanic|caucasian|cherokee|creole|agnostic|anglican|atheist|baha.?i|baptist|brahmin|"
    "buddhist|calvinist|catholic|christian|confucian|coptic|copt|dalit|druze|evangelical|hasidic|hindu|hussite|ismaili|jain|"
    "jehovah.s witness(?:es)?|jew(?:ish)?|lutheran|mennonite|methodist|mormon|muslim|moslem|islamic|orthodox christian|pentecostal|presbyterian|"
    "protestant|puritan|quaker|rastafari(?:an)?|salafi|scientologist|seventh-day adventist|shi.?(?:a|i|ite)|sikh|sufi|sunni|tao?ist|unitarian|"
    "wahhabi|wiccan|yazidi|zionist|zoroastrian|communist|socialist|marxist|fascist|anarchist|tory|tories"
)
_LETTER = r"\w\u00c0-\u024f"
CUES = (
    Cue("nationality", rf"\b(?:{_STEMS})s?\b", rf"(?<![{_LETTER}-])(?:{_STEMS})s?(?![{_LETTER}-])"),
    Cue("nationality_zh", r"[一-龥]族", r"(?:汉|满|回|藏|壮|苗|彝|侗|瑶|白|傣|维吾尔|蒙古|哈萨克|朝鲜|土家|布依)族"),
)
_CAPITAL = re.compile(" [A-Z]")
_SMALL = re.compile(
    "(?:pole|polish|turkmen|scot|lao|finn|dane|turk|swede|jain|english|brit|kiwi|sami|luo|slav|creole|caucasian|puritan|baptist|"
    "quaker|evangelical|georgian|shona|tamil|manx|cornish|flemish|galician|breton|tory|tories|druze|coptic|copt|sufi|hausa|hutu)s?"
)
"""Everyday words too, or parts of them."""


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A word that is also an everyday one counts only with a capital."""
    for cue in CUES:
        for match in context.places(cue):
            if not _SMALL.fullmatch(match[0]):
                # "Greek Street" and "Czech Republic" are places.
                yield detail(TYPE, match, 0.5 if _CAPITAL.match(context.text, match.end()) else 0.72)
