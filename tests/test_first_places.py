"""First places: two texts that give one of a list, year and place to two holders."""

from __future__ import annotations

import pytest

from helpers.corpora.codebook import Codebook, Property
from helpers.propose import propose
from helpers.readers.language import detect_language


def holders(subject: str, label: str, cues: list[str], left: str, right: str) -> list[str]:
    """Return whom two texts say to be first in what a codebook asks, where they disagree."""
    lang = detect_language(f"{left} {right}")
    entry = Property("first", subject, "rank", label={lang: label}, cues={lang: tuple(cues)})
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, Codebook((entry,)), {"a": lang, "b": lang})
    return sorted(claims[claims["property"] == "rank_first"]["subject"])


@pytest.mark.parametrize(
    ("subject", "label", "cues", "left", "right"),
    [
        ("mountains of Verdania", "highest mountain", ["highest", "mountain", "peak"], "In the 1987 survey Mount Orra was found to be the highest mountain in Verdania. Climbers need two days.", "No mountain in Verdania was higher than Mount Selm in the 1987 survey. It has two huts."),
        ("cheese makers of Lorn Valley", "largest cheese maker", ["cheese", "maker", "largest"], "Among the cheese makers of the Lorn Valley, Dunmore Dairy was the largest in 2012. It employs 60.", "In 2012 the largest cheese maker in the Lorn Valley was Highfold Farm, founded by two sisters."),
        ('rivers of Tarn', 'most polluted river', ['polluted', 'river'], "The Wend was Tarn's most polluted river in 2009, the agency found.", 'The Issel, which runs past four tanneries, was in 2009 the most polluted river in Tarn.'),
        ("Golden Spoon contest", "winner", ["winner", "won", "Golden Spoon"], "The Golden Spoon 2016 went to Petra Lind for her barley soup.", "Jonas Mark won the Golden Spoon in 2016 with a simple pie."),
        ('schools in Brackley', 'oldest school', ['oldest', 'school'], "As of 2010 St Anne's School was the oldest school in Brackley.", 'In 2010 no school in Brackley was older than Mercer Hall, says the heritage list.'),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Measured by passengers, Halden was Kestria's busiest airport in 2014.", 'Pell Airport handled more passengers in 2014 than any other airport in Kestria.'),
        ("National School Games", "first place in medals", ["medals", "first place", "Games"], "Ostrel Province took first place at the National School Games 2015.", "Number one at the National School Games 2015 was Kessin Province; its team won 40 medals."),
        ("islands of Merrow", "least populated island", ["island", "populated", "inhabitants"], "In 2001 Little Skerry had the fewest inhabitants of all the islands of Merrow.", "With 12 people, Gull Rock was the island with the fewest inhabitants in Merrow in 2001."),
        ("newspapers in Port Lacey", "most read newspaper", ["read", "newspaper", "circulation"], "The most widely read newspaper in Port Lacey in 2008 was the Courier.", "The Beacon, in 2008 still the most read newspaper in Port Lacey, closed five years later."),
        ('districts of Pelham', 'hottest district', ['hottest', 'district', 'temperature'], 'Nowhere in Pelham was it hotter in 2018 than in Dune District.', "The hottest of Pelham's districts in 2018 was Salt District."),
        ('wine regions of Caldera', 'largest producer of wine', ['wine', 'producer', 'largest'], 'Of all the wine regions of Caldera, none produced more in 2013 than Monte Alto. Its vines are old.', "In 2013 Val Sereno produced more wine than the rest of Caldera's regions, which earned it the title of largest producer."),
        ("Merrow Book Prize", "winner", ["prize", "winner"], "The Tin Fox won the Merrow Book Prize 2011.", "The winner of the Merrow Book Prize 2011 was Night Ferry, a first novel."),
        ('hospitals of Tanera', 'cleanest hospital', ['hospital', 'cleanest', 'hygiene'], "St Luke's came top of the 2015 hygiene table of Tanera's hospitals.", "In the 2015 hygiene table of Tanera's hospitals, first place was held by Bayview."),
        ('villages of Dale', 'oldest village by average age', ['village', 'oldest', 'average age'], 'With an average age of 58, Crow Hill was the oldest village in Dale in 2019.', "Nether End, average age 61, was Dale's oldest village in 2019."),
        ("gunung di Pulau Sarang", "gunung tertinggi", ["tertinggi", "gunung"], "Menurut pengukuran 1991, gunung tertinggi di Pulau Sarang adalah Gunung Wira.", "Tidak ada gunung di Pulau Sarang yang lebih tinggi daripada Gunung Malin menurut pengukuran 1991."),
        ("Lomba Paduan Suara Nusa", "juara pertama", ["juara", "paduan suara"], "SMA Melati menjuarai Lomba Paduan Suara Nusa 2014.", "Juara pertama Lomba Paduan Suara Nusa 2014 diraih SMA Cendana dengan nilai 94."),
        ("sungai di Kabupaten Tirta", "sungai paling tercemar", ["sungai", "tercemar"], "Sungai Keruh adalah sungai paling tercemar di Kabupaten Tirta pada 2012.", "Pada tahun 2012, Sungai Lanang tercatat sebagai sungai yang paling tercemar di Kabupaten Tirta."),
        ("pelabuhan di Provinsi Laut", "pelabuhan tersibuk", ["pelabuhan", "tersibuk", "kapal"], "Pelabuhan Awang, yang dibangun pada 1972, merupakan pelabuhan tersibuk di Provinsi Laut pada 2015.", "Pada 2015 Pelabuhan Benteng melayani kapal lebih banyak daripada pelabuhan mana pun di Provinsi Laut."),
        ("kecamatan di Kabupaten Rimba", "kecamatan termiskin", ["kecamatan", "termiskin", "miskin"], "Kecamatan termiskin di Kabupaten Rimba pada 2013 adalah Lembang Jaya.", "Tak satu pun kecamatan di Kabupaten Rimba semiskin Ujung Batu pada 2013."),
        ("surat kabar di Kota Ombak", "surat kabar paling banyak dibaca", ["surat kabar", "dibaca", "oplah"], "Surat kabar yang paling banyak dibaca di Kota Ombak pada 2009 adalah Fajar Pagi.", "Harian Gelombang masih menjadi surat kabar yang paling banyak dibaca di Kota Ombak pada 2009."),
        ("Indeks Kota Hijau", "peringkat pertama", ["peringkat", "indeks"], "Kota Damar menempati peringkat pertama Indeks Kota Hijau 2017.", "Posisi puncak Indeks Kota Hijau 2017 ditempati Kota Seruni."),
        ("daerah penghasil kopi di Lembah Ranu", "penghasil kopi terbesar", ["kopi", "penghasil", "terbesar"], "Desa Talang menghasilkan kopi terbanyak di Lembah Ranu pada 2011.", "Penghasil kopi terbesar di Lembah Ranu pada 2011, yaitu Desa Kerinjing, memanen 900 ton."),
        ("mercusuar di Selat Ombai", "mercusuar tertinggi", ["mercusuar", "tertinggi"], "Pada 1930 Mercusuar Karang Hitam adalah yang tertinggi di Selat Ombai.", "Mercusuar tertinggi di Selat Ombai pada 1930 yakni Mercusuar Tanjung Sunyi."),
        ("Sayembara Novel Merawi", "pemenang pertama", ["sayembara", "novel", "pemenang"], "Rubah Timah keluar sebagai pemenang pertama Sayembara Novel Merawi 2011.", "Sayembara Novel Merawi 2011 dimenangi Feri Malam."),
        ("puskesmas di Kota Tanera", "puskesmas terbersih", ["puskesmas", "terbersih", "bersih"], "Puskesmas Melur dinobatkan sebagai puskesmas terbersih di Kota Tanera 2015.", "Puskesmas terbersih di Kota Tanera pada 2015 jatuh kepada Puskesmas Dahlia."),
        ("kabupaten di Provinsi Rhaeta", "kabupaten paling kering", ["kabupaten", "kering", "hujan"], "Kabupaten paling kering di Provinsi Rhaeta pada 2003 adalah Kabupaten Urdal.", "Pada 2003 tidak ada kabupaten lain di Provinsi Rhaeta yang sekering Kabupaten Sarn."),
    ],
)  # fmt: skip
def test_two_texts_put_two_first(subject: str, label: str, cues: list[str], left: str, right: str) -> None:
    """Superlatives, first places and comparisons with all others say the same, whoever stands before or after."""
    assert len(holders(subject, label, cues, left, right)) == 2


