package org.hearsay.view;

import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reading;

/**
 * How sure an attribution must be to be shown.
 *
 * @param minimum 0 to 1; an attribution of this very confidence is shown
 */
public record Confidence(double minimum) {

  /** Leaves nothing out. */
  public static final Confidence ANY = new Confidence(0);

  /** What people are shown at first: attributions that are rather right than wrong. */
  public static final Confidence LIKELY = new Confidence(0.5);

  public Confidence {
    if (!(minimum >= 0 && minimum <= 1)) {
      throw new IllegalArgumentException("confidence " + minimum + " is not in [0, 1]");
    }
  }

  /**
   * True if an attribution, and all through whom it came, are sure enough: a chain is as weak as
   * its weakest link.
   *
   * @param attribution index in the reading's attributions
   */
  public boolean admits(Reading reading, int attribution) {
    OptionalInt at = OptionalInt.of(attribution);
    for (int step = 0; step < reading.attributions().size() && at.isPresent(); step++) {
      Attribution link = reading.attributions().get(at.getAsInt());
      if (link.confidence() < minimum) {
        return false;
      }
      at = link.outer();
    }
    return true;
  }
}
