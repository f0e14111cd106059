"""Six invented English texts on a network of village libraries, with conflicts planted and innocents that look guilty."""

CODEBOOK = """
properties:
  - {property: founded, subject: Harrow Vale Library Network, type: date}
  - {property: branches, subject: Harrow Vale Library Network, type: count}
  - {property: books, subject: Harrow Vale Library Network, type: count, label: {en: books held}}
  - {property: loans, subject: Harrow Vale Library Network, type: count, quantity: flow, label: {en: loans}}
  - {property: borrowers, subject: Harrow Vale Library Network, type: count, unit: persons, label: {en: registered borrowers}}
  - {property: staff, subject: Harrow Vale Library Network, type: count, unit: persons}
  - {property: budget, subject: Harrow Vale Library Network, type: measurement, unit: USD, label: {en: annual budget}, cues: [budget]}
  - {property: reading_test_share, subject: Harrow Vale Library Network, type: percentage, label: {en: share of pupils who passed the reading test}, cues: {en: [passed, pass rate]}}
  - {property: effect, subject: Reading Hour, type: effectiveness, single: true, label: {en: effect on reading}}
  - {property: began, subject: Reading Hour, type: date, label: {en: start}, cues: {en: [began, launched, started]}}
  - {property: loans_trend, subject: Harrow Vale Library Network, type: trend, label: {en: trend of loans}}
  - {property: opened, subject: Lindholm branch, type: date, cues: {en: [opened]}}
places: {Lindholm: Harrow Vale, Osterby: Harrow Vale}
populations: {children: persons, women: persons}
"""

YEARS = {"pell": "2012", "okafor": "2014", "gazette": "2015", "varga": "2016", "board": "2017", "nash": "2018"}

TEXTS = {
    "pell": """Books by Boat: The Harrow Vale Library Network

The Harrow Vale Library Network was founded in 1974 by three schoolteachers. In 2010 the network had 14 branches and 62,000 books. Its staff numbered 48 in 2010.

In 2010 the network recorded 210,000 loans. There were 9,400 registered borrowers at the end of 2010, of whom 5,100 were women.

The Lindholm branch opened in May 1981. The annual budget in 2010 was US$1.4 million.

Reading Hour

Reading Hour began in September 2006. The scheme has proved effective: in Lindholm, 71 per cent of pupils passed the reading test in 2010.
""",
    "okafor": """Reading in the Vale

The Harrow Vale Library Network, founded in 1974, is the oldest of its kind. According to Pell (2012), the network had 14 branches in 2010. By 2013 it had 17 branches.

The network held 71,500 books in 2013. In 2010 the network recorded 290,000 loans. Loans rose from 210,000 in 2010 to 245,000 in 2013, an increase of 35 per cent.

Of the 9,400 borrowers registered in 2010, 2,820 (30 per cent) were children. In Osterby, 58 per cent of pupils passed the reading test in 2010.

Loans have risen steadily since 2010.
""",
    "gazette": """The Vale Gazette, special supplement

A visit to the boat library

It is often said that the Harrow Vale Library Network was founded in 1968, but the network's own minutes show that it was founded in 1974. "We must have 100,000 books by now," said one boatman.

The network plans to open 25 branches by 2020. The Marsh End Library Trust, a rival across the river, was founded in 1990 and has six branches.

The Lindholm branch opened in 1987. Reading Hour was launched in 2006.
""",
    "varga": """Ten Years of Reading Hour

Reading Hour started in 2009. The scheme has had no measurable effect on reading. In 2015 the network employed 52 staff, made up of 31 librarians, 12 drivers and 14 clerks.

In 2015 the annual budget was US$1.8 million. The network's annual budget in 2010 was US$2.6 million.

In Lindholm, 71.2 per cent of pupils passed the reading test in 2010. On average each branch recorded 13,000 loans a year.
""",
    "board": """Annual report of the board

The year 2016

In 2016 the network had 19 branches, 80,300 books and 55 staff. Loans fell to 238,000 in 2016. Borrowers numbered 11,200 at the end of 2016.

A statement in an earlier report that the network had 21 branches in 2016 was a misprint.

The network will hire ten more staff. Another 1,200 books were added in 2016.
""",
    "nash": """A Network of Its Own

The Harrow Vale Library Network was established in 1979. In 2010 it had more than 60,000 books and nearly 50 staff. In 2013 the network had 15 branches.

In 2016 borrowers numbered 11,200, and children made up a quarter of them. There were 8,100 registered borrowers at the end of 2010.

Loans have declined steadily since 2010. The number of books grew by 9,500 between 2010 and 2013.
""",
}

CONFLICTS = [
    ("founded", {"pell", "nash"}),
    ("branches", {"okafor", "nash"}),
    ("loans", {"pell", "okafor"}),
    ("loans", {"okafor"}),  # 210,000 to 245,000 is a rise of 17 per cent, not 35
    ("opened", {"pell", "gazette"}),
    ("began", {"pell", "varga"}),
    ("effect", {"pell", "varga"}),
    ("staff", {"varga"}),  # 31, 12 and 14 are 57, not 52
    ("budget", {"pell", "varga"}),
    ("borrowers", {"pell", "nash"}),
    ("loans_trend", {"okafor", "nash"}),
]
OPTIONAL: list[tuple[str, set[str]]] = []
