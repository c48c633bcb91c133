/** Pages about ideas: for everybody, without scripts; and the coordinator's desk. */
@NullMarked
package org.iltizam.idea.web;

import org.jspecify.annotations.NullMarked;
