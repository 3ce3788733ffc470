package org.hearsay.mention;

import java.util.Optional;

/**
 * Somebody or something that a report mentions, one or many times.
 *
 * @param name its fullest name in the report, or its first mention where it has none
 * @param description what the report says it is, in the report's words: "head of Ukraine's military
 *     intelligence"
 */
public record Entity(String name, EntityKind kind, Optional<String> description) {}
