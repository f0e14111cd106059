"""Five invented English texts on a tramway, with conflicts planted and innocents that look guilty."""

CODEBOOK = """
properties:
  - {property: opened, subject: Brightmoor Tramway, type: date}
  - {property: length, subject: Brightmoor Tramway, type: measurement, unit: km, varies_by: [period]}
  - {property: stops, subject: Brightmoor Tramway, type: count}
  - {property: passengers, subject: Brightmoor Tramway, type: count, quantity: flow, label: {en: passengers carried, id: penumpang}}
  - {property: drivers, subject: Brightmoor Tramway, type: count}
  - {property: construction_cost, subject: Brightmoor Tramway, type: measurement, label: {en: construction cost}}
  - {property: punctuality, subject: Brightmoor Tramway, type: percentage, label: {en: trams on time}, cues: {en: [on time, punctuality]}}
  - {property: accidents, subject: Brightmoor Tramway, type: count, quantity: flow}
  - {property: effect_on_traffic, subject: Brightmoor Tramway, type: effectiveness, single: true}
  - {property: fare_evasion, subject: Brightmoor Tramway, type: percentage, label: {en: share of passengers without a ticket}, cues: {en: [without a ticket, fare evasion]}}
  - property: operator_kind
    subject: Brightmoor Transit
    type: classification
    terms: {public: {en: public company}, private: {en: private company}}
    excludes: [[public, private]]
"""
YEARS = {"one": "2013", "two": "2015", "three": "2016", "four": "2018", "five": "2019"}
TEXTS = {
    "one": """Steel Wheels on the Moor: Ten Years of the Brightmoor Tramway
by Ada Lindqvist

INTRODUCTION

The Brightmoor Tramway opened on 4 June 2002 after five years of digging. It was the first new line in the county since 1931 (Hughes 1998). At its opening the line was 11.2 kilometres long and had 16 stops. Construction cost £184 million, against an estimate of £120 million.

The line is run by Brightmoor Transit, a public company owned by the county.

RIDERSHIP

In 2003, the first full year, the tramway carried 3.1 million passengers. By 2011 the number of passengers had risen to 4.65 million, an increase of 50 per cent. A survey of 1,200 passengers in 2011 found that 96 of them (8 per cent) were travelling without a ticket.

In 2011 the tramway employed 74 drivers, of whom 21 were women. Punctuality in 2011 was 93 per cent.

SAFETY

There were 12 accidents in 2011, compared with 19 in 2003.
""",
    "two": """Did the Tram Work? Traffic Before and After

J. Okonkwo and M. Petrov, Journal of Moorland Transport 7(2), 2015, pp. 11-29

Abstract. We examine whether the Brightmoor Tramway reduced car traffic between 2000 and 2012.

The tramway opened in June 2002 and is 11 km long. Critics say that it has carried no one, which is absurd: in 2011 it carried 4.65 million passengers. The tramway has been effective in reducing car traffic: counts on the parallel road fell from 21,000 vehicles a day in 2001 to 16,800 in 2012, a fall of 20 per cent.

Trams ran on time on 93 per cent of days in 2011 and 91 per cent of days in 2012. The line had 16 stops in 2002 and 18 stops in 2012.

We counted 47 trams on one Tuesday in May.
""",
    "three": """BRIGHTMOOR COUNTY COUNCIL
Transport scrutiny committee: minutes of 14 March 2016

1. Tramway

The committee heard that the tramway, which opened in 2004, carried 5.2 million passengers in 2015. The director said that a second line of 9 kilometres was planned for 2021 and would need 30 drivers.

The committee noted that construction of the first line had cost £184 million. In 2011 punctuality had been 84 per cent. Accidents: 12 in 2011; 9 in 2015.

2. Buses

The bus fleet has 140 drivers and carried 7.7 million passengers in 2015.
""",
    "four": """The Moor Line: A Love Story

Everyone in Brightmoor remembers the day the tram came. It opened on 4 June 2002, in the rain. My grandmother swore it was 2001, but she was wrong about most dates.

Today the line has 18 stops. In 2011 it carried 6.45 million passengers. Brightmoor Transit is a private company, and it shows.

The tramway has failed to reduce car traffic. In 2011 the tramway employed 74 drivers, made up of 53 men and 24 women.
""",
    "five": """Annual report 2018, Brightmoor Transit

The tramway carried 5.9 million passengers in 2018, up 2 per cent on 2017. We employed 88 drivers at the end of the year. There were 7 accidents.

Since opening in 2002 the tramway has carried 71 million passengers. Construction cost the county £148 million.

Of 5.9 million passengers in 2018, 354,000 (9 per cent) travelled without a ticket, according to our inspectors.
""",
}
CONFLICTS = [
    ("opened", {"one", "three"}),
    ("passengers", {"one", "four"}),
    ("punctuality", {"one", "three"}),
    ("effect_on_traffic", {"two", "four"}),
    ("drivers", {"four"}),
    ("drivers", {"one", "four"}),
    ("construction_cost", {"one", "five"}),
    ("operator_kind", {"one", "four"}),
    ("passengers", {"five"}),
]
OPTIONAL = [("fare_evasion", {"five"})]
