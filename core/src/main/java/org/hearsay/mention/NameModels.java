package org.hearsay.mention;

import java.util.Map;
import java.util.Objects;
import org.hearsay.sequence.SequenceModel;

/**
 * What was learned about names.
 *
 * @param views of each {@link NameView} what labels tokens with {@link NameLabels}
 * @param kinds labels a {@link NameGroup} with its {@link EntityKind}
 */
public record NameModels(Map<NameView, SequenceModel> views, SequenceModel kinds) {

  private static final class Holder {
    static final NameModels SHARED =
        new NameModels(
            Map.of(NameView.WORDS, load("names.model"), NameView.CLASSES, load("classes.model")),
            load("kinds.model"));

    private static SequenceModel load(String file) {
      return SequenceModel.load(NameModels.class, file);
    }
  }

  public NameModels {
    views = Map.copyOf(views);
    if (views.size() < NameView.values().length) {
      throw new IllegalArgumentException("a model is lacking: " + views.keySet());
    }
  }

  /** What labels tokens as a view sees them. */
  public SequenceModel of(NameView view) {
    return Objects.requireNonNull(views.get(view));
  }

  /** The models beside this class; loaded once, when first asked for. */
  static NameModels shared() {
    return Holder.SHARED;
  }
}
