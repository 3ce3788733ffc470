package org.hearsay.lab.mention;

import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.text.Span;

/**
 * A mention marked by hand.
 *
 * @param span in Java characters
 * @param chain the same for all mentions of one thing in a document
 */
record GoldMention(Span span, EntityKind kind, String chain, Form form) {}
