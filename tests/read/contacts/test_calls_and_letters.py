"""Several calls and letters in one article: joint or separate, the last one before, brought by an envoy, answered."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a call of all is one, and comes right after those told before it
        "Presiden Kenya William Ruto berbicara dengan Presiden Somalia Hassan Sheikh Mohamud melalui telepon, Senin "
        "(3/3/2025). Ia kemudian menggelar panggilan bersama dengan Mohamud, Perdana Menteri Ethiopia Abiy Ahmed, dan "
        "Presiden Djibouti Ismail Omar Guelleh.",
        "2025-03-05",
        [
            "call happened William Ruto; Hassan Sheikh Mohamud 2025-03-03",
            "call happened William Ruto; Hassan Sheikh Mohamud; Abiy Ahmed; Ismaïl Omar Guelleh 2025-03-03",
        ],
    ),
    (  # the first of two calls was a call as well
        "Menhan Norwegia Tore Sandvik bertelepon dengan Menhan Finlandia Antti Hakkanen, Senin (3/3/2025). Percakapan "
        "pertama berlangsung pada 13 Januari.",
        "2025-03-05",
        [
            "call happened Tore Onshuus Sandvik; Antti Häkkänen 2025-03-03",
            "call happened Tore Onshuus Sandvik; Antti Häkkänen 2025-01-13",
        ],
    ),
    (  # the last one before is another contact
        "Presiden Chile Gabriel Boric menelepon Presiden Brasil Luiz Inacio Lula da Silva. Panggilan terakhir keduanya "
        "sebelum itu terjadi pada 7 Februari.",
        "2025-03-05",
        [
            "call happened Gabriel Boric; Luiz Inácio Lula da Silva",
            "call happened Gabriel Boric; Luiz Inácio Lula da Silva 2025-02-07",
        ],
    ),
    (  # the means of a talk is no second one
        "Perdana Menteri Swedia Ulf Kristersson dan Presiden Finlandia Alexander Stubb berbicara dengan Presiden Ukraina "
        "Volodymyr Zelensky lewat konferensi video, Senin (3/3/2025).",
        "2025-03-05",
        ["call happened Ulf Kristersson; Alexander Stubb; Volodymyr Zelenskyy 2025-03-03"],
    ),
    (  # who agreed talked by telephone
        "Presiden Mesir Abdel Fattah el-Sisi mengumumkan bahwa ia dan Raja Yordania Abdullah II sepakat menggelar latihan "
        "militer. Kesepakatan itu dicapai dalam percakapan telepon pada Senin (3/3/2025).",
        "2025-03-05",
        ["call happened Abdel Fattah el-Sisi; Abdullah II 2025-03-03"],
    ),
    (  # a day counted after another contact is that contact's
        "Presiden Finlandia Alexander Stubb ditelepon Presiden Latvia Edgars Rinkevics, Selasa (4/3/2025), dua hari setelah "
        "Perdana Menteri Swedia Ulf Kristersson bertemu Presiden Ukraina Volodymyr Zelensky.",
        "2025-03-05",
        [
            "call happened Alexander Stubb; Edgars Rinkēvičs 2025-03-04",
            "meeting happened Ulf Kristersson; Volodymyr Zelenskyy 2025-03-02",
        ],
    ),
    (  # alike letters, and one who has not written
        "Presiden Turki Recep Tayyip Erdogan mengirim ucapan selamat kepada Presiden Brasil Luiz Inacio Lula da Silva. "
        "Presiden Chile Gabriel Boric juga mengirim pesan serupa. Raja Spanyol Felipe VI menyampaikannya melalui surat. "
        "Presiden Argentina Javier Milei belum mengirim ucapan selamat.",
        "2025-03-05",
        [
            "message happened Recep Tayyip Erdoğan; Luiz Inácio Lula da Silva",
            "message happened Gabriel Boric; Luiz Inácio Lula da Silva",
            "message happened Felipe VI; Luiz Inácio Lula da Silva",
        ],
    ),
    (  # he who hands a letter over meets him who takes it, and the letter has its day
        "Presiden Kenya William Ruto menulis surat kepada Raja Yordania Abdullah II. Surat itu diserahkan Menteri Luar "
        "Negeri Kenya Musalia Mudavadi kepada Menteri Luar Negeri Yordania Ayman Safadi di Amman, Senin (3/3/2025).",
        "2025-03-05",
        [
            "message happened William Ruto; Abdullah II 2025-03-03",
            "meeting happened Musalia Mudavadi; Ayman Safadi 2025-03-03",
        ],
    ),
    (  # the letter is his who sends the bearer
        "Presiden Brasil Luiz Inacio Lula da Silva mengutus Menteri Luar Negeri Mauro Vieira untuk menyampaikan surat kepada "
        "Presiden Chile Gabriel Boric.",
        "2025-03-05",
        ["message planned Luiz Inácio Lula da Silva; Gabriel Boric"],
    ),
    (  # what is posted is a message where it is said to somebody
        "Lewat unggahan di X, Presiden Argentina Javier Milei menyampaikan dukungan kepada Presiden Ukraina Volodymyr "
        "Zelensky.",
        "2025-03-05",
        ["message happened Javier Milei; Volodymyr Zelenskyy"],
    ),
    (  # an answer to a letter
        "Teheran telah mengirimkan jawaban resmi atas surat Presiden Turki Recep Tayyip Erdogan.",
        "2025-03-05",
        ["message happened Iran; Recep Tayyip Erdoğan"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_calls_and_letters(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
