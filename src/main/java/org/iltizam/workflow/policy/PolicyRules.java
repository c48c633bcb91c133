package org.iltizam.workflow.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iltizam.shared.Refusal;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;

/** What a decision table has to say to be one that people can work by. */
final class PolicyRules {

    static final String REMINDER = "reminderWorkingDays";
    static final String TARGET = "targetWorkingDays";
    static final String HARD = "hardWorkingDays";
    static final String HOLDER = "holder";
    static final String DELAY = "delayWorkingDays";
    static final String KIND = "kind";

    private static final int LONGEST = 250;
    private static final Set<String> ASKED = Set.of("deputy", "institutionHead", "coordinatorAndCommittee");

    private PolicyRules() {}

    /** @return refusals at {@code rule.output} */
    static List<Refusal> check(Policy policy, List<Rule> rules) {
        return policy == Policy.DEADLINES ? deadlines(rules) : ladder(rules);
    }

    private static List<Refusal> deadlines(List<Rule> rules) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (Rule rule : rules) {
            int reminder = number(rule, REMINDER, 1, refusals);
            int target = number(rule, TARGET, 1, refusals);
            int hard = number(rule, HARD, 1, refusals);
            if (reminder < 0 || target < 0 || hard < 0) {
                continue;
            }
            if (reminder >= hard) {
                refusals.add(Refusal.at(at(rule, REMINDER), "policyReminderTooLate"));
            }
            if (target < reminder || target > hard) {
                refusals.add(Refusal.at(at(rule, TARGET), "policyTargetOutside"));
            }
            String task = rule.when().get("process") + "." + rule.when().get("task");
            Integer before = first.putIfAbsent(task, hard);
            if (before != null && hard > before) {
                refusals.add(Refusal.at(at(rule, HARD), "policyLaterRoundLonger", before));
            }
        }
        return refusals;
    }

    private static List<Refusal> ladder(List<Rule> rules) {
        List<Refusal> refusals = new ArrayList<>();
        for (Rule rule : rules) {
            if (!Objects.equals(rule.shipped().get(KIND), rule.then().get(KIND))) {
                refusals.add(Refusal.at(at(rule, KIND), "malformed"));
            }
            boolean asks = "ask".equals(rule.then().get(KIND));
            number(rule, DELAY, asks ? 1 : 0, refusals);
            String holder = rule.then().get(HOLDER);
            boolean known = asks
                    ? ASKED.contains(holder)
                    : Objects.equals(rule.shipped().get(HOLDER), holder);
            if (!known) {
                refusals.add(Refusal.at(at(rule, HOLDER), "malformed"));
            }
        }
        return refusals;
    }

    private static int number(Rule rule, String output, int least, List<Refusal> refusals) {
        String text = rule.then().getOrDefault(output, "");
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        if (number < least || number > LONGEST) {
            refusals.add(Refusal.at(at(rule, output), "policyNumber", least, LONGEST));
            return -1;
        }
        return number;
    }

    private static String at(Rule rule, String output) {
        return rule.id() + "." + output;
    }
}
