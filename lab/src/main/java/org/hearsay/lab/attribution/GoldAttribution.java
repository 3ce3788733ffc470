package org.hearsay.lab.attribution;

import java.util.List;
import org.hearsay.text.Span;

/** An attribution as marked by hand; spans in Java characters. */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}
