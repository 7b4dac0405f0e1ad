"""What a contact was about: the phrase, where it ends, and whose it is. All circumstances are invented."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kronik.knowledge import load
from kronik.text import marked
from tests.read.telling import mentions


def topics(text: str) -> list[str]:
    """The topics of the first contact of a text that is no visit."""
    first = next(mention for mention in mentions(text) if mention.kind.value.value != "visit")
    return [claim.value for claim in first.topics]


MET = "Menlu Sugiono bertemu Menlu Jepang Takeshi Iwaya di Tokyo, Senin (2/6/2025)"


@pytest.mark.parametrize(
    ("told", "want"),
    [
        (", untuk membahas garam, kabel laut, dan situasi di Gaza.", ["garam", "kabel laut", "situasi di Gaza"]),
        (
            ". Keduanya berbicara soal perang di Ukraina dan pertukaran tahanan.",
            ["perang di Ukraina", "pertukaran tahanan"],
        ),
        (". Pertemuan itu membahas sejumlah isu, antara lain cuaca dan bibit padi.", ["cuaca", "bibit padi"]),
        (
            ". Kedua menlu sepakat meningkatkan kerja sama di bidang perikanan, layang-layang, dan pertahanan.",
            ["perikanan", "layang-layang", "pertahanan"],
        ),
        (". Fokus pembicaraan adalah bantuan beras untuk Gaza.", ["bantuan beras untuk Gaza"]),
        (
            ". Topik yang dibahas antara lain latihan perahu bersama dan pengadaan kapal F-15.",
            ["latihan perahu bersama", "pengadaan kapal F-15"],
        ),
        (". Dalam pertemuan itu Iwaya menekankan pentingnya terumbu karang.", ["terumbu karang"]),
        ('. "Kami juga membahas rencana jembatan baru," kata Sugiono.', ["rencana jembatan baru"]),
        (". Isu perlindungan pelaut juga menjadi salah satu topik pembahasan.", ["perlindungan pelaut"]),
        (
            ", membicarakan keanggotaan Indonesia di BRICS dan perjanjian teh dengan Uni Eropa.",
            ["keanggotaan Indonesia di BRICS", "perjanjian teh dengan Uni Eropa"],
        ),
        (", guna membahas upaya mengakhiri wabah flu di Asia.", ["upaya mengakhiri wabah flu"]),
        (". Selain isu bilateral, keduanya membahas perkembangan di Myanmar.", ["perkembangan di Myanmar"]),
        (". Pertemuan menghasilkan kesepakatan soal batas landas kontinen.", ["batas landas kontinen"]),
        (", membahas isu bilateral dan regional.", ["isu bilateral"]),
        (
            ". Menurut Kemlu, yang dibicarakan antara lain harga teh, rute kapal, dan beasiswa.",
            ["harga teh", "rute kapal", "beasiswa"],
        ),
        (", dengan agenda riset padi dan beasiswa.", ["riset padi", "beasiswa"]),
        (". Penangkapan tuna menjadi agenda utama pertemuan itu.", ["Penangkapan tuna"]),
        (". Pengadaan kapal riset disepakati dalam pertemuan itu.", ["Pengadaan kapal riset"]),
        (". Keduanya menjajaki budi daya mutiara serta riset tsunami.", ["budi daya mutiara", "riset tsunami"]),
        (". Sugiono meminta penjelasan soal kapal ikan yang tenggelam.", ["kapal ikan"]),
        (". Kedua menlu menegaskan perlunya pencarian awak kapal.", ["pencarian awak kapal"]),
        (". Pembicaraan menyangkut visa pelajar dan jalur pipa.", ["visa pelajar", "jalur pipa"]),
        (
            ". Tarif teh, suhu laut, dan layang-layang masuk dalam daftar pembicaraan.",
            ["Tarif teh", "suhu laut", "layang-layang"],
        ),
        (". Ada tiga hal yang dibicarakan, yakni musik, hutan, dan candi.", ["musik", "hutan", "candi"]),
        (". Pokok pembicaraan ialah kabel listrik.", ["kabel listrik"]),
        (". Keduanya berselisih soal pencabutan cukai.", ["pencabutan cukai"]),
        (". Iwaya menyatakan ingin memperkuat riset gempa.", ["riset gempa"]),
        (". Iwaya menawarkan bantuan kapal riset.", ["bantuan kapal riset"]),
        (". Mereka memperdebatkan besaran hibah musik.", ["besaran hibah musik"]),
        (". Hasil pertemuan antara lain hibah kapal dan beasiswa.", ["hibah kapal", "beasiswa"]),
        (". Iwaya memperingatkan Sugiono soal jaring ikan.", ["jaring ikan"]),
        (". Diskusi mencakup isu-isu kunci dalam riset laut, cuaca, dan candi.", ["riset laut", "cuaca", "candi"]),
        (". Selain harga teh, isu nasib pelaut ikut dibicarakan.", ["nasib pelaut"]),
        (". Iwaya mendesak Sugiono bergabung dengan Kesepakatan Kabel.", ["bergabung dengan Kesepakatan Kabel"]),
        (". Keduanya membahas sengketa pulau, sengketa tertua di kawasan itu.", ["sengketa pulau"]),
    ],
)
def test_what_is_named(told: str, want: list[str]) -> None:
    assert topics(MET + told) == want


@pytest.mark.parametrize(
    "told",
    [
        ". Keduanya membahas berbagai hal.",
        " untuk membahas masalah ini.",
        ". Setelah itu, Sugiono memimpin rapat untuk membahas harga beras.",
        ". Menteri Perdagangan Budi Santoso secara terpisah membahas harga beras dengan pedagang.",
        ". Seusai pertemuan, Sugiono mengatakan hujan di Jakarta mulai reda.",
        ". Sugiono datang ditemani dua stafnya, kata juru bicara.",
        ", lalu terbang ke Osaka untuk menghadiri pameran dagang.",
        ". Iwaya membahas pagar laut dengan Presiden Emmanuel Macron.",
        ". Keduanya lalu menandatangani buku tamu.",
        ". Pertemuan itu tidak menghasilkan apa pun.",
        ". Iwaya berjanji menurunkan pajak rumah.",
    ],
)
def test_what_is_none(told: str) -> None:
    assert topics(MET + told) == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Delegasi Rusia dan Ukraina menggelar perundingan damai di Istanbul, Jumat (16/5/2025).", ["damai"]),
        (
            "Presiden Ukraina Volodymyr Zelensky menyurati Presiden AS Donald Trump untuk meminta tambahan selimut.",
            ["tambahan selimut"],
        ),
        (
            "Raja Salman menelepon Presiden Prabowo. Dalam percakapan itu, Raja Salman menyampaikan belasungkawa atas banjir di Demak.",
            ["belasungkawa atas banjir di Demak"],
        ),
        (
            "Kanselir Jerman Friedrich Merz berbicara melalui telepon dengan Perdana Menteri Israel Benjamin Netanyahu tentang serangan Hamas.",
            ["serangan Hamas"],
        ),
        (
            "Presiden Iran Masoud Pezeshkian menerima surat dari Presiden Trump mengenai program antariksa Teheran.",
            ["program antariksa Teheran"],
        ),
        (
            "Dalam pembicaraan telepon dengan Perdana Menteri Modi, Presiden Zelensky meminta India membatasi impor jerami.",
            ["membatasi impor jerami"],
        ),
        (
            "Presiden Prabowo pernah mengangkat isu harga jagung saat bertemu Presiden Brasil Luiz Inacio Lula da Silva di Rio de Janeiro.",
            ["harga jagung"],
        ),
    ],
)
def test_by_other_words(text: str, want: list[str]) -> None:
    assert topics(text) == want


def test_each_contact_has_its_own() -> None:
    found = mentions(
        "Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Paris, Senin (2/6/2025), membahas kapal selam. "
        "Keesokan harinya ia bertemu Kanselir Jerman Friedrich Merz di Berlin. Prabowo dan Merz membicarakan kereta cepat."
    )
    told = {frozenset(p.value.name for p in m.who): [c.value for c in m.topics] for m in found if m.topics}
    assert told == {
        frozenset(("Prabowo Subianto", "Emmanuel Macron")): ["kapal selam"],
        frozenset(("Prabowo Subianto", "Friedrich Merz")): ["kereta cepat"],
    }


def test_the_meeting_has_the_topic_and_not_the_visit() -> None:
    found = mentions(
        "Menlu Iran Abbas Araghchi mengunjungi Arab Saudi, Senin, dan bertemu Menlu Faisal bin Farhan guna membahas air minum."
    )
    told = {m.kind.value.value: [c.value for c in m.topics] for m in found}
    assert told["meeting"] == ["air minum"]
    assert told.get("visit", []) == []


def examples() -> Iterator[str]:
    table = load().tables["topics"]
    for row in (*table["opening"], table["modifier"]):
        yield from row["examples"]


@pytest.mark.parametrize("example", list(examples()))
def test_every_example_of_the_table(example: str) -> None:
    text, marks = marked(example)
    (mention,) = mentions(text)
    for _, want in marks:
        assert want["topics"] in [claim.value for claim in mention.topics]


def test_a_topic_says_where_it_stands_and_why() -> None:
    text = MET + " untuk membahas kabel laut."
    (mention,) = mentions(text)
    (claim,) = mention.topics
    assert claim.spans[0].cut(text) == claim.value == "kabel laut"
    assert claim.reason == "discussed: after 'membahas'"
