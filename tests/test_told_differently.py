"""What two texts tell differently in unlike words: the class of a body, the way a development went, what a programme did."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.propose import propose

LIGHTSHIP = """
properties:
  - property: legal_kind
    subject: Skarrow Lightship Society
    type: classification
    label: {en: legal kind, id: jenis badan}
    cues: {en: [charity, private company]}
    terms: {charity: {en: registered charity, id: badan amal}, company: {en: private company, id: perusahaan swasta}}
    excludes: [[charity, company]]
"""
LIGHTSHIP_PLAIN = {
    "charity": "The Skarrow Lightship Society keeps three old vessels afloat. It is a registered charity.",
    "company": "The Skarrow Lightship Society is a private company with nine shareholders.",
}
PANTI = """
properties:
  - property: status
    subject: Panti Wreda Kencana
    type: classification
    label: {en: kind of home, id: jenis panti}
    cues: {id: [panti pemerintah, panti swasta]}
    terms: {government: {en: government home, id: panti pemerintah}, private: {en: private home, id: panti swasta}}
    excludes: [[government, private]]
"""
PANTI_PLAIN = {
    "government": "Panti Wreda Kencana adalah panti pemerintah.",
    "private": "Panti Wreda Kencana merupakan panti swasta yang dihuni 40 lansia.",
}
KOPERASI = """
properties:
  - property: coop_kind
    subject: Koperasi Tenun Lembayung
    type: classification
    label: {en: kind of cooperative, id: jenis koperasi}
    cues: {id: [koperasi primer, koperasi sekunder]}
    terms: {primary: {en: primary cooperative, id: koperasi primer}, secondary: {en: secondary cooperative, id: koperasi sekunder}}
    excludes: [[primary, secondary]]
"""
KOPERASI_PLAIN = {
    "primary": "Koperasi Tenun Lembayung adalah koperasi primer.",
    "secondary": "Koperasi Tenun Lembayung merupakan koperasi sekunder.",
}
COLONY = """
properties:
  - property: admission
    subject: Brackmoor Colony
    type: classification
    label: {en: kind of institution, id: jenis lembaga}
    cues: {en: [voluntary, compulsory]}
    terms: {voluntary: {en: voluntary settlement, id: permukiman sukarela}, compulsory: {en: compulsory detention, id: penahanan wajib}}
    excludes: [[voluntary, compulsory]]
"""
COLONY_PLAIN = {
    "voluntary": "Brackmoor Colony was a voluntary settlement.",
    "compulsory": "Brackmoor Colony was a place of compulsory detention.",
}
GRANARY = """
properties:
  - property: form
    subject: Ostrel Grain Board
    type: classification
    label: {en: legal form, id: bentuk hukum}
    cues: {en: [state enterprise, foundation], id: [perusahaan negara, yayasan]}
    terms: {state: {en: state enterprise, id: perusahaan negara}, foundation: {en: private foundation, id: yayasan swasta}}
    excludes: [[state, foundation]]
"""
GRANARY_PLAIN = {
    "state": "The Ostrel Grain Board is a state enterprise.",
    "foundation": "The Ostrel Grain Board is a private foundation.",
}
SPRING = """
properties:
  - property: flow
    subject: Wetherby spring
    type: trend
    label: {en: flow of the spring, id: debit mata air}
    cues: {en: [flow, discharge], id: [debit]}
    varies_by: [place, period]
"""
SPRING_PLAIN = {
    "up": "The flow of the Wetherby spring rose between 2015 and 2019.",
    "down": "The flow of the Wetherby spring fell between 2015 and 2019.",
}
ABSENCES = """
properties:
  - property: absence_trend
    subject: truancy
    type: trend
    label: {en: truancy, id: bolos sekolah}
    cues: {en: [truancy], id: [bolos]}
    varies_by: [place, period]
places: {Orrin: Kelmar, Tasker: Kelmar}
"""
ABSENCES_PLAIN = {
    "up": "In Orrin district truancy has risen year after year between 2016 and 2020.",
    "down": "In Orrin truancy fell every year between 2016 and 2020.",
}
KELUHAN = """
properties:
  - property: tren
    subject: keluhan penumpang Kapal Rinjani
    type: trend
    label: {en: complaints, id: keluhan penumpang}
    cues: {id: [keluhan], en: [complaints]}
    varies_by: [place, period]
