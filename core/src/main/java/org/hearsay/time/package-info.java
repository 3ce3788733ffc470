/** Time expressions of one report and their calendar values (TIMEX3). */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
