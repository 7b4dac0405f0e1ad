"""What a speaker's word, a look back and a clause that opens a sentence leave to each contact: day, channel, who acts."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what is related counts from the day on which it was said, which the quotation after it gives
        "Menteri Sosial Indonesia menerima bantuan. Sebelumnya, Menlu Sugiono mengatakan Presiden Prabowo bertemu Raja "
        'Yordania Abdullah II di Amman pekan lalu. "Raja sudah setuju," kata Sugiono di Jakarta, Minggu (13/7/2025).',
        "2025-08-05",
        ["meeting happened Prabowo Subianto; Abdullah II 2025-06-30"],
    ),
    (  # a visit of last year, told of later, is not where these two were
        "Presiden Chile Gabriel Boric menerima Presiden Brasil Luiz Inacio Lula da Silva di Santiago, Selasa (6/8/2024). "
        "Boric dan Lula juga menghadiri peluncuran dewan bisnis. Nilai dagang naik. Dalam kunjungan Boric ke Brasil pada "
        "Mei 2023, kedua negara meneken nota kesepahaman.",
        "2024-08-07",
        [
            "meeting happened Gabriel Boric; Luiz Inácio Lula da Silva 2024-08-06",
            "encounter happened Gabriel Boric; Luiz Inácio Lula da Silva 2024-08-06",
            "visit happened Gabriel Boric; Brazil 2023-05",
        ],
    ),
    (  # officials of his government act for the state
        "Presiden Kolombia Gustavo Petro mengumumkan bahwa pejabat senior dari pemerintahannya akan menggelar pertemuan "
        "dengan delegasi Venezuela di Havana pada Senin (10/3/2025).",
        "2025-03-05",
        ["meeting planned Colombia; Venezuela 2025-03-10"],
    ),
    (  # the meeting is the other one: of this talk the channel is not told
        "Usai pertemuan dengan Presiden Finlandia Alexander Stubb di Helsinki, Senin (3/3/2025), Perdana Menteri Swedia "
        "Ulf Kristersson mengumumkan bahwa ia telah berbicara dengan Presiden Ukraina Volodymyr Zelensky.",
        "2025-03-05",
        [
            "meeting happened Ulf Kristersson; Alexander Stubb 2025-03-03",
            "call happened Ulf Kristersson; Volodymyr Zelenskyy",
        ],
    ),
    (  # a state that is asked is the other side
        "Korea Utara mengatakan telah meminta Kanada untuk bertemu pada akhir bulan ini.",
        "2019-09-12",
        ["meeting proposed North Korea; Canada 2019-09"],
    ),
    (  # no progress is no denial; the day of calling off is not that of the visit
        "Harga naik setelah pernyataan Presiden Brasil Lula da Silva mengenai pembicaraannya dengan Presiden Argentina Javier "
        "Milei yang tak ada kemajuan. Akhir pekan lalu, Lula membatalkan rencana rahasia untuk mengundang Presiden Bolivia "
        "Luis Arce ke Brasilia.",
        "2024-09-10",
        ["visit cancelled Luis Arce; Luiz Inácio Lula da Silva"],
    ),
    (  # what the host's guests will do lies ahead
        "Presiden Turki Recep Tayyip Erdogan menjadi tuan rumah pertemuan antara Presiden Suriah Ahmed al-Sharaa dan Presiden "
        "Prancis Emmanuel Macron yang akan membahas pengungsi.",
        "2025-09-10",
        ["meeting planned Recep Tayyip Erdoğan; Ahmed al-Sharaa; Emmanuel Macron"],
    ),
    (  # what was meant, and what came instead
        "Sebenarnya Perdana Menteri Fiji Sitiveni Rabuka dan Presiden Timor Leste Jose Ramos-Horta sepakat untuk berunding pada "
        "3 Juni 2024. Namun, pesawat Rabuka baru berangkat keesokan harinya.",
        "2024-06-10",
        ["meeting cancelled Sitiveni Rabuka; José Ramos-Horta 2024-06-03"],
    ),
    (  # on the way to a gathering nobody is visited, though its country alone is named
        "KTT G20 di Osaka, Jepang, dihadiri Presiden Joko Widodo. Jumlah pertemuan dikurangi karena Jokowi menunggu putusan "
        "pengadilan sebelum bertolak ke Jepang.",
        "2019-07-03",
        [],
    ),
    (  # who was president then received those who ruled then
        "Pada 2011, Thailand dan Kamboja berselisih. Indonesia saat itu memimpin ASEAN. Presiden saat itu, Susilo Bambang "
        "Yudhoyono, mempertemukan PM Thailand dan PM Kamboja di Jakarta.",
        "2025-08-03",
        ["meeting happened Susilo Bambang Yudhoyono; Abhisit Vejjajiva; Hun Sen 2011"],
    ),
    (  # who signs on a journey signs there
        "Presiden Rusia Vladimir Putin melakukan kunjungan langka ke Pyongyang pada Juni, di mana dia menandatangani perjanjian "
        "pertahanan dengan pemimpin Korea Utara Kim Jong Un.",
        "2024-10-17",
        [
            "visit happened Vladimir Putin; North Korea 2024-06",
            "meeting happened Vladimir Putin; Kim Jong Un 2024-06",
        ],
    ),
    (  # two records of one wish are one, wherever they stand
        "Pernyataan itu mengakhiri spekulasi tentang kemungkinan pertemuan antara Presiden AS Donald Trump dan Presiden Iran "
        "Hassan Rouhani akhir bulan ini. Sanksi tetap berlaku. Minyak naik. Sebelumnya, muncul laporan tentang kemungkinan adanya "
        "pertemuan antara Trump dan Rouhani di New York pada akhir bulan ini.",
        "2019-09-17",
        ["meeting proposed Donald Trump; Hassan Rouhani 2019-09"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_told_words(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
