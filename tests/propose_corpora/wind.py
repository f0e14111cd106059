"""Six invented English texts on an island's wind cooperative, with conflicts planted and innocents; few cues."""

CODEBOOK = """
properties:
  - {property: founded, subject: Skerray Wind Cooperative, type: date}
  - {property: members, subject: Skerray Wind Cooperative, type: count, unit: persons}
  - {property: output, subject: Skerray Wind Cooperative, type: measurement, unit: MWh, quantity: flow, cues: {en: [generated, produced, output]}}
  - {property: grants, subject: Skerray Wind Cooperative, type: measurement, unit: GBP, label: {en: grants paid}, cues: {en: [grants]}}
  - {property: legal_form, subject: Skerray Wind Cooperative, type: classification, terms: {cooperative: {en: cooperative society}, company: {en: private company}}, excludes: [[cooperative, company]]}
  - {property: households, subject: Isle of Skerray, type: count, unit: households}
  - {property: respondents, subject: household survey, type: count, cues: {en: [surveyed, respondents]}}
  - {property: effect, subject: warm homes scheme, type: effectiveness}
  - {property: bird_deaths, subject: Skerray turbines, type: trend, cues: {en: [bird deaths, bird strikes]}}
  - {property: opened, subject: Ronas substation, type: date, cues: {en: [opened, switched on]}}
places: {Ronas: Isle of Skerray, Hamna: Isle of Skerray, Isle of Skerray: Northern Isles}
populations: {islanders: persons, mainlanders: persons}
"""

YEARS = {"paper": "2020", "annual": "2020", "courier": "2020", "diary": "2020", "release": "2020", "chapter": "2021"}

TEXTS = {
    "paper": """Power to the Parish: Community Wind on the Isle of Skerray

Abstract. We surveyed 412 households on the Isle of Skerray. The Skerray Wind Cooperative generated 14,200 MWh in 2019,
against 12,900 MWh in 2016.

1 Introduction

The Skerray Wind Cooperative was founded in 2003, not in 2001 as is sometimes said. It is a cooperative society with 1,480
members in 2019, of whom 35 per cent, that is 518 people, live on the mainland. The Hamna Tidal Cooperative, founded in
2011, has 230 members. On average a member holds shares of £640.

In 2019 there were 2,310 households on the island. The Isle of Skerray lies 40 km from the coast. In the whole country
some 27 million households are connected to the grid.

2 Results

Reported bird deaths at the Skerray turbines fell steadily between 2014 and 2019, from 61 in 2014 to 38 in 2019.

3 Conclusion

The answers of 421 respondents to our household survey show that most people want more turbines.
""",
    "annual": """SKERRAY WIND COOPERATIVE
Annual Review 2019

Our cooperative was founded in 2003. At the end of 2019 we had 1,480 members; 96 joined during the year and 41 left.

In 2019 we generated 14,200 MWh: 6,300 MWh at Ronas, 5,100 MWh at Hamna and 1,900 MWh at the pier. Output per turbine was
2,370 MWh. We plan to generate 18,000 MWh in 2022.

Of these 1,480 members, 45 per cent, or 766 members, had bought their shares before 2010.

Grants paid in 2019 came to £186,000, of which £92,000 went to the school, £61,000 to the hall and £33,000 to the pier.
Grants will rise to £250,000 in 2021.
""",
    "courier": """THE SKERRAY COURIER

Wind, Wool and a Cable

The Skerray Wind Cooperative, founded in 2007 by two crofters, is once more in the news. "We have five thousand members if
you count the dead," says an old boatman at the pier. The Ronas substation was opened on 3 June 2015. It had first been
promised for 2012.

Laying the cable took nine years, from 2008 to 2013, because of the weather. The survey of the seabed was faster: two
years, from 2006 to 2008.

In 2019 the cooperative paid grants of £168,000.

CORRECTION: Last week we wrote that the Skerray Wind Cooperative generated 41,200 MWh in 2019. That was a mistake.
""",
    "diary": """Diary of a turbine cleaner

Monday. Rain. The warm homes scheme has failed in Hamna; my aunt still burns peat in May. At the Ronas workshop there are 12 ladders,
of which 7 are mine.

Of the 84 volunteers, 51 were women and 39 were men, if the list on the door is right. The Trondra Wind Club, a rival on
the next island, was founded in 1999. Fare for the ferry: £5.60 each way.

I met the auditor. In law the Skerray Wind Cooperative is a private company. Nobody minds.
""",
    "release": """PRESS RELEASE
Northern Isles Council, 4 March 2020

"The warm homes scheme has reduced fuel bills in Hamna," said the Council's director, Ms Ann Tulloch.

Output of the Skerray Wind Cooperative rose from 12,900 MWh in 2016 to 14,200 MWh in 2019, an increase of 25 per cent.

The Ronas substation was switched on in June 2015. Bird strikes at the Skerray turbines rose steadily between
2014 and 2019.

In 2019 there were 2,130 households on the Isle of Skerray. The Council expects 2,500 households by 2030.
""",
    "chapter": """CHAPTER THREE
The Cooperative

The Skerray Wind Cooperative is a cooperative society. By the end of 2019 it had about 1,500 members. In 2012 it had
1,105 members. The Cooperative holds its meeting in May.

At Ronas 310 households were visited in 2018. Thirteen households in every hundred burn peat. In 2018 the cooperative
generated 13,800 MWh, and in 2019 it generated 14.2 GWh.
""",
}

CONFLICTS = [
    ("founded", {"paper", "courier"}),
    ("respondents", {"paper"}),  # 412 in the abstract, 421 in the conclusion
    ("output", {"annual"}),  # 6,300, 5,100 and 1,900 are 13,300, not 14,200
    ("members", {"annual"}),  # 45 per cent of 1,480 is 666, not 766
    ("grants", {"annual", "courier"}),
    ("stated", {"courier"}),  # 2008 to 2013 is five years, not nine
    ("volunteers", {"diary"}),  # 51 and 39 are 90, not 84
    ("legal_form", {"paper", "diary"}),
    ("output", {"release"}),  # 12,900 to 14,200 is a rise of 10 per cent, not 25
    ("bird_deaths", {"paper", "release"}),
    ("households", {"paper", "release"}),
]
OPTIONAL: list[tuple[str, set[str]]] = []
