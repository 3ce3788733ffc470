package org.hearsay.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.WordList;

/** Tells what speaks for and against two figures' counting one thing, as numbers to be weighed. */
final class FigureResemblance {

  private static final Set<String> PRESENCE = Lexicon.forms("presence-words");
  private static final Set<String> GENERIC = Lexicon.forms("generic-heads");
  private static final Set<String> HUMAN = human();
  private static final double SMALL = 12;
  private static final double FAR = 3;
  private static final double NEAR = 0.3;
  private static final double MOST_POINTS = 30;
  private static final double MOST_SHARED = 3;

  private final Evidence evidence;
  private final RuledLikeness rules;
  private final FigureSetting setting;
  private final double heaviest;

  FigureResemblance(Evidence evidence) {
    this.evidence = evidence;
    this.rules = new RuledLikeness(evidence);
    this.setting = new FigureSetting(evidence);
    this.heaviest = evidence.weights().heaviest();
  }

  /** Forms of nouns that mean a person. */
  private static Set<String> human() {
    Set<String> human = new HashSet<>(GENERIC);
    for (String line : WordList.lines(Mention.class, "person-nouns.txt")) {
      human.add(Lexicon.english().form(line.split(" ", 2)[0]));
    }
    return Set.copyOf(human);
  }

  /** True if those counted are people, by the word for them. */
  static boolean isHuman(Tally tally) {
    return HUMAN.contains(tally.head());
  }

  /** True for verbs that say no more than that somebody is at a place. */
  static boolean isPresence(String form) {
    return PRESENCE.contains(form);
  }

  /** One number for each {@link FigureFeature}, in their order. */
  double[] of(Tally a, Tally b) {
    FeatureRow row = new FeatureRow();
    heads(a, b, row);
    subjects(a, b, row);
    predicates(a, b, row);
    outcomes(a, b, row);
    topics(a, b, row);
    qualifiers(a, b, row);
    double shared = words(a, b, row);
    values(a, b, shared, row);
    units(a, b, row);
    setting.read(a, b, row);
    row.set(FigureFeature.BY_RULES, rules.of(a, b));
    return row.values();
  }

  /** False where both say what they count and it is not the same: boats and men. */
  static boolean mayCountOneThing(Tally a, Tally b) {
    boolean generic = GENERIC.contains(a.head()) || GENERIC.contains(b.head());
    boolean lacking = a.head().isEmpty() || b.head().isEmpty();
    boolean people = isHuman(a) && isHuman(b);
    boolean measured = !a.measure().isEmpty();
    return measured || lacking || people || generic || a.head().equals(b.head());
  }

  private void heads(Tally a, Tally b, FeatureRow row) {
    boolean left = !a.head().isEmpty();
    boolean right = !b.head().isEmpty();
    boolean same = left && a.head().equals(b.head());
    boolean generic = GENERIC.contains(a.head()) || GENERIC.contains(b.head());
    boolean other = left && right && !same;
    row.set(FigureFeature.SAME_HEAD, same && !generic);
    row.set(FigureFeature.SAME_GENERIC_HEAD, same && generic);
    row.set(FigureFeature.GENERIC_AND_OTHER_HEAD, other && generic);
    row.set(FigureFeature.OTHER_HEAD, other && !generic);
    row.set(FigureFeature.HEAD_LACKING, left != right);
    boolean people = isHuman(a) && isHuman(b);
    row.set(FigureFeature.BOTH_HUMAN, people && !same);
    row.set(FigureFeature.ONE_HUMAN, left && right && isHuman(a) != isHuman(b));
    row.set(FigureFeature.HUMAN_AND_NONE, left != right && (isHuman(a) || isHuman(b)));
    row.set(FigureFeature.HEADS_LACKING, !left && !right);
    row.set(
        FigureFeature.HEAD_AMONG_THE_OTHERS_WORDS,
        !same && (left && stands(a.head(), b) || right && stands(b.head(), a)));
    row.set(FigureFeature.SAME_HEAD_AND_PREDICATE, same && a.hasPredicateOf(b));
    row.set(FigureFeature.SAME_HEAD_AND_OUTCOME, same && a.hasOutcomeOf(b));
  }

  private boolean stands(String form, Tally tally) {
    return holds(tally.around().clause(), form);
  }

