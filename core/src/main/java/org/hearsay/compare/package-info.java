/**
 * Many readings of one story held against each other: what agrees, what differs, and on whose word.
 */
@NullMarked
package org.hearsay.compare;

import org.jspecify.annotations.NullMarked;
