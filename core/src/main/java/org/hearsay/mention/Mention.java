package org.hearsay.mention;

import org.hearsay.text.Span;

/**
 * One place where a report mentions somebody or something.
 *
 * @param entity index of the entity in {@link Cast#entities()}
 */
public record Mention(Span span, Form form, EntityKind kind, int entity) {}
