import type { Child, FC } from "hono/jsx";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { FormTokens } from "./form.tsx";

interface GroupFormProps {
  /** The page's, of which all its groups are parts. */
  form: FormState;
  action: string;
  /** What the group is called in the form's own field `group`, and to the reader. */
  group: string;
  title: string;
  /** What stands in it, in short; or what is still to be said. */
  gist: string;
  /** Set where something in it is still to be said. */
  isLacking?: boolean;
  isOpen: boolean;
  /** Versions and the like. */
  hidden?: Record<string, string>;
  children?: Child;
}

/**
 * One group of a longer form, which opens and saves by itself. What was wrong is told above all groups, by a
 * `FormFailure` around them.
 */
export const GroupForm: FC<GroupFormProps> = ({ form, action, group, title, gist, isOpen, ...more }) => {
  const { hidden = {}, isLacking = false, children } = more;
  const { t } = usePage();
  return (
    <details class="fold card group" id={`group-${group}`} open={isOpen}>
      <summary>
        {title}
        <span class={isLacking ? "hint open" : "hint"} dir="auto">
          {gist}
        </span>
      </summary>
      <form method="post" action={action} novalidate={form.failure !== undefined} class="stack">
        {/* Each group is sent by itself, and once. */}
        <FormTokens form={{ once: `${form.once}-${group}` }} />
        <input type="hidden" name="group" value={group} />
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        <div class="row">
          <button>{t.site_save()}</button>
        </div>
      </form>
    </details>
  );
};
