/** What the comparison learns: which statements and which figures belong together. */
@NullMarked
package org.hearsay.lab.compare;

import org.jspecify.annotations.NullMarked;
