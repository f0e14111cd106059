"""Shares that divide one whole and make more than all of it, and shares that may make what they like."""

from __future__ import annotations

import pytest

from helpers.readers.segments import segment
from helpers.relations.hundred_lists import share_list_rows
from helpers.relations.hundreds import hundred_rows
from helpers.rules.total_misstated import total_fits


def wrong(language: str, text: str) -> bool:
    """Say whether a text gives shares that do not make a hundred."""
    spans = [(span.start, span.end) for span in segment(text, language).sentences]
    rows = hundred_rows(text, spans) + share_list_rows(text)
    return any(total_fits(row["value"], row["df1"].split()) is False for row in rows)


TOO_MUCH = [
    ("id", "Catatan belanja yang diisi oleh 30 keluarga selama dua bulan memperlihatkan ke mana uang mereka pergi: beras 41 per-\nsen, sekolah 27 persen, rokok dan pulsa 19 persen, dan sisanya,\n23 persen, untuk cicilan serta arisan."),
    ("en", "As to religion, 48 per cent of the inhabitants of Selm are Lutherans, 39 per cent Catholics and 21 per cent of no church."),
    ("en", "Ownership is spread: the state has 44 per cent of the shares, the founding families hold 37 per cent, and 29 per cent are in the hands of the public."),
    ("en", "The mix that leaves the kiln is made of three things: clay makes up 58 per cent of it by weight, sand 34 per cent and ash, which nobody had thought of before, another 18 per cent."),
    ("en", "Forest covers 48 per cent of the parish, pasture 39 per cent and arable land 21 per cent."),
    # Each has one.
    ("en", "Travellers gave a single reason for the trip. Work was named by 51%, a wedding by 33% and shopping by 27%."),
    ("en", "Pupils were asked for their main means of reaching school. Bicycles came to 52%, buses to 34% and boats to 22%."),
    ("en", "Every complaint was filed under one category only: noise, 44%; smell, 39%; dust, 26%."),
    ("en", "Shipments left by one of three ways (rail, 58%; barge, 31%; lorry, 19%)."),
    ("en", "Each appeal had one of two outcomes: 63 per cent were upheld and 46 per cent turned down."),
    ("id", "Setiap pelamar menyebut satu alasan saja. Gaji dipilih 49%, jarak 36%, dan suasana kerja 23%."),
    ("id", "Warga ditanya tentang bahan bakar utama mereka. Kayu dipakai 47 persen, gas 38 persen, dan minyak tanah 24 persen."),
    ("id", "Semua sengketa berakhir dengan salah satu dari tiga hasil (damai, 52%; banding, 33%; dicabut, 24%)."),
    ("id", "Tiap orang hanya boleh memilih satu jawaban. Gaji dipilih 49%, jarak 36%, dan suasana kerja 23%."),
    # Broken down.
    ("en", "Figure 2 breaks the fleet down by engine. Diesel boats form 61%; petrol boats, 30%; and sailing boats, 18%."),
    ("en", "The composition of the forest is simple: oak stands for 54%, beech for 37% and pine for 18%."),
    ("id", "Tabel 4 memerinci armada menurut jenis mesinnya. Mesin solar mengisi 58%; mesin bensin, 33%; layar, 19%."),
    ("id", "Komposisi tutupan lahan cukup sederhana. Sawah menempati 51%, kebun 37%, dan hutan 22%."),
    # A further share, the rest.
    ("en", "Coal gives 48% of the heat, gas 36%, and one old boiler the other 27%."),
    ("en", "Those in favour number 55 percent, with 38 percent against. Another 16 percent are undecided."),
    ("en", "Of the letters, 62% praised the plan. The other 49% did not."),
    ("en", "Backers made up 57 per cent and critics 35 per cent; a further 19 per cent did not answer."),
    ("id", "Batu bara memasok 52% panas, gas 34%, dan sisanya, 25%, berasal dari kayu."),
    ("id", "Yang setuju 54 persen dan yang menentang 37 persen. Sementara 17 persen lagi tidak menjawab."),
    ("id", "Pendukung tercatat 53 persen, penentang 36 persen, dan 18 persen lainnya belum memutuskan."),
    # Lists.
    ("en", "The marital status of tenants was:\n- single: 45%\n- married: 41%\n- widowed: 23%\n"),
    ("en", "Each gave one main reason:\n- pay, 48%\n- distance, 39%\n- housing, 24%\n"),
    ("id", "Tempat lahir penghuni:\n- kota: 46%\n- desa: 41%\n- luar negeri: 25%\n"),
    ("id", "Pilihan moda (satu jawaban):\n- kereta (46%)\n- bus (38%)\n- kapal (27%)\n"),
    # More turns.
    ("en", "Each household was put in one tenure class. Owners made up 52%, tenants 38% and squatters 19%."),
    ("en", "The panel sorted the deaths by cause. Fever accounts for 47%, accidents for 35% and old age for 26%."),
    ("en", "Where does the town's water come from? Springs provide 54% of it, wells 33%, and the river the remaining 21%."),
    ("en", "Votes were divided among three lists. The Greens took 46%, the Farmers 38% and the Liberals 24%."),
    ("en", "Asked whether the pier should go, 49% said yes, 41% said no and 18% had no opinion."),
    ("en", "On the question of the toll, opinion splits as follows: for, 52%; against, 39%; undecided, 17%."),
    ("en", "Religion of residents:\n- Catholic: 51%\n- Lutheran: 37%\n- none: 22%\n"),
    ("en", "How pupils get to school (main mode)\n- on foot: 51%\n- by bus: 37%\n- by bicycle: 22%\n"),
    ("en", "Land use in the valley is as follows: forest 44%, pasture 39%, arable 27%."),
    ("en", "The valley's land is 44% forest, 39% pasture and 27% arable."),
    ("id", "Setiap rumah tangga dimasukkan ke satu golongan. Pemilik mencapai 52%, penyewa 38%, dan penumpang 19%."),
    ("id", "Suara terbagi kepada tiga daftar. Partai Hijau meraih 46%, Partai Tani 38%, dan Partai Buruh 24%."),
    ("id", "Ketika ditanya soal dermaga, 49% menjawab ya, 41% menjawab tidak, dan 18% tidak tahu."),
    ("id", "Agama warga:\n- Katolik: 51%\n- Protestan: 37%\n- lainnya: 22%\n"),
    ("id", "Menurut jenisnya, lampu terbagi tiga: 44% lampu minyak, 39% gas, dan 27% listrik."),
    ("id", "Listrik pulau itu berasal dari tiga sumber: diesel 55%, surya 30%, dan mikrohidro 22%."),
    ("en", "The island's power comes from three sources: diesel 55%, solar 30% and hydro 22%."),
    # Said a sentence farther back; a sign that a line breaks.
    ("en", "Each reader could tick one answer. Almost 300 took part. And the result: 46% want the lamp, 38% the horn and 24% neither."),
    ("id", "Setiap rumah dihitung satu kali saja. Hasilnya: sumur 48 persen, sungai 31 per-\nsen, mata air 15 persen, dan tadah hujan 12 persen."),
]  # fmt: skip

