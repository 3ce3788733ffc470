package org.hearsay.quantity;

/**
 * What is counted: the atoms [first, end).
 *
 * @param together true if only the number, its unit and little words stand between: the quantity's
 *     span then takes it in
 */
record Counted(int first, int end, boolean together) {}