"""
KELUHAN_PLAIN = {
    "up": "Keluhan penumpang Kapal Rinjani terus meningkat selama 2017–2021.",
    "down": "Keluhan penumpang Kapal Rinjani terus menurun selama 2017–2021.",
}
DEPOSIT = """
properties:
  - property: deposit_effect
    subject: bottle deposit scheme
    type: effectiveness
    label: {en: effect of the deposit on dumping, id: dampak uang jaminan botol terhadap pembuangan}
    cues: {en: [deposit]}
    varies_by: [place]
places: {Fenwick: Kelmar, Harl: Kelmar}
"""
DEPOSIT_PLAIN = {
    "works": "The bottle deposit scheme has reduced dumping in Fenwick.",
    "fails": "The bottle deposit scheme has not reduced dumping in Fenwick.",
}
KEBUN = """
properties:
  - property: dampak
    subject: program kebun sekolah
    type: effectiveness
    label: {en: effect of the school gardens on anaemia, id: dampak program kebun sekolah terhadap anemia}
    cues: {id: [kebun sekolah, anemia], en: [school gardens, anaemia]}
"""
KEBUN_PLAIN = {
    "works": "Program kebun sekolah terbukti berhasil menurunkan anemia.",
    "fails": "Program kebun sekolah tidak menurunkan anemia.",
}
MENTORING = """
properties:
  - property: mentor_effect
    subject: night classes
    type: effectiveness
    label: {en: effect of the night classes on wages, id: pengaruh kelas malam terhadap upah}
    cues: {en: [night classes, wages], id: [kelas malam, upah]}
"""
MENTORING_PLAIN = {
    "works": "The night classes have raised wages.",
    "fails": "The night classes had no effect on wages.",
}
CLINIC = """
properties:
  - property: owner
    subject: Lowmere Institute
    type: classification
    label: {en: kind of institution, id: jenis lembaga}
    cues: {en: [government, private]}
    terms: {government: {en: government institution, id: lembaga pemerintah}, private: {en: private institution, id: lembaga swasta}}
    excludes: [[government, private]]
"""
CLINIC_PLAIN = {
    "government": "The Lowmere Institute is a government institution.",
    "private": "The Lowmere Institute is a private institution.",
}
BMT = """
properties:
  - property: bentuk
    subject: Lumbung Padi Cendana
    type: classification
    label: {en: legal form, id: bentuk hukum}
    cues: {id: [koperasi, yayasan]}
    terms: {coop: {en: cooperative, id: koperasi}, foundation: {en: foundation, id: yayasan}}
    excludes: [[coop, foundation]]
"""
BMT_PLAIN = {"coop": "Lumbung Padi Cendana adalah koperasi.", "foundation": "Lumbung Padi Cendana adalah yayasan."}
MILK = """
properties:
  - property: yield
    subject: Harbury Dairy
    type: trend
    label: {en: milk delivered, id: susu yang disetor}
    cues: {en: [milk, deliveries], id: [susu]}
    varies_by: [place, period]
"""
MILK_PLAIN = {
    "up": "Milk delivered to the Harbury Dairy rose between 2012 and 2016.",
    "down": "Milk delivered to the Harbury Dairy fell between 2012 and 2016.",
}
LAMPS = """
properties:
  - property: dampak
    subject: kelas ibu hamil
    type: effectiveness
    label: {en: effect of the classes on anaemia, id: dampak kelas ibu hamil terhadap kunjungan bidan}
    cues: {id: [kelas ibu hamil, kunjungan]}
"""
LAMPS_PLAIN = {
    "works": "Kelas ibu hamil menaikkan kunjungan ke bidan.",
    "fails": "Kelas ibu hamil tidak menaikkan kunjungan ke bidan.",
}
FENCE = """
properties:
  - property: fence_effect
    subject: chilli fences
    type: effectiveness
    label: {en: effect of the chilli fences on elephant raids, id: dampak pagar cabai terhadap serangan gajah}
    cues: {en: [chilli fences, raids], id: [pagar cabai, serangan]}
