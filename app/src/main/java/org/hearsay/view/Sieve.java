package org.hearsay.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.compare.Claim;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Credited;
import org.hearsay.compare.DatedEvents;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.Origin;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.statement.Statement;

/**
 * What is left of a comparison without the statements whose attributions are too weak. Nothing is
 * compared anew: what rests on them alone goes with them, and all else stays as it was found, with
 * its indices.
 */
public final class Sieve {

  private final Comparison comparison;
  private final boolean[] passing;
  private final Set<Integer> disputed = new HashSet<>();

  private Sieve(Comparison comparison, boolean[] passing) {
    this.comparison = comparison;
    this.passing = passing;
    for (Discrepancy discrepancy : comparison.discrepancies()) {
      List<Integer> left = statements(discrepancy.left());
      List<Integer> right = statements(discrepancy.right());
      if (!left.isEmpty() && !right.isEmpty()) {
        disputed.addAll(left);
        disputed.addAll(right);
      }
    }
  }

  /** For programs: whatever is weaker goes. */
  public static Sieve strict(Comparison comparison, Confidence confidence) {
    return new Sieve(comparison, sure(comparison, confidence));
  }

  /** For people: whatever is weaker goes, unless another report surely says so too. */
  public static Sieve lenient(Comparison comparison, Confidence confidence) {
    boolean[] sure = sure(comparison, confidence);
    return new Sieve(comparison, new Corroboration(comparison, sure).sureOrBorneOut());
  }

  private static boolean[] sure(Comparison comparison, Confidence confidence) {
    boolean[] sure = new boolean[comparison.statements().size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = isSure(comparison.statements().get(i), comparison, confidence);
    }
    return sure;
  }

  private static boolean isSure(Statement statement, Comparison comparison, Confidence confidence) {
    var reading = comparison.story().readings().get(statement.reading());
    return statement.attribution().isEmpty()
        || confidence.admits(reading, statement.attribution().getAsInt());
  }

  /** The comparison as it was found. */
  public Comparison whole() {
    return comparison;
  }

  /** True if a statement, by its index, is sure enough; what reports say themselves is. */
  public boolean passes(int statement) {
    return passing[statement];
  }

  /** How many statements are not. */
  public int held() {
    return (int) IntStream.range(0, passing.length).filter(i -> !passing[i]).count();
  }

  /** Those of some statements that pass, in their order. */
  public List<Integer> statements(List<Integer> statements) {
    return statements.stream().filter(this::passes).toList();
  }

  /** The series of figures without the values that do not pass. */
  public SeriesSieve series() {
    return new SeriesSieve(comparison, this);
  }

  /** The claim with the statements that pass; whether it is disputed depends on what is left. */
  public Optional<Claim> claim(Claim claim) {
    List<Integer> statements = statements(claim.statements());
    List<Origin> origins =
        claim.origins().stream()
            .map(o -> new Origin(o.source(), statements(o.statements()), o.because()))
            .filter(o -> !o.statements().isEmpty())
            .toList();
    boolean clashing = claim.disputed() && statements.stream().anyMatch(disputed::contains);
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Claim(statements, origins, clashing));
  }

  /** The quotation if its fullest version, which the others are held against, and another pass. */
  public Optional<Quotation> quotation(Quotation quotation) {
    List<Version> left = quotation.versions().stream().filter(v -> passes(v.statement())).toList();
    boolean whole = left.size() == quotation.versions().size();
    boolean standing = left.size() > 1 && left.get(0).equals(quotation.versions().get(0));
    return whole || standing
        ? Optional.of(new Quotation(quotation.speaker(), left))
        : Optional.empty();
  }

  /** The discrepancy if something is left on both sides. */
  public Optional<Discrepancy> discrepancy(Discrepancy whole) {
    List<Integer> left = statements(whole.left());
    List<Integer> right = statements(whole.right());
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(new Discrepancy(whole.kind(), left, right, whole.because()));
  }

  /** The day if something is still said of it. */
  public Optional<DatedEvents> events(DatedEvents events) {
    List<Integer> statements = statements(events.statements());
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new DatedEvents(events.value(), events.inferred(), statements));
  }

  /** Source and figures credited to it, if they still differ. */
  public Optional<Credited> credited(Credited credited) {
    return series().credited(credited);
  }

  /**
   * The comparison with what is left. Its list of statements is the whole one, so that indices
   * stay; those that do not pass are referred to nowhere.
   */
  public Comparison sifted() {
    return new Comparison(
        comparison.story(),
        comparison.title(),
        comparison.from(),
        comparison.to(),
        comparison.sources(),
        comparison.statements(),
        all(comparison.claims(), this::claim),
        all(comparison.quotations(), this::quotation),
        all(comparison.figures(), series()::figure),
        all(comparison.credited(), this::credited),
        all(comparison.discrepancies(), this::discrepancy),
        all(comparison.timeline(), this::events));
  }

  private static <T> List<T> all(List<T> whole, Function<T, Optional<T>> sift) {
    return whole.stream().flatMap(item -> sift.apply(item).stream()).toList();
  }
}
