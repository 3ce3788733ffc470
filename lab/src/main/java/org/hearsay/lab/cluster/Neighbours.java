package org.hearsay.lab.cluster;

/**
 * What stands right behind, or right before, one item, and how often; the item itself not counted.
 *
 * @param items distinct numbers of items
 * @param counts how often each stands there
 */
@SuppressWarnings("ArrayRecordComponent") // one for each of many thousand words
record Neighbours(int[] items, int[] counts) {}
