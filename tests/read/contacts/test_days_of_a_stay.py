"""Over which days a visit goes, and on which day is what somebody does after a deed told with its day (codebook decision 4)."""

from __future__ import annotations

import pytest

from kronik.model import Mention
from kronik.read.record import iso_days
from tests.read.telling import line, mentions, wanted


def _days(mention: Mention) -> str:
    first, last = iso_days(mention.when.value) if mention.when else ("", None)
    return f"{line(mention)}..{last}" if last and last != first else line(mention)


ROWS = [
    (
        "Setelah tiga hari berkunjung, Presiden Prancis Emmanuel Macron meninggalkan Kairo, Selasa (21/5/2019). Ia pulang ke Paris.",
        "2019-05-21",
        ["visit happened Emmanuel Macron; Egypt 2019-05-19..2019-05-21"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe tiba di Teheran, Senin (20/5/2019). Kunjungannya berlangsung hingga Rabu (22/5).",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Presiden Vietnam Nguyen Phu Trong mendarat di New Delhi pada Minggu (19/5/2019) untuk lawatan kenegaraan yang akan berakhir pada 22 Mei.",
        "2019-05-21",
        ["visit happened Nguyễn Phú Trọng; India 2019-05-19..2019-05-22"],
    ),
    (
        "Raja Yordania Abdullah II meninggalkan Tokyo pada Selasa (21/5) setelah empat hari berada di Jepang.",
        "2019-05-21",
        ["visit happened Abdullah II; Japan 2019-05-18..2019-05-21"],
    ),
    (
        "Ratu Maxima dari Belanda mendarat di Jakarta, Senin (20/5/2019). Selama tiga hari di Indonesia, ia antara lain akan bertemu Presiden Joko Widodo.",
        "2019-05-21",
        [
            "visit happened Queen Máxima; Indonesia 2019-05-20..2019-05-22",
            "meeting planned Queen Máxima; Joko Widodo 2019-05-20..2019-05-22",
        ],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe sampai di Teheran, Senin (20/5/2019), untuk kunjungan tiga hari.",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Kunjungan Perdana Menteri Jepang Shinzo Abe ke Teheran yang berlangsung tiga hari berakhir pada Senin (20/5/2019).",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-18..2019-05-20"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe mengakhiri lawatannya di Teheran, Senin (20/5/2019). Ia berada di sana sejak Sabtu (18/5).",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-18..2019-05-20"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe tiba di Teheran pada Senin (20/5/2019). Kunjungan kenegaraan itu dijadwalkan selama tiga hari.",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe tiba di Teheran pada Senin (20/5/2019) dan akan meninggalkan Iran pada Rabu (22/5/2019).",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Kunjungan Shinzo Abe ke Teheran dimulai Senin (20/5/2019) dan berakhir Rabu (22/5/2019).",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Perdana Menteri Jepang Shinzo Abe, Senin (20/5/2019), bertandang ke Teheran selama tiga hari guna meredakan ketegangan.",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20..2019-05-22"],
    ),
    (
        "Shinzo Abe akan menghabiskan dua hari di Teheran mulai Kamis (23/5).",
        "2019-05-21",
        ["visit planned Shinzo Abe; Iran 2019-05-23..2019-05-24"],
    ),
    (
        "Shinzo Abe tiba di Teheran, Senin (20/5/2019), setelah dua hari di New Delhi.",
        "2019-05-21",
        ["visit happened Shinzo Abe; Iran 2019-05-20"],
    ),
    (
        "Presiden Chili Gabriel Boric sampai di Lima, Selasa (23/8/2022). Lawatan resminya berakhir Jumat (26/8).",
        "2022-08-24",
        ["visit happened Gabriel Boric; Peru 2022-08-23..2022-08-26"],
    ),
    (
        "Menlu Turki Mevlut Cavusoglu tiba di Baku, Senin (22/8/2022). Gencatan senjata di sana berlaku hingga Kamis (25/8).",
        "2022-08-24",
        ["visit happened Mevlüt Çavuşoğlu; Azerbaijan 2022-08-22"],
    ),
    (
        "Menlu Turki Mevlut Cavusoglu tiba di Baku, Senin (22/8/2022). Kunjungan Presiden Iran akan berlangsung hingga Kamis (25/8).",
        "2022-08-24",
        ["visit happened Mevlüt Çavuşoğlu; Azerbaijan 2022-08-22"],
    ),
    (
        "Pada Selasa (12/9/2023), Wakil Presiden Ma'ruf Amin meninjau kawasan industri di Hanoi. Setelah itu, Wapres dijadwalkan bertemu Perdana Menteri Vietnam Pham Minh Chinh.",
        "2023-09-11",
        ["meeting planned Ma'ruf Amin; Phạm Minh Chính 2023-09-12"],
    ),
    (
        "Esok harinya, Selasa (12/9/2023), Wakil Presiden Ma'ruf Amin akan meletakkan karangan bunga. Selanjutnya ia bertemu Perdana Menteri Vietnam Pham Minh Chinh.",
        "2023-09-11",
        ["meeting planned Ma'ruf Amin; Phạm Minh Chính 2023-09-12"],
    ),
    (
        "Di Kairo, Narendra Modi akan mengunjungi masjid tua pada Rabu (13/9). Usai kunjungan itu, ia dijadwalkan bertemu Presiden Abdel Fattah el-Sisi.",
        "2023-09-11",
        ["meeting planned Narendra Modi; Abdel Fattah el-Sisi 2023-09-13"],
    ),
    (
        "Presiden Brasil Lula da Silva meresmikan pabrik vaksin di Havana, Kamis (14/9/2023). Dari sana, Lula bertemu Presiden Kuba Miguel Diaz-Canel.",
        "2023-09-15",
        ["meeting happened Luiz Inácio Lula da Silva; Miguel Díaz-Canel 2023-09-14"],
    ),
    (
        "Pada 13 September Xi akan membuka pameran di Shanghai. Sesudahnya, Xi dijadwalkan menerima Presiden Venezuela Nicolas Maduro.",
        "2023-09-11",
        ["meeting planned Xi Jinping; Nicolás Maduro 2023-09-13"],
    ),
    (
        "Siti Nurbaya... Pada Jumat (4/11/2016) Presiden Joko Widodo akan meresmikan pusat kebudayaan di Canberra. Acara itu dihadiri ratusan pelajar. Kemudian, Presiden diagendakan bertemu Perdana Menteri Malcolm Turnbull.",
        "2016-11-03",
        ["meeting planned Joko Widodo; Malcolm Turnbull 2016-11-04"],
    ),
    (
        "Rabu (2/11/2016) siang, Perdana Menteri Najib Razak mengunjungi stasiun kereta cepat di Tianjin. Setelah acara itu, Najib bertemu Wakil Perdana Menteri Zhang Gaoli.",
        "2016-11-03",
        ["meeting happened Najib Razak; Zhang Gaoli 2016-11-02"],
    ),
    (
        "Menteri Luar Negeri Boris Johnson memberi ceramah di Ankara, Rabu (2/11). Selepas ceramah tersebut, Johnson berunding dengan Menteri Luar Negeri Mevlut Cavusoglu.",
        "2016-11-03",
        ["meeting happened Boris Johnson; Mevlüt Çavuşoğlu 2016-11-02"],
    ),
    (
        "Parlemen Jerman mengesahkan anggaran pada Selasa (1/11). Setelah itu, Angela Merkel bertemu Francois Hollande.",
        "2016-11-03",
        ["meeting happened Angela Merkel; François Hollande"],
    ),
    (
        "Presiden Joko Widodo mengatakan anggaran rampung pada Selasa (1/11). Setelah itu, Jokowi bertemu Lee Hsien Loong.",
        "2016-11-03",
        ["meeting happened Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "Kim Jong Un menyaksikan uji roket pada Selasa (1/11). Ia lalu terbang ke Beijing dan bertemu Xi Jinping.",
        "2016-11-03",
        ["meeting happened Kim Jong Un; Xi Jinping"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_days_of_a_stay_and_after_a_deed(text: str, published: str, contacts: list[str]) -> None:
    assert {wanted(contact) for contact in contacts} <= {_days(mention) for mention in mentions(text, published)}
