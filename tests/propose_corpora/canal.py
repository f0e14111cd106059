"""Five invented English texts on the restoring of a canal, with conflicts planted and innocents; a codebook without cues."""

CODEBOOK = """
properties:
  - {property: founded, subject: Wexley Canal Society, type: date}
  - {property: volunteers, subject: Wexley Canal Society, type: count, unit: persons}
  - {property: length, subject: Wexley Canal, type: measurement, unit: km}
  - {property: boats, subject: Wexley Canal, type: count, quantity: flow}
  - {property: cost, subject: Amberley aqueduct, type: measurement, unit: GBP}
  - {property: status, subject: Wexley Canal Society, type: classification, terms: [charity, company]}
"""

YEARS = {"history": "2018", "review": "2019", "echo": "2019", "essay": "2020", "minutes": "2019"}

TEXTS = {
    "history": """A Short History of the Wexley Canal

The Wexley Canal was dug between 1792 and 1797 and is 31 km long. It carried coal, lime and cheese. The last working boat
came down in 1938.

The Wexley Canal Society was set up in 1971 by a schoolmaster and two farmers. It is a charity. In 1980 the Society had 85
volunteers; by 2017 it had 640 volunteers, of whom 212 were women. The Harden Canal Society, its elder sister, dates from
1966 and has 1,900 volunteers.

The Amberley aqueduct was rebuilt over six years, from 1988 to 1994, and cost £2.4 million. The budget had been £1.9
million. In 2017 some 3,150 boats passed along the canal. Across the country 34,000 boats hold a licence.
""",
    "review": """WEXLEY CANAL SOCIETY
Review of the year 2017

Our Society was founded in 1971, and we are proud of it. In 2017 we had 640 volunteers: 310 diggers, 215 stewards and 135
clerks. A further 58 people enrolled in the spring.

Boats. In 2017 the canal saw 3,510 boats, up 12 per cent from 2,400 in 2015. Our aim is 5,000 boats by 2022. On a busy day
in August 40 boats go through the top lock.

Of the 640 volunteers, 160, or 25 per cent, are under thirty. Dinner costs £18 a head.
""",
    "echo": """THE WEXLEY ECHO

Mud, Sweat and Gears

Founded in 1917, the Wexley Canal Society is older than the vicar. "We were ten thousand boats a year in my day," sighs Jack
Moss, 88. The canal itself is 31 km long, give or take a lock.

The Amberley aqueduct cost £4.2 million to rebuild, and every brick of it was laid by hand.

Rebuilding the top lock took four years, from 2001 to 2011, and nobody remembers why.

Our report last week that 6,400 volunteers work on the canal was wrong; the Society has 640.
""",
    "essay": """Volunteers and the State

In law the Wexley Canal Society is a company, wholly owned by its officers, and was never anything else. Founded in 1971, it
has outlived four ministries.

I interviewed 48 volunteers. Of these 48 volunteers, 30 per cent, or 21 people, had worked in a mine. Two thirds of them,
32 in all, had a boat of their own.

The canal is 19 miles long, of which 7 km are in water. The number of boats on the canal grew from 2,400 in 2015 to 3,150 in 2017.
""",
    "minutes": """Minutes of the spring meeting

1. The chairman said that the Society, founded in 1971, should have a birthday.
2. Volunteers. At the end of 2018 there were 655 volunteers.
3. The survey of the banks is to begin in May 2019.
4. Money. The dredger cost £310,000, of which £160,000 came from the county, £90,000 from the lottery and £45,000 from a raffle.
5. Of 54 members present, 31 men and 28 women, all voted for cake.
""",
}

CONFLICTS = [
    ("founded", {"history", "echo"}),
    ("boats", {"essay", "review"}),  # 3,150 and 3,510 in 2017; the history says "some 3,150"
    ("boats", {"review"}),  # 2,400 to 3,510 is a rise of 46 per cent, not 12
    ("volunteers", {"review"}),  # 310, 215 and 135 are 660, not 640
    ("cost", {"history", "echo"}),
    ("stated", {"echo"}),  # 2001 to 2011 is ten years, not four
    ("stated_volunteers", {"essay"}),  # 30 per cent of 48 is 14, not 21
    ("status", {"history", "essay"}),
    ("money", {"minutes"}),  # 160, 90 and 45 are 295, not 310
    ("members", {"minutes"}),  # 31 and 28 are 59, not 54
]
OPTIONAL: list[tuple[str, set[str]]] = []
