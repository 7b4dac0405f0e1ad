"""The grammar of titles: "Menteri Luar Negeri (Menlu) Rusia, Sergei Lavrov" is one phrase with office, state and name.

Read from its title rightwards: parentheses, ranks, state or organ, post ("untuk Indonesia"), qualifier ("terpilih"), then
a name. A title inside a title ("utusan Presiden Trump, Steve Witkoff") is a phrase. What no rule takes ends it.
"""

from __future__ import annotations

from kronik.model import ActorKind, Span
from kronik.read.names import posts, whose
from kronik.read.names.candidates import WORD, Candidate, Form, Title, folded
from kronik.read.names.gazetteer import Hit, Sort
from kronik.read.names.lookup import Lookup
from kronik.read.names.officenames import name, titled, unnamed
from kronik.read.names.phrase import AT_HOME, BEFORE, LANDS, LEADS_BODY, PLACED, POSTED, SENT, Phrase, deputy_of, order
from kronik.read.names.runs import run_at
from kronik.read.names.titlewords import (
    ABBREVIATION,
    ALSO_IS,
    AMONG,
    DE_FACTO,
    FROM,
    GLOSS,
    IN_STATE,
    NEW,
    NOUNS,
    NYA,
    OF_RANK,
    ORDINAL,
    ORGAN,
    PORTFOLIO,
    PURN,
    SEVERAL,
    SHORT,
    STYLE,
    THEN,
    YOKED,
    YOKED_DEPUTY,
)

LONGEST = 60  # steps of one phrase: no title of news has more parts
DEEPEST = 6  # titles inside titles: no phrase of news has more