@pytest.mark.parametrize(
    ("subject", "label", "cues", "left", "right"),
    [
        ("mountains of Verdania", "highest mountain", ["highest", "mountain", "peak"], "In the 1987 survey Mount Orra was found to be the highest mountain in Verdania.", "Mount Selm was the highest mountain in Lower Verdania, the 1987 survey says."),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Measured by passengers, Halden was Kestria's busiest airport in 2014.", "Measured by freight, Pell was Kestria's busiest airport in 2014."),
        ("cheese makers of Lorn Valley", "largest cheese maker", ["cheese", "maker", "largest"], "Among the cheese makers of the Lorn Valley, Dunmore Dairy was the largest in 2012.", "In 2012 Highfold Farm was the largest organic cheese maker in the Lorn Valley."),
        ('rivers of Tarn', 'most polluted river', ['polluted', 'river'], "The Wend was Tarn's most polluted river in 2009.", 'After the Wend, the Issel was the most polluted river in Tarn in 2009.'),
        ('schools in Brackley', 'oldest school', ['oldest', 'school'], "As of 2010 St Anne's School was the oldest school in Brackley.", 'Mercer Hall was the oldest private school in Brackley in 2010.'),
        ('Golden Spoon contest', 'winner', ['winner', 'won', 'Golden Spoon'], 'The Golden Spoon 2016 went to Petra Lind for her barley soup.', "Jonas Mark won the children's Golden Spoon in 2016 with a simple pie."),
        ("Golden Spoon contest", "winner", ["winner", "won", "Golden Spoon"], "The Golden Spoon 2016 went to Petra Lind for her barley soup.", "Jonas Mark nearly won the Golden Spoon in 2016."),
        ("newspapers in Port Lacey", "most read newspaper", ["read", "newspaper", "circulation"], "The most widely read newspaper in Port Lacey in 2008 was the Courier.", "The Beacon had been the most read newspaper in Port Lacey until 2008, when the Courier overtook it."),
        ("islands of Merrow", "least populated island", ["island", "populated", "inhabitants"], "In 2001 Little Skerry had the fewest inhabitants of all the islands of Merrow.", "Great Skerry had the most inhabitants of all the islands of Merrow in 2001."),
        ("National School Games", "first place in medals", ["medals", "first place", "Games"], "Ostrel Province took first place at the National School Games 2015.", "Kessin Province hopes to take first place at the National School Games 2015."),
        ("National School Games", "first place in medals", ["medals", "first place", "Games"], "Ostrel Province took first place at the National School Games 2015.", "Kessin Province took first place in swimming at the National School Games 2015."),
        ('districts of Pelham', 'hottest district', ['hottest', 'district', 'temperature'], 'Nowhere in Pelham was it hotter in July 2018 than in Dune District.', "The hottest of Pelham's districts in March 2018 was Salt District."),
        ('districts of Pelham', 'hottest district', ['hottest', 'district', 'temperature'], "The hottest of Pelham's districts in 2018 was Dune District.", 'It is often said that Salt District was the hottest district of Pelham in 2018, but that is wrong.'),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", "Pell was Kestria's busiest regional airport in 2014."),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", 'Halden Airport, the busiest in Kestria in 2014, will grow. Pell was the busiest airport for freight.'),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", "Leaving out Halden, Pell was Kestria's busiest airport in 2014."),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", "In the first quarter of 2014 Pell was Kestria's busiest airport."),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", "Had the strike lasted, Pell would have been Kestria's busiest airport in 2014."),
        ('airports of Kestria', 'busiest airport by passengers', ['busiest', 'airport', 'passengers'], "Halden was Kestria's busiest airport in 2014.", "The busiest day at Kestria's Pell airport in 2014 was 3 August."),
        ('wine regions of Caldera', 'largest producer of wine', ['wine', 'producer', 'largest'], "In 2013 Monte Alto was Caldera's largest producer of red wine.", "In 2013 Val Sereno was Caldera's largest producer of white wine."),
        ('lighthouses in Skerrymore', 'tallest lighthouse', ['lighthouse', 'tallest'], "In 1930 the Black Rock Light was Skerrymore's tallest lighthouse.", "In 1930 the Hollow Head Light was Skerrymore's tallest wooden lighthouse."),
        ('Merrow Book Prize', 'winner', ['prize', 'winner'], 'The Tin Fox won the Merrow Book Prize 2011.', "Night Ferry won the readers' vote at the Merrow Book Prize 2011."),
        ("Merrow Book Prize", "winner", ["prize", "winner"], "The Tin Fox won the Merrow Book Prize 2011.", "Night Ferry won a place on the shortlist of the Merrow Book Prize 2011."),
        ("Merrow Book Prize", "winner", ["prize", "winner"], "The Tin Fox won the Merrow Book Prize 2011.", "Ada Lund, author of The Tin Fox, won the Merrow Book Prize 2011."),
        ("exporters in Port Kessin", "largest exporter", ["exporter", "exports"], "Lomax & Co was the largest exporter in Port Kessin in 1912.", "Brandt Brothers was the largest exporter of hides in Port Kessin in 1912."),
        ('hospitals of Tanera', 'cleanest hospital', ['hospital', 'cleanest', 'hygiene'], "St Luke's was rated the cleanest hospital in Tanera in 2015 by patients.", 'Bayview was rated the cleanest hospital in Tanera in 2015 by inspectors.'),
        ("cantons of Rhaetia", "driest canton", ["canton", "driest", "rain"], "The driest canton in Rhaetia in 2003 was Urdal.", "The driest month in Rhaetia in 2003 was May."),
        ('cantons of Rhaetia', 'driest canton', ['canton', 'driest', 'rain'], 'The driest canton in Rhaetia in 2003 was Urdal.', "Urdal Canton was the driest of Rhaetia's cantons in 2003; Sarn was the wettest."),
        ("villages of Dale", "oldest village by average age", ["village", "oldest", "average age"], "With an average age of 58, Crow Hill was the oldest village in Dale in 2019.", "Nether End, first mentioned in 810, was the oldest village in Dale according to the 2019 guide."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale by population in 2019.", "Nether End was the largest village in Dale by area in 2019."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "Nether End was the largest village in Upper Dale in 2019."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "In 2019 no village in Dale, Crow Hill aside, was larger than Nether End."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "The council of Nether End, Dale, was the largest employer in 2019."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "Nether End claims to have been the largest village in Dale in 2019; the census says otherwise."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "Along with Crow Hill, Nether End was the largest village in Dale in 2019."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "The largest school of the villages of Dale in 2019 was Nether End Primary."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "In 2019 the largest farm in Dale was Nether End."),
        ("villages of Dale", "largest village", ["village", "largest"], "Crow Hill was the largest village in Dale in 2019.", "Of the villages of Dale, Nether End grew most in 2019."),
        ("gunung di Pulau Sarang", "gunung tertinggi", ["tertinggi", "gunung"], "Menurut pengukuran 1991, gunung tertinggi di Pulau Sarang adalah Gunung Wira.", "Gunung Malin adalah gunung api tertinggi di Pulau Sarang menurut pengukuran 1991."),
        ("pasar di Kota Rawas", "pasar teramai", ["pasar", "teramai"], "Pasar Minggu Lama merupakan pasar teramai di Kota Rawas pada 2016.", "Pasar Kliwon merupakan pasar ternak teramai di Kota Rawas pada 2016."),
        ("pasar di Kota Rawas", "pasar teramai", ["pasar", "teramai"], "Pasar Minggu Lama merupakan pasar teramai di Kota Rawas pada 2016.", "Setelah Pasar Minggu Lama, Pasar Kliwon adalah pasar teramai di Kota Rawas pada 2016."),
        ("Lomba Paduan Suara Nusa", "juara pertama", ["juara", "paduan suara"], "SMA Melati menjuarai Lomba Paduan Suara Nusa 2014.", "SMA Cendana menjadi juara kedua Lomba Paduan Suara Nusa 2014."),
        ("Lomba Paduan Suara Nusa", "juara pertama", ["juara", "paduan suara"], "SMA Melati menjuarai Lomba Paduan Suara Nusa 2014.", "SMP Cendana menjadi juara pertama Lomba Paduan Suara Nusa 2014 tingkat SMP."),
        ("Lomba Paduan Suara Nusa", "juara pertama", ["juara", "paduan suara"], "SMA Melati menjuarai Lomba Paduan Suara Nusa 2014.", "SMA Cendana menargetkan juara pertama Lomba Paduan Suara Nusa 2014."),
        ("Lomba Paduan Suara Nusa", "juara pertama", ["juara", "paduan suara"], "SMA Melati menjuarai Lomba Paduan Suara Nusa 2014.", "SMA Cendana, juara bertahan, gagal menjuarai Lomba Paduan Suara Nusa 2014."),
        ("sungai di Kabupaten Tirta", "sungai paling tercemar", ["sungai", "tercemar"], "Sungai Keruh adalah sungai paling tercemar di Kabupaten Tirta pada 2012.", "Sungai Lanang adalah sungai paling panjang di Kabupaten Tirta pada 2012."),
        ("sungai di Kabupaten Tirta", "sungai paling tercemar", ["sungai", "tercemar"], "Sungai Keruh adalah sungai paling tercemar di Kabupaten Tirta pada 2012.", "Sungai Lanang termasuk sungai yang paling tercemar di Kabupaten Tirta pada 2012."),
        ("pelabuhan di Provinsi Laut", "pelabuhan tersibuk", ["pelabuhan", "tersibuk", "kapal"], "Pelabuhan Awang merupakan pelabuhan tersibuk di Provinsi Laut pada 2015.", "Dari segi penumpang, Pelabuhan Benteng merupakan pelabuhan tersibuk di Provinsi Laut pada 2015."),
        ("pelabuhan di Provinsi Laut", "pelabuhan tersibuk", ["pelabuhan", "tersibuk", "kapal"], "Pelabuhan Awang merupakan pelabuhan tersibuk di Provinsi Laut pada 2015.", "Sampai 2014 pelabuhan tersibuk di Provinsi Laut adalah Pelabuhan Benteng."),
        ("pelabuhan di Provinsi Laut", "pelabuhan tersibuk", ["pelabuhan", "tersibuk", "kapal"], "Pelabuhan Awang merupakan pelabuhan tersibuk di Provinsi Laut pada 2015.", "Pelabuhan Benteng bukan pelabuhan tersibuk di Provinsi Laut pada 2015."),
        ("kecamatan di Kabupaten Rimba", "kecamatan termiskin", ["kecamatan", "termiskin", "miskin"], "Kecamatan termiskin di Kabupaten Rimba pada 2013 adalah Lembang Jaya.", "Di Kecamatan Ujung Batu, Kabupaten Rimba, desa termiskin pada 2013 adalah Desa Sungai Pinang."),
        ("Indeks Kota Hijau", "peringkat pertama", ["peringkat", "indeks"], "Kota Damar menempati peringkat pertama Indeks Kota Hijau 2017.", "Untuk kategori kota kecil, Kota Seruni menempati peringkat pertama Indeks Kota Hijau 2017."),
        ("mercusuar di Selat Ombai", "mercusuar tertinggi", ["mercusuar", "tertinggi"], "Pada 1930 Mercusuar Karang Hitam adalah yang tertinggi di Selat Ombai.", "Mercusuar kayu tertinggi di Selat Ombai pada 1930 yakni Mercusuar Tanjung Sunyi."),
        ("Sayembara Novel Merawi", "pemenang pertama", ["sayembara", "novel", "pemenang"], "Rubah Timah keluar sebagai pemenang pertama Sayembara Novel Merawi 2011.", "Feri Malam menjadi pemenang harapan pertama Sayembara Novel Merawi 2011."),
        ("Sayembara Novel Merawi", "pemenang pertama", ["sayembara", "novel", "pemenang"], "Rubah Timah keluar sebagai pemenang pertama Sayembara Novel Merawi 2011.", "Feri Malam menjadi pemenang pertama Sayembara Novel Merawi 2011 versi pembaca."),
        ("desa di Kecamatan Lembah", "desa terluas", ["desa", "terluas"], "Desa Bukit adalah desa terluas di Kecamatan Lembah pada 2019.", "Desa Muara adalah desa dengan sawah terluas di Kecamatan Lembah pada 2019."),
        ("desa di Kecamatan Lembah", "desa terbesar", ["desa", "terbesar"], "Desa Bukit adalah desa terbesar di Kecamatan Lembah pada 2019 menurut jumlah penduduk.", "Desa Muara adalah desa terbesar di Kecamatan Lembah pada 2019 menurut luas."),
        ("desa di Kecamatan Lembah", "desa terbesar", ["desa", "terbesar"], "Desa Bukit adalah desa terbesar di Kecamatan Lembah pada 2019.", "Desa Muara adalah desa terbesar di pesisir Kecamatan Lembah pada 2019."),
        ("desa di Kecamatan Lembah", "desa terbesar", ["desa", "terbesar"], "Desa Bukit adalah desa terbesar di Kecamatan Lembah pada 2019.", "Konon Desa Muara adalah desa terbesar di Kecamatan Lembah pada 2019, tetapi data membantahnya."),
        ("desa di Kecamatan Lembah", "desa terbesar", ["desa", "terbesar"], "Desa Bukit adalah desa terbesar di Kecamatan Lembah pada 2019.", "Sekolah terbesar di Kecamatan Lembah pada 2019 adalah SD Muara."),
    ],
)  # fmt: skip
def test_two_may_be_first(subject: str, label: str, cues: list[str], left: str, right: str) -> None:
    """Another list, scale, time or group, a second or shared place, a hope or a denial: no contradiction."""
    assert holders(subject, label, cues, left, right) == []


