package org.hearsay.source;

/**
 * A source as one report knows it.
 *
 * @param reading index in the story's readings
 * @param entity index in that reading's entities
 */
public record SourceMention(int reading, int entity) {}
