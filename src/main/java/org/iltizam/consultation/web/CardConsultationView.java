package org.iltizam.consultation.web;

import java.util.List;
import java.util.Map;
import org.iltizam.consultation.Consultation;
import org.iltizam.shared.LocalizedText;
import org.iltizam.web.Difference;
import org.iltizam.web.Remark;
import org.jspecify.annotations.Nullable;

/**
 * One card before the public: what it says field by field, what was said about each, and the form to say more.
 *
 * @param pager null where all contributions stand on the page
 * @param fields key to label of every field that one can write about, the whole card first
 * @param authors in what capacity one can write
 * @param form null when nothing is taken now
 */
public record CardConsultationView(
        String id,
        int number,
        LocalizedText title,
        String institution,
        int version,
        Consultation consultation,
        Consultation.Stage stage,
        List<FieldLine> lines,
        List<Remark> aboutTheWhole,
        @Nullable Pager pager,
        Map<String, String> fields,
        Map<String, String> authors,
        @Nullable Form form) {

    /**
     * @param text as the public was asked
     * @param change how it reads now, where it was revised
     * @param because numbers of the contributions it changed for
     */
    public record FieldLine(
            String key, String label, String text, @Nullable Difference change, String because, List<Remark> remarks) {}

    /**
     * Which contributions stand on the page, by their numbers.
     *
     * @param paged some come before
     * @param more some come after
     */
    public record Pager(int from, int to, boolean paged, boolean more) {}

    /**
     * What stands in the form.
     *
     * @param key of this form: sent twice, it counts once
     */
    public record Form(
            String key, String field, String author, String text, String email, Map<String, String> errors) {}
}
