"""What is drawn: widgets receive values and emit messages, and do no I/O."""
