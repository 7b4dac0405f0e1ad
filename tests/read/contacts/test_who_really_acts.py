"""Who takes part where the words name somebody else: who only says so, who sends, for whom one speaks, who sat at the table."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a name that no list knows is the subject, not the one who says so
        "Juru bicara pemerintah Thailand Siripong Angkasakulkiat menjelaskan, Menkeu Krit Anantasuk dijadwalkan menemui "
        "Menteri Keuangan AS Scott Bessent pada Kamis (11/9/2025).",
        [],
    ),
    (  # whoever speaks for the president speaks of the president's journeys
        "Presiden Prabowo Subianto masih menimbang undangan itu. Untuk rencana kunjungan ke Kanada, Mensesneg Prasetyo "
        "Hadi mengatakan belum ada kepastian.",
        ["visit proposed Prabowo Subianto; Canada"],
    ),
    (  # heads of two delegations, told beside talks of which nobody else is named
        "Perundingan itu digelar di Doha, Selasa (9/9/2025). Presiden Rwanda Paul Kagame memimpin delegasi Kigali. "
        "Sementara itu, delegasi Kongo dipimpin Presiden Felix Tshisekedi.",
        ["meeting happened Paul Kagame; Félix Tshisekedi 2025-09-09"],
    ),
    (  # those sent sat down that day
        "Delegasi Armenia dan Azerbaijan memulai perundingan tidak langsung yang dimediasi Georgia pada Jumat (5/9/2025).",
        ["meeting happened Armenia; Azerbaijan; Georgia 2025-09-05"],
    ),
    (  # counterparts in the clause that opens are those of the subject that follows
        "Juru bicara Kremlin Dmitry Peskov berpidato. Dalam panggilan telepon terpisah dengan rekan-rekannya di Mesir dan "
        "Arab Saudi, Menteri Luar Negeri Rusia Sergei Lavrov membahas Sudan.",
        [
            "call happened Sergei Lavrov; Badr Abdelatty",
            "call happened Sergei Lavrov; Faisal bin Farhan Al Saud",
        ],
    ),
    (  # who sends stays at home
        "Presiden Ukraina Volodymyr Zelensky memerintahkan tim perunding untuk berangkat ke Arab Saudi.",
        ["visit planned Ukraine; Saudi Arabia"],
    ),
    (  # the one whose envoy he is
        "PM Armenia Nikol Pashinyan bertemu utusan dari Presiden AS terpilih Donald Trump, Keith Kellogg, di Yerevan.",
        ["meeting happened Nikol Pashinyan; Keith Kellogg"],
    ),
    (  # through whom a state writes
        "Pemerintah Malaysia, melalui Menlu Mohamad Hasan, mengirim surat kepada Menlu Sugiono.",
        ["message happened Mohamad Hasan; Sugiono"],
    ),
    (  # who is meant by "dirinya"
        "Presiden AS Donald Trump, menurut Presiden Ukraina Volodymyr Zelensky, mengatakan bahwa dirinya dapat bertemu "
        "dengan Presiden Rusia Vladimir Putin segera.",
        ["meeting proposed Donald Trump; Vladimir Putin"],
    ),
    (  # the third of a trilateral
        "Presiden Prancis Emmanuel Macron menyiapkan pertemuan antara PM Armenia Nikol Pashinyan dan Presiden Azerbaijan "
        "Ilham Aliyev, yang akan dilanjutkan dengan pertemuan trilateral bersama dirinya.",
        [
            "meeting planned Nikol Pashinyan; Ilham Aliyev",
            "meeting planned Emmanuel Macron; Nikol Pashinyan; Ilham Aliyev",
        ],
    ),
    (  # on the margins of another meeting they only telephoned
        "Elysee membenarkan adanya panggilan telepon antara Presiden Prancis Emmanuel Macron dan Presiden Azerbaijan Ilham "
        "Aliyev di sela-sela pertemuan di Paris.",
        ["call happened Emmanuel Macron; Ilham Aliyev"],
    ),
    (  # a list goes on after the place of its first member
        "Presiden Filipina Ferdinand Marcos Jr. bertemu Menteri Pertahanan AS Pete Hegseth di Pentagon dan Menteri Luar "
        "Negeri Marco Rubio.",
        ["meeting happened Ferdinand Marcos Jr.; Pete Hegseth", "meeting happened Ferdinand Marcos Jr.; Marco Rubio"],
    ),
    (  # the aim of a journey, held after all
        "Menlu Iran Abbas Araghchi tiba di Kairo, Senin (8/9/2025), untuk bertemu Menlu Mesir Badr Abdelatty. Pertemuan "
        "berlangsung selama tiga jam.",
        [
            "visit happened Abbas Araghchi; Egypt 2025-09-08",
            "meeting happened Abbas Araghchi; Badr Abdelatty 2025-09-08",
        ],
    ),
    (  # a call told of by its opening words, and one before it
        "Dalam percakapan telepon selama 17 menit pada Selasa (9/9/2025), Presiden Prabowo Subianto dan Presiden AS Donald "
        "Trump membahas tarif. Sebelumnya kedua pemimpin juga telah bertelepon.",
        [
            "call happened Prabowo Subianto; Donald Trump 2025-09-09",
            "call happened Prabowo Subianto; Donald Trump",
        ],
    ),
    (  # a journey to a summit is attendance, put off or not
        "PM Armenia Nikol Pashinyan menunda keberangkatannya ke KTT di Albania.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_parties_are_who_took_part(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
