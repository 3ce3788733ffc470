package org.hearsay.lab.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.lab.sequence.ExampleSet;
import org.hearsay.lab.sequence.SequenceTrainer;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.KindFeatures;
import org.hearsay.mention.NameClues;
import org.hearsay.mention.NameFeatures;
import org.hearsay.mention.NameGroup;
import org.hearsay.mention.NameLabels;
import org.hearsay.mention.NameModels;
import org.hearsay.mention.NameStretch;
import org.hearsay.mention.NameView;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Trains the name finder's model. */
final class NameTrainer {

  private final Map<NameView, TrainingOptions> options;
  private final LayoutReader layouts = new LayoutReader();

  /** Every view is trained in its own way, kinds as {@link NameView#WORDS} is. */
  NameTrainer(Map<NameView, TrainingOptions> options) {
    this.options = new EnumMap<>(options);
  }

  /** Models of the names in {@code documents}. */
  NameModels train(List<GumDocument> documents) {
    Map<NameView, ExampleSet<NameStretch>> spans = new EnumMap<>(NameView.class);
    for (NameView view : NameView.values()) {
      spans.put(view, new ExampleSet<>(new NameFeatures(view)));
    }
    ExampleSet<NameGroup> kinds = new ExampleSet<>(new KindFeatures());
    for (GumDocument document : documents) {
      TokenizedText text = layouts.read(Report.of(document.id(), document.text())).text();
      NameClues clues = new NameClues(text);
      spans.values().forEach(set -> addSpans(clues, document, set));
      addKinds(clues, document, kinds);
    }
    Map<NameView, SequenceModel> views = new EnumMap<>(NameView.class);
    spans.forEach((view, set) -> views.put(view, trainer(view).train(NameLabels.ALL, set)));
    List<String> names = Arrays.stream(EntityKind.values()).map(Enum::name).toList();
    return new NameModels(views, trainer(NameView.WORDS).train(names, kinds));
  }

  private SequenceTrainer trainer(NameView view) {
    return new SequenceTrainer(Objects.requireNonNull(options.get(view)), line -> {});
  }

  private static void addSpans(
      NameClues clues, GumDocument document, ExampleSet<NameStretch> examples) {
    int[] labels = labels(clues.text(), document.names());
    for (NameStretch stretch : NameStretch.of(clues)) {
      examples.add(stretch, Arrays.copyOfRange(labels, stretch.first(), stretch.end()));
    }
  }

  /** One example for each kind that a name has somewhere in the document. */
  private static void addKinds(
      NameClues clues, GumDocument document, ExampleSet<NameGroup> examples) {
    Map<String, List<TokenRange>> places = new LinkedHashMap<>();
    Map<String, EntityKind> kinds = new LinkedHashMap<>();
    Set<String> surnames = new HashSet<>();
    document
        .names()
        .forEach(
            (span, kind) -> {
              TokenRange tokens = clues.text().tokensIn(span);
              if (tokens.isEmpty()) {
                return; // in a part of the text that is not read
              }
              String name = span.of(document.text());
              String key = kind + name;
              kinds.put(key, kind);
              places.computeIfAbsent(key, k -> new ArrayList<>()).add(tokens);
              if (kind == EntityKind.PERSON && tokens.size() > 1) {
                surnames.add(clues.text().word(tokens.end() - 1));
                surnames.add(clues.text().word(tokens.first()));
              }
            });
    places.forEach(
        (key, ranges) -> {
          EntityKind kind = kinds.getOrDefault(key, EntityKind.OTHER);
          boolean surname = surnames.contains(key.substring(kind.name().length()));
          examples.add(new NameGroup(clues, ranges, surname), new int[] {kind.ordinal()});
        });
  }

  /** The right label of every token of a text. */
  private static int[] labels(TokenizedText text, Map<Span, EntityKind> names) {
    int[] labels = new int[text.size()];
    names.forEach(
        (span, kind) -> {
          TokenRange tokens = text.tokensIn(span);
          for (int token = tokens.first(); token < tokens.end(); token++) {
            labels[token] =
                token == tokens.first() ? NameLabels.begin(kind) : NameLabels.inside(kind);
          }
        });
    return labels;
  }
}
