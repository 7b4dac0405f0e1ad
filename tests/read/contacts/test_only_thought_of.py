"""Words of contact where no contact is: thought of by observers, done by private people, or told of before."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # people who act for no state are the subject: nobody is left out
        "Presiden Chile Gabriel Boric berpidato di Santiago. Puluhan nelayan menemui Presiden Peru Dina Boluarte di Lima, "
        "Kamis (6/6/2024). Ikatan Dokter Indonesia mengirim surat kepada Presiden Kolombia Gustavo Petro.",
        "2024-06-07",
        [],
    ),
    (  # somebody of whom only the name is seen, and the pronoun that takes him up
        "Presiden Brasil Luiz Inacio Lula da Silva menerima CEO Mercado Libre Hugo Ramirez di Brasilia, Rabu (5/6/2024). "
        "Ramirez mengatakan investasinya akan naik. Ia sebelumnya menemui Presiden Uruguay Luis Lacalle Pou di Montevideo.",
        "2024-06-06",
        [],
    ),
    (  # what an observer advises or holds possible
        "Pengamat dari Universitas Airlangga, Radityo Wibisana, mengatakan Presiden Prabowo Subianto sebaiknya menemui Presiden "
        'Iran Masoud Pezeshkian. "Prabowo juga bisa menelepon Presiden Mesir Abdel Fattah el-Sisi," ujar Radityo.',
        "2025-06-20",
        [],
    ),
    (  # a judgement of meeting him at all
        "Perdana Menteri Polandia Donald Tusk menyatakan duduk semeja dengan Presiden Rusia Vladimir Putin merupakan "
        "langkah yang keliru.",
        "2024-11-20",
        [],
    ),
    (  # talks that go on, and a team that is to hold them
        "Presiden Turki Recep Tayyip Erdogan berpidato di Ankara. Negosiasi dengan Swedia, Finlandia, dan Uni Eropa masih "
        "berjalan. Turki dan Irak sepakat membentuk tim teknis untuk merundingkan pembagian air.",
        "2023-03-10",
        [],
    ),
    (  # "pertemuan itu" is the one told of, whatever is awaited from it
        "Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Entebbe, Senin (13/5/2024). Ruto mengatakan "
        "rakyat menantikan kabar baik dari pertemuan dengan Museveni itu.",
        "2024-05-14",
        ["meeting happened William Ruto; Yoweri Museveni 2024-05-13"],
    ),
    (  # what the two went on to do on that day
        "Presiden Joko Widodo menerima Presiden Finlandia Sauli Niinisto di Istana Bogor, Senin (12/6/2023). Usai menanam "
        "pohon, kedua pemimpin kembali ke istana untuk mengadakan pertemuan bilateral.",
        "2023-06-12",
        ["meeting happened Joko Widodo; Sauli Niinistö 2023-06-12"],
    ),
    (  # the guests of him who brings them together, at the same table
        "Presiden Angola Joao Lourenco mempertemukan Presiden Rwanda Paul Kagame dan Presiden Kongo Felix Tshisekedi di "
        "Luanda, Rabu (6/7/2022). Setelah berunding dua jam, keduanya menyepakati gencatan senjata.",
        "2022-07-07",
        ["meeting happened João Lourenço; Paul Kagame; Félix Tshisekedi 2022-07-06"],
    ),
    (  # its day is not settled yet: it is still to be held
        "Ajudan Kremlin Yuri Ushakov mengatakan tanggal pertemuan Presiden Rusia Vladimir Putin dan Presiden Serbia "
        "Aleksandar Vucic belum ditentukan.",
        "2024-10-15",
        ["meeting planned Vladimir Putin; Aleksandar Vučić"],
    ),
    (  # both have left office
        "Mantan Presiden AS Barack Obama berbicara di Berlin. Ia bertemu mantan Kanselir Jerman Angela Merkel, Kamis "
        "(5/6/2025).",
        "2025-06-06",
        [],
    ),
    (  # a lawyer of his is not he
        "Mantan Perdana Menteri Pakistan Imran Khan ditahan. Pengacara Khan menemui wartawan. Khan bertemu Presiden Rusia "
        "Vladimir Putin di Moskow pada 24 Februari 2022.",
        "2023-08-10",
        ["meeting happened Imran Khan; Vladimir Putin 2022-02-24"],
    ),
    (  # a figure of speech, and a drive within the town
        "Presiden Suriah Ahmed al-Sharaa bertemu Presiden Rusia Vladimir Putin di Kremlin, Rabu (15/10/2025). Pertemuan itu "
        "merupakan pesan kepada Teheran. Sebelum ke Kremlin, al-Sharaa beristirahat di hotel.",
        "2025-10-16",
        ["meeting happened Ahmed al-Sharaa; Vladimir Putin 2025-10-15"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_what_is_only_thought_of(text: str, published: str, expected: list[str]) -> None:
    """Each contact once, and none where nobody met."""
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))
