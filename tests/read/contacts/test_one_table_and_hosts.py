"""One table told of again by some of those who sat there, and hosts whom a passive or a noun names after their guests."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the first meeting of two of the three was this one
        "Presiden Prancis Emmanuel Macron menggelar pertemuan trilateral dengan PM Inggris Keir Starmer dan Presiden Turki "
        "Recep Tayyip Erdogan di Paris, Sabtu (6/9/2025). Pertemuan itu menjadi pertemuan pertama Starmer dan Erdogan.",
        ["meeting happened Emmanuel Macron; Keir Starmer; Recep Tayyip Erdoğan 2025-09-06"],
    ),
    (  # what two of them talked over there
        "Menlu Turki Hakan Fidan, Menlu Iran Abbas Araghchi, dan Menlu Rusia Sergei Lavrov bertemu di Doha, Senin "
        "(8/9/2025). Dalam pertemuan itu, Araghchi dan Lavrov membahas sanksi.",
        ["meeting happened Hakan Fidan; Abbas Araghchi; Sergei Lavrov 2025-09-08"],
    ),
    (  # by themselves, and on the margins: another one
        "Presiden Prancis Emmanuel Macron, PM Inggris Keir Starmer, dan Kanselir Jerman Friedrich Merz bertemu di London, "
        "Senin (8/9/2025). Setelah itu Macron dan Starmer menggelar pertemuan bilateral.",
        [
            "meeting happened Emmanuel Macron; Keir Starmer; Friedrich Merz 2025-09-08",
            "meeting happened Emmanuel Macron; Keir Starmer 2025-09-08",
        ],
    ),
    (
        "PM India Narendra Modi, Presiden Brasil Lula da Silva, dan Presiden Afrika Selatan Cyril Ramaphosa bertemu di Rio "
        "de Janeiro, Minggu (7/9/2025). Modi juga bertemu Lula di sela-sela pertemuan itu.",
        [
            "meeting happened Narendra Modi; Luiz Inácio Lula da Silva; Cyril Ramaphosa 2025-09-07",
            "meeting happened Narendra Modi; Luiz Inácio Lula da Silva 2025-09-07",
        ],
    ),
    (  # brought together, by whom
        "Presiden Kongo Felix Tshisekedi dan Presiden Rwanda Paul Kagame dipertemukan oleh Presiden Angola Joao Lourenco "
        "di Luanda, Selasa (9/9/2025).",
        ["meeting happened Félix Tshisekedi; Paul Kagame; João Lourenço 2025-09-09"],
    ),
    (
        "Menlu Rusia Sergei Lavrov dipertemukan dengan Menlu Armenia Ararat Mirzoyan oleh Presiden Kazakhstan "
        "Kassym-Jomart Tokayev di Astana, Senin (8/9/2025).",
        ["meeting happened Sergei Lavrov; Ararat Mirzoyan; Kassym-Jomart Tokayev 2025-09-08"],
    ),
    (
        "Presiden AS Donald Trump berharap Presiden Rusia Vladimir Putin dan Presiden Ukraina Volodymyr Zelensky bisa "
        "dipertemukan di satu meja.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    ("Timnas Jerman dan Jepang dipertemukan dalam final di Tokyo.", []),
    (  # the guest first, then who gives the dinner
        "Perjamuan makan malam bagi PM Selandia Baru Christopher Luxon dihelat PM Singapura Lawrence Wong di Singapura, "
        "Senin (8/9/2025).",
        ["meeting happened Christopher Luxon; Lawrence Wong 2025-09-08"],
    ),
    (
        "Menhan Sjafrie Sjamsoeddin dikunjungi Menhan Turki Yasar Guler di kantornya, Jakarta, Selasa (9/9/2025).",
        ["meeting happened Sjafrie Sjamsoeddin; Yaşar Güler 2025-09-09"],
    ),
    (
        "PM Malaysia Anwar Ibrahim sowan ke Sultan Brunei Hassanal Bolkiah di Bandar Seri Begawan, Selasa (9/9/2025).",
        ["meeting happened Anwar Ibrahim; Hassanal Bolkiah 2025-09-09"],
    ),
    (  # the answer is another letter
        "Presiden China Xi Jinping mengirim ucapan selamat kepada Pemimpin Korea Utara Kim Jong Un pada Minggu (7/9/2025). "
        "Kim membalasnya dengan surat pada Selasa (9/9/2025).",
        [
            "message happened Xi Jinping; Kim Jong Un 2025-09-07",
            "message happened Kim Jong Un; Xi Jinping 2025-09-09",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_each_table_is_told_once_with_its_host(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
