"""Words of office beside a state and a person, by which that person is known to serve it."""

from __future__ import annotations

import re

HEADS = (
    r"(?:menteri|menlu|menhan|menkeu|presiden|perdana|pm|raja|ratu|sultan|pangeran|mahkota|emir|kanselir|duta|dubes|utusan|kepala|ketua|jenderal|panglima|komandan|wakil"
    r"|sekjen|sekretaris|deputi|minister|chief|commander|director|governor|gubernur|komisioner|direktur|diplomat|penasihat|parlemen|negosiator)\b"
)
OFFICE = re.compile(rf"\b{HEADS}[^.;\"]{{0,50}}$")
# "Ketua federasi sepak bola Jepang, Nama Orang": of his trade, not of the state.
PRIVATE = re.compile(
    r"\b(?:sepak ?bola|federasi \w|asosiasi|klub|timnas|tim(?! (?:perunding|negosia))|pelatih|atlet|perusahaan|pemasaran|penjualan|maskapai|rintisan|universitas|redaksi|film)\b"
)
# "Thailand Chief of Navy ...", "anggota DPR AS dari Partai Demokrat, ..."
OFFICE_BETWEEN = re.compile(
    r" (?:[A-Z][\w'&-]* |\([^()]{1,20}\) ){1,5}| (?:dari|asal) (?:(?:[Pp]artai|[Ff]raksi|[Kk]ubu|[Dd]aerah [Pp]emilihan) )?(?:[A-Z][\w-]* ?){1,3},? "
)
OFFICE_BEHIND = re.compile(r", (?:[A-Z][\w'&-]* ){1,6}(?:dari |asal )?")  # "①, Komandan Angkatan Udara dari Jerman"
# "U.S. | Secretary of Commerce, Bapak | Howard Lutnick": an office as English styles it, between the state and its bearer.
STYLED = re.compile(
    r" (?:(?:Acting|Assistant|Deputy|Under|Vice|Prime|Foreign|Defen[cs]e|Trade|Special|Permanent) )*"
    r"(?:Secretary|Minister|Ambassador|Representative|Envoy|Chairman|Commander|Chief|Admiral|General)"
    r"(?: (?:of|for|to|the|and|[A-Z][\w-]+)){0,5},? (?:(?:Bapak|Pak|Ibu|Mr\.?|Ms\.?|Mrs\.?|Tuan|Yang Mulia|H\.?E\.?) )?"
)
