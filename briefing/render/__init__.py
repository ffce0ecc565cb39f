"""Briefing -> text, Markdown, JSON: pure functions of a briefing."""
