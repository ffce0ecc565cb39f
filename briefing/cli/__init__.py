"""The command line: arguments -> pipeline -> render. Articles go to standard output, all else to standard error."""
