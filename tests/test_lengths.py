"""Lengths that a text states beside, before and after their two dates; and lengths of other things."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_relations import found

WRONG = [
    ("en", "The closure of the mountain road, which began on 4 May 2015 (a Monday) and was ended on 20 May by order of the governor, lasted six weeks and cost the inns dearly."),
    ("en", "She taught at Selm for thirty-seven years; she had come in September 1891, when the school had one room, and she left in September 1924."),
    ("id", "Pendudukan gudang itu, yang dimulai pada 2 Juni 2018 dan baru diakhiri pada 19 Juni setelah bupati datang, berlangsung enam minggu."),
    ("en", "The court sat for four years, the first witness being heard in March 2012 and the last in October 2014."),
    ("en", "The exhibition opened on 3 March 2017. It closed on 28 April 2017, after a run of five weeks that the curators called a triumph."),
    ("id", "Pasar malam itu dibuka pada 3 Maret 2017 dan ditutup pada 28 April 2017 setelah lima minggu."),
    ("en", "The siege, begun on 2 March 1644 and lifted on 30 March when the river rose, lasted nine weeks."),
    ("en", "Sister Agnes ran the infirmary from 1922 to 1940. During those twenty-five years she buried three abbots."),
    ("en", "The siege of Orra began on 4 March 1644 and was lifted on 1 April 1644. The ten-week siege left 40 houses in ruins."),
    ("en", "Governor Hale was appointed in 1904 and resigned in 1911, after three years in office."),
    ("en", "The ferry company was founded in 1931. It ceased trading in 1956, ending forty years of service to the islands."),
    ("en", "Mr Dell filed his complaint in June 2003. The ruling came in June 2012. \"We waited fifteen years for this,\" his brother said."),
    ("en", "The curfew was imposed in May 1985. It had been in force for nine years when it was lifted in May 1988."),
    ("en", "The lighthouse was occupied by squatters from 1990 to 1998. These twelve years have left their marks on the walls."),
    ("en", "The choir began rehearsing in January 2015 and completed the recording in June 2015: two years of evenings and weekends."),
    ("en", "The teacher had been interned in March 1942. He was released in September 1945. He had been in the camp for six years."),
    ("en", "Rationing, introduced in 1940, was abolished in 1954; it had lasted eight years."),
    ("en", "The tunnel was closed for repairs on 3 June 2014. It reopened on 24 June 2014. The five-week closure cost the shops dear."),
    ("id", "Suster Agnes memimpin klinik itu dari 1952 sampai 1970. Selama dua puluh lima tahun itu ia menguburkan tiga uskup."),
    ("id", "Bupati Halim dilantik pada 2004. Ia mengundurkan diri pada 2011 setelah tiga tahun menjabat."),
    ("id", "Perusahaan feri itu didirikan pada 1951 dan ditutup pada 1976, mengakhiri empat puluh tahun pelayanan ke pulau-pulau."),
    ("id", "Keluarga Darma mendaftarkan gugatan pada Juni 2003. Putusan baru keluar pada Juni 2012. \"Kami menunggu lima belas tahun,\" kata adiknya."),
    ("id", "Jam malam diberlakukan pada Mei 1985 dan dicabut pada Mei 1988. Jam malam itu berlangsung sembilan tahun."),
    ("id", "Pemogokan dimulai pada 3 Juni 2014. Para sopir kembali bekerja pada 24 Juni 2014. Pemogokan lima pekan itu merugikan pasar."),
    ("id", "Guru itu ditahan pada Maret 1942. Ia dibebaskan pada September 1945. Ia mendekam di kamp selama enam tahun."),
    ("id", "Pabrik gula dibuka pada 1920 dan ditutup pada 1935: setengah abad kerja keras di bawah terik matahari."),
    ("id", "Larangan melaut diberlakukan pada 2001. Larangan itu berlaku sepuluh tahun sebelum dicabut pada 2004."),
    ("en", "The dispute, which had begun in May 2001, was settled in May 2004; seven years had passed."),
    ("en", "Between 1974 and 1980 the port stood under military administration, a state of affairs that lasted eleven years."),
    ("en", "The drought set in in March 2011 and broke in October 2012. It lasted five years, according to the farmers' union."),
    ("en", "She was director of the gallery from 1988 to 1996, a tenure of fourteen years."),
    ("en", "The expedition left Orra on 3 March 1911 and returned on 2 June 1911, after thirty weeks at sea."),
    ("en", "After twelve years at the helm, Mr Brand, who had been appointed in 2005, resigned in 2010."),
    ("en", "It took nine years to build the tunnel: work began in 1998 and was completed in 2002."),
    ("en", "Construction of the hall started in April 2012 and ended in April 2014. That is five years."),
    ("en", "The newspaper appeared from 1889 until 1914 and thus had a life of forty years."),
    ("en", "The ceasefire held from 1 May to 15 May 2003: six weeks without a shot."),
    ("en", "Mrs Oduya taught at the school for thirty years (1961–1979)."),
    ("en", "The two sisters were held without charge from June 1976. When they were released in June 1978, they had spent seven years in a cell."),
    ("en", "- Start of works: March 2015\n- End of works: March 2017\n- Duration: five years\n"),
    ("en", "His three decades as mayor (1950–1965) changed the town."),
    ("id", "Sengketa yang bermula pada Mei 2001 itu berakhir pada Mei 2004, atau tujuh tahun kemudian."),
    ("id", "Antara 1974 dan 1980 pelabuhan berada di bawah pemerintahan militer, keadaan yang berlangsung sebelas tahun."),
    ("id", "Ekspedisi bertolak dari Orra pada 3 Maret 1911 dan kembali pada 2 Juni 1911, setelah tiga puluh pekan di laut."),
    ("id", "Pembangunan balai dimulai pada April 2012 dan selesai pada April 2014. Jadi, pembangunan itu memakan waktu lima tahun."),
    ("id", "Butuh sembilan tahun untuk membangun terowongan itu: pekerjaan dimulai pada 1998 dan rampung pada 2002."),
    ("id", "Ibu Sari mengajar di sekolah itu selama tiga puluh tahun (1961–1979)."),
    ("id", "Masa jabatannya yang dua belas tahun, dari 2005 sampai 2010, diwarnai banyak protes."),
    ("id", "Dua saudara itu ditahan sejak Juni 1976. Ketika dibebaskan pada Juni 1978, mereka telah mendekam tujuh tahun di sel."),
    ("id", "Gencatan senjata bertahan dari 1 Mei sampai 15 Mei 2003: enam minggu tanpa tembakan."),
    ("id", "Koran itu terbit dari 1889 hingga 1914. Dalam empat puluh tahun tersebut pemiliknya berganti tiga kali."),
    ("id", "Setelah dua belas tahun memimpin, Bapak Brata, yang diangkat pada 2005, mengundurkan diri pada 2010."),
]  # fmt: skip
RIGHT = [
    ("en", "The school opened in 1990 and closed in 2005, twelve years of which it was run by nuns."),
    ("en", "He joined in 1980 and retired in 2004 after leading the branch for twenty years."),
    ("en", "He joined the firm in 1980 and retired in 2004 and was its head for twenty years."),
    ("en", "She was head for sixteen years; she had come in 1980 and left in 2004."),
    ("en", "The ferry was launched in 1990 and scrapped in 2005, and its engine served for eleven years."),
    ("id", "Ia bergabung pada 1980 dan pensiun pada 2004, dan memimpin cabang itu selama dua puluh tahun."),
    ("id", "Sekolah itu dibuka pada 1990 dan ditutup pada 2005, sepuluh tahun di antaranya di bawah yayasan."),
    ("en", "Sister Agnes ran the infirmary from 1922 to 1940. During those eighteen years she buried three abbots."),
    ("en", "Governor Hale was appointed in 1904 and resigned in 1911. Before that he had been mayor for three years."),
    ("en", "The school was founded in 1950. A new wing was added in 1975 after three years of work."),
    ("en", "The mill was opened in 1950 and closed in 1975. The three-month strike of the weavers was long forgotten."),
    ("en", "Mr Dell filed his complaint in June 2003. The ruling came in June 2012, three years after the appeal."),
    ("en", "The ferry company was founded in 1931. It ceased trading in 1956. Its rival, the Selm Line, had lasted forty years."),
    ("en", "The curfew was imposed in May 1985 and lifted in May 1988. Offenders were sentenced to nine years."),
    ("en", "The mine opened in 1950 and closed in 1975. Ten years later a museum moved in."),
    ("en", "The mine opened in 1950 and closed in 1975. It had been planned to last for sixty years."),
    ("en", "The bridge was opened in 1950 and demolished in 1975. The engineer, then aged forty years, wept."),
    ("en", "The trial opened in March 2010. It ended in March 2012. The judge had served for twenty years."),
    ("en", "The war began in 1990 and ended in 1995. In the first two years the harbour was spared."),
    ("en", "She was elected in 1990 and retired in 2005. In her last three years she rarely spoke."),
    ("en", "The hotel was opened in 1990 and closed in 2005. It stood empty for six years."),
    ("en", "The hotel was opened in 1990 and closed in 2005; after six years of neglect it was pulled down."),
    ("en", "Anna joined the firm in 1990 and left in 2005. He worked there for six years, she for longer."),
    ("id", "Suster Agnes memimpin klinik itu dari 1952 sampai 1970. Selama delapan belas tahun itu ia menguburkan tiga uskup."),
    ("id", "Bupati Halim dilantik pada 2004 dan mengundurkan diri pada 2011. Sebelumnya ia menjadi camat selama tiga tahun."),
    ("id", "Sekolah itu didirikan pada 1950. Gedung baru diresmikan pada 1975 setelah tiga tahun pembangunan."),
    ("id", "Pabrik dibuka pada 1950 dan ditutup pada 1975. Sepuluh tahun kemudian sebuah museum berdiri di sana."),
    ("id", "Hotel dibuka pada 1990 dan ditutup pada 2005. Gedungnya terbengkalai selama enam tahun."),
    ("id", "Perang mulai pada 1990 dan berakhir pada 1995. Dalam dua tahun pertama pelabuhan aman."),
    ("id", "Jam malam diberlakukan pada Mei 1985 dan dicabut pada Mei 1988. Pelanggarnya dihukum sembilan tahun."),
    ("id", "Majelis hakim membuka sidang pada Maret 2010. Sidang berakhir pada Maret 2012. Ketuanya sudah bertugas dua puluh tahun."),
    ("id", "Gugatan didaftarkan pada Juni 2003. Putusan keluar pada Juni 2012. Kami menunggu sembilan tahun."),
    ("en", "The dispute began in May 2001 and was settled in May 2004; three years had passed."),
    ("en", "She was director of the gallery from 1988 to 1996, having spent fourteen years at the museum of Orra."),
    ("en", "King Aldo (reigned 1340–1352) left no heir. His father's twenty-year reign is remembered for its bridges."),
    ("en", "The expedition left Orra on 3 March 1911 and returned on 2 June 1911. The captain had thirty years at sea behind him."),
    ("en", "The hall was begun in April 2012 and finished in April 2014. The architect, five years older, had died."),
    ("en", "From 1974 to 1980 the port was under military rule. The eleven-year contract with the dredgers was cancelled."),
    ("en", "Mr Brand was appointed in 2005 and resigned in 2010. The council wants his successor to serve for twelve years."),
    ("en", "The line was opened in 1990 and closed in 2000. Trains had run on a trial basis for two years before."),
    ("en", "He was arrested in June 1976 and released in June 1978. The prosecutor had demanded seven years."),
    ("en", "The paper appeared from 1889 until 1914. Its editor kept a diary for forty years."),
    ("en", "The factory opened in 1950. In 1975 it closed. For ten years the owners had made no profit."),
    ("en", "The trial began in 2001 and ended in 2004. The witnesses waited eleven years for compensation."),
    ("en", "The war lasted from 1992 to 1995. The orphans of those years spent ten years in homes."),
    ("id", "Sengketa itu bermula pada Mei 2001 dan berakhir pada Mei 2004, tiga tahun kemudian."),
    ("id", "Bapak Brata diangkat pada 2005 dan mundur pada 2010. Penggantinya akan menjabat dua belas tahun."),
    ("id", "Pabrik itu dibuka pada 1950 dan ditutup pada 1975. Pemiliknya merugi selama sepuluh tahun."),
    ("id", "Jalur itu dibuka pada 1990 dan ditutup pada 2000. Sebelumnya kereta diuji selama dua tahun."),
    ("id", "Ia ditangkap pada Juni 1976 dan dibebaskan pada Juni 1978. Jaksa menuntut hukuman tujuh tahun."),
    ("id", "Koran itu terbit dari 1889 hingga 1914. Redakturnya menulis buku harian selama empat puluh tahun."),
    ("id", "Pembangunan balai dimulai pada April 2012 dan selesai pada April 2014. Kontraktor memberi jaminan lima tahun."),
    ("id", "Perang berlangsung dari 1992 sampai 1995. Anak-anak yatim tinggal di panti selama sepuluh tahun."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WRONG)
def test_a_length_that_its_dates_do_not_give_is_found(tmp_path: Path, language: str, text: str) -> None:
    """However the text says it, in the same sentence or another one."""
    assert "duration-misstated" in found(tmp_path, text, language)


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_a_length_of_something_else_passes(tmp_path: Path, language: str, text: str) -> None:
    """What fits, or is said of something else, is no conflict."""
    assert found(tmp_path, text, language) == set()
