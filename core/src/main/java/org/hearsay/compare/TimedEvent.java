package org.hearsay.compare;

/**
 * A time that a statement gives, and what it is the time of.
 *
 * @param value a day, a year or a moment, ISO 8601, its year lent by the story where need be; the
 *     day of a moment may be open: "XXXX-XX-XXT22:41"
 * @param event normal form of the verb that is dated, or of the noun where the verb says no more
 *     than that it happened
 * @param named true if a noun names the event: "the explosion occurred"
 * @param words the time in the report's words
 */
record TimedEvent(int statement, String value, String event, boolean named, String words) {}
