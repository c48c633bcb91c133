package org.iltizam.workflow.policy;

import java.util.List;
import org.iltizam.shared.PersonId;
import org.iltizam.workflow.Policies.Move;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;

/** What another version of a table means for the tasks that are open. */
interface Moving {

    Policy policy();

    /** @param kept open items of changed rules that stay where they are */
    record Plan(List<Step> steps, int kept) {}

    /** @param act moves it, in the engine and in the work list */
    record Step(Move move, Act act) {}

    interface Act {
        void by(PersonId person, int version);
    }

    /**
     * @param before all rules
     * @param after the same rules in the same order
     * @param lock the items are held until the end of the transaction, since they are about to be moved
     */
    Plan plan(List<Rule> before, List<Rule> after, boolean lock);
}
