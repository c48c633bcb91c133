/** Pages of meetings: the register, convening, a meeting, its public minutes. */
@NullMarked
package org.iltizam.committee.web;

import org.jspecify.annotations.NullMarked;
