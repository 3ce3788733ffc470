package org.hearsay.report;

import org.hearsay.text.Span;

/** A stretch of a report's text with its role. */
public record Part(Span span, Role role) {}
