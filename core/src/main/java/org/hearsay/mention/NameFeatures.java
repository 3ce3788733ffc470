package org.hearsay.mention;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.TokenizedText;

/** What a name finder sees at each token: the word, its parts and shape, lists, neighbours. */
public final class NameFeatures implements FeatureExtractor<NameStretch> {

  private static final long OUTSIDE = 0x5EED;
  private static final int LONGEST_AFFIX = 4;

  private final NameView view;
  private final ClassFeatures classes = new ClassFeatures();

  public NameFeatures(NameView view) {
    this.view = view;
  }

  @Override
  public int length(NameStretch stretch) {
    return stretch.length();
  }

  @Override
  public void extract(NameStretch stretch, int position, FeatureBag features) {
    int token = stretch.first() + position;
    here(stretch, token, features);
    affixes(stretch.clues().text().word(token), features);
    neighbours(stretch, token, features);
    pairs(stretch, token, features);
    lists(stretch, token, features);
    if (view == NameView.CLASSES) {
      classes.add(stretch.clues(), stretch.sentence(), token, features);
    }
  }

  private static void here(NameStretch stretch, int token, FeatureBag features) {
    NameClues clues = stretch.clues();
    features.add(1, 1);
    features.add(2, clues.word(token));
    features.add(3, clues.shape(token));
    features.add(4, tag(stretch, token));
    features.add(5, tag(stretch, token), clues.shape(token));
    boolean opens = token == stretch.sentence().firstToken();
    features.add(6, opens ? 1 : 0, clues.shape(token));
    features.add(7, clues.habits(token));
    features.add(8, clues.habits(token), opens ? 1 : 0);
    for (int bit = 0; bit < 8; bit++) {
      features.add(9, bit, clues.habits(token) >> bit & 1);
    }
  }

  private static void affixes(String word, FeatureBag features) {
    int longest = Math.min(LONGEST_AFFIX, word.length() - 1);
    for (int size = 1; size <= longest; size++) {
      features.add(20 + size, FeatureHash.of(word, 0, size));
      features.add(30 + size, FeatureHash.of(word, word.length() - size, word.length()));
    }
  }

  private static void neighbours(NameStretch stretch, int token, FeatureBag features) {
    for (int offset = -2; offset <= 2; offset++) {
      if (offset != 0) {
        features.add(40 + offset, word(stretch, token + offset));
        features.add(50 + offset, tag(stretch, token + offset));
        features.add(60 + offset, shape(stretch, token + offset));
      }
    }
  }

  private static void pairs(NameStretch stretch, int token, FeatureBag features) {
    long before = word(stretch, token - 1);
    long here = word(stretch, token);
    long after = word(stretch, token + 1);
    features.add(70, before, here);
    features.add(71, here, after);
    features.add(72, before, shape(stretch, token));
    features.add(73, after, shape(stretch, token));
    features.add(74, shape(stretch, token - 1), shape(stretch, token));
    features.add(75, shape(stretch, token), shape(stretch, token + 1));
    features.add(76, tag(stretch, token - 1), tag(stretch, token));
    features.add(77, tag(stretch, token), tag(stretch, token + 1));
    features.add(78, before, after);
    features.add(79, word(stretch, token - 2), before);
    features.add(80, after, word(stretch, token + 2));
  }

  private static void lists(NameStretch stretch, int token, FeatureBag features) {
    for (int offset = -1; offset <= 1; offset++) {
      int lists = lists(stretch, token + offset);
      for (int bit = 0; bit < NameLists.COUNT; bit++) {
        if ((lists >> bit & 1) != 0) {
          features.add(90 + offset, bit);
        }
      }
      features.add(93 + offset, lists);
    }
    features.add(95, lists(stretch, token - 1), lists(stretch, token));
    features.add(96, lists(stretch, token), lists(stretch, token + 1));
    features.add(97, lists(stretch, token), tag(stretch, token));
    features.add(98, lastLists(stretch, token));
  }

  /** The lists of the last capitalised word of the run that the token stands in. */
  private static int lastLists(NameStretch stretch, int token) {
    int last = token;
    while (last + 1 < stretch.end() && stretch.clues().isCandidate(last + 1)) {
      last++;
    }
    return stretch.clues().lists(last);
  }

  private static boolean isInside(NameStretch stretch, int token) {
    return token >= stretch.sentence().firstToken() && token < stretch.sentence().endToken();
  }

  private static long word(NameStretch stretch, int token) {
    return isInside(stretch, token) ? stretch.clues().word(token) : OUTSIDE;
  }

  private static long shape(NameStretch stretch, int token) {
    return isInside(stretch, token) ? stretch.clues().shape(token) : OUTSIDE;
  }

  private static int lists(NameStretch stretch, int token) {
    return isInside(stretch, token) ? stretch.clues().lists(token) : 0;
  }

  private static long tag(NameStretch stretch, int token) {
    TokenizedText text = stretch.clues().text();
    return isInside(stretch, token) ? text.tag(token).ordinal() : OUTSIDE;
  }
}
