package org.hearsay.compare;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.quantity.Quantity;

/**
 * One value in a series.
 *
 * @param statement index in {@link Comparison#statements()}
 * @param quantity index in the quantities of that statement's reading
 * @param figure that quantity as it stands in the series: of "rose from 31 to 46" the 46
 * @param asOf the day that the value speaks of, ISO 8601, where known
 * @param source index in {@link Comparison#sources()}
 */
public record FigureValue(
    int statement, int quantity, Quantity figure, Optional<String> asOf, OptionalInt source) {}
