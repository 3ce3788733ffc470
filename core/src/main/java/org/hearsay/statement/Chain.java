package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reading;
import org.hearsay.source.Outlets;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.Span;

/** Follows an attribution outwards, to those through whom its content came. */
final class Chain {

  private static final int LONGEST = 5;
  private static final Pattern THIS_OUTLET =
      Pattern.compile(
          "(?:this|our) (?:newspaper|paper|newsroom|magazine|broadcaster|station|channel|agency|site"
              + "|website|blog|programme|program|reporters?|correspondents?)|us|me|we|i",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THE_OUTLET =
      Pattern.compile(
          "the (?:newspaper|paper|newsroom|magazine|daily|weekly|broadcaster|station|channel"
              + "|website|site|agency|news agency)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_PERSON = Pattern.compile("I|[Ww]e");
  private static final Pattern DISCOVERING =
      Pattern.compile("\\b(?:reveal|reveals|understands|learned|learnt|learn|seen)\\b");

  private final int reading;
  private final Reading report;
  private final SourceRoll roll;
  private final boolean release;

  /** Of the words of a body itself, where {@code release}: it names itself to be credited. */
  Chain(int reading, Reading report, SourceRoll roll, boolean release) {
    this.reading = reading;
    this.report = report;
    this.roll = roll;
    this.release = release;
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
      current.relay().stream()
          .filter(r -> !isThis(r))
          .map(r -> roll.at(reading, r))
          .filter(r -> !isUnnamed(r))
          .forEach(here::add);
      if (step > 0 && current.source().stream().noneMatch(this::isThis)) {
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

  /** "Told this newspaper", "we understand that": the report itself. */
  private boolean isThis(Span span) {
    return THIS_OUTLET.matcher(span.of(report.text())).matches();
  }

  /** True where the source is "I" or "we". */
  boolean isFirstPerson(Attribution attribution) {
    return attribution.source().stream()
        .anyMatch(s -> FIRST_PERSON.matcher(s.of(report.text())).matches());
  }

  /** "The Lamp can reveal that": what the report's own outlet found out itself. */
  boolean isOwnDiscovery(Attribution attribution) {
    boolean found =
        attribution.cue().stream().anyMatch(c -> DISCOVERING.matcher(c.of(report.text())).find());
    return found && roll.speakers(reading, attribution).stream().anyMatch(this::isOwnOutlet);
  }

  /** "She told the newspaper", none having been named: the report's own. */
  private boolean isUnnamed(int relay) {
    return THE_OUTLET.matcher(roll.name(relay)).matches();
  }

  /** By its whole name, by its initials ("seen by TNA") or by a part of it: "told the Ledger". */
  private boolean isOwnOutlet(int source) {
    String name = roll.name(source);
    return report
        .report()
        .outlet()
        .filter(outlet -> !release)
        .filter(outlet -> Outlets.isCalled(outlet, name) || initials(outlet).equals(name))
        .isPresent();
  }

  private static String initials(String outlet) {
    String initials = outlet.replaceAll("\\B\\w+|\\W+", "");
    return initials.length() > 1 ? initials : outlet;
  }
}
