"""What is set against a contact in its own sentence: instead of whom, not only whom, what it came to, what is a mere habit."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

STUBB, CARNEY = "Presiden Finlandia Alexander Stubb", "Perdana Menteri Kanada Mark Carney"
STORE = "Perdana Menteri Norwegia Jonas Gahr Store"
BOTH, OTHER = "Alexander Stubb; Mark Carney", "Alexander Stubb; Jonas Gahr Støre"
MET = f"{STUBB} bertemu {CARNEY} di Oslo, Selasa (3/6). "
HELD = f"meeting happened {BOTH} 2025-06-03"
PLAN = f"{STUBB} akan bertemu {CARNEY} di Jenewa. "
ROWS = [
    (f"{STUBB} tidak bertemu {CARNEY}, tetapi {STORE}.", [f"meeting denied {BOTH}", f"meeting happened {OTHER}"]),
    (
        f"{STUBB} tidak akan bertemu {CARNEY}, melainkan {STORE}.",
        [f"meeting denied {BOTH}", f"meeting planned {OTHER}"],
    ),
    (f"Bukan hanya {CARNEY}, {STUBB} juga bertemu {STORE}.", [f"meeting happened {BOTH}", f"meeting happened {OTHER}"]),
    (
        f"Tidak hanya bertemu {CARNEY}, {STUBB} juga menemui {STORE}.",
        [f"meeting happened {BOTH}", f"meeting happened {OTHER}"],
    ),
    (f"Bertemunya {STUBB} dan {CARNEY} disambut baik pasar.", [f"meeting happened {BOTH}"]),
    (
        f"{STORE} mendudukkan {STUBB} dan {CARNEY} dalam satu meja.",
        ["meeting happened Alexander Stubb; Mark Carney; Jonas Gahr Støre"],
    ),
    (f"Isu Ukraina dibahas {STUBB} dan {CARNEY} di Oslo.", [f"meeting happened {BOTH}"]),
    (f"Sudah waktunya {STUBB} bertemu {CARNEY}, kata Macron.", [f"meeting proposed {BOTH}"]),
    (f"Pertemuan {STUBB} dan {CARNEY} berpeluang digelar di Oslo.", [f"meeting proposed {BOTH}"]),
    (f"{STUBB} memboikot pertemuan dengan {CARNEY}.", [f"meeting denied {BOTH}"]),
    (f"Perang membuyarkan rencana pertemuan {STUBB} dan {CARNEY}.", [f"meeting cancelled {BOTH}"]),
    (f"{PLAN}Agenda itu kemudian dicoret.", [f"meeting cancelled {BOTH}"]),
    (f"{PLAN}Namun rencana itu berantakan.", [f"meeting cancelled {BOTH}"]),
    (f"{PLAN}Keduanya akhirnya bertemu pada Senin (9/6).", [f"meeting happened {BOTH} 2025-06-09"]),
    (f'"Tidak ada rencana bertemu Carney," kata {STUBB}.', [f"meeting denied {BOTH}"]),
    (f'"Presiden Stubb sudah saya hubungi lewat telepon," ujar {CARNEY}.', [f"call happened {BOTH}"]),
    (f"{CARNEY} meminta penjelasan {STUBB} soal pertemuannya dengan {STORE}.", [f"meeting happened {OTHER}"]),
    (f"{MET}Keduanya sepakat terus menjalin komunikasi.", [HELD]),
    (f"{MET}Keduanya berjanji terus menjalin kontak.", [HELD]),
    (f"{MET}Dalam beberapa bulan terakhir, Stubb rajin menemui para pemimpin dunia.", [HELD]),
    (f"{MET}Stubb menelepon {STORE} dua hari setelah pertemuan itu.", [HELD, f"call happened {OTHER} 2025-06-05"]),
    (
        f"{STUBB} bertolak ke Oslo, Senin (19/5). Setelah berunding dengan {STORE}, ia menelepon {CARNEY} pada Selasa.",
        [
            "visit happened Alexander Stubb; Norway 2025-05-19",
            f"meeting happened {OTHER} 2025-05-19",
            f"call happened {BOTH} 2025-05-20",
        ],
    ),
    (
        f"{STUBB} dan {CARNEY} menyepakati harga gandum, Selasa (3/6). Keduanya berunding empat jam di Oslo.",
        [HELD],
    ),
    (
        f"{STUBB} dan {CARNEY} sama-sama mengecam perang, Selasa (3/6). Keduanya pernah bertemu di Oslo.",
        [f"meeting happened {BOTH}"],
    ),
    (f"Presiden AS Donald Trump mengaku tahu soal kedatangan {STUBB}.", []),
    (f"{STUBB} muncul tanpa diduga di Ottawa, Selasa (3/6).", ["visit happened Alexander Stubb; Canada 2025-06-03"]),
    (f"Ada kesepakatan prinsip agar {STUBB} dan {CARNEY} berbicara lewat telepon.", [f"call planned {BOTH}"]),
    (
        f"{STUBB} berada di ruang tunggu. {CARNEY} menghampirinya dan menyampaikan salam.",
        [f"encounter happened {BOTH}"],
    ),
    (f"Kanada menyambut kedatangan {STUBB}, Selasa (3/6).", ["visit happened Alexander Stubb; Canada 2025-06-03"]),
    (f"Telegram dukacita dikirim {STUBB} kepada {CARNEY}.", [f"message happened {BOTH}"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told_beside(text: str, expected: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text)) == sorted(map(wanted, expected))


def test_there_is_abroad_for_whoever_came_home() -> None:
    told = mentions(
        f"{STUBB} kembali ke Helsinki, Kamis (5/6), setelah tiga hari berada di Ottawa. Selama di sana, ia berunding dengan {CARNEY}."
    )
    (talks,) = [mention for mention in told if mention.kind.value.value == "meeting"]
    assert talks.city is not None
    assert talks.city.value == "Ottawa"


def test_after_the_talks_and_not_after_the_welcome() -> None:
    text = (
        f"{CARNEY} menerima {STUBB} di Ottawa, Rabu (4/6). Stubb tiba pada Selasa dan disambut Menlu Anita Anand di bandara. "
        "Seusai pertemuan, Stubb berpidato di parlemen."
    )
    kinds = [(line(m).split(" ")[0], {claim.value.name for claim in m.who}) for m in mentions(text)]
    assert ("encounter", {"Alexander Stubb", "Anita Anand"}) in kinds
    assert ("meeting", {"Alexander Stubb", "Anita Anand"}) not in kinds