  private boolean holds(int[] terms, String form) {
    return evidence.vocabulary().isAmong(terms, form);
  }

  private void subjects(Tally a, Tally b, FeatureRow row) {
    boolean left = !a.subject().isEmpty();
    boolean right = !b.subject().isEmpty();
    boolean same = left && a.subject().equals(b.subject());
    boolean held =
        left && !right && stands(a.subject(), b) || right && !left && stands(b.subject(), a);
    row.set(FigureFeature.SAME_SUBJECT, same || held);
    row.set(FigureFeature.OTHER_SUBJECT, left && right && !same);
    row.set(FigureFeature.SUBJECT_LACKING, left != right && !held);
  }

  private void predicates(Tally a, Tally b, FeatureRow row) {
    Optional<String> left = a.predicate();
    Optional<String> right = b.predicate();
    boolean same = a.hasPredicateOf(b);
    boolean near =
        !same
            && (left.filter(p -> holds(b.around().near(), p)).isPresent()
                || right.filter(p -> holds(a.around().near(), p)).isPresent());
    boolean in =
        !same
            && !near
            && (left.filter(p -> holds(b.around().sentence(), p)).isPresent()
                || right.filter(p -> holds(a.around().sentence(), p)).isPresent());
    row.set(FigureFeature.SAME_PREDICATE, same);
    row.set(FigureFeature.PREDICATE_NEAR_THE_OTHER, near);
    row.set(FigureFeature.PREDICATE_IN_THE_OTHER, in);
    row.set(
        FigureFeature.OTHER_PREDICATE,
        !same && !near && !in && left.isPresent() && right.isPresent());
    row.set(
        FigureFeature.BOTH_PRESENT,
        left.filter(PRESENCE::contains).isPresent()
            && right.filter(PRESENCE::contains).isPresent());
  }

  private static void outcomes(Tally a, Tally b, FeatureRow row) {
    boolean people = (isHuman(a) || a.head().isEmpty()) && (isHuman(b) || b.head().isEmpty());
    boolean whole = !a.part() && !b.part() && a.qualifiers().equals(b.qualifiers());
    row.set(
        FigureFeature.SAME_OUTCOME_OF_THE_SAME,
        a.hasOutcomeOf(b) && whole && (people || a.head().equals(b.head())));
    boolean left = a.outcome().isPresent();
    boolean right = b.outcome().isPresent();
    row.set(FigureFeature.SAME_OUTCOME, a.hasOutcomeOf(b));
    row.set(FigureFeature.OTHER_OUTCOME, left && right && !a.hasOutcomeOf(b));
    row.set(FigureFeature.OUTCOME_LACKING, left != right);
  }

  private static void topics(Tally a, Tally b, FeatureRow row) {
    boolean apart = Collections.disjoint(a.topics(), b.topics());
    boolean people = (isHuman(a) || a.head().isEmpty()) && (isHuman(b) || b.head().isEmpty());
    row.set(FigureFeature.SAME_TOPIC, !apart);
    row.set(FigureFeature.SAME_TOPIC_OF_PEOPLE, !apart && people && a.measure().isEmpty());
    row.set(FigureFeature.OTHER_TOPIC, apart && !a.topics().isEmpty() && !b.topics().isEmpty());
  }

  private static void qualifiers(Tally a, Tally b, FeatureRow row) {
    boolean left = !a.qualifiers().isEmpty();
    boolean right = !b.qualifiers().isEmpty();
    boolean apart = Collections.disjoint(a.qualifiers(), b.qualifiers());
    row.set(FigureFeature.SAME_QUALIFIER, !apart);
    row.set(FigureFeature.OTHER_QUALIFIER, left && right && apart);
    row.set(FigureFeature.QUALIFIER_LACKING, left != right);
  }

