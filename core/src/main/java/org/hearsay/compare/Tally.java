package org.hearsay.compare;

import java.util.Optional;
import java.util.Set;

/**
 * A figure of one statement, taken apart for comparison.
 *
 * @param head normal form of what is counted; empty where the report does not say
 * @param subject normal form of what is measured, where it stands apart from the number:
 *     "unemployment rose to 5 percent"
 * @param owners countries and names that tell one counted group from another: "North Korean"
 * @param qualifiers other words before the head: "new", "elderly"
 * @param outcome what happened to those counted ("killed"), where it is one of the known outcomes
 * @param predicate normal form of the word that says what happened
 * @param agents names before the figure: who sends, has or loses what is counted
 * @param holder the last one named before the figure
 * @param places names of places after the figure
 * @param measure what its unit measures: "length"; empty for plain counts
 * @param topics what the words beside the figure are about, of the topics that most figures have
 * @param part true for a figure given as part of another: "including 3 children"
 * @param antecedent the figure that says what this one counts, where its own words leave it out
 */
record Tally(
    int statement,
    int quantity,
    String measure,
    String head,
    String subject,
    Set<String> owners,
    Set<String> qualifiers,
    Optional<String> outcome,
    Optional<String> predicate,
    Set<String> agents,
    Optional<String> holder,
    Set<String> places,
    Set<String> topics,
    boolean part,
    Optional<Place> antecedent,
    Surroundings around,
    Situation situation) {

  /** Where a figure stands: by its statement, and by its place in the report. */
  record Place(int statement, int quantity) {}

  Place place() {
    return new Place(statement, quantity);
  }

  /** This figure, counting what another one just before it counts. */
  Tally like(Tally before) {
    return new Tally(
        statement,
        quantity,
        before.measure,
        before.head,
        before.subject,
        before.owners,
        before.qualifiers,
        before.outcome,
        before.predicate,
        before.agents,
        before.holder,
        before.places,
        before.topics,
        part,
        Optional.of(before.antecedent.orElse(before.place())),
        around.with(before.around),
        situation);
  }

  /** True if one leaves out what it counts, and the other says it just before. */
  boolean isToldBy(Tally other) {
    return antecedent.filter(other.place()::equals).isPresent()
        || other.antecedent.filter(place()::equals).isPresent()
        || antecedent.isPresent() && antecedent.equals(other.antecedent);
  }

  boolean hasPredicateOf(Tally other) {
    return predicate.isPresent() && predicate.equals(other.predicate);
  }

  boolean hasOutcomeOf(Tally other) {
    return outcome.isPresent() && outcome.equals(other.outcome);
  }
}
