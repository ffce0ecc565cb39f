"""What the analysers of entities and of actors share: words with their tags, and naming data ready for use."""
