"""The screens: the reader itself, and what opens over it."""
