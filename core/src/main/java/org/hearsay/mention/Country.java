package org.hearsay.mention;

/**
 * A country, a territory, or the European Union.
 *
 * @param code ISO 3166 alpha-2, or EU
 * @param name its usual English name
 * @param adjective the usual adjective; its name where there is none
 */
public record Country(String code, String name, String adjective) {}
