package org.hearsay.compare;

/**
 * A statement that may deny what another says.
 *
 * @param against index of the statement that denies
 * @param said index of the one that it may deny
 * @param features what speaks for and against that
 */
@SuppressWarnings("ArrayRecordComponent") // one number for each feature
public record Opposed(int against, int said, double[] features) {}
