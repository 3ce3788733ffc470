package org.hearsay.mention;

/**
 * The country whose body something is.
 *
 * @param word how the report tells it: "Ukrainian", "Ukraine"
 */
record Homeland(Country country, String word) {}