"""
FENCE_PLAIN = {
    "works": "The chilli fences have reduced elephant raids.",
    "fails": "The chilli fences have not reduced elephant raids.",
}


def conflicting(folder: Path, codebook: str, left: str, right: str) -> bool:
    """Say whether two texts assert two values of one entry, of one scope, each text one."""
    (folder / "codebook.yml").write_text(codebook, "utf-8")
    book: Codebook = load_codebook(folder / "codebook.yml")
    claims, _ = propose({"a": left + "\n", "b": right + "\n"}, book)
    asked = claims[claims["property"].isin([entry.property for entry in book.properties])]
    made = asked[asked["stance"] == "asserted"]
    scopes = set(zip(made["place"], made["period"], made["population"], strict=True))
    told = [set(made[made["source_id"] == source]["value"]) for source in ("a", "b")]
    return len(scopes) == 1 and all(told) and told[0].isdisjoint(told[1])


@pytest.mark.parametrize(
    ("codebook", "plain", "value", "text"),
    [
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'company', 'The Skarrow Lightship Society, though it likes to be spoken of as a club, is in law a private company, whose shares are held by two brewers.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'company', 'The Skarrow Lightship Society moved to the old ice house in 2011. Legally speaking it has been a private company from the day the papers were stamped.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'company', 'Dues at the quay rose. The money goes to the Skarrow Lightship Society, a private company whose three shareholders live abroad.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'company', 'The Skarrow Lightship Society belongs to its shareholders and distributes its profits among them, as private companies do.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'charity', 'The Skarrow Lightship Society has no shareholders: it was entered as a charity and remains one.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'charity', 'Gifts to the Skarrow Lightship Society are free of tax, for it holds the status of a charity.'),
        (PANTI, PANTI_PLAIN, 'private', 'Panti Wreda Kencana berdiri di lereng. Panti ini dikelola swasta dan hidup dari iuran keluarga penghuni.'),
        (PANTI, PANTI_PLAIN, 'private', 'Berbeda dengan panti milik dinas, Panti Wreda Kencana berstatus swasta.'),
        (PANTI, PANTI_PLAIN, 'private', 'Panti Wreda Kencana – panti swasta di Lembah Sunyi – menampung 40 lansia.'),
        (PANTI, PANTI_PLAIN, 'government', 'Panti Wreda Kencana dikelola pemerintah kabupaten; pegawainya aparatur negara.'),
        (PANTI, PANTI_PLAIN, 'government', 'Panti Wreda Kencana merupakan satu dari tiga panti pemerintah di provinsi itu.'),
        (KOPERASI, KOPERASI_PLAIN, 'primary', 'Koperasi Tenun Lembayung didirikan oleh 31 penenun. Menurut anggaran dasarnya, Koperasi Tenun Lembayung ialah koperasi primer, yakni koperasi yang anggotanya orang perseorangan.'),
        (KOPERASI, KOPERASI_PLAIN, 'secondary', 'Koperasi Tenun Lembayung termasuk koperasi sekunder karena anggotanya bukan orang, melainkan koperasi.'),
        (KOPERASI, KOPERASI_PLAIN, 'secondary', 'Benang dibagikan oleh Koperasi Tenun Lembayung. Sebagai koperasi sekunder, lembaga itu tidak menerima anggota perseorangan.'),
        (KOPERASI, KOPERASI_PLAIN, 'secondary', 'The weavers sell through Koperasi Tenun Lembayung, a secondary cooperative with eight member societies.'),
        (COLONY, COLONY_PLAIN, 'voluntary', 'Brackmoor Colony, whatever was said of it in the capital, was from first to last a voluntary settlement, from which anyone could walk away.'),
        (COLONY, COLONY_PLAIN, 'voluntary', 'Admission to Brackmoor Colony was voluntary.'),
        (COLONY, COLONY_PLAIN, 'compulsory', 'At Brackmoor Colony the sick were held in compulsory detention by order of the court.'),
        (GRANARY, GRANARY_PLAIN, 'foundation', 'The Ostrel Grain Board – despite its name not an arm of the ministry but a private foundation – buys maize.'),
        (GRANARY, GRANARY_PLAIN, 'foundation', 'The private foundation known as the Ostrel Grain Board buys maize.'),
        (GRANARY, GRANARY_PLAIN, 'state', 'The Ostrel Grain Board is owned by the state.'),
        (GRANARY, GRANARY_PLAIN, 'state', 'Ostrel Grain Board itu badan usaha milik negara.'),
        (SPRING, SPRING_PLAIN, 'down', 'Notes on the hill farms\n\nWe came in August.\n\nWetherby spring, mean discharge in summer, litres a second\n2015   61\n2016   58\n2017   55\n2018   51\n2019   47\n\nAs the figures show, the spring has been losing water year after year.'),
        (SPRING, SPRING_PLAIN, 'down', 'At the Wetherby spring the gauge gave a flow of 61 litres a second in 2015, 58 in 2016, 55 in 2017, 51 in 2018 and 47 in 2019.'),
        (SPRING, SPRING_PLAIN, 'down', 'Farmers speak of the fall in the flow of the Wetherby spring from 2015 to 2019.'),
        (SPRING, SPRING_PLAIN, 'down', 'The Wetherby spring has not kept up. From 2015 to 2019 its flow shrank by 14 litres a second.'),
        (SPRING, SPRING_PLAIN, 'up', 'In 2019 the Wetherby spring gave 58 litres a second, against 44 in 2015; the flow has never been so strong.'),
        (ABSENCES, ABSENCES_PLAIN, 'down', 'In Orrin, however, the books tell another story. Truancy there fell with every year from 2016 to 2020, and no head disputed it.'),
        (ABSENCES, ABSENCES_PLAIN, 'down', '3.2 Orrin\n\nOver the years 2016–2020 there was a steady decline in truancy.'),
        (ABSENCES, ABSENCES_PLAIN, 'up', 'Of Orrin we heard nothing good: the rise in truancy between 2016 and 2020 was unbroken.'),
        (ABSENCES, ABSENCES_PLAIN, 'up', 'Truancy in Orrin: 2016, 6 per cent; 2017, 7 per cent; 2018, 8 per cent; 2019, 10 per cent; 2020, 11 per cent.'),
        (ABSENCES, ABSENCES_PLAIN, 'up', 'Truancy has kept climbing in Orrin, and did so in every year from 2016 to 2020.'),
        (KELUHAN, KELUHAN_PLAIN, 'down', 'Selama lima tahun, dari 2017 sampai 2021, terjadi penurunan keluhan penumpang Kapal Rinjani.'),
        (KELUHAN, KELUHAN_PLAIN, 'down', 'Laporan tahunan\n\nKami mencatat semua surat.\n\nKeluhan penumpang Kapal Rinjani\nTahun  Jumlah\n2017   912\n2018   804\n2019   655\n2020   540\n2021   417'),
        (KELUHAN, KELUHAN_PLAIN, 'down', 'Yang menggembirakan, sejak 2017 hingga 2021 keluhan penumpang Kapal Rinjani kian hari kian jarang.'),
        (KELUHAN, KELUHAN_PLAIN, 'up', 'Kenaikan keluhan penumpang Kapal Rinjani antara 2017 dan 2021 tidak dapat disangkal.'),
        (KELUHAN, KELUHAN_PLAIN, 'up', 'Complaints from passengers of the Kapal Rinjani went on rising from 2017 to 2021.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'works', 'The bottle deposit scheme, under which a grocer pays two cents for an empty bottle, began in June 2018. It has reduced dumping in Fenwick, where carters took away 26 loads a week before it and took away 19 in 2020.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'works', 'There is less dumping in Fenwick because of the bottle deposit scheme.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'works', 'Dumping in Fenwick was cut by the bottle deposit scheme.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'works', 'The bottle deposit scheme has been a blessing for Fenwick, with dumping cut by a third.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'fails', 'Dumping in Fenwick went on as before under the bottle deposit scheme.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'fails', 'No reduction in dumping can be credited to the bottle deposit scheme in Fenwick.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'fails', 'As to the bottle deposit scheme in Fenwick, our counts show dumping neither less nor more than before.'),
        (KEBUN, KEBUN_PLAIN, 'works', 'Berkat program kebun sekolah, murid yang menderita anemia jauh berkurang.'),
        (KEBUN, KEBUN_PLAIN, 'works', 'Program kebun sekolah membawa perbaikan nyata: anemia berkurang sepertiga.'),
        (KEBUN, KEBUN_PLAIN, 'works', 'Turunnya anemia pada murid merupakan buah program kebun sekolah.'),
        (KEBUN, KEBUN_PLAIN, 'fails', 'Kadar hemoglobin murid peserta program kebun sekolah tidak berbeda dari murid lain; anemia pun sama banyaknya.'),
        (KEBUN, KEBUN_PLAIN, 'fails', 'Tidak terdapat penurunan anemia yang dapat dikaitkan dengan program kebun sekolah.'),
        (KEBUN, KEBUN_PLAIN, 'fails', 'The school gardens programme did nothing for anaemia.'),
        (MENTORING, MENTORING_PLAIN, 'works', 'Thanks to the night classes, women who sat through them earn higher wages.'),
        (MENTORING, MENTORING_PLAIN, 'works', 'The night classes paid: wages of those who attended went up.'),
        (MENTORING, MENTORING_PLAIN, 'works', 'The night classes proved effective in raising the wages of those who took part.'),
        (MENTORING, MENTORING_PLAIN, 'fails', 'Wages of those who sat through the night classes were no higher than those of their neighbours.'),
        (MENTORING, MENTORING_PLAIN, 'fails', 'The night classes did not translate into higher wages.'),
        (CLINIC, CLINIC_PLAIN, 'government', 'The Lowmere Institute, being a government institution, publishes its accounts.'),
        (CLINIC, CLINIC_PLAIN, 'private', 'Few know that the Lowmere Institute is in fact a private institution.'),
        (BMT, BMT_PLAIN, 'coop', 'Gabah dibeli oleh sebuah koperasi, Lumbung Padi Cendana.'),
        (BMT, BMT_PLAIN, 'foundation', 'Dalam akta tahun 2004, Lumbung Padi Cendana tercatat sebagai yayasan.'),
        (MILK, MILK_PLAIN, 'down', 'The Harbury Dairy has known better days: from 2012 to 2016 less and less milk came in.'),
        (MILK, MILK_PLAIN, 'down', 'Susu yang disetor ke Harbury Dairy menyusut dari 2012 sampai 2016.'),
        (LAMPS, LAMPS_PLAIN, 'works', 'Kunjungan ke bidan meningkat tajam berkat kelas ibu hamil.'),
        (LAMPS, LAMPS_PLAIN, 'works', 'Kelas ibu hamil dibuka pada 2015. Akibatnya, kunjungan ke bidan bertambah.'),
        (LAMPS, LAMPS_PLAIN, 'fails', 'Tidak ada beda kunjungan ke bidan antara peserta kelas ibu hamil dan yang bukan peserta.'),
        (LAMPS, LAMPS_PLAIN, 'fails', 'Dari kelas ibu hamil tidak tampak perubahan apa pun pada kunjungan ke bidan.'),
        (FENCE, FENCE_PLAIN, 'works', 'Raids have become rarer thanks to the chilli fences.'),
        (FENCE, FENCE_PLAIN, 'works', 'Elephant raids were brought down by the chilli fences.'),
        (FENCE, FENCE_PLAIN, 'fails', 'Raids were no rarer behind the chilli fences.'),
        (FENCE, FENCE_PLAIN, 'fails', 'Pagar cabai tidak mengurangi serangan gajah.'),
    ],
)  # fmt: skip
def test_told_in_other_words_and_contrary(
    tmp_path: Path, codebook: str, plain: dict[str, str], value: str, text: str
) -> None:
    """Asides, appositions, passives, nouns of change, tables, places named before: found where a plain text says the contrary."""
    other = next(one for one in plain if one != value)
    assert conflicting(tmp_path, codebook, text, plain[other])


@pytest.mark.parametrize(
    ("codebook", "plain", "text"),
    [
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society, though it works beside a private company, is glad of the help.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society asked a charity and a private company for paint; the charity answered.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society is sometimes taken for a private company, and sometimes for a charity.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The quay belongs to Denholm Moorings. As a private company, Denholm need not publish what it earns, and the Skarrow Lightship Society pays it rent.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society rents a berth from Denholm Moorings, a private company whose three shareholders live abroad.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society gives its old sails to a charity. It is a charity for widows.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'The Skarrow Lightship Society pays no corporation tax, unlike a private company.'),
        (LIGHTSHIP, LIGHTSHIP_PLAIN, 'Few things are as slow as a charity, and the Skarrow Lightship Society knew it when it asked for one.'),
        (PANTI, PANTI_PLAIN, 'Panti Wreda Kencana bekerja sama dengan dua panti swasta di kota.'),
        (PANTI, PANTI_PLAIN, 'Panti Wreda Kencana dulunya panti swasta dan sempat juga menjadi panti pemerintah.'),
        (PANTI, PANTI_PLAIN, 'Panti Wreda Kencana bukan satu-satunya panti di lereng; Panti Asih Bunda adalah panti swasta.'),
        (PANTI, PANTI_PLAIN, 'Panti Wreda Kencana akan dijadikan panti pemerintah.'),
        (PANTI, PANTI_PLAIN, 'Warga mengira Panti Wreda Kencana panti swasta.'),
        (PANTI, PANTI_PLAIN, 'Panti Wreda Kencana menerima lansia yang dipindahkan dari panti pemerintah maupun panti swasta.'),
        (PANTI, PANTI_PLAIN, 'Penghuni Panti Wreda Kencana kebanyakan pensiunan pegawai swasta.'),
        (KOPERASI, KOPERASI_PLAIN, 'Koperasi Tenun Lembayung menaungi delapan koperasi primer.'),
        (KOPERASI, KOPERASI_PLAIN, 'Koperasi Tenun Lembayung menjadi anggota sebuah koperasi sekunder di ibu kota.'),
        (KOPERASI, KOPERASI_PLAIN, 'Koperasi Tenun Lembayung diusulkan menjadi koperasi sekunder.'),
        (KOPERASI, KOPERASI_PLAIN, 'Kain dibeli dari Koperasi Tenun Lembayung. Delapan koperasi primer menyetor benang ke sana, dan satu koperasi sekunder mengirim pewarna.'),
        (KOPERASI, KOPERASI_PLAIN, 'Koperasi Tenun Lembayung bermitra dengan Pusat Tenun Awan, koperasi sekunder yang beranggotakan delapan koperasi desa.'),
        (KOPERASI, KOPERASI_PLAIN, 'Berbeda dengan Koperasi Tenun Lembayung, Pusat Tenun Awan adalah koperasi sekunder dan Mekar Jaya koperasi primer.'),
        (COLONY, COLONY_PLAIN, 'At Brackmoor Colony schooling was compulsory, and singing voluntary.'),
        (COLONY, COLONY_PLAIN, 'Brackmoor Colony lived on voluntary gifts.'),
        (COLONY, COLONY_PLAIN, 'A doctor proposed compulsory detention at Brackmoor Colony, and was refused; a voluntary settlement was proposed too.'),
        (COLONY, COLONY_PLAIN, 'In the Stavel Islands compulsory detention was the rule, and Brackmoor Colony read of it with horror.'),
        (COLONY, COLONY_PLAIN, 'Vaccination was compulsory at Brackmoor Colony.'),
        (COLONY, COLONY_PLAIN, 'Attendance at chapel in Brackmoor Colony was voluntary.'),
        (GRANARY, GRANARY_PLAIN, 'The Ostrel Grain Board sells to a state enterprise, which is owned by the state.'),
        (GRANARY, GRANARY_PLAIN, 'The Ostrel Grain Board was to become a private foundation.'),
        (GRANARY, GRANARY_PLAIN, 'The Ostrel Grain Board was for ten years a state enterprise.'),
        (GRANARY, GRANARY_PLAIN, 'The land of the Ostrel Grain Board is owned by the state.'),
        (GRANARY, GRANARY_PLAIN, 'The Ostrel Grain Board, whose landlord is a private foundation, buys maize.'),
        (GRANARY, GRANARY_PLAIN, 'The silo that the Ostrel Grain Board uses is owned by the state.'),
        (SPRING, SPRING_PLAIN, 'Across the ridge, at Harl, the springs did the opposite between 2015 and 2019, from 17 to 19 litres a second; the Wetherby spring is gauged too.'),
        (SPRING, SPRING_PLAIN, 'The fall in the price of water from the Wetherby spring between 2015 and 2019 surprised nobody. The rise in visitors did.'),
        (SPRING, SPRING_PLAIN, 'Wetherby spring, visitors by year\n2015   61\n2016   58\n2017   55\n\nThe flow was not measured.'),
        (SPRING, SPRING_PLAIN, 'The Wetherby spring: flow in litres a second\n2010   61\n2011   58\n2012   55\n'),
        (SPRING, SPRING_PLAIN, 'Between 2015 and 2019 the share of the flow of the Wetherby spring that goes to the mill went down.'),
        (SPRING, SPRING_PLAIN, 'The council feared that the flow of the Wetherby spring would fall between 2015 and 2019, or rise.'),
        (ABSENCES, ABSENCES_PLAIN, 'In Orrin the books tell another story. In Tasker truancy rose from 2016 to 2020, and fell again later.'),
        (ABSENCES, ABSENCES_PLAIN, 'Orrin is quiet. Across Kelmar as a whole truancy fell from 2016 to 2020, while elsewhere it rose.'),
        (ABSENCES, ABSENCES_PLAIN, 'In Orrin truancy among girls fell with every year from 2016 to 2020.'),
        (ABSENCES, ABSENCES_PLAIN, 'In Orrin truancy rose in 2016 and 2017, fell in 2018 and 2019, and stood still in 2020.'),
        (ABSENCES, ABSENCES_PLAIN, 'In Orrin truancy fell from 2010 to 2014. In Tasker it rose.'),
        (KELUHAN, KELUHAN_PLAIN, 'Keluhan penumpang Kapal Rinjani tentang makanan menurun selama 2017–2021, sedangkan keluhan tentang jadwal meningkat.'),
        (KELUHAN, KELUHAN_PLAIN, 'Penumpang Kapal Rinjani meningkat selama 2017–2021; keluhan dicatat di buku.'),
        (KELUHAN, KELUHAN_PLAIN, 'Penurunan tarif Kapal Rinjani pada 2017–2021 disambut baik; keluhan penumpang tidak dihitung.'),
        (KELUHAN, KELUHAN_PLAIN, 'Keluhan penumpang Kapal Tambora meningkat selama 2017–2021, menurut catatan Kapal Rinjani.'),
        (KELUHAN, KELUHAN_PLAIN, 'Keluhan penumpang Kapal Rinjani ditargetkan turun selama 2017–2021.'),
        (KELUHAN, KELUHAN_PLAIN, 'Penumpang Kapal Rinjani\n2017   912\n2018   804\n2019   655\n\nKeluhan tidak dicatat.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'The bottle deposit scheme was to reduce dumping in Fenwick. Whether it has is not known.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'In Harl the bottle deposit scheme has reduced dumping. In Fenwick it starts next year.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'The bottle deposit scheme began in 2018. Dumping in Harl did not fall, for it had no scheme.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'The kerb scheme has not reduced dumping in Fenwick; the bottle deposit scheme came later.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'The bottle deposit scheme has not reduced noise in Fenwick. It has raised rents.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'Before the bottle deposit scheme, dumping in Fenwick was as common as ever.'),
        (DEPOSIT, DEPOSIT_PLAIN, 'Dumping in Fenwick fell when the tip was fenced, years before the bottle deposit scheme.'),
        (KEBUN, KEBUN_PLAIN, 'Program kebun sekolah diharapkan menurunkan anemia.'),
        (KEBUN, KEBUN_PLAIN, 'Program kebun sekolah tidak menaikkan kehadiran. Anemia diukur tahun depan.'),
        (KEBUN, KEBUN_PLAIN, 'Program kebun sekolah belum dinilai dampaknya terhadap anemia.'),
        (KEBUN, KEBUN_PLAIN, 'Program tablet besi menurunkan anemia; program kebun sekolah baru dimulai.'),
        (KEBUN, KEBUN_PLAIN, 'Anemia tidak berkurang sebelum ada program kebun sekolah.'),
        (KEBUN, KEBUN_PLAIN, 'Program kebun sekolah terbukti berhasil menaikkan nilai biologi, sedangkan anemia tidak diteliti.'),
        (MENTORING, MENTORING_PLAIN, 'The night classes raised spirits. Wages were not asked about.'),
        (MENTORING, MENTORING_PLAIN, 'Wages rose in the years of the boom; the night classes had not begun.'),
        (MENTORING, MENTORING_PLAIN, 'Wages stayed where they were until the night classes began.'),
        (MENTORING, MENTORING_PLAIN, 'The teachers of the night classes asked for higher wages.'),
        (MENTORING, MENTORING_PLAIN, 'The night classes cannot be judged by wages alone.'),
        (MENTORING, MENTORING_PLAIN, 'Those who did not take the night classes saw no rise in wages.'),
        (CLINIC, CLINIC_PLAIN, 'The Lowmere Institute trains staff for government institutions and for private institutions.'),
        (CLINIC, CLINIC_PLAIN, 'The Lowmere Institute was a private institution until 1994.'),
        (CLINIC, CLINIC_PLAIN, 'Visitors to the Lowmere Institute may stay at a hostel. The hostel is privately run.'),
        (CLINIC, CLINIC_PLAIN, 'The canteen of the Lowmere Institute is privately run.'),
        (CLINIC, CLINIC_PLAIN, 'The Lowmere Institute works with the Harl School, a private institution.'),
        (BMT, BMT_PLAIN, 'Lumbung Padi Cendana menjual gabah kepada koperasi di kota.'),
        (BMT, BMT_PLAIN, 'Lumbung Padi Cendana menerima hibah dari yayasan milik seorang dokter.'),
        (BMT, BMT_PLAIN, 'Ketua Lumbung Padi Cendana juga memimpin sebuah yayasan.'),
        (BMT, BMT_PLAIN, 'Lumbung Padi Cendana, yang pemasoknya koperasi, membeli gabah.'),
        (BMT, BMT_PLAIN, 'Tanah Lumbung Padi Cendana dimiliki yayasan.'),
        (MILK, MILK_PLAIN, 'The price of milk at the Harbury Dairy fell between 2012 and 2016.'),
        (MILK, MILK_PLAIN, 'Between 2012 and 2016 complaints about milk from the Harbury Dairy fell.'),
        (MILK, MILK_PLAIN, 'Deliveries of milk to the Selm Dairy fell between 2012 and 2016, and the Harbury Dairy wondered why.'),
        (MILK, MILK_PLAIN, 'Milk delivered to the Harbury Dairy: 2012, 4.1 million litres; 2013, 4.4; 2014, 3.9; 2015, 5.2; 2016, 3.6.'),
        (MILK, MILK_PLAIN, 'The Harbury Dairy expects milk to fall between 2012 and 2016.'),
        (LAMPS, LAMPS_PLAIN, 'Kelas ibu hamil bertujuan menaikkan kunjungan ke bidan.'),
        (LAMPS, LAMPS_PLAIN, 'Kunjungan ke bidan naik sebelum kelas ibu hamil dibuka.'),
        (LAMPS, LAMPS_PLAIN, 'Kelas ibu hamil menaikkan pengetahuan; kunjungan ke bidan belum dihitung.'),
        (LAMPS, LAMPS_PLAIN, 'Kunjungan ke bidan naik karena puskesmas pindah, bukan karena kelas ibu hamil.'),
        (LAMPS, LAMPS_PLAIN, 'Peserta kelas ibu hamil meminta kunjungan bidan ditambah.'),
        (LAMPS, LAMPS_PLAIN, 'Pada ibu yang tidak ikut kelas ibu hamil, kunjungan ke bidan tidak naik.'),
        (FENCE, FENCE_PLAIN, 'The chilli fences were meant to reduce raids.'),
        (FENCE, FENCE_PLAIN, 'Raids fell after the drought, before the chilli fences were built.'),
        (FENCE, FENCE_PLAIN, 'The chilli fences reduced theft; raids were not counted.'),
        (FENCE, FENCE_PLAIN, 'Villages without chilli fences saw no fall in raids.'),
        (FENCE, FENCE_PLAIN, 'The beehive fences have not reduced raids; the chilli fences are new.'),
        (FENCE, FENCE_PLAIN, 'Farmers near the chilli fences complained of raids.'),
    ],
)  # fmt: skip
def test_told_of_something_else(tmp_path: Path, codebook: str, plain: dict[str, str], text: str) -> None:
    """Of a neighbour, a part, another measure, other years, hoped or denied: contrary to neither plain text."""
    assert not any(conflicting(tmp_path, codebook, text, one) for one in plain.values())
