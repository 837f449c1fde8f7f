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
    "afghan|albanian|algerian|american|andorran|angolan|argentin(?:e|ian)|armenian|australian|austrian|azerbaijani|bahamian|bahraini|bangladeshi|barbadian|"
    "belarusian|belgian|belizean|bolivian|bosnian|brazilian|british|briton|bulgarian|burmese|burundian|cambodian|cameroonian|canadian|chadian|chilean|chinese|"
    "colombian|congolese|costa rican|croat(?:ian)?|cuban|cypriot|czech|dane|danish|dominican|dutch|ecuadorian|egyptian|emirati|english|eritrean|estonian|ethiopian|"
    "european|fijian|filipino|finn|finnish|french|gabonese|gambian|georgian|german|ghanaian|greek|grenadian|guatemalan|guinean|guyanese|haitian|honduran|hungarian|"
    "icelander|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh|kenyan|korean|kosovar|kurd(?:ish)?|"
    "kuwaiti|kyrgyz|lao|laotian|latvian|lebanese|liberian|libyan|lithuanian|luxembourger|macedonian|malagasy|malawian|malaysian|maldivian|malian|maltese|"
    "mauritanian|mauritian|mexican|moldovan|mongolian|montenegrin|moroccan|mozambican|namibian|nepal(?:i|ese)|new zealander|nicaraguan|nigerian|nigerien|"
    "norwegian|omani|pakistani|palestinian|panamanian|paraguayan|persian|peruvian|pole|polish|portuguese|puerto rican|qatari|romanian|russian|rwandan|salvadoran|"
    "samoan|saudi(?: arabian)?|scot|scottish|senegalese|serb(?:ian)?|singaporean|slovak(?:ian)?|slovene|slovenian|somali|south african|spaniard|spanish|"
    "sri lankan|sudanese|surinamese|swazi|swede|swedish|swiss|syrian|taiwanese|tajik|tanzanian|thai|tibetan|togolese|tongan|tunisian|turk|turkish|turkmen|"
    "ugandan|ukrainian|uruguayan|uyghur|uzbek|venezuelan|vietnamese|welsh|yemeni|zambian|zimbabwean|african|asian|arab|latino|latina|hispanic|"
    "buddhist|catholic|christian|hindu|jew(?:ish)?|muslim|protestant|sikh|jain|mormon"
)
CUES = (
    Cue("nationality", rf"\b(?:{_STEMS})s?\b", rf"(?<![\w-])(?:{_STEMS})s?(?![\w-])"),
    Cue("nationality_zh", r"[一-龥]族", r"(?:汉|满|回|藏|壮|苗|彝|侗|瑶|白|傣|维吾尔|蒙古|哈萨克|朝鲜|土家|布依)族"),
)
_CAPITAL = re.compile(" [A-Z]")
_SMALL = {"pole", "poles", "polish", "turkmen", "scot", "lao", "finn", "dane", "turk", "swede", "jain", "english"}


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A word that is also an everyday one counts only with a capital."""
    for cue in CUES:
        for match in context.places(cue):
            if match[0] not in _SMALL:
                # "Greek Street" and "Czech Republic" are places.
                yield detail(TYPE, match, 0.5 if _CAPITAL.match(context.text, match.end()) else 0.72)
