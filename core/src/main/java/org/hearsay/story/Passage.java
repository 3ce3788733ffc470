package org.hearsay.story;

import org.hearsay.text.Span;

/** The same passage in two reports. */
public record Passage(Span from, Span to) {}