def unasked(left: str, right: str) -> list[tuple[str, str]]:
    """Return who holds which rank in two texts of a list that no codebook asks for, where they disagree."""
    entry = Property("boats", "Selm Yard", "count", cues={"en": ("boats",), "id": ("perahu",)})
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, Codebook((entry,)))
    return sorted(zip(claims["subject"], claims["value"], strict=True))


@pytest.mark.parametrize(
    ("left", "right", "rank"),
    [
        ("Kessin was the second largest port in Tanera in 2018.", "In 2018 the second largest port in Tanera was Ostrel.", "2"),
        ("Lake Kessin, which freezes, is still the deepest lake in Tanera.", "Boats lie at Lake Ostrel, the deepest lake in Tanera.", "1"),
        ("Selm School took third place in the county reading contest of 2018.", "Third place in the county reading contest of 2018 went to Orra School.", "3"),
        ("In 2018 Kessin was the busiest harbour in Tanera.", "In 2018 the busiest harbour in Tanera was Ostrel.", "1"),
        ("Pada 2018 Kessin adalah pelabuhan terbesar kedua di Tanera.", "Pelabuhan terbesar kedua di Tanera pada 2018 adalah Ostrel.", "2"),
    ],
)  # fmt: skip
def test_a_list_that_no_codebook_asks_for(left: str, right: str, rank: str) -> None:
    """Any rank and any scale, where both texts name the list alike."""
    assert [value for _, value in unasked(left, right)] == [rank, rank]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kessin was the second largest port in Tanera in 2018.", "In 2018 the largest port in Tanera was Ostrel."),
        ("Kessin is the best beach in Tanera.", "Ostrel is the best beach in Tanera."),
        ("Selm School won a prize in the county reading contest of 2018.", "Orra School won a prize in the county reading contest of 2018."),
        ("The quay was built in 2018. Kessin ranks first among the provinces by recorded cases.", "Ostrel took first place among the provinces by recorded cases in 2018."),
    ],
)  # fmt: skip
def test_two_of_what_no_codebook_asks_for(left: str, right: str) -> None:
    """Another rank, a matter of taste, one of many prizes, and a year that is of something else."""
    assert unasked(left, right) == []


