"""The day on which a letter was handed on; leaders described by where they stand; officials of the land told of."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2023-09-16",
        "Surat Presiden Joe Biden telah disampaikan kepada Presiden Xi Jinping pada Sabtu (9/9/2023).",
        ["message happened Joe Biden; Xi Jinping 2023-09-09"],
    ),
    (
        "2023-09-16",
        "Pesan Raja Charles III kepada Presiden Emmanuel Macron disampaikan pada Senin (11/9/2023).",
        ["message happened Charles III; Emmanuel Macron 2023-09-11"],
    ),
    (
        "2023-09-16",
        "Ucapan selamat Presiden Vladimir Putin kepada Kim Jong Un disampaikan lewat telegram, Sabtu (9/9).",
        ["message happened Vladimir Putin; Kim Jong Un 2023-09-09"],
    ),
    (
        "2023-09-16",
        "Surat dari Presiden Ebrahim Raisi diserahkan kepada Raja Salman, Kamis (14/9).",
        ["message happened Ebrahim Raisi; Salman of Saudi Arabia 2023-09-14"],
    ),
    (
        "2023-09-16",
        "Pesan tertulis Emir Kuwait Nawaf Al-Ahmad Al-Jaber Al-Sabah untuk Raja Salman disampaikan oleh Menlu "
        "Kuwait Salem Abdullah Al-Jaber Al-Sabah pada Selasa (12/9).",
        ["message happened Nawaf al-Ahmad al-Jaber al-Sabah; Salman of Saudi Arabia 2023-09-12"],
    ),
    (
        "2023-09-16",
        "Surat Menlu Retno Marsudi diteruskan kepada Menlu China Wang Yi pada 8 September.",
        ["message happened Retno Marsudi; Wang Yi 2023-09-08"],
    ),
    (
        "2023-09-16",
        "Nota protes Filipina disampaikan kepada Kedutaan Besar China pada Senin (11/9).",
        ["message happened Philippines; China 2023-09-11"],
    ),
    (
        "2023-09-16",
        "Surat Presiden Volodymyr Zelensky untuk Presiden Lula disampaikan pekan lalu.",
        ["message happened Volodymyr Zelenskyy; Luiz Inácio Lula da Silva 2023-09-04"],
    ),
    (
        "2023-09-16",
        "Isi surat Kim Jong Un kepada Presiden Vladimir Putin disampaikan juru bicara Kremlin Dmitry Peskov "
        "kepada wartawan, Senin (11/9).",
        ["message happened Kim Jong Un; Vladimir Putin"],
    ),
    (
        "2023-12-16",
        "Emmanuel Macron bertemu Presiden sayap kanan Argentina Javier Milei di Paris, Kamis (14/12).",
        ["meeting happened Emmanuel Macron; Javier Milei 2023-12-14"],
    ),
    (
        "2023-12-16",
        "Raja Salman menerima surat dari Presiden garis keras Iran Ebrahim Raisi, Kamis (14/12).",
        ["message happened Ebrahim Raisi; Salman of Saudi Arabia 2023-12-14"],
    ),
    (
        "2023-12-16",
        "Perdana Menteri nasionalis Hungaria Viktor Orban menelepon Vladimir Putin, Jumat (15/12).",
        ["call happened Viktor Orbán; Vladimir Putin 2023-12-15"],
    ),
    (
        "2023-12-16",
        "Menteri Keamanan Nasional garis keras Israel Itamar Ben-Gvir bertemu Javier Milei di Yerusalem, Selasa "
        "(12/12).",
        ["meeting happened Itamar Ben-Gvir; Javier Milei 2023-12-12"],
    ),
    (
        "2023-09-16",
        "Menlu Iran Hossein Amir-Abdollahian terbang ke Riyadh, Kamis (14/9), untuk berunding dengan pejabat "
        "kerajaan tersebut.",
        [
            "visit happened Hossein Amir-Abdollahian; Saudi Arabia 2023-09-14",
            "meeting happened Hossein Amir-Abdollahian; Saudi Arabia 2023-09-14",
        ],
    ),
    (
        "2023-09-16",
        "Delegasi Oman mengunjungi para pejabat Houthi di Sanaa, Kamis (14/9).",
        ["visit happened Oman; Yemen 2023-09-14"],
    ),
    (
        "2023-09-16",
        "Utusan PBB Hans Grundberg menyambangi petinggi Houthi di Sanaa, Rabu (13/9).",
        ["visit happened Hans Grundberg; Yemen 2023-09-13"],
    ),
    (
        "2023-09-16",
        "Delegasi Pakistan bertolak ke Kabul pada Senin (11/9) guna bertemu pejabat Taliban.",
        ["visit happened Pakistan; Afghanistan 2023-09-11", "meeting happened Pakistan; Taliban 2023-09-11"],
    ),
    (
        "2023-09-16",
        "Menlu China Wang Yi mengunjungi pejabat senior Taliban di Kabul, Kamis (14/9).",
        ["visit happened Wang Yi; Afghanistan 2023-09-14"],
    ),
    (
        "2023-09-16",
        "Delegasi Prancis tiba di Amman, Senin (11/9), dan berunding dengan pejabat setempat.",
        ["visit happened France; Jordan 2023-09-11", "meeting happened France; Jordan 2023-09-11"],
    ),
    (
        "2023-09-16",
        "PM Thailand Srettha Thavisin mengunjungi Doha pada Kamis (14/9) guna membahas gas dengan emirat itu.",
        ["visit happened Srettha Thavisin; Qatar 2023-09-14"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_letters_delivered(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told
