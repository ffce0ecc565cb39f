"""What the analysers of entities and of actors share: words with their parts of speech, and naming data ready for use."""
