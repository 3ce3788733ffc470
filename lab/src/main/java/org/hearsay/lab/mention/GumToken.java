package org.hearsay.lab.mention;

import org.hearsay.text.Span;

/** A word of the corpus. */
record GumToken(Span span, String form, boolean proper, boolean pronoun) {}
