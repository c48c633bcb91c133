@NullMarked
package org.iltizam.consultation.web;

import org.jspecify.annotations.NullMarked;