NOT_TOO_MUCH = [
    ("en", "In Orra 48 per cent of the households have a well, 39 per cent a pump and 21 per cent a tank."),
    ("en", "Of the members 48 per cent own a boat, 39 per cent a net and 21 per cent a shed."),
    ("id", "Sebanyak 48 persen warga mengenal program itu, 39 persen pernah ikut, dan 21 persen masih ikut."),
    ("en", "Unemployment stood at 48 per cent in Orra, 39 per cent in Selm and 21 per cent in Kelby."),
    ("en", "Turnout was 48 per cent in 2010, 39 per cent in 2014 and 21 per cent in 2018."),
    ("en", "The share of women is 48 per cent among drivers, 39 per cent among clerks and 21 per cent among guards."),
    ("en", "The reasons given were distance (48 per cent), cost (39 per cent) and illness (21 per cent); some parents gave more than one."),
    ("id", "Cakupan imunisasi 48 persen di Orra, 39 persen di Selm, dan 21 persen di Kelbi."),
    ("en", "Prices rose by 48 per cent for rice, 39 per cent for oil and 21 per cent for salt."),
    ("en", "The pass rate was 48 per cent for Orra, Selm 39 per cent and Kelby 21 per cent."),
    ("en", "As to housing, 48 per cent of the inhabitants of Selm have a well, 39 per cent a pump and 21 per cent a tank."),
    ("en", "Of the shares of land held by women, 48 per cent were in Orra in 2010, 39 per cent in 2014 and 21 per cent in 2018."),
    ("en", "Travellers could give as many reasons as they liked. Work was named by 51%, a wedding by 33% and shopping by 27%."),
    ("en", "Travellers gave more than one reason. Work was named by 51%, a wedding by 33% and shopping by 27%."),
    ("en", "Travellers gave a single reason for the trip. Work was named by 51%, a wedding by 33% and shopping by 16%."),
    ("en", "At least one of three faults was found in each (rust, 58%; leaks, 31%; cracks, 19%)."),
    ("en", "Table 2 breaks the answers down by sex. Among men 58% smoke; among women 31%, and among the young 27%."),
    ("en", "Figure 2 breaks ownership down by town. Radios are owned by 58%, bicycles by 41% and carts by 19%."),
    ("en", "The composition changed. Oak stood for 54% in 1990, 37% in 2005 and 28% in 2020."),
    ("en", "Coal gave 48% of the heat, 61% of the light, and the other 27% of the steam came from gas."),
    ("en", "Of the letters, 62% praised the plan. Another 49% of those that did praised its author."),
    ("en", "Of the letters, 62% praised the plan. Of these, another 49% praised its author."),
    ("en", "Wages rose by 62% in the first round. Another 49% followed."),
    ("en", "Within a month 48% had paid, within two months 66% and by the end of the year a further 20%."),
    ("en", "One poll has 55 percent in favour, a rival one has 53 percent against."),
    ("en", "Of all herds, 72% are tested. Sixty percent of those herds are clean, and 44% of the clean ones are small."),
    ("en", "Literacy by age group:\nunder 20: 58%\n20 to 40: 49%\nolder: 27%\n"),
    ("en", "What tenants own:\n- radio, 48%\n- bicycle, 39%\n- cart, 24%\n"),
    ("id", "Setiap pelamar boleh menyebut lebih dari satu alasan. Gaji dipilih 49%, jarak 36%, dan suasana kerja 23%."),
    ("id", "Setiap pelamar menyebut satu alasan saja. Gaji dipilih 49%, jarak 36%, dan suasana kerja 15%."),
    ("id", "Tabel 4 memerinci kepemilikan. Sebanyak 58% warga memiliki radio, 33% memiliki sepeda, dan 19% memiliki gerobak."),
    ("id", "Di kalangan pria 58% merokok, di kalangan wanita 31%, dan 27% lagi di kalangan remaja."),
    ("id", "Dari gugatan itu 62% diterima. Dari yang diterima itu 49% lagi dibanding."),
    ("id", "Komposisi berubah: sawah 54% pada 1990, 37% pada 2005, dan 28% pada 2020."),
    ("id", "Sebulan kemudian 42% sudah membayar, dua bulan kemudian 58%, dan 20% lagi pada akhir tahun."),
    ("id", "Yang setuju 54 persen dan yang menentang 37 persen. Sementara 9 persen lagi tidak menjawab."),
    ("id", "Angka melek huruf menurut umur:\n- remaja: 58%\n- dewasa: 49%\n- lansia: 27%\n"),
    # More of what is no error.
    ("en", "Which tools do farmers own? A plough is owned by 52%, a cart by 38% and a pump by 19%."),
    ("en", "Respondents ticked all that applied: cost (61%), distance (44%), and illness (23%)."),
    ("en", "Of the men 62% voted; of the women 58%."),
    ("en", "In the north 62% have power, in the south 48% and on the islands 12%."),
    ("en", "Support stood at 44% in March, 39% in May and 27% in July."),
    ("en", "Cases were cured in 84% of children, 71% of adults and 40% of the old."),
    ("en", "The exam was passed by 84% in maths, 71% in history and 40% in physics."),
    ("en", "Some 62% of households have a radio; another 48% of schools have one too."),
    ("en", "The alloy is 62% copper; another alloy is 48% copper."),
    ("en", "Of those who left, 62% found work. Another 48% of them also married."),
    ("en", "The valley's land is 44% forest, 39% pasture and 17% arable."),
    ("en", "Fever was found in 47%, a cough in 35% and a rash in 26%; many had more than one."),
    ("en", "Prices rose by 47%, wages by 35% and rents by 26%."),
    ("en", "Main languages spoken: 62% speak Tolu, 48% speak Maren and 20% speak both."),
    ("en", "Immunisation coverage by district:\n- Orra: 62%\n- Selm: 48%\n- Kelby: 20%\n"),
    ("en", "Share of homes with power, by region:\n- north: 62%\n- south: 48%\n- islands: 12%\n"),
    ("id", "Alat yang dimiliki petani: bajak 52%, gerobak 38%, dan pompa 19%."),
    ("id", "Di utara 62% rumah berlistrik, di selatan 48%, dan di kepulauan 12%."),
    ("id", "Kesembuhan mencapai 84% pada anak, 71% pada orang dewasa, dan 40% pada lansia."),
    ("id", "Dukungan 44% pada Maret, 39% pada Mei, dan 27% pada Juli."),
    ("id", "Harga naik 47%, upah 35%, dan sewa 26%."),
    ("id", "Demam ditemukan pada 47% pasien, batuk 35%, dan ruam 26%; banyak yang mengalami lebih dari satu gejala."),
    ("id", "Cakupan imunisasi menurut distrik:\n- Orra: 62%\n- Selm: 48%\n- Kelby: 20%\n"),
    ("id", "Sebanyak 62% lulus tahap pertama. Dari yang lulus itu 48% lulus tahap kedua, dan 20% lagi mengundurkan diri."),
    ("id", "Lulus matematika 84%, sejarah 71%, fisika 40%."),
    ("en", "By mother tongue, 44% speak Tolu at home, 39% use Maren at work and 27% read Drevian."),
    ("en", "Readers could tick one answer. Almost 300 took part. Of the women, 61% want the lamp, of the men 48%."),
    ("en", "Readers could tick one answer. Almost 300 took part. Last year 46% wanted the lamp, 38% in the year before, and 24% in 2010."),
    ("en", "Each house was counted once. We asked 300 owners what they grow. Maize is grown by 61%, beans by 48% and rice by 22%."),
    ("id", "Setiap warga hanya memberi satu jawaban. Survei diikuti 300 orang. Yang puas 61 persen, yang tahu jadwal 48 persen, dan yang pernah naik 22 persen."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TOO_MUCH)
def test_shares_of_one_whole_that_make_too_much_are_found(language: str, text: str) -> None:
    """Each of those counted is in one group, and the shares make more than a hundred."""
    assert wrong(language, text)


@pytest.mark.parametrize(("language", "text"), NOT_TOO_MUCH)
def test_shares_that_need_not_make_a_hundred_pass(language: str, text: str) -> None:
    """Several answers, several groups, several times, a share of a share; and shares that do make a hundred."""
    assert not wrong(language, text)
