@NullMarked
package org.iltizam.committee.web;

import org.jspecify.annotations.NullMarked;
