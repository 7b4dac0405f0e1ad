"""Who was last named together: the antecedents of keduanya, kedua pemimpin."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kronik.model import ActorKind, Name, Party, Quote, Reference, Span
from kronik.read.names.broughttogether import acted_on, brought_together
from kronik.read.names.fitting import can_be, fits
from kronik.read.names.story import Story, distinct, persons
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, SAID, SAY, TALKS, WHILE, WILL

Found = tuple[tuple[Party, ...], float]
_LINK = re.compile(
    r"[ ]*(?:\([^)]{1,40}\))?[ ]*(?:-|–|,? ?dan|serta|dengan|kepada|bersama|menemui|menelepon|menerima|bertemu|menjamu|menyambut|mengundang"
    r"|(?:akan |telah |sudah |sempat |kembali )?(?:bertemu|berbicara|berbincang|berunding|berjabat tangan|melakukan \w+|menggelar \w+)(?: \w+){0,2} (?:dengan|bersama))[ ]*(?:dan[ ])?"
)
_EXACT = ("foreign_minister", "defence_minister")
FAR = 6  # sentences that a plural of two looks back
_OPENING = 30  # letters before the subject of a sentence
_FARTHER = 15  # and one of three or more, which is rarer
_WISHED_OF = re.compile(
    r"\b(?:mengharapkan|berharap|mendorong|mendesak|meminta|menyerukan|mengusulkan|usul(?:an)?|saran|seruan|ajakan|desakan|harapan)\b[^.;,\"]{0,60}?(?: agar| supaya| bahwa)? $"
)


def _told_in(story: Story, at: int, count: int | None) -> int:
    """The sentence that may name them: "Fidan mengharapkan kedua pemimpin bertemu" is none of the two."""
    here = story.sentence(at)
    wished = count in (None, 2) and here > 0 and _WISHED_OF.search(story.view, story.span(here).start, at)
    return here - 1 if wished else here


def plural_parties(story: Story, at: int, count: int | None, wanted: str) -> Found | None:
    """The persons last named together: those coordinated or in contact, else the only ones of a sentence."""
    if found := _at_once(story, at, count, wanted):
        return found
    if (
        wanted in _EXACT
        and not story.view.startswith(("dua", "Dua"), at)
        and (pair := _last_of_office(story, at, count or 2, wanted))
    ):
        return pair, 0.95
    here = _told_in(story, at, count)
    found = _of_a_sentence(story, at, here, count, wanted, told_only=True)
    found = found or _of_a_sentence(story, at, here, count, wanted, told_only=False)
    return found or _in_his_time(story, at, here, count) or _most_named(story, at, count or 2, wanted)


# "Saya akan bertemu Menlu Y", "kami sudah berbicara": what a speaker tells of himself is told of him.
_OWN_DEED = re.compile(
    r"\b(?:saya|kami|kita|aku)\b[^.;]{0,60}\b(?:(?:ber|di)?temu\w*|menemui|(?:ber|di)bicara\w*|menelepon\w*|menghubungi|menerima|diterima|menyambut|mengundang|diundang|berunding|berjumpa|mengunjungi|berkunjung)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"[^.;\"]{0,60}?\b(?:terakhir|pertama|kali(?! ini)|kembali|lagi|sebelumnya|terkini|pernah|belum lama)\b",
    re.IGNORECASE,
)


def _as_told(story: Story, at: int, named: Sequence[Name]) -> Sequence[Name]:
    """The names without the one whom a quotation merely mentions, for a plural in the outlet's own words.

    Two whom it tells of may be meant, and whom its speaker says that he met; but where the plural looks back ("keduanya
    terakhir kali bertemu ..."), that is not yet told.
    """
    if story.quoted(at):
        return named
    back = _AGAIN.match(story.view, at) is not None
    return [name for name in named if not (quote := story.quoted(name.span.start)) or _meant(story, quote, named, back)]


def _meant(story: Story, quote: Quote, named: Sequence[Name], back: bool) -> bool:
    within = {party.actor for name, party in persons(named) if quote.span.contains(name.span)} - {quote.speaker_actor}
    return len(within) > 1 or (not back and _OWN_DEED.search(quote.span.cut(story.view)) is not None)


def _of_a_sentence(
    story: Story, at: int, here: int, count: int | None, wanted: str, *, told_only: bool
) -> Found | None:
    """Those of the last sentence that names enough of them; `told_only` as the outlet itself tells it."""
    aside: set[str] = set()
    object_ = acted_on(story.view, at)
    for number in range(here, max(-1, here - (FAR if count in (None, 2) else _FARTHER)), -1):
        span = story.span(number)
        named = story.between(span.start, min(span.end, at))
        plural = [n for n in named if n.reference is Reference.plural and n.kind is ActorKind.person]
        heard = _as_told(story, at, named) if told_only and number < here else named
        fitting = [(n, p) for n, p in persons(heard) if can_be(story.view, n, p, wanted)]
        mentions = _past_opening(story.view, span, fitting) if number < here and count == 2 else fitting
        told = distinct(p for _, p in mentions)
        if number == here and count == 2 and len(told) == 2 and _to_others(story.view, mentions, at):
            aside = {p.actor for p in told}
            continue
        if number == here and len(told) < (count or 2):
            aside = {p.actor for p in told}  # the other party of this clause
        elif aside and count and len([p for p in told if p.actor not in aside]) == count:
            return tuple(p for p in told if p.actor not in aside), 0.9
        if (
            plural
            and (count is None or len(plural[-1].parties) == count)
            and all(fits(p, wanted) for p in plural[-1].parties)
        ):
            since = [(n, p) for n, p in mentions if n.span.start > plural[-1].span.start]
            if len(told) < 2 or not linked(story.view, since):
                return plural[-1].parties, 0.95  # still those of whom the last plural spoke
        if len(told) < 2 or (aside and len(told) == count and object_ and not aside.isdisjoint(p.actor for p in told)):
            continue  # "Hun Manet berterima kasih kepada Trump. Trump menelepon kedua pemimpin": himself he does not
        if number < here and count == 2 and len(told) == 2 and _new_teller(story, span, mentions):
            continue  # "Trump bertemu Xi. Trump puas, kata Merz. Keduanya ..."
        if count == 2 and (found := _of_the_story(story, at, number, here, told, wanted)):
            return found
        if len(told) == (count or len(told)):
            return told, 1.0
        rest = tuple(p for p in told if p.actor != mentions[-1][1].actor)
        if number == here and len(rest) == count and _facing(story.view, mentions[-1][0], at):
            return rest, 0.85
        if count is not None and (found := _of_several(story, at, count, mentions, told, next_=number == here - 1)):
            return found
    return None


# "Sebelum A, B menerima C": the two of whom it tells are B and C.
_OPENED_WITH = re.compile(
    rf"\W*(?:\w+ (?:hari|pekan|bulan) |[Ss]e(?:hari|pekan|bulan) )?(?i:{AFTER}|{BEFORE}|selain|seperti|sebagaimana|berbeda|di samping|menyusul)\b[^,;.\"]*,"
)


def _past_opening(view: str, span: Span, mentions: Sequence[tuple[Name, Party]]) -> Sequence[tuple[Name, Party]]:
    """The persons after an opening phrase about somebody else, where two of different states are left."""
    if len(mentions) < 3 or not (hit := _OPENED_WITH.match(view, span.start, span.end)):
        return mentions
    rest = [(n, p) for n, p in mentions if n.phrase.start >= hit.end()]
    two = distinct(p for _, p in rest)
    return rest if len(two) == 2 and two[0].state != two[1].state else mentions


_THEN_RULING = re.compile(r"\b(?:masa|era|zaman|periode)(?: \w+)? $|\b(?:masa|era|zaman) pemerintahan(?: \w+)? $")


def _in_his_time(story: Story, at: int, here: int, count: int | None) -> Found | None:
    """ "Obama berkunjung pada masa pemerintahan SBY. ... Keduanya berdiskusi": the guest and who ruled then."""
    for number in range(here - 1, max(-1, here - 1 - _NEAR_HIM), -1) if count == 2 else ():
        span = story.span(number)
        named = list(persons(story.between(span.start, span.end)))
        told = distinct(p for _, p in named)
        ruled = any(_THEN_RULING.search(story.view, max(0, n.phrase.start - 30), n.phrase.start) for n, _ in named)
        if ruled and len(told) == count and told[0].state != told[1].state:
            return told, 0.6
    return None


_NEAR_HIM = 2  # sentences


def _of_several(
    story: Story, at: int, count: int, mentions: Sequence[tuple[Name, Party]], told: tuple[Party, ...], *, next_: bool
) -> Found | None:
    """Those of more than so many persons of one sentence who are meant; `next_` where it is the sentence before."""
    if next_ and count == 2 and _GOES_ON.match(story.view, at):
        both = coordinated(story, at)  # "A dan B bertemu C. Keduanya juga bertemu D"
        if both and len(both[0]) == 2:
            return both
    if count == 2 and next_ and (guests := brought_together(story.view, mentions)):
        return guests, 0.9
    if count == 2 and (pair := linked(story.view, mentions)):
        return pair, 0.85
    return (told[:count], 0.5) if len(told) > count else None


_GOES_ON = re.compile(
    r"\w+(?: \w+)?,? (?:(?:juga|kemudian|lalu|selanjutnya|lantas|sebelumnya|turut|akan|dijadwalkan|telah|sempat|langsung|terbang ke \w+ dan) )*"
    r"(?:bertemu|berjumpa|berbicara|menemui|menghubungi|menelepon|mengunjungi|berkunjung|tiba|bertolak|disambut|diterima|dijamu|mengadakan pertemuan|menggelar pertemuan)"
    r"(?: (?:pula|juga|terpisah|dengan|oleh|lewat telepon|dalam \w+))* (?:[A-Z]|ke )"
)
_MET = re.compile(
    rf"\b(?:{TALKS}|(?:ber|di)?temui?|menemui|bertemu|menerima|diterima|dijamu|menelepon|berbicara|berbincang|berkunjung|melawat|bertandang|mengunjungi)\b[^.;\"]{{0,30}}"
)
_WORD_OF = re.compile(rf"\b(?:{SAID}|[Mm]enurut) (?:[\w-]+ ){{0,8}}$")
_SPEAKS = re.compile(rf"(?: \([^()]*\))?,?(?: (?:juga|pun|kemudian|sebelumnya))* (?:{SAY})\b")

_OF_HIS_OWN = re.compile(
    rf"\b(?:ia|dia|dirinya|beliau|kami|saya|(?:{TALKS}|kunjungan|lawatan)nya|bertemu|berbicara|berunding)\b",
    re.IGNORECASE,
)


def _only_speaks(view: str, span: Span, name: Name, party: Party) -> bool:
    """ "Menlu A mengatakan pertemuan itu penting": he tells of it, unless his own words make him a side of it."""
    said = _WORD_OF.search(view, max(0, name.phrase.start - 60), name.phrase.start) or _SPEAKS.match(
        view, name.phrase.end
    )
    return said is not None and (party.office == "spokesperson" or not _OF_HIS_OWN.search(view, span.start, span.end))


def _new_teller(story: Story, span: Span, mentions: Sequence[tuple[Name, Party]]) -> bool:
    """Whether one of the persons only says what the sentence tells, and was not spoken of before, as the other was."""
    earlier = {
        party.actor
        for name, party in persons(story.before(span.start))
        if not _WORD_OF.search(story.view, max(0, name.phrase.start - 60), name.phrase.start)
    }
    new = [(name, party) for name, party in mentions if party.actor not in earlier]
    known = {party.actor for _, party in mentions} & earlier
    return len(known) == 1 and len(new) == 1 and _only_speaks(story.view, span, *new[0])


def _lone(story: Story, number: int, here: int, told: Sequence[Party], wanted: str) -> Party | None:
    """The one side that a sentence of contact after that number names, where it is none of those `told` there."""
    for later in range(here - 1, number, -1):
        span = story.span(later)
        named = [(n, p) for n, p in persons(story.between(span.start, span.end)) if fits(p, wanted)]
        sides = distinct(p for n, p in named if not _only_speaks(story.view, span, n, p))
        if sides and _MET.search(span.cut(story.view)):
            return sides[0] if len(sides) == 1 and sides[0].actor not in {p.actor for p in told} else None
    return None


def _of_the_story(story: Story, at: int, number: int, here: int, told: Sequence[Party], wanted: str) -> Found | None:
    """Those of whom the article is, where the sentences since that number are about somebody else than those `told` there."""
    if found := _with_protagonist(story, at, _lone(story, number, here, told, wanted), wanted):
        return found
    pair = _of_the_headline(story, number, here, told)
    return (pair, 0.7) if pair else None


def _of_the_headline(story: Story, number: int, here: int, told: Sequence[Party]) -> tuple[Party, ...] | None:
    """The two of whom the headline tells, where the sentence before is about one of them, who is none of those `told`."""
    if len(story.headline) != 2 or number >= here - 1:
        return None
    span = story.span(here - 1)
    last = distinct(p for _, p in persons(story.between(span.start, span.end)))
    pair = {p.actor for p in story.headline}
    apart = len(last) == 1 and last[0].actor in pair and last[0].actor not in {p.actor for p in told}
    return story.headline if apart else None


def _with_protagonist(story: Story, at: int, lone: Party | None, wanted: str) -> Found | None:
    """ "Pertemuan dengan Pompeo digelar di Jakarta. Keduanya ...": he and the one of another state named most."""
    if lone is None:
        return None
    tally: dict[str, int] = {}
    parties: dict[str, Party] = {}
    for _, party in persons(story.before(at)):
        if fits(party, wanted) and party.actor != lone.actor and (not party.state or party.state != lone.state):
            tally[party.actor] = tally.get(party.actor, 0) + 1
            parties[party.actor] = party
    best = max(tally, key=lambda actor: tally[actor], default=None)
    return ((lone, parties[best]), 0.6) if best is not None else None


def _last_of_office(story: Story, at: int, count: int, wanted: str) -> tuple[Party, ...] | None:
    """ "Kedua menhan": those of this very office in the last sentences, where there are just so many."""
    named = story.near(at, FAR)
    for offices in ((wanted,), (wanted, "deputy_head")):  # many a deputy of the head holds a ministry too
        holders = distinct(p for _, p in persons(named) if p.office in offices)
        if len(holders) == count:
            return holders
    return None


_WITH_THEM = re.compile(r"[^.;:,\"]{0,80}\b(?:dengan|bersama|kepada|menemui|menjamu|menerima|menyambut|menelepon) ")


def _to_others(view: str, mentions: Sequence[tuple[Name, Party]], at: int) -> bool:
    """ "A dan B berbincang dengan keduanya": those two are others than the subjects of the clause."""
    (_, first), (last, second) = mentions[0], mentions[-1]
    joined = len(mentions) == 2 and first.actor != second.actor and linked(view, mentions) is not None
    return joined and _WITH_THEM.fullmatch(view, last.phrase.end, at) is not None


# "menyambut A dan B sebelum keduanya berunding": the clause of A and B is over.
_CLAUSE = re.compile(rf"\b(?:{AFTER}|{BEFORE}|{WHILE}|sebelum|agar|supaya|lalu|kemudian)\b")


def _facing(view: str, nearest: Name, at: int) -> bool:
    """Whether the plural stands in the clause of the person named just before: "kata Putin kepada kedua pemimpin"."""
    gap = view[nearest.phrase.end : at]
    return len(gap) < 60 and not re.search(r"[.;:,\"]", gap) and not _CLAUSE.search(gap)


def _ahead(story: Story, at: int, wanted: str) -> tuple[Party, ...] | None:
    """Names that follow at once: "kedua pemimpin, Trump dan Putin"."""
    following = story.between(at, at + 120)
    mentions = [(n, p) for n, p in persons(following) if fits(p, wanted)]
    if len(mentions) >= 2 and re.match(
        r"[\w ]{6,40},[ ]*(?:yakni |yaitu )?$", story.view[at : mentions[0][0].phrase.start]
    ):
        return linked(story.view, mentions[:2])
    return None


_TALK_WITH = re.compile(
    rf"\b(?:{TALKS}|kunjungan|bertemu|berbicara)(?:nya)? (?:\w+ )?(?:dengan|bersama) [^,.;\"]*(?P<said>, (?:kata|ujar|ucap|tutur|jelas|menurut) [^,.;\"]{{2,60}})?, $"
)


def _at_once(story: Story, at: int, count: int | None, wanted: str) -> Found | None:
    """Those who follow at once, or "Dalam percakapan dengan Erdogan, kedua pemimpin ...": he and whoever the story is about."""
    if ahead := _ahead(story, at, wanted):
        return ahead, 1.0
    start = story.span(story.sentence(at)).start if story.sentence(at) >= 0 else at
    talk = _TALK_WITH.search(story.view, start, at)
    end = talk.start("said") if talk and talk["said"] else at
    here = distinct(p for _, p in persons(story.between(start, end)))
    if count == 2 and len(here) == 1 and (talk or _said_to_him(story, start, at)):
        return _with_protagonist(story, at, here[0], wanted)
    return None


# "Hal itu disampaikan Xi saat keduanya bertemu": he said it to the other, of whom the story is.
_SAID_THEN = re.compile(
    rf"\b(?:[Hh]al|[Pp]ernyataan|[Pp]esan|[Pp]ermintaan|[Uu]sul(?:an)?|[Tt]awaran|[Aa]jakan|[Uu]ndangan|[Uu]capan|[Jj]anji) (?:itu|tersebut|ini|serupa|senada)\b[^.;\"]{{3,80}} (?:{WHILE}|dalam pertemuan) $"
)


def _said_to_him(story: Story, start: int, at: int) -> bool:
    return story.view.startswith("keduanya", at) and _SAID_THEN.search(story.view, start, at) is not None


_LISTED = re.compile(r"[ ]*(?:\([^)]{1,20}\))?,?[ ]*(?:dan|serta|bersama|,)?[ ]*")
# "Dari Jepang, A dan B terbang ke Manila."
_OPENS = re.compile(
    rf"\W*(?:Dari|Di|Pada|Dalam|Sementara itu|Kemudian|Lalu|Selanjutnya|Sebelumnya|{AFTER.title()}|Usai)\b[^.;\n]{{0,70}}, "
)


def coordinated(story: Story, at: int) -> Found | None:
    """ "Johnson dan Charles tiba di Muscat. Mereka diterima ...": those who are the subject of the sentence before."""
    here = story.sentence(at)
    if here < 1 or at - story.span(here).start > 2:
        return None
    span = story.span(here - 1)
    mentions = list(persons(story.between(span.start, span.end)))
    subject: list[Party] = []
    end = span.start
    for name, party in mentions:
        gap = story.view[end : max(end, name.phrase.start)]
        opens = _OPENS.fullmatch(gap) or (len(gap) < _OPENING and "," not in gap)
        if not (_LISTED.fullmatch(gap) if subject else opens):
            break
        subject.append(party)
        end = name.phrase.end
    return (tuple(subject), 0.9) if len({party.actor for party in subject}) > 1 else None


_MEET = re.compile(
    rf"(?: \([^()]*\))?,?(?: (?:{WILL}|{DONE}|juga|kembali|langsung|pada [^,.;]{{3,30}}))* (?:menemui|bertemu|berjumpa|menjumpai|menjamu|menerima"
    rf"|berunding|berbicara|berdialog|berbincang|bertatap muka|(?:{HOLD}) pertemuan)(?: (?:dengan|bersama|langsung))* "
)


def whole_company(story: Story, at: int) -> Found | None:
    """ "A dan B bertemu C. Mereka akan bertemu lagi": the three of them."""
    both = coordinated(story, at)
    if both is None:
        return None
    span = story.span(story.sentence(at) - 1)
    mentions = list(persons(story.between(span.start, span.end)))
    count = len(both[0])
    gaps = [
        story.view[left.phrase.end : max(left.phrase.end, right.phrase.start)]
        for (left, _), (right, _) in itertools.pairwise(mentions[count - 1 :])
    ]
    if not gaps or not _MEET.fullmatch(gaps[0]) or not all(_LISTED.fullmatch(gap) for gap in gaps[1:]):
        return None
    return distinct(party for _, party in mentions), 0.9


def linked(view: str, mentions: Sequence[tuple[Name, Party]]) -> tuple[Party, ...] | None:
    """The last two different persons that a conjunction or a verb of contact links directly."""
    for (left, a), (right, b) in reversed(list(zip(mentions, mentions[1:], strict=False))):
        if a.actor != b.actor and _LINK.fullmatch(view, left.phrase.end, max(left.phrase.end, right.phrase.start)):
            return a, b
    return None


def _most_named(story: Story, at: int, count: int, wanted: str) -> Found | None:
    """The persons named most often so far: the fallback when no sentence names enough of them."""
    tally: dict[str, int] = {}
    parties: dict[str, Party] = {}
    for _, party in persons(story.before(at)):
        if fits(party, wanted):
            tally[party.actor] = tally.get(party.actor, 0) + 1
            parties[party.actor] = party
    if len(tally) < count:
        return None
    best = sorted(tally, key=lambda actor: -tally[actor])[:count]
    return tuple(parties[actor] for actor in best), 0.5
