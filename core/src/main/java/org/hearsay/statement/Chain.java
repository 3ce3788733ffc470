package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reading;
import org.hearsay.source.Outlets;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.Span;

/** Follows an attribution outwards, to those through whom its content came. */
final class Chain {

  private static final int LONGEST = 5;

  private final int reading;
  private final Reading report;
  private final SourceRoll roll;

  Chain(int reading, Reading report, SourceRoll roll) {
    this.reading = reading;
    this.report = report;
    this.roll = roll;
  }

  /**
   * The relays of an attribution, outermost first, without those in {@code speakers} and without
   * the report's own outlet.
   */
  List<Integer> relays(int attribution, List<Integer> speakers) {
    List<Integer> inwards = new ArrayList<>();
    OptionalInt at = OptionalInt.of(attribution);
    for (int step = 0; step < LONGEST && at.isPresent(); step++) {
      Attribution current = report.attributions().get(at.getAsInt());
      List<Integer> here = new ArrayList<>();
      for (Span relay : current.relay()) {
        here.add(roll.at(reading, relay));
      }
      if (step > 0) {
        here.addAll(roll.speakers(reading, current));
      }
      inwards.addAll(0, here);
      at = current.outer();
    }
    Set<Integer> relays = new LinkedHashSet<>(inwards);
    relays.removeAll(speakers);
    relays.removeIf(this::isOwnOutlet);
    return List.copyOf(relays);
  }

  /** By its whole name or, as reports call their own paper, a part of it: "told the Ledger". */
  private boolean isOwnOutlet(int source) {
    String name = roll.name(source);
    return report.report().outlet().filter(outlet -> Outlets.isCalled(outlet, name)).isPresent();
  }
}
