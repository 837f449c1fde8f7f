"""People and addresses of countries that are written in English and seldom stand in lists: how a house is named there."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Locale = dict[str, list[str]]
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_FIGURE = re.compile(r"#+")

PEOPLE = {
    "NG": (
        "Chinedu Ngozi Emeka Ifeoma Obinna Adaeze Chukwuemeka Amaka Ikenna Nkechi Babatunde Folasade Oluwaseun Temitope Ayodele "
        "Yetunde Kehinde Taiwo Adebayo Funmilayo Olumide Abimbola Gbenga Titilayo Musa Aisha Abubakar Hauwa Ibrahim Zainab Sani "
        "Halima Umar Fatima Aliyu Maryam Ebuka Chiamaka Uche Ndidi Efe Osaro Ese Tamuno Blessing Goodluck Patience Sunday",
        "Okafor Adeyemi Okonkwo Balogun Eze Adebayo Nwosu Ogunleye Bello Danjuma Okoro Abiodun Ibe Lawal Chukwu Afolabi Onyekachi "
        "Sanusi Akinola Obi Adewale Yusuf Uzoma Ojo Garba Nnamdi Olatunji Suleiman Anyanwu Fashola Igwe Mohammed Okeke Alabi "
        "Ekwueme Osagie Effiong Tijani Oyelaran Madu Shehu Udoh Akpan Okoye Omotosho",
    ),
    "KE": (
        "Wanjiku Kamau Otieno Achieng Mwangi Njeri Kipchoge Chebet Mutua Mumbua Barasa Nekesa Njoroge Wambui Odhiambo Akinyi "
        "Kiprotich Jepkosgei Musyoka Ndinda Wafula Nafula Karanga Nyambura Omondi Atieno Cheruiyot Chepkemoi Kilonzo Mwende "
        "Juma Zawadi Baraka Neema Hassan Amina Grace Faith Peter Joseph Mercy Dennis Brian Kevin Purity Sharon",
        "Kamau Otieno Mwangi Wanjiru Njoroge Odhiambo Kiplagat Mutua Kariuki Ochieng Kimani Chege Rotich Musyoka Wekesa Simiyu "
        "Maina Onyango Kosgei Muthoni Gitau Omondi Koech Ndungu Wafula Njuguna Owino Langat Mutiso Kibet Macharia Okoth Ruto "
        "Kilonzo Nyaga Gichuru Were Cherono Abdi Mohamed Githinji Waweru",
    ),
    "IN": (
        "Aarav Priya Rohan Ananya Vikram Kavya Suresh Lakshmi Rajesh Meena Arjun Divya Karthik Sneha Manoj Pooja Sanjay Nisha "
        "Ravi Deepa Amit Shalini Harpreet Gurpreet Jaspreet Manpreet Irfan Shabana Imran Rukhsana Farhan Ayesha Venkatesh "
        "Padma Murali Revathi Subhash Rekha Debashish Moumita Anirban Sutapa Tenzin Dolma Joseph Mariamma Thomas Annamma Ashok Geeta",
        "Sharma Patel Iyer Nair Reddy Gupta Singh Kaur Khan Das Menon Joshi Kulkarni Deshpande Chatterjee Banerjee Mukherjee "
        "Pillai Rao Naidu Verma Mishra Tiwari Yadav Chauhan Bhatt Desai Shah Mehta Jain Agarwal Bose Ghosh Sengupta Krishnan "
        "Subramanian Venkataraman Ansari Siddiqui Qureshi Gill Dhillon Sandhu Kurian Varghese Fernandes Pereira Pawar Shinde Jadhav",
    ),
    "PH": (
        "Maria Jose Juan Rosario Jocelyn Rommel Maricel Arnel Marites Rodrigo Liza Ferdinand Cristina Reynaldo Imelda Danilo "
        "Jennylyn Jomar Analyn Rogelio Teresita Efren Lourdes Rowena Nestor Gloria Bayani Ligaya Dalisay Luzviminda Angelica "
        "Jericho Princess Jayson Mark Christian Joy Grace Aileen Edgardo Corazon",
        "Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Villanueva Ramos Aquino Dela Cruz Del Rosario Castillo Navarro "
        "Domingo Pascual Salazar Macaraeg Manalo Dimaculangan Panganiban Catacutan Magsaysay Lacson Tolentino Evangelista "
        "Soriano Valdez Agbayani Pangilinan Sumulong Bonifacio Macapagal Batungbakal Gatdula Abad Uy Tan Lim",
    ),
    "GH": (
        "Kwame Ama Kofi Akosua Yaw Abena Kwaku Adwoa Kojo Esi Kwabena Afia Nana Efua Selorm Elikem Dzifa Edem Mawuli Akua "
        "Fiifi Araba Ebo Baaba Alhassan Rahinatu Issah Memuna Godfred Comfort Prosper Mavis",
        "Mensah Owusu Boateng Asante Osei Appiah Agyeman Ofori Addo Amoah Quaye Tetteh Lamptey Darko Acheampong Nkrumah Asamoah "
        "Baidoo Ansah Adjei Amponsah Kuffour Gyamfi Agbeko Dogbe Yakubu Iddrisu Sarpong Antwi Quartey",
    ),
    "ZA": (
        "Thabo Nomvula Sipho Lindiwe Mandla Thandeka Bongani Zanele Tshepo Lerato Kagiso Refilwe Pieter Annelie Johan Marietjie "
        "Francois Elmarie Riaan Ilse Themba Nosipho Vusi Ayanda Naledi Sibusiso Palesa Mpho Yusuf Fatima Deshnee Kuben",
        "Nkosi Dlamini Ndlovu Khumalo Mokoena Botha Van der Merwe Van Wyk Pretorius Naidoo Govender Pillay Mthembu Zulu Molefe "
        "Mahlangu Du Plessis Joubert Coetzee Venter Sithole Maseko Radebe Tshabalala Mabaso Moodley Jacobs Adams Petersen",
    ),
    "PK": (
        "Muhammad Ali Ayesha Bilal Sana Usman Hina Hamza Rabia Asad Mehwish Faisal Saima Kashif Nadia Imtiaz Shazia Waqar "
        "Zubaida Tariq Naila Adnan Iqra Junaid Sidra Babar Kiran Salman Fareeha",
        "Khan Ahmed Malik Butt Chaudhry Hussain Qureshi Sheikh Raza Mirza Abbasi Bhatti Awan Gondal Janjua Khattak Afridi "
        "Yousafzai Memon Soomro Baloch Leghari Rana Dar Kayani Niazi Hashmi Zaidi Naqvi Rizvi",
    ),
    "SG": (
        "Wei Ming Hui Ling Jia Hao Siti Nurul Ahmad Faizal Rajan Mei Xin Kok Wai Li Na Zul Hakim Aishah Devi Kumar Boon Keng "
        "Swee Lian Chee Meng Nur Izzati Jun Jie Yan Ting Hafiz Suriani",
        "Tan Lim Lee Ng Wong Goh Chua Koh Teo Ong Ang Yeo Low Chan Sim Toh Chia Seah Quek Phua bin Abdullah bte Rahman Subramaniam "
        "Pillai Ho Foo Yap Heng Loke Chong Lau",
    ),
    "US": (
        "James Mary Robert Patricia Michael Jennifer DeShawn Latoya Tyrone Keisha Marcus Ebony Luis Guadalupe Javier Marisol "
        "Hunter Madison Cody Kayleigh Brandon Destiny Ethan Abigail Walter Dorothy Earl Shirley Xiomara Nhung Duc Yolanda "
        "Rashad Imani Colton Brooklyn Wyatt Savannah Sage Hope Grant Dale Mason Rose Joy Will Mark Faith Dawn Heath",
        "Smith Johnson Washington Jefferson Gonzalez Rodriguez Nguyen Tran Kowalski Schmidt Olson Larson Murphy O'Brien Baker "
        "Carter Hill Stone Woods Rivers Fields Banks Bishop Price Long Young King Page Marsh "
        "Brooks Parks Lane Chambers Booker Tillman Hargrove Whitfield Castaneda Delgado Yazzie Begay Kealoha",
    ),
    "GB": (
        "Oliver Amelia Harry Olivia Callum Eilidh Hamish Morag Rhys Carys Gethin Siobhan Ciaran Niamh Nigel Maureen Graham "
        "Pauline Mohammed Aaliyah Tariq Yasmin Winston Precious Dwayne Chantelle Kacper Zuzanna Oluwadamilola Gareth Bronwen "
        "Alistair Fiona Keeley Jade Rowan Heather Iris Holly Basil Clement Rosemary",
        "Smith Jones Williams Evans Davies Hughes Llewellyn McDonald MacLeod Campbell Fraser Sutherland O'Neill Gallagher Begum "
        "Hussain Akhtar Patel Okafor Mensah Clarke Campbell-Reid Fitzgerald Ashworth Bradshaw Hardcastle Micklethwaite Grimshaw "
        "Winterbottom Thackeray Pennington Cartwright Barraclough Sykes Nowak Wisniewska Popescu Ionescu Wood Green Church Rose Bell Cross",
    ),
}
"""Given names and surnames by country, written down by hand: common ones, and ones that are everyday words too."""

PLACES: dict[str, tuple[str, str, str]] = {
    "NG": (
        "[Adeola Odeku|Awolowo|Herbert Macaulay|Allen|Ogui|Aba|Ikorodu|Opebi|Ahmadu Bello|Aminu Kano|Bode Thomas|Toyin|Ojuelegba|"
        "Ziks|New Market|Ring] [Street|Road|Avenue|Way|Crescent|Close]",
        "[Victoria Island|Ikeja|Surulere|Yaba|Lekki Phase 1|Garki|Wuse 2|Maitama|GRA|Trans-Amadi|Independence Layout|Bodija|"
        "Sabon Gari|New Haven|Festac Town|Magodo Phase II]",
        "[Lagos|Abuja|Ibadan|Kano|Port Harcourt|Enugu|Benin City|Kaduna|Aba|Jos|Ilorin|Onitsha|Abeokuta|Owerri|Uyo|Calabar]",
    ),
    "KE": (
        "[Moi|Kenyatta|Kimathi|Ngong|Waiyaki|Tom Mboya|Haile Selassie|Oginga Odinga|Biashara|Langata|Thika|Mombasa|Argwings Kodhek] "
        "[Avenue|Street|Road|Way|Lane|Drive]",
        "[Westlands|Kilimani|South B|Umoja Estate|Buruburu Phase 5|Kasarani|Rongai|Karen|Nyali|Milimani|Section 58|Kileleshwa|Pipeline]",
        "[Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Thika|Nyeri|Machakos|Kakamega|Kericho|Malindi|Embu|Kitale]",
    ),
    "IN": (
        "[MG|Brigade|Linking|Hill|Station|Anna|Gandhi|Nehru|Tilak|Park|SV|Rash Behari|Mount|Lal Bahadur Shastri|College|Temple] "
        "[Road|Marg|Salai|Street|Cross Road|Lane]",
        "[Andheri East|Koramangala 5th Block|Indiranagar|T. Nagar|Salt Lake Sector V|Banjara Hills|Karol Bagh|Kothrud|Sector 62|"
        "Jayanagar 4th T Block|Malviya Nagar|Gomti Nagar|Vashi|Adyar|Bodakdev|Shivaji Nagar|Laxmi Nagar|HSR Layout|Patel Colony]",
        "[Mumbai|Bengaluru|Chennai|Kolkata|Hyderabad|New Delhi|Pune|Noida|Ahmedabad|Jaipur|Lucknow|Kochi|Thiruvananthapuram|"
        "Bhubaneswar|Guwahati|Indore|Nagpur|Coimbatore|Vijayawada|Ludhiana]",
    ),
    "PH": (
        "[Rizal|Mabini|Bonifacio|Quezon|Roxas|Aurora|Katipunan|Taft|Shaw|Ortigas|Magsaysay|Osmena|Del Pilar|Luna|Burgos] "
        "[Street|St.|Avenue|Ave.|Boulevard|Extension]",
        "[Brgy. San Isidro|Barangay Poblacion|Brgy. Commonwealth|Brgy. Sta. Cruz|Barangay Holy Spirit|Villa Teresa Subdivision|"
        "Greenview Village|Sitio Maligaya|Brgy. Bagong Silang|Purok 3, Brgy. Mabolo]",
        "[Quezon City|Makati|Manila|Cebu City|Davao City|Pasig|Taguig|Baguio|Iloilo City|Antipolo|Bacoor|Cagayan de Oro|Dasmariñas]",
    ),
    "GH": (
        "[Oxford|Ring|Liberation|Independence|Spintex|Boundary|Kojo Thompson|Castle|Harper|Prempeh II] [Street|Road|Avenue|Road East]",
        "[Osu|East Legon|Madina Estates|Adum|Asokwa|Tesano|Community 7|Dansoman|Airport Residential Area]",
        "[Accra|Kumasi|Tamale|Takoradi|Tema|Cape Coast|Sunyani|Ho|Koforidua]",
    ),
    "ZA": (
        "[Long|Loop|Church|Voortrekker|Jan Smuts|Commissioner|Nelson Mandela|Vilakazi|Beach|Kerk|Oxford|Musgrave] "
        "[Street|Road|Drive|Avenue|Straat|Laan]",
        "[Sea Point|Sandton|Soweto|Umlazi|Gugulethu|Hatfield|Berea|Khayelitsha|Chatsworth|Observatory|Randburg]",
        "[Cape Town|Johannesburg|Durban|Pretoria|Gqeberha|Bloemfontein|Polokwane|East London|Kimberley|Stellenbosch]",
    ),
    "PK": (
        "[Mall|Ferozepur|Jinnah|Shahrah-e-Faisal|Tariq|Murree|Canal Bank|Saddar|Zamzama] [Road|Avenue|Lane|Street #]",
        "[Gulberg III|DHA Phase 5|Model Town|F-8/3|G-11 Markaz|Clifton Block 4|North Nazimabad Block H|Johar Town|Satellite Town]",
        "[Lahore|Karachi|Islamabad|Rawalpindi|Faisalabad|Multan|Peshawar|Quetta|Sialkot|Hyderabad]",
    ),
    "SG": (
        "[Ang Mo Kio|Bedok North|Toa Payoh|Jurong West|Tampines|Clementi|Hougang|Orchard|Serangoon|Bukit Timah] "
        "[Avenue ##|Street ##|Road|Lorong #|Central]",
        "[Tiong Bahru|Geylang|Bishan|Woodlands|Punggol|Little India|Katong]",
        "[Singapore|Johor Bahru|Petaling Jaya|Kuala Lumpur|George Town|Ipoh]",
    ),
    "US": (
        "[|N |S |E |West |North ][Maple|Oak|Washington|Lincoln|2nd|14th|Martin Luther King Jr|Cedar Ridge|Old Mill|County Road|Sunset|"
        "Magnolia|Peachtree|Elm|Lakeview|Jefferson|Cherry Hill|State|Main] [St|Street|Ave|Avenue|Rd|Blvd|Dr|Drive|Ln|Lane|Ct|Pkwy|Way|Cir|Trl]",
        "[Riverdale|Oakwood Heights|Lake Forest|Midtown|Fairview|Brookhaven|Silver Spring|Bay Ridge]",
        "[Springfield|Columbus|Tulsa|Baton Rouge|Fresno|Spokane|Albuquerque|Chattanooga|Des Moines|Boise|El Paso|Toledo|Dayton|"
        "Little Rock|Mobile|Reading|Phoenix|Orange|Flint|Eugene|Savannah|Jackson|Charlotte|Madison|Lincoln|Aurora]",
    ),
    "GB": (
        "[High|Church|Station|Victoria|Albert|Mill|King Edward|Queen's|Park|London|Manchester|Chapel|Gladstone|Wellington|Primrose|"
        "Heol y Bryn|Sauchiehall|Rose|Elm Tree|Back] [Street|Road|Lane|Avenue|Close|Terrace|Drive|Way|Crescent|Gardens|Mews|Grove|Place|Walk|Hill]",
        "[Headingley|Moss Side|Clifton|Handsworth|Gosforth|Canton|Govan|Leith|Peckham|Toxteth|Little Hulton|Upper Stoke|Great Barr]",
        "[Leeds|Bristol|Sheffield|Cardiff|Glasgow|Belfast|Nottingham|Leicester|Bath|Reading|Sale|Bury|Rugby|Deal|Hull|Stoke-on-Trent|"
        "Kirkcaldy|Merthyr Tydfil|Milton Keynes|Wolverhampton|Newcastle upon Tyne|Ashby-de-la-Zouch]",
    ),
}
"""A street, a part of a town, and a town, by country. A choice stands in brackets, a figure is `#`."""

CODES = {
    "NG": "######",
    "KE": "00#00|20100|80100|40100",
    "IN": "######|### ###",
    "PH": "####",
    "GH": "GA-###-####|AK-###-####",
    "ZA": "####",
    "PK": "#####",
    "SG": "######",
    "US": "#####|#####-####",
    "GB": "[A-Z]# #[A-Z][A-Z]|[A-Z][A-Z]## #[A-Z][A-Z]|[A-Z][A-Z]# #[A-Z][A-Z]",
}
HOUSES = {
    "NG": "{n} {street}|No. {n} {street}|Plot {n}, {street}|Block {b}, Flat {n}, {street}|Suite {n}, {street}|House {n}, {street}, off {street2}",
    "KE": "P.O. Box {m}-{code}|P. O. BOX {m}|{n} {street}|House No. {n}, {street}|{street}, Block {b}, Door {n}",
    "IN": "{n}/{b}, {street}|Flat No. {n}, {society}, {street}|H.No. {n}-{n2}-{m}, {street}|#{n}, {o} Cross, {street}|Door No {n}, {street}|"
    "Plot {n}, {street}|S/o {father}, Village {village}, Post {village}|Shop {n}, {society}, near {village} bus stand",
    "PH": "{n} {street}|Block {n} Lot {n2}, {street}|Blk {n} Lot {n2}|Unit {m}, {street}|Lot {n}, {street} corner {street2}",
    "GH": "{n} {street}|House No. {b}{n}/{n2}, {street}|P. O. Box {m}|Plot {n}, {street}",
    "ZA": "{n} {street}|Unit {n}, {n2} {street}|Stand {m}, {street}|PO Box {m}|{n} {street}, Flat {n2}",
    "PK": "House {n}, Street {n2}|House # {n}-{b}, {street}|Flat {n}, {street}|Plot {n}-{b}, {street}|Shop No. {n}, {street}",
    "SG": "Blk {n} {street} #{n2}-{m}|{n} {street}|Block {n}, {street}, #0{n2}-{n}|No {n}, {street}",
    "US": "{m} {street}|{m} {street} Apt {n}|{m} {street}, Unit {b}|{m} {street} #{n}|PO Box {m}|{m} {street}, Ste {n}|RR {n} Box {n2}",
    "GB": "{n} {street}|Flat {n2}, {n} {street}|{n}{b} {street}|The {society}, {street}|Flat {b}, {society} House, {n} {street}|PO Box {m}",
}
ENDS = {
    "NG": "{area}, {city}|{area}, {city} State|{city} {code}|{area}, {city}, Nigeria",
    "KE": "{city}|{area}, {city}|{code} {city}|{city}, Kenya|{area}",
    "IN": "{area}, {city} {code}|{area}, {city} - {code}|{area}, {city}-{code}|{area}, {city}, Pin {code}|{city} {code}, India|{area}, {city}",
    "PH": "{area}, {city}|{area}, {city} {code}|{code} {city}|{city}, Metro Manila|{area}, {city}, Philippines",
    "GH": "{area}, {city}|{code}, {city}|{city}|{area}, {city}, Ghana",
    "ZA": "{area}, {city}, {code}|{area}, {code}|{city} {code}|{area}, {city}",
    "PK": "{area}, {city}|{area}, {city} {code}|{city}, Pakistan|{area}, {city}-{code}",
    "SG": "{city} {code}|S({code})|{city}|{area}, {city} {code}",
    "US": "{city}, {state} {code}|{city} {state} {code}|{city}, {state}|{area}, {state} {code}|{city}, {state} {code}, USA",
    "GB": "{city} {code}|{city}, {code}|{area}, {city}, {code}|{area}, {city} {code}|{city}|{code}|{city}, West Yorkshire, {code}",
}
SOCIETIES = "Sai Krupa Apartments|Green Valley Society|Rose Villa|Lotus Towers|Old Rectory|Willow|Ashoka Residency|Hawthorn|Shanti Niwas|Coach House|Orchard|Silver Oaks"
VILLAGES = (
    "Rampur|Kheda|Palampur|Chandpur|Nandgaon|Belgachia|Madhupur|Karimganj|Sonarpur|Thenkasi|Muvattupuzha|Bahadurgarh"
)
STATES = "CA|TX|NY|FL|OH|PA|GA|NC|MI|WA|AZ|TN|MO|OK|LA|NM"


def _pick(pattern: str, chance: random.Random) -> str:
    """One reading of a pattern: choices in brackets, figures for `#`, letters for `A-Z`."""

    def chosen(found: re.Match[str]) -> str:
        return chance.choice("ABCDEFGHJKLMNPRSTWY") if found[1] == "A-Z" else chance.choice(found[1].split("|"))

    text = _CHOICE.sub(chosen, pattern)
    return _FIGURE.sub(lambda f: "".join(chance.choice("0123456789") for _ in f[0]), text)


def _code(country: str, chance: random.Random) -> str:
    return _pick(chance.choice(CODES[country].split("|")), chance)


def _address(country: str, chance: random.Random, street: Callable[[], str], names: list[str]) -> str:
    """A house, and where it stands: on one line or on several."""
    _, area, city = PLACES[country]
    words = {
        "n": str(chance.randint(1, 240)),
        "n2": str(chance.randint(1, 30)),
        "m": str(chance.randint(100, 98000)),
        "b": chance.choice("ABCDEFGH"),
        "o": chance.choice(("1st", "2nd", "3rd", "4th", "7th", "11th")),
        "street": street(),
        "street2": street(),
        "society": chance.choice(SOCIETIES.split("|")),
        "village": chance.choice(VILLAGES.split("|")),
        "father": chance.choice(names),
        "code": _code(country, chance),
        "area": _pick(area, chance),
        "city": _pick(city, chance),
        "state": chance.choice(STATES.split("|")),
    }
    house = chance.choice(HOUSES[country].split("|")).format(**words)
    if chance.random() < 0.25:
        house += ", " + chance.choice(("opposite", "near", "behind", "beside")) + f" {words['society']}"
    end = chance.choice(ENDS[country].split("|")).format(**words)
    joint = chance.choice((", ", ", ", ", ", "\n", ",\n", " "))
    return house + joint + (end.replace(", ", "\n") if joint == "\n" else end)


def regions() -> dict[str, Locale]:
    """Every country of this file in the form of the other locales, named `own_<country>`."""
    found: dict[str, Locale] = {}
    for country, (given, surname) in PEOPLE.items():
        chance = random.Random(country)
        street, area, city = PLACES[country]
        names, others = given.split(), _surnames(surname)
        found[f"own_{country}"] = {
            "given": names,
            "surname": others,
            "street": [_pick(street, chance) for _ in range(300)],
            "address": [_address(country, chance, lambda s=street, c=chance: _pick(s, c), names) for _ in range(900)],
            "city": sorted({_pick(p, chance) for p in (area, city, city) for _ in range(120)}),
            "company": [],
            "zip": [_code(country, chance) for _ in range(200)],
            "phone": [
                _pick(chance.choice(("0#########", "+### ### ######", "0### ### ####")), chance) for _ in range(100)
            ],
            "email": [f"{chance.choice(names).lower()}{chance.randint(1, 99)}@example.com" for _ in range(50)],
        }
    return found


_PARTICLES = {"Dela", "Del", "Van", "der", "Du", "bin", "bte"}


def _surnames(text: str) -> list[str]:
    """The surnames of a list; a particle belongs to what follows it."""
    found: list[str] = []
    held: list[str] = []
    for word in text.split():
        if word in _PARTICLES:
            held.append(word)
        else:
            found.append(" ".join([*held, word]))
            held = []
    return found
