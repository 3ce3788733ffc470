/** Measures how well copies are found, on edits of real reports made for the purpose. */
@NullMarked
package org.hearsay.lab.copies;

import org.jspecify.annotations.NullMarked;
