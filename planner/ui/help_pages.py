"""The help pages that come with the program, and finding words in them. Worked out without Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from planner.resources import resource_path
from planner.said import say
from planner.ui.language import spoken, tr
from planner.wording.terms import TERMS

WORDS_TITLE = say("Words and their sources")


@dataclass(frozen=True)
class HelpPage:
    """One page in Markdown; its first heading is its title."""

    title: str
    text: str


def help_pages() -> tuple[HelpPage, ...]:
    """All pages in their order, the last one with every term that the program uses."""
    return (*_written_pages(spoken().code), _terms_page())


@cache
def _written_pages(language: str) -> tuple[HelpPage, ...]:
    folder = resource_path("help", language)
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))]
    return tuple(HelpPage(text.partition("\n")[0].removeprefix("# ").strip(), text) for text in texts)


def find_pages(typed: str, pages: Sequence[HelpPage]) -> tuple[HelpPage, ...]:
    """Pages that hold every typed word, those with one in the title first; all pages when nothing is typed."""
    wanted = words_of(typed)
    found = [page for page in pages if all(word in page.text.casefold() for word in wanted)]
    return tuple(sorted(found, key=lambda page: -sum(word in page.title.casefold() for word in wanted)))


def words_of(typed: str) -> tuple[str, ...]:
    """What was typed, word by word."""
    return tuple(re.findall(r"\w+", typed.casefold()))


def _terms_page() -> HelpPage:
    lines = [f"# {tr(WORDS_TITLE)}", ""]
    for term in sorted(TERMS.values(), key=lambda each: tr(each.label)):
        name = f"**{tr(term.label)}** ({tr(term.unit)})" if term.unit else f"**{tr(term.label)}**"
        lines += [
            tr("{term}: {definition} *Source: {source}.*", term=name, definition=term.definition, source=term.source),
            "",
        ]
    return HelpPage(tr(WORDS_TITLE), "\n".join(lines))