class Titles:
    """Reads the phrase that begins at a title."""

    def __init__(self, look: Lookup) -> None:
        self.look, self.view, self.hits, self.grammar, self.states = (
            look,
            look.view,
            look.hits,
            look.grammar,
            look.states,
        )
        self.open: list[tuple[Span, Phrase]] = []  # titles whose only name is of somebody whom they serve

    def read(self, hit: Hit, depth: int = 0) -> tuple[list[Candidate], int]:
        """The candidates of the phrase that begins with this title, and where it ends; `depth` titles stand around it."""
        entry = hit.first(Sort.office)
        assert entry is not None
        phrase = Phrase(self.grammar.titles[entry.key], hit.start, hit.end, title_end=hit.end)
        phrase.state, phrase.words = phrase.title.state, folded(self.view[hit.start : hit.end])
        self._look_back(phrase)
        phrase.nya = self.view.endswith("nya", hit.start, hit.end)
        if suffix := NYA.match(self.view, phrase.pos):
            phrase.pos, phrase.state, phrase.nya = suffix.end(), phrase.state or self._state_before(hit.start), True
        for _ in range(LONGEST):
            if not self._step(phrase, depth):
                break
        if phrase.name is None and not OF_RANK.search(self.view, max(0, phrase.start - 9), phrase.start):
            phrase.name = name(self.look, phrase)
        return self._finish(phrase)

    def _look_back(self, phrase: Phrase) -> None:
        """Qualifiers before the title: mantan, penjabat, wakil."""
        grammar = self.grammar
        while before := BEFORE.search(self.view, max(0, phrase.start - 24), phrase.start):
            word = before.group(1).lower()
            if word in grammar.former:
                phrase.tense = "former"
            elif word in grammar.acting:
                phrase.tense = phrase.tense or "acting"
            elif word in grammar.deputy:
                phrase.title = Title("deputy", deputy_of(phrase.title.classes), phrase.title.of)
            else:
                return
            phrase.start = before.start()

    def _state_before(self, at: int) -> str | None:
        """The state last named in the sentence: "Iran dan menteri luar negerinya"."""
        for start in range(at - 1, max(-1, at - 100), -1):
            if self.view[start] in ".\n":
                return None
            if (hit := self.hits.get(start)) and (entry := hit.first(Sort.state)):
                return entry.key
        return None

    def _step(self, phrase: Phrase, depth: int) -> bool:
        """Take one more part of the phrase; False when nothing more belongs to it."""
        at = self.look.skip(phrase.pos)
        if self.view.startswith("(", at):
            return self._parenthesis(phrase, at)
        deputy = phrase.title.id in ("deputy_prime_minister", "vice_chancellor")
        if yoke := (YOKED_DEPUTY if deputy else YOKED).match(self.view, phrase.pos):
            return self._yoked(phrase, yoke.end()) or self._described(phrase, yoke.end())
        hit = self.hits.get(at)
        if hit is not None:
            if hit.first(Sort.office) and not hit.first(Sort.person):
                return self._title(phrase, hit, depth)
            kin = phrase.title.id == "kin" and not phrase.nested and hit.first(Sort.person)
            if kin or whose.patron(self.look, phrase, hit):
                return self._kin(phrase, hit)
            if self._state_of(phrase, hit):
                return True
        return self._word(phrase, at)

    def _kin(self, phrase: Phrase, hit: Hit) -> bool:
        """The person whose kin the phrase names: "Menantu Trump, Nama Orang"."""
        actors, span = hit.keys(Sort.person), Span(hit.start, hit.end)
        form = Form.full if " " in hit.entries[0].alias else Form.short
        label = self.view[hit.start : hit.end]
        phrase.nested = [Candidate(span, span, ActorKind.person, form, actors, label, "patron")]
        phrase.pos, phrase.placed = hit.end, True  # kin of a leader act for no state by that alone
        if phrase.title.id != "kin":
            phrase.state = self.states.get(actors[0])
        return True

    def _yoked(self, phrase: Phrase, at: int) -> bool:
        """A second title of the same person: "Putra Mahkota sekaligus Perdana Menteri Arab Saudi"."""
        hit = self.hits.get(at)
        entry = hit.first(Sort.office) if hit else None
        if hit is None or entry is None or phrase.nested:
            return False
        title = self.grammar.titles[entry.key]
        if title.light:
            return False
        suffix = NYA.match(self.view, hit.end)  # "pendiri Taliban sekaligus kepala biro politiknya"
        phrase.pos = phrase.title_end = suffix.end() if suffix else hit.end
        phrase.yoked = True
        if not phrase.title.classes:
            phrase.title = title
        return True

    def _described(self, phrase: Phrase, at: int) -> bool:
        """What else the bearer is, before his name: "Menlu Kenya yang juga bekas kepala intelijen Nama Orang"."""
        words = ALSO_IS.match(self.view, at) if phrase.state and not phrase.nested else None
        if words is None:
            return False
        phrase.pos, phrase.yoked = words.end(), True
        return True

    def _parenthesis(self, phrase: Phrase, at: int) -> bool:
        if purn := PURN.match(self.view, at):
            phrase.pos = purn.end()
            return True
        if gloss := GLOSS.match(self.view, at):
            named = run_at(self.view, self.look.skip(gloss.end()), self.hits, self.grammar)
            if named is not None and named.words > 1 and not any(self._names(word) for word in range(at, gloss.end())):
                phrase.pos = gloss.end()
                return True
        close = self.view.find(")", at, at + 48)
        inside = self.hits.get(self.look.skip(at + 1))
        if close < 0:
            return False
        if inside is not None and inside.end == close:
            if state := self.look.code(inside):
                phrase.state = phrase.state or state
            elif not inside.first(Sort.office):
                return False
            phrase.pos = close + 1
            return True
        words = self.view[at + 1 : close]
        if words.isalpha() and (words.isupper() and len(words) <= 8 or inside is None and SHORT.fullmatch(words)):
            phrase.pos = close + 1  # an abbreviation of the office: "Penasihat Keamanan Nasional (NSA)"
            return True
        return False

    def _names(self, at: int) -> bool:
        """Whether a person's name begins here."""
        hit = self.hits.get(at)
        return hit is not None and hit.first(Sort.person) is not None

    def _title(self, phrase: Phrase, hit: Hit, depth: int) -> bool:
        entry = hit.first(Sort.office)
        assert entry is not None
        title = self.grammar.titles[entry.key]
        if title.light:
            phrase.pos = hit.end
            return True
        if phrase.title.light and phrase.state is None:
            phrase.title, phrase.pos, phrase.state, phrase.title_end = title, hit.end, title.state, hit.end
            return True
        if phrase.nested or phrase.name or depth >= DEEPEST:
            return False
        inner, end = self.read(hit, depth + 1)
        first = inner[0] if inner else None
        if first is None or len(inner) > 1 and first.kind is not ActorKind.person:
            return False
        styled = phrase.state is not None and first.form is Form.full and STYLE.match(self.view, hit.start)
        phrase.state = phrase.state or first.state
        if styled or first.form is not Form.office and set(first.classes) & set(phrase.title.classes):
            phrase.name, phrase.pos = first, end  # "Yang di-Pertuan Agong Sultan Abdullah": one person
            return False
        if first.form is Form.unknown and whose.sends(self.look, phrase, first, end):
            phrase.nested, phrase.pos, phrase.placed = inner, end, True
            return True
        if first.form is Form.unknown or first.form is Form.full and not self.look.ever(first.actors, first.classes):
            phrase.name, phrase.pos = first, end
            return False
        if (
            phrase.title.id in POSTED
            and first.form is Form.full
            and "," in self.view[first.phrase.start : first.span.start]
        ):
            # "utusan khusus PM Jepang, Nama Orang": the envoy, not the one who sent
            phrase.name, phrase.pos = first, end
            return False
        phrase.nested, phrase.pos, phrase.placed = inner, end, True
        if first.form is Form.office:
            phrase.nested = []
        elif phrase.state is None and first.actors:
            phrase.state = self.states.get(first.actors[0])
        return True

    def _state_of(self, phrase: Phrase, hit: Hit) -> bool:
        """The state, body or organ that the office is of."""
        local = phrase.title.id in PLACED
        if phrase.state and phrase.placed and hit.first(Sort.state) and self.look.code(hit) == phrase.state:
            phrase.pos = hit.end  # "Direktur Badan Intelijen Pusat | Amerika Serikat": whose body that is
            return True
        if (
            phrase.title.of == "none"
            or phrase.state is not None
            and phrase.title.id != "spokesperson"
            and not phrase.title.state
        ):
            return False
        code = self.look.code(hit) or whose.seat(phrase, hit)
        led = phrase.title.id == "leader" and phrase.words.lower().startswith("pimpinan")
        if led and hit.first(Sort.institution, Sort.organ):
            phrase.title = self.grammar.titles["official"]  # "pimpinan Komisi I DPR", "pimpinan KPK": not who rules
        if code is None and hit.first(Sort.organ):
            phrase.pos, state = self.look.organ(hit)
            phrase.state = phrase.state or state
            phrase.placed = True
            return True
        if code is None and (local or phrase.title.id == "royal") and (place := hit.first(Sort.city, Sort.capital)):
            phrase.pos, phrase.placed = hit.end, True
            city = hit.first(Sort.city)
            home = self.look.cities.get(city.key) if city else place.key
            if home != "IDN" and phrase.title.id in ("local", "royal"):
                phrase.state = home  # the mayor of a foreign city acts for its state
            return True
        if code is None:
            return False
        if phrase.words in LEADS_BODY and hit.first(Sort.body) and phrase.pos == phrase.title_end:
            phrase.title = self.grammar.titles["secretary_general"]  # "Kepala WHO", "Bos IMF"
        phrase.state, phrase.pos, phrase.placed = code, hit.end, True
        if suffix := NYA.match(self.view, hit.end):
            phrase.pos, phrase.nya = suffix.end(), True
        return True

    def _word(self, phrase: Phrase, at: int) -> bool:
        """Words that belong to the phrase without being names: qualifiers, ordinals, the post, a portfolio."""
        grammar = self.grammar
        word = WORD.match(self.view, at)
        if phrase.title.id == "local" and (land := IN_STATE.match(self.view, phrase.pos)):
            hit = self.hits.get(land.end())
            if hit is not None and hit.first(Sort.state) and self.view.startswith(",", hit.end):
                phrase.state, phrase.pos, phrase.placed = self.look.code(hit), hit.end, True
                return True
        if word is None:
            listed = phrase.title.id.endswith("minister") and self.view.startswith(",", at)
            return listed and phrase.state is None and (self._portfolio(phrase, at) or self._noun(phrase, at))
        lower = word.group().lower()
        if then := THEN.match(self.view, at):
            phrase.tense, phrase.pos = "former", then.end()
            return True
        if said := DE_FACTO.match(self.view, at) or NEW.match(self.view, at):
            phrase.pos = said.end()
            return True
        if lower in grammar.elect:
            phrase.tense, phrase.pos = "elect", word.end()
            return True
        if ORDINAL.match(self.view, at):
            phrase.pos = word.end()
            if phrase.state is None or lower.startswith("ke-"):
                phrase.order = order(lower)
            return True
        if lower in grammar.after:
            phrase.pos = word.end()
            return True
        of = AMONG if phrase.title.counterpart or phrase.words.startswith("orang nomor") else FROM
        if phrase.state is None and (source := LANDS.match(self.view, at) or of.match(self.view, at)):
            hit = self.hits.get(source.end())
            several = SEVERAL.search(self.view, max(0, phrase.start - 12), phrase.start)
            if hit is not None and phrase.title.counterpart and not several and (capital := hit.first(Sort.capital)):
                phrase.pos, phrase.state = hit.end, capital.key  # "menelepon mitranya di Beograd"
                return True
            return hit is not None and hit.first(Sort.state) is not None and self._state_of(phrase, hit)
        accredited = lower in grammar.accredited and not (phrase.nested and lower == "di")  # "utusan Trump di Minsk"
        accredited = accredited and not (lower == "ke" and phrase.title.id not in SENT)  # "kunjungan Menlu ke Hanoi"
        accredited = accredited and not (
            lower == "di" and phrase.title.id in AT_HOME
        )  # "bertemu para menteri AS di Bali"
        if accredited and phrase.title.id in POSTED:
            return posts.take(self.look, phrase, word.end())
        if phrase.state is not None:
            return phrase.yoked and self._portfolio(phrase, at)
        return self._noun(phrase, at) or (not phrase.title.light and self._portfolio(phrase, at))

    def _noun(self, phrase: Phrase, at: int) -> bool:
        """Common words between a title and its state: "pemimpin delegasi Rusia", "kepala badan atom PBB"."""
        if noun := NOUNS.match(self.view, at):
            phrase.pos = noun.end()
            if phrase.title.id == "leader" and ORGAN.match(noun.group()):
                phrase.title = Title("speaker", ("speaker",), phrase.title.of)  # "pimpinan parlemen": not who rules
            return True
        field = whose.fields(self.look, phrase, at)
        phrase.pos = field or phrase.pos
        return field is not None

    def _portfolio(self, phrase: Phrase, at: int) -> bool:
        """Capitalised words between title and state or name ("Komite Urusan Luar Negeri Parlemen Eropa", "Ketua KPK")."""
        portfolio = PORTFOLIO.match(self.view, at)
        if portfolio is None:
            return False
        first = self.look.skip(at + 1) if self.view.startswith(",", at) else at
        for word in WORD.finditer(self.view, at, portfolio.end()):
            hit = self.hits.get(word.start())
            if hit is not None:
                if word.start() > at and hit.first(Sort.person) and " " in hit.entries[0].alias:
                    return self._before_name(phrase, word.start())
                rank = hit.first(Sort.office)
                if word.start() > at and rank and self.grammar.titles[rank.key].light:
                    phrase.pos, phrase.placed = word.start(), True
                    return True
                if (
                    word.start() == first  # "Menurut Mendag, Prancis ...": whose office it is stands behind no comma
                    or hit.first(Sort.person, Sort.office)
                    or not (self.look.code(hit) or hit.first(Sort.organ))
                ):
                    return False
                phrase.pos = word.start()
                return True
            if not self.look.is_field(word.group()) and word.group() not in posts.LINKS:
                return False if word.start() == first else self._before_name(phrase, word.start())
        of = FROM.match(self.view, portfolio.end())  # "Komandan Angkatan Udara dari Jerman"
        brief = ABBREVIATION.match(self.view, portfolio.end())  # "Menteri Ekonomi dan Industri (METI) Jepang"
        hit = self.hits.get(of.end() if of else brief.end() if brief else portfolio.end())
        if hit is not None and self.look.code(hit):  # "menjadi Menteri Pembangunan Norwegia.": the state ends it
            phrase.pos = portfolio.end()
            return True
        return self._before_name(phrase, portfolio.end())

    def _before_name(self, phrase: Phrase, at: int) -> bool:
        """Whether a name follows a field of office that names no state: then the field belongs to the phrase."""
        name = at
        if abbreviation := ABBREVIATION.match(self.view, at):
            name = abbreviation.end()
        run = run_at(self.view, name, self.hits, self.grammar)
        if run is None or run.words < 2 or phrase.title.id == "official" and not self.view[phrase.start].isupper():
            return False
        end = at
        while not self.view[end - 1].isalnum() and self.view[end - 1] != ",":
            end -= 1
        reached = end - (self.view[end - 1] == ",")
        if reached <= phrase.pos:
            return False
        phrase.pos, phrase.placed = reached, True
        return True

    def _finish(self, phrase: Phrase) -> tuple[list[Candidate], int]:
        found = list(phrase.nested)
        if phrase.name is not None:
            named = phrase.name
            if named.phrase.start != phrase.start:
                named = titled(self.look, named.span, phrase, named.form, named.actors)
            end = named.span.end
            return [*found, named], max(end, phrase.pos) if named is phrase.name else end
        if found:
            self.open.append((Span(phrase.start, phrase.pos), phrase))
            return found, phrase.pos
        alone = unnamed(self.look, phrase)
        if not alone and phrase.state:
            self.open.append((Span(phrase.start, phrase.pos), phrase))  # "pejabat senior PBB": only beside a name
        return alone, max(phrase.pos, phrase.title_end)
