package org.hearsay.compare;

import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * Where a report says what happened to those it counts.
 *
 * @param governor the token that says it
 * @param words the stretch to show for it
 */
record Situation(Optional<Integer> governor, TokenRange words) {}
