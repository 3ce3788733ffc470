package org.hearsay.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** What kind of cue a word is, from a list of base forms. Immutable. */
final class CueClasses {

  private final Map<String, CueClass> classes = new HashMap<>();

  CueClasses() {
    WordList.lines("cue-classes.txt").forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    CueClass type = CueClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    for (String word : line.substring(colon + 1).strip().split(" +")) {
      classes.put(word, type);
    }
  }

  /** The class of a cue: that of its last word that has one; of none, {@code OTHER}. */
  CueClass of(TokenizedText text, TokenRange cue) {
    boolean negated = false;
    CueClass found = cue.isEmpty() ? CueClass.SAY : CueClass.OTHER;
    for (int i = cue.first(); i < cue.end(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      negated |= word.equals("not") || word.equals("n't") || word.equals("never");
      CueClass here = of(word, text.tag(i));
      found = here == CueClass.OTHER || found != CueClass.OTHER ? found : here;
    }
    boolean turned = found == CueClass.DENY || found == CueClass.CONFIRM;
    return negated && turned ? CueClass.OTHER : found;
  }

  private CueClass of(String word, PartOfSpeech tag) {
    CueClass asItIs = classes.get(word);
    if (asItIs != null) {
      return asItIs;
    }
    for (String base : BaseForms.of(word, tag != PartOfSpeech.NOUN)) {
      CueClass type = classes.get(base);
      if (type != null) {
        return type;
      }
    }
    return CueClass.OTHER;
  }
}
