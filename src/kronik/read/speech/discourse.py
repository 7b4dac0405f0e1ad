"""What the speech of an article has said so far: who spoke last, and whom a clause therefore means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kronik.model import Name, Reference, Span
from kronik.read.speech import antecedents, clauses, writings
from kronik.read.speech.marks import Marked
from kronik.read.speech.roster import registered
from kronik.read.speech.speakers import POINTING, RULING, Voice, Voices

_MEMORY = 8  # sentences after which a pronoun no longer means the last who spoke
_OPENING = 70  # code points, an office included, before the name with which a sentence opens
_SPOKEN = 12  # voices that words without a name may take up
_AHEAD = 4  # sentences after a quotation that opens the article
_POINTED = 60  # code points after the words of a clause in which "itu" may still follow: "pria yang ... itu"
_POINTERS = ("itu", "tersebut", "ini")
_NICKNAMED = re.compile(r",? (?:begitu |demikian )?(?:sapaan|panggilan|nama panggilan)(?: akrab| karib)?nya\b")
_APPOSED = re.compile(r", (?=[A-Z])")
_AT_PLACE = re.compile(r"[Dd]i [A-Z][\w-]+(?: [A-Z][\w-]+)*, ")
_SERVING = frozenset(["diplomat", "ajudan", "utusan", "menteri", "pembantu", "penasihat", "anggota", "staf", "perwira"])
_POINTER = re.compile(r".{0,4}\b(?:itu|tersebut|ini)\b")
_ONE_OF = re.compile(
    r"(?:salah satu|salah seorang) (?!dari\b)[^.;,\"]{3,70}? (?:itu|tersebut|ini)\b"
)  # "terang salah satu petinggi partai tersebut"
_RULING = RULING | {"pemimpin"}
_CITING = re.compile(r"\bmengutip (?:pernyataan |ucapan )?(?=[A-Z])")  # "tulis kantor berita itu mengutip Ushakov"
_CITED = 40  # code points of a name
_JOINED = re.compile(
    r",? (?:tetapi|tapi|namun)(?: (?:juga|kemudian|lalu))? $|, (?:dan|serta|lalu|kemudian)(?: juga)? $"
)
_OPENER = re.compile(
    r"(?:(?:Adapun|Sementara(?: itu)?|Sedangkan|Namun|Tetapi|Tapi|Sebaliknya|Di sisi lain|Di pihak lain|Dan|(?:Meski|Kendati|Walau) (?:demikian|begitu)),? )"
)
FIRST_PERSON = re.compile(r"\b[Ss]aya\b")  # no house says this
_HOME = "IDN"  # whose papers these are
_GOING_ON = ("menambahkan", "melanjutkan", "juga ", "pun ", "kembali ", "lalu ", "lantas ")  # who spoke still does
_HE_ACTS = re.compile(
    r"(?:[A-Z][a-z]+(?: [a-z]+){0,7},? )?(?:(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya)[ ,]|(?:Menurut|Bagi)nya)"
)
_PHRASE = re.compile(r"[A-Z][a-z]+(?: [\w-]+){1,5}, (?=[a-z])")  # "Lewat penerjemah, pria berusia 34 tahun itu mengaku"
_HIM = re.compile(r"\b[Bb]eliau\b")
_WORDS = re.compile(r"\S+")
_ONCE = re.compile(r"\b(?:ke-?\d|mantan|eks|bekas|[Aa]lmarhum|[Mm]endiang)", re.I)


class Discourse:
    """The voices of one article in the order of its text."""

    def __init__(self, view: str, sentences: Sequence[Span], voices: Voices) -> None:
        self.view, self.sentences, self.voices, self.rules = view, sentences, voices, voices.rules
        self._starts = [sentence.start for sentence in sentences]
        self._spoken: list[tuple[int, Voice]] = []
        self._quoted: set[str] = set()

    def remember(self, at: int, voice: Voice, *, quoted: bool = False) -> None:
        """Somebody speaks at this place, in quotation marks or told of."""
        if quoted:
            self._quoted.add(voice.name)
        self._spoken.append((at, voice))
        if not voice.label:
            self.voices.heard.add(voice.name)

    def spoken(self) -> list[Voice]:
        """The last who spoke, the latest last."""
        return [voice for _, voice in self._spoken[-_SPOKEN:]]

    def sentence(self, at: int) -> Span | None:
        """The sentence that holds this place."""
        index = bisect_right(self._starts, at) - 1
        return self.sentences[index] if index >= 0 else None

    def sentence_start(self, at: int) -> int:
        """Where the sentence that holds this place begins."""
        sentence = self.sentence(at)
        return sentence.start if sentence else 0

    def going_on(self, at: int) -> Voice | None:
        """Who goes on ("sambungnya"): who was quoted last, if nobody has said anything since and it was not long ago."""
        place, voice = self._spoken[-1] if self._spoken else (0, None)
        quoted = voice is not None and voice.name in self._quoted and not voice.label
        return voice if quoted and self._recent(place, at) else None

    def _recent(self, place: int, at: int) -> bool:
        """Whether what was said at a place is near enough before another for a pronoun there to mean who said it."""
        return bisect_right(self._starts, at) - bisect_right(self._starts, place) <= _MEMORY

    def last(self, at: int, words: str = "", *, own: bool = False) -> Voice | None:
        """The last who spoke before this place, else the person with whom one of the sentences before begins.

        Nobody speaks `words` that speak of him as of another: "Bapak Presiden menyampaikan" is not the president's.
        """
        near = [voice for place, voice in self._spoken if self._recent(place, at)]
        if near and self._spoken[-1][1] is near[-1]:
            opened = self._opened(self._spoken[-1][0], at, own=own or FIRST_PERSON.search(words) is not None)
            named = opened is not None and any(part in words for part in opened.name.split() if len(part) > 3)
            order = [*([opened] if opened and not named else []), *reversed(near[-_SPOKEN:])]
            fit = [voice for voice in order if not self._spoken_of(voice, at, words)] or order
            if fit[0] is near[-1] and fit[0].name in self._quoted:
                return fit[0]
            if _HIM.search(words):  # no leader of whom it is told, but who tells of him
                told = [voice for voice in fit if voice in (opened, near[-1]) or voice.name in self._quoted]
                return next((voice for voice in told if not self.voices.ruler(voice)), fit[0])
            return fit[0]
        index = bisect_right(self._starts, at - 1) - 1
        for sentence in reversed(self.sentences[max(0, index - 3) : index + 1]):
            stop = min(sentence.end, at)
            if _HE_ACTS.match(self.view, sentence.start, stop):
                continue  # "Di sana ia membahas Ibu Kota Nusantara": who he is was told before
            if stop > sentence.start and (voice := self.voices.leading(sentence.start, stop)):
                return voice
        return self._spoken[-1][1] if self._spoken else None

    def _spoken_of(self, voice: Voice, at: int, words: str) -> bool:
        """Whether words speak of this voice as nobody does of himself: by name, or "Menlu Mesir"."""
        inside = self.voices.roster.among(at, at + len(words)) if words else []
        offices = (n for n in inside if n.reference is Reference.office and " " in n.phrase.cut(self.view))
        return self.voices.spoken_of(voice, words) or any(n.parties[0].actor == voice.actor for n in offices)

    def _opened(self, spoken: int, at: int, *, own: bool = False) -> Voice | None:
        """The person with whom one of the two sentences before opens, in the same paragraph and after the last who spoke.

        What somebody says of himself ("saya") may also follow the paragraph about him.
        """
        index = bisect_right(self._starts, at - 2) - 1
        he = across = (
            False  # a pronoun opens what was said, or the paragraph before ends with it: whom the sentence before is about
        )
        for sentence in reversed(self.sentences[max(0, index - 1) : index + 1]):
            if sentence.start <= spoken:
                return None
            if not he and "\n" in self.view[sentence.start : at]:
                if acts := _HE_ACTS.match(self.view, sentence.start, at):
                    he = across = not self.view.startswith(_GOING_ON, acts.end())
                    continue  # "Merkel tampil setelahnya. Menurut dia, ... / "...," ucapnya"
                voice = self._introduced(sentence, at)
                if voice or not (own or self._only_told()):
                    return voice
            if voice := self._other_opens(sentence, at):
                return voice
            if self.voices.taken_up(sentence.start):
                if sentence.start < at <= sentence.end + 1 and self.voices.pronoun_opens(sentence.start):
                    he, across = not self.view.startswith(_GOING_ON, at), True
                    continue  # "Lee memberikan pengarahan. Ia mengungkapkan, ..."
                return None
            if self.rules.aside.search(self.view, sentence.start, min(sentence.end, at)):
                continue  # "Presiden, lanjut dia, meminta ..."
            voice = self._unnamed(sentence, at) or self.voices.leading(sentence.start, min(sentence.end, at))
            if voice and voice.span.start - sentence.start <= _OPENING:
                return None if across and self._serves(self._spoken[-1][1], voice) else voice
        return None

    def _serves(self, voice: Voice, other: Voice) -> bool:
        """Whether a voice speaks for the ruler of its state, of whom it only tells: Peskov of Putin."""
        states = self.voices.roster.states
        state = states.get(voice.actor or "")
        return state is not None and states.get(other.actor or "") == state and self.voices.ruler(other)

    def _only_told(self) -> bool:
        """Whether nobody has been quoted so far who is the last who spoke: what he said was told of."""
        return bool(self._spoken) and self._spoken[-1][1].name not in self._quoted

    def _other_opens(self, sentence: Span, at: int) -> Voice | None:
        """Whom the words mean that open a sentence, where it is another than the last who spoke: "Tuan rumah ...", "Pemimpin Jerman itu"."""
        opener = _OPENER.match(self.view, sentence.start)
        start = opener.end() if opener else sentence.start
        hit = self.rules.described.match(self.view, start, sentence.end) or self.rules.other_opens.match(
            self.view, start
        )
        if hit is None or hit.end() > at:
            return None
        span, last = Span(*hit.span()), self._spoken[-1][1]
        if voice := antecedents.other(span, at, last, self.voices):
            return voice
        return None if self._expert(span) else antecedents.of_state(span, at, last, self.voices)

    def _introduced(self, sentence: Span, at: int) -> Voice | None:
        """Somebody whom the sentence before is the first to name, and opens with: "Diplomat utama blok itu, Kaja Kallas, mempertanyakan"."""
        described = self.rules.described.match(self.view, sentence.start, sentence.end)
        apposed = described is not None and _APPOSED.match(self.view, described.end()) is not None
        if self.voices.taken_up(sentence.start) and not apposed:
            return None
        voice = self.voices.leading(sentence.start, min(sentence.end, at))
        if voice is None or voice.span.start - sentence.start > _OPENING:
            return None
        new = self.view.find(voice.span.cut(self.view).rsplit(" ", 1)[-1]) >= sentence.start
        return voice if new or (self._spoken and self.voices.house(self._spoken[-1][1])) else None

    def _unnamed(self, sentence: Span, at: int) -> Voice | None:
        """Somebody new without a name with whom a sentence opens: "Seorang diplomat Eropa yang ikut ... lebih blak-blakan"."""
        at_place = _AT_PLACE.match(self.view, sentence.start)
        new = self.rules.articles.match(self.view, at_place.end() if at_place else sentence.start)
        head = _WORDS.match(self.view, new.end()) if new and not new[0].lower().startswith(("sang", "si ")) else None
        if head is None or head[0].lower() not in (self.rules.collectives | _SERVING):
            return None
        named = clauses.read(self.view, head.start(), min(sentence.end, at), self.rules).span
        return self.voices.label(named) if named else None

    def subject(self, start: int, verb: int) -> Voice | None:
        """Who says what the verb at this place says; a pronoun is the last who spoke."""
        if self.voices.pronoun(start, verb):
            return self.last(verb)
        if self._spoken and self._spoken[-1][0] >= start and _JOINED.search(self.view, max(start, verb - 30), verb):
            return self._spoken[-1][1]  # "X membenarkan bahwa Y datang, tetapi menambahkan"
        phrase = _PHRASE.match(self.view, start, verb)
        hit = self.rules.described.match(self.view, phrase.end() if phrase else start, verb)
        if hit and not _APPOSED.match(self.view, hit.end(), verb):
            voice = self.last(verb)
            voice = antecedents.of_state(Span(*hit.span()), start, voice, self.voices) or voice
            return (self.spoken_person() or voice) if voice and voice.label else voice
        voice = self.voices.subject(start, verb)
        if voice and voice.label:
            found = antecedents.find(voice.span, self.spoken(), self.voices)
            return found or antecedents.envoy(voice.span, self.spoken_person(), self.voices) or voice
        return voice

    def resolved(self, span: Span) -> Voice | None:
        """The voice of a clause's words; words without a name look back for whom they mean; a writing names nobody."""
        named = self._past_writing(span)
        if named is None:
            return writings.issuer(span, self._spoken, self.sentence, self.voices)
        if _NICKNAMED.match(self.view, named.end) and (last := self.spoken_person()):
            self.voices.roster.call(named.cut(self.view), (last.name, last.actor))
            return last  # "tutur Tata, sapaan akrabnya"
        voice = self.voices.named(named)
        if voice is None or not voice.label:
            return voice
        if bearer := self._by_office(named):
            return bearer
        found = antecedents.find(named, self.spoken(), self.voices)
        if found is None and self.nameless(named) and _POINTER.match(self.view, named.end - 4):
            return self.spoken_person()  # "ujar manajer kampanye itu"
        return found or (None if voice.name.split()[0].lower() in self.rules.persons else voice)

    def _by_office(self, span: Span) -> Voice | None:
        """Whom a mere office means: the one of this country who bears it; of several, or of strangers, who opens the sentence before."""
        words = span.cut(self.view)
        if not words[0].isupper() or (words.lower() not in self.rules.same_office and " " in words):
            return None
        bearers = antecedents.bearers(words.lower(), self.voices)
        at_home = {actor: v for actor, v in bearers.items() if self.voices.roster.states.get(actor) == _HOME}
        meant = at_home or bearers
        opened = self._opened(self._spoken[-1][0], span.start) if self._spoken else None
        if opened and opened.actor in meant:
            return opened
        now = [voice for actor, voice in meant.items() if not self._past(actor)]
        return now[0] if len(now) == 1 else None

    def _past(self, actor: str) -> bool:
        """Whether somebody is called by an office that he had once: "Presiden ke-3 RI", "mantan Menlu"."""
        return any(_ONCE.search(words) for words in self.voices.roster.offices(actor))

    def nameless(self, span: Span) -> bool:
        """Whether words describe a person and name nobody: "manajer kampanye itu", no house, paper or source."""
        words = span.cut(self.view)
        head = self.rules.articles.sub("", words, count=1).split(" ", 1)[0]
        opened = self.rules.articles.match(words)
        new = opened is not None and not opened[0].startswith(("sang", "si "))
        return words.islower() and not new and head not in self.rules.collectives and head not in self.rules.houses

    def house_speaking(self) -> Voice | None:
        """The house that spoke last, if nobody else has since: whom "kata mereka" means."""
        last = self._spoken[-1][1] if self._spoken else None
        return last if last and last.label else None

    def spoken_person(self) -> Voice | None:
        """The last person who spoke."""
        return next((voice for voice in reversed(self.spoken()) if not voice.label), None)

    def surname(self, span: Span) -> Voice | None:
        """The person whose bare name these words are, before a stop or a comma."""
        bare = next((name for name in self.voices.roster.among(span.start, span.end) if name.span == span), None)
        if bare is not None:
            return Voice(bare.parties[0].name, bare.parties[0].actor, span) if registered(bare) else None
        ends = self.view.startswith((".", ","), span.end)
        voice = self.voices.named(span) if ends and self.view[span.start].isupper() else None
        return voice if voice and not voice.label else None

    def issuer(self, cue: Span) -> Voice | None:
        """Who issued the writing that was named last before these words."""
        return writings.issuer(cue, self._spoken, self.sentence, self.voices)

    def before_figures(self, voice: Voice, at: int) -> Voice | None:
        """Who goes on speaking, where a house is only cited between: "..., kata X. Menurut Kementerian Y, 300 tewas. "...," lanjutnya"."""
        place, last = self._spoken[-1] if self._spoken else (0, None)
        cited = self.sentence(place)
        if last is None or last != voice or voice.name in self._quoted or not self.voices.house(voice):
            return None
        if not (cited and self.view.startswith("Menurut ", cited.start)) or self.view[cited.end : at].strip(' "\n'):
            return None
        opened = self.sentence_start(cited.start - 2)
        return next(
            (said for where, said in reversed(self._spoken[:-1]) if where >= opened and said.name in self._quoted), None
        )

    def next(self, at: int) -> Voice | None:
        """Whom the article names first after this place, where it opens with a quotation."""
        index = bisect_right(self._starts, at)
        for sentence in self.sentences[index : index + _AHEAD]:
            if voice := self.voices.leading(sentence.start, sentence.end):
                return voice
        return None

    def described(self, span: Span, item: Marked) -> Voice | None:
        """The last who spoke, where the words of a clause only describe him: "kata peraih Nobel itu"."""
        if _ONE_OF.match(self.view, span.start, span.end + _POINTED):
            voice = self.last(item.outer.start, item.inner.cut(self.view), own=True)
            return voice if voice and not voice.label else None
        leads = self.view.startswith("pemimpin ", span.start)
        if (leads and self._someones(span)) or (
            not self.rules.described.match(self.view, span.start, span.end + _POINTED)
        ):
            return self._bearer(span, item)
        voice = self.last(item.outer.start, item.inner.cut(self.view), own=True)
        at = item.outer.start
        voice = (
            antecedents.other(span, at, voice, self.voices)
            or (None if self._expert(span) else antecedents.of_state(span, at, voice, self.voices))
            or voice
        )
        if voice is None or voice.label:
            return antecedents.person(span, self.spoken(), self.voices)
        antecedents.call(span, voice, self.voices)
        return voice

    def _expert(self, span: Span) -> bool:
        """Whether words say what somebody knows about, not for whom he acts: "pakar Rusia itu"."""
        return span.cut(self.view).split(" ", 1)[0].lower() in self.rules.experts

    def _someones(self, span: Span) -> bool:
        """Whether words name a state, a body or a person: "pemimpin Eropa", not "pemimpin Pakatan Harapan"."""
        known = [
            n for n in self.voices.roster.among(span.start, span.end) if not n.parties[0].actor.startswith("name:")
        ]
        return bool(known) or "Eropa" in span.cut(self.view)

    def _bearer(self, span: Span, item: Marked) -> Voice | None:
        """Who opens the sentence before, where the clause points to an office: "Tsai ... "...," puji presiden itu"."""
        words = span.cut(self.view).split()
        points = any(self.view.startswith(f" {pointer}", span.end) for pointer in _POINTERS) or words[-1] in _POINTERS
        head = words[0].lower()
        if not points or head not in self.rules.offices or head in self.rules.collectives:
            return None
        inside = self.voices.roster.among(span.start, span.end)
        if any(registered(name) and name.reference is Reference.name for name in inside):
            return None
        if known := next((n for n in inside if registered(n) and self._whole(n, span)), None):
            return Voice(known.parties[0].name, known.parties[0].actor, known.span)  # "penasihat Biden itu", resolved
        at = item.outer.start
        before = self.sentence(at - 2)
        if self._spoken and before and self._spoken[-1][0] >= before.start and "\n" not in self.view[before.start : at]:
            return None if self._spoken[-1][1].label else self._spoken[-1][1]
        if voice := antecedents.of_state(span, at, None, self.voices, head):
            return voice
        opened = self._opened(self._spoken[-1][0] if self._spoken else 0, at)
        if opened is None and head not in _RULING:  # "imbuh Wakil Ketua Umum PAN ini"
            return antecedents.find(span, self.spoken(), self.voices) or self.spoken_person()
        if opened and head not in " ".join(self.voices.roster.offices(opened.actor)).lower():
            return antecedents.find(span, self.spoken(), self.voices) or opened
        return opened

    def _whole(self, name: Name, span: Span) -> bool:
        """Whether a name is all that these words say: "Menlu Rusia" of "Menlu Rusia itu"."""
        words = name.phrase.cut(self.view)
        return words.endswith(_POINTERS) or (
            name.phrase.start == span.start and " " in words and POINTING.sub("", span.cut(self.view)) == words
        )

    def cited(self, start: int, stop: int) -> Voice | None:
        """The official or source whom a report quotes: "demikian laporan NBC, mengutip pejabat transisi"."""
        if whom := _CITING.search(self.view, start, min(stop, start + 120)):
            voice = self.voices.named(Span(whom.end(), min(stop, whom.end() + _CITED)))
            return voice if voice and not voice.label else None
        hit = self.rules.cites.search(self.view, start, min(stop, start + 120))
        named = clauses.read(self.view, hit.end(), stop, self.rules) if hit else None
        return self.resolved(named.span) if named and named.span else None

    def _past_writing(self, span: Span) -> Span | None:
        """The words after "isi surat ...", "pernyataan bersama ..."; None where they name nobody, or many."""
        article = self.rules.articles.match(self.view, span.start, span.end)
        words = list(_WORDS.finditer(self.view, article.end() if article else span.start, span.end))
        if not words:
            return None
        at = next((index for index, word in enumerate(words) if word[0].lower() not in self.rules.writings), len(words))
        if at == 0:
            mute = words[0][0].lower() in self.rules.plural or span.cut(self.view).lower() in _POINTERS
            return None if mute else span
        rest = " ".join(word[0] for word in words[at:])
        if not rest or rest.lower() in _POINTERS:
            return None
        if rest.lower().startswith("kabar") and words[at - 1][0].lower() == "surat":
            at -= 1  # a newspaper, not a letter
        elif rest == rest.lower() and not rest.startswith(self.rules.institutions):
            return None
        return Span(words[at].start(), span.end)
