package org.hearsay.quantity;

/** A quantity, and one past the last atom that it takes up. */
record BuiltQuantity(Quantity quantity, int end) {}
