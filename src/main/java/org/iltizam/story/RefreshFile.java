package org.iltizam.story;

import java.util.Map;
import org.iltizam.shared.LocalizedText;

/**
 * {@code refresh.yaml}: the plan looked at again at mid-term.
 *
 * @param completion how far each commitment is, by its number
 */
record RefreshFile(
        Map<Integer, String> completion, String results, String later, LocalizedText summary, String conclusion) {}
