package org.hearsay.ingest;

/** What reading the inputs gives, one after the other: a report, or word of what went wrong. */
public sealed interface Item permits Found, Problem {}