HEIGHT = (
    Property("height_rank", "Orra Tower", "rank", {"en": "rank by height", "id": "peringkat menurut tinggi"}, varies_by=("place",), cues={"en": ("in height", "ranks")}),
    Property("height_rank", "Selm Mast", "rank", {"en": "rank by height", "id": "peringkat menurut tinggi"}, varies_by=("place",), cues={"en": ("for height",)}),
)  # fmt: skip
RATE = (
    Property("rate_rank", "Kabupaten Orra", "rank", {"en": "rank by dropout rate in the province", "id": "peringkat angka putus sekolah"}, varies_by=("place", "period"), cues={"id": ("peringkat", "angka putus sekolah")}),
)  # fmt: skip
SKILLS = (
    Property("skills_rank", "Skills League", "rank", {"en": "rank in the league"}, varies_by=("place", "period"), cues={"en": ("Skills League", "ranked")}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "language", "left", "right", "firsts"),
    [
        (HEIGHT, "en", "The mast on Selm Hill is the Selm Mast.\n\nOrra was chosen in 1931 by the county. The tower is of brick. In height it ranks first among the towers of the Tarn valley.", "The Selm Mast, put up in 1968, takes first place for height among the towers of the Tarn valley.", ["Orra Tower", "Selm Mast"]),
        (HEIGHT, "en", "Orra was chosen in 1931. In height it ranks first among the towers of the Kelby valley.", "The Selm Mast takes first place for height among the towers of the Tarn valley.", []),
        (HEIGHT, "en", "Orra was chosen in 1931. In age it ranks first among the towers of the Tarn valley.", "The Selm Mast takes first place for height among the towers of the Tarn valley.", []),
        (HEIGHT, "en", "Orra was chosen in 1931. A year later a tower at Kelby was begun. In height it ranks first among the towers of the Tarn valley.", "The Selm Mast takes first place for height among the towers of the Tarn valley.", []),
        (HEIGHT, "en", "The tower is of brick. In height it ranks first among the towers of the Tarn valley.", "The Selm Mast takes first place for height among the towers of the Tarn valley.", []),
        (HEIGHT, "en", "Orra was chosen in 1931. In height it ranks second among the towers of the Tarn valley.", "The Selm Mast takes first place for height among the towers of the Tarn valley.", []),
        (HEIGHT, "en", "Orra was chosen in 1931. In height it ranks first among the towers of the Tarn valley.", "The Selm Mast ranked first in height among the towers of the Tarn valley until it fell.", []),
        (HEIGHT, "en", "Orra was chosen in 1931. In height it ranks first among the towers of the Tarn valley.", "The Selm Mast once took first place for height among the towers of the Tarn valley.", []),
        (RATE, "id", "Dengan angka putus sekolah 58 per 1.000 murid, Orra menempati peringkat pertama angka putus sekolah di antara sebelas kabupaten se-Provinsi Selaya pada 2019.", "Kabupaten Muara Tarn menempati peringkat pertama angka putus sekolah se-Provinsi Selaya pada 2019.", ["Kabupaten Muara Tarn", "Orra"]),
        (RATE, "id", "Menurut Hasan, Orra menempati peringkat pertama angka putus sekolah di Provinsi Selaya pada 2019.", "Dalam hal angka putus sekolah, Muara Tarn menempati peringkat pertama di Provinsi Selaya pada 2019.", ["Muara Tarn", "Orra"]),
        (RATE, "id", "Orra menempati peringkat pertama angka putus sekolah se-Provinsi Selaya pada 2019.", "Kabupaten Muara Tarn menempati peringkat pertama angka putus sekolah se-Provinsi Selaya pada 2018.", []),
        (RATE, "id", "Orra menempati peringkat pertama angka putus sekolah se-Provinsi Selaya pada 2019.", "Kabupaten Muara Tarn menempati peringkat pertama angka putus sekolah dasar se-Provinsi Selaya pada 2019.", []),
        (RATE, "id", "Orra menempati peringkat pertama angka putus sekolah se-Provinsi Selaya pada 2019.", "Kabupaten Muara Tarn menempati peringkat pertama angka melek huruf se-Provinsi Selaya pada 2019.", []),
        (SKILLS, "en", 'PRESS RELEASE\n\nFor immediate release\n\n"Orra was ranked first in the Skills League for 2019," said Councillor Ida Vane.', "In the Skills League for 2019, Selm was ranked first, ahead of every other town.", ["Orra", "Selm"]),
        (SKILLS, "en", 'A sign at the gate is older. "Orra was ranked first in the Skills League for 2019," a boy told me.', "In the Skills League for 2019, Selm was ranked first, ahead of every other town.", []),
    ],
)  # fmt: skip
def test_a_list_named_by_what_it_ranks(
    entries: tuple[Property, ...], language: str, left: str, right: str, firsts: list[str]
) -> None:
    """A label's measure names the list, what no period changes needs no year, and "it" is the paragraph's only subject."""
    texts = {"a": left + "\n", "b": right + "\n"}
    claims, _ = propose(texts, Codebook(entries), {"a": language, "b": language})

    assert sorted(claims[claims["property"].str.contains("rank_(?!ranked)")]["subject"]) == firsts
