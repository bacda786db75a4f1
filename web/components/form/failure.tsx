import { raw } from "hono/html";
import { type Child, type FC, Fragment } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import { errorText, issueText } from "../../messages.ts";
import { usePage } from "../../page.ts";
import { fieldId } from "./field-id.ts";
import { labelOf } from "./labels.ts";

/** What was wrong with a form, above its fields; each fault is called by the label of the field among them. */
export const FormFailure: FC<{ form: FormState; children?: Child }> = ({ form, children }) => {
  if (!form.failure) return <>{children}</>;
  const { t } = usePage();
  // Drawn first: the fields note their labels while they are drawn.
  const fields = raw(String(Fragment({ children })));
  return (
    <>
      <div class="failure" role="alert" tabindex={-1} id="failure">
        <p>
          {form.issues.length > 0
            ? t.site_form_faulty()
            : errorText(t, form.failure.code, form.failure.params)}
        </p>
        {form.issues.length > 0 ? (
          <ul>
            {form.issues.map((issue) => {
              const name = issue.pointer.slice(1).replaceAll("/", ".");
              const label = labelOf(form, name);
              return (
                <li>
                  <a href={`#${fieldId(name)}`}>
                    {label ? `${label}: ` : ""}
                    {issueText(t, issue)}
                  </a>
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
      {fields}
    </>
  );
};
