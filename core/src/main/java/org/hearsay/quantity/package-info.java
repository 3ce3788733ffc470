/**
 * Figures of one report: value, bound, unit, direction of change and what is counted.
 *
 * <p>{@link org.hearsay.quantity.QuantityFinder} goes through the sentences that can hold a number.
 * A sentence is cut into atoms, finer than tokens; at each atom an amount (number, range, unit) is
 * tried; guards refuse numbers that name, date or score; the words around an amount give it its
 * bound, its change, what it counts and its rate; and what a figure shares with an earlier one of
 * the sentence ("1,500 of them") is filled in.
 *
 * <p>Conventions where the language leaves a choice:
 *
 * <ul>
 *   <li>A plural stands for an order of magnitude: "thousands" is 1,000 to 10,000, "dozens" 12 to
 *       120; "several" and "a few" stand for two to ten times: "several hundred" is 200 to 1,000.
 *   <li>"From 20 to 29" is a range from 20 to 29 in whatever direction; "rose 3% to 29" is a change
 *       by 3% and a figure of 29.
 *   <li>"Nearly", "almost" and "some" say about; "as many as" says at most.
 *   <li>A sum converted in brackets has the bound of the sum before.
 *   <li>"$" is the dollar of the outlet's country as its address tells it, else of the United
 *       States; "pounds" are money in millions, or where the report speaks of sterling.
 *   <li>A number in a date is a quantity only if it counts time: "two years ago".
 * </ul>
 */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