  /** Gives the share of the words of both clauses that they have in common. */
  private double words(Tally a, Tally b, FeatureRow row) {
    Shared near = shared(a.around().near(), b.around().near());
    Shared clause = shared(a.around().clause(), b.around().clause());
    Shared sentence = shared(a.around().sentence(), b.around().sentence());
    row.set(FigureFeature.NEAR_SHARED, near.ofBoth());
    row.set(FigureFeature.NEAR_SHARED_OF_THE_SHORTER, near.ofTheShorter());
    row.set(FigureFeature.CLAUSE_SHARED, clause.ofBoth());
    row.set(FigureFeature.CLAUSE_SHARED_OF_THE_SHORTER, clause.ofTheShorter());
    row.set(FigureFeature.SENTENCE_SHARED, sentence.ofBoth());
    row.set(
        FigureFeature.WEIGHT_SHARED, Math.min(MOST_SHARED, clause.both() / heaviest) / MOST_SHARED);
    row.set(FigureFeature.NOTHING_SHARED, clause.both() == 0);
    return Math.max(near.ofBoth(), clause.ofBoth());
  }

  /** The weight of words in common, and of all words on each side. */
  private record Shared(double both, double left, double right) {
    double ofBoth() {
      return both == 0 ? 0 : 2 * both / (left + right);
    }

    double ofTheShorter() {
      return both == 0 ? 0 : both / Math.min(left, right);
    }
  }

  private Shared shared(int[] a, int[] b) {
    double both = 0;
    int k = 0;
    for (int term : a) {
      while (k < b.length && b[k] < term) {
        k++;
      }
      both += k < b.length && b[k] == term ? evidence.weights().of(term) : 0;
    }
    return new Shared(both, evidence.weights().total(a), evidence.weights().total(b));
  }

  private Quantity quantity(Tally tally) {
    return evidence.quantity(tally.statement(), tally.quantity());
  }

  private void values(Tally a, Tally b, double shared, FeatureRow row) {
    Interval left = Interval.of(quantity(a));
    Interval right = Interval.of(quantity(b));
    boolean same = left.equals(right);
    double distance = distance(left.number(), right.number());
    row.set(FigureFeature.SAME_VALUE, same);
    row.set(FigureFeature.SAME_LONG_VALUE, same && left.digits() >= 2);
    row.set(FigureFeature.SAME_VALUE_AND_HEAD, same && a.head().equals(b.head()));
    row.set(FigureFeature.SAME_VALUE_TIMES_SHARED, same ? shared : 0);
    row.set(FigureFeature.OTHER_VALUE_TIMES_SHARED, same ? 0 : shared);
    row.set(
        FigureFeature.OVERLAPPING,
        !same && Interval.near(quantity(a)).overlaps(Interval.near(quantity(b))));
    boolean shares = a.measure().equals("share") || b.measure().equals("share");
    row.set(FigureFeature.NEAR_IN_VALUE, !same && !shares && distance < NEAR);
    row.set(FigureFeature.FAR_APART, shares ? 0 : Math.min(FAR, distance) / FAR);
    row.set(
        FigureFeature.SHARES_FAR_APART,
        shares ? Math.min(MOST_POINTS, Math.abs(left.number() - right.number())) / MOST_POINTS : 0);
    row.set(FigureFeature.SMALL, left.number() <= SMALL && right.number() <= SMALL);
    row.set(
        FigureFeature.BOUNDED,
        quantity(a).bound() != Bound.EXACT || quantity(b).bound() != Bound.EXACT);
  }

  /** How far apart two numbers are, as the logarithm of their ratio. */
  private static double distance(double a, double b) {
    return Math.abs(Math.log((Math.abs(a) + 0.5) / (Math.abs(b) + 0.5)));
  }

  private void units(Tally a, Tally b, FeatureRow row) {
    String measure = a.measure().isEmpty() ? b.measure() : a.measure();
    boolean lacking = !a.measure().equals(b.measure());
    row.set(FigureFeature.UNIT_LACKING, lacking);
    row.set(
        FigureFeature.UNIT_LACKING_SAME_VALUE,
        lacking && Interval.of(quantity(a)).equals(Interval.of(quantity(b))));
    row.set(FigureFeature.MEASURED, !measure.isEmpty());
    row.set(FigureFeature.MONEY, measure.equals(UnitScale.MONEY));
    row.set(FigureFeature.SHARE, measure.equals("share"));
    row.set(FigureFeature.AGE, measure.equals("year of age"));
    row.set(FigureFeature.OTHER_UNIT, !quantity(a).unit().equals(quantity(b).unit()));
    row.set(FigureFeature.OTHER_RATE, !quantity(a).rate().equals(quantity(b).rate()));
    row.set(FigureFeature.OTHER_CHANGE, quantity(a).change() != quantity(b).change());
  }
}
