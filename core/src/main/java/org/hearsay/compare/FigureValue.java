package org.hearsay.compare;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One value in a series.
 *
 * @param statement index in {@link Comparison#statements()}
 * @param quantity index in the quantities of that statement's reading
 * @param asOf the day that the value speaks of, ISO 8601, where known
 * @param source index in {@link Comparison#sources()}
 */
public record FigureValue(int statement, int quantity, Optional<String> asOf, OptionalInt source) {}
