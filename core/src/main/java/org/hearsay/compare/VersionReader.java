package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;

/** Tells how the versions of one utterance are worded, held against the fullest. */
final class VersionReader {

  private final Evidence evidence;
  private final Map<Integer, Quote> quotes;

  /**
   * @param quotes by statement; more may be added until the first utterance is read
   */
  VersionReader(Evidence evidence, Map<Integer, Quote> quotes) {
    this.evidence = evidence;
    this.quotes = quotes;
  }

  /**
   * The utterance of statements that all say it.
   *
   * @param quoted those that were found by their quotation marks
   * @param members all, those without quotation marks too
   */
  Quotation quotation(List<Integer> quoted, List<Integer> members) {
    Quote fullest =
        fullest(quoted.stream().flatMap(q -> Optional.ofNullable(quotes.get(q)).stream()).toList());
    List<Version> versions = new ArrayList<>();
    versions.add(new Version(fullest.statement(), Wording.VERBATIM, List.of()));
    for (int member : members) {
      if (member != fullest.statement()) {
        versions.add(version(member, fullest));
      }
    }
    OptionalInt source =
        members.stream().flatMapToInt(s -> evidence.statement(s).source().stream()).findFirst();
    return new Quotation(source, versions);
  }

  /** Of the versions that are no other one with words left out, that of the longest quotation. */
  private Quote fullest(List<Quote> versions) {
    Comparator<Quote> byLength =
        Comparator.comparingInt(this::wordsOfQuotation)
            .thenComparingInt(q -> q.words().size())
            .thenComparing(Comparator.comparingInt(Quote::statement).reversed());
    return versions.stream()
        .filter(v -> versions.stream().noneMatch(other -> isTrimmed(v, other)))
        .max(byLength)
        .orElse(versions.get(0));
  }

  private static boolean isTrimmed(Quote quote, Quote of) {
    return quote.words().size() < of.words().size()
        && new WordAlignment(of.words(), quote.words()).onlyRight().isEmpty();
  }

  /** How much its report quotes in one go. */
  private int wordsOfQuotation(Quote quote) {
    Statement said = evidence.statement(quote.statement());
    return evidence
        .reading(quote.statement())
        .attributions()
        .get(said.attribution().orElseThrow())
        .content()
        .stream()
        .mapToInt(Span::length)
        .sum();
  }

  private Version version(int member, Quote fullest) {
    Quote quote = quotes.get(member);
    if (quote == null) {
      return new Version(member, Wording.PARAPHRASED, List.of());
    }
    WordAlignment alignment = new WordAlignment(fullest.words(), quote.words());
    Map<Boolean, List<WordAlignment.Gap>> gaps =
        alignment.additions().stream()
            .collect(Collectors.partitioningBy(gap -> isHouseStyle(fullest, quote, gap)));
    List<Integer> changed =
        gaps.getOrDefault(false, List.of()).stream()
            .flatMap(gap -> IntStream.range(gap.right().first(), gap.right().end()).boxed())
            .filter(position -> !quote.editorial().contains(position))
            .toList();
    if (!changed.isEmpty()) {
      return new Version(member, Wording.ALTERED, spans(quote, changed));
    }
    boolean whole =
        alignment.onlyLeft().stream()
            .filter(position -> !fullest.editorial().contains(position))
            .allMatch(position -> isIn(gaps.getOrDefault(true, List.of()), position));
    return new Version(member, whole ? Wording.VERBATIM : Wording.TRIMMED, List.of());
  }

  private static boolean isIn(List<WordAlignment.Gap> gaps, int left) {
    return gaps.stream().anyMatch(gap -> gap.left().contains(left));
  }

  /** "U.N." for "United Nations", or the other way round. */
  private static boolean isHouseStyle(Quote left, Quote right, WordAlignment.Gap gap) {
    return isShortFor(left, gap.left(), right, gap.right())
        || isShortFor(right, gap.right(), left, gap.left());
  }

  private static boolean isShortFor(Quote full, TokenRange words, Quote brief, TokenRange word) {
    if (words.size() < 2 || word.size() != 1) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    full.words().subList(words.first(), words.end()).forEach(w -> initials.append(w.charAt(0)));
    return brief.words().get(word.first()).replace(".", "").contentEquals(initials);
  }

  /** Neighbouring changed words as one span. */
  private List<Span> spans(Quote quote, List<Integer> positions) {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < positions.size(); k++) {
      Span span =
          evidence.wordsOf(quote.statement()).text().span(quote.tokens().get(positions.get(k)));
      boolean follows = k > 0 && positions.get(k) == positions.get(k - 1) + 1;
      if (follows) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).union(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }
}
