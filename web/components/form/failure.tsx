import { raw } from "hono/html";
import { type Child, type FC, Fragment } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import { errorText, fieldText, type Messages } from "../../messages.ts";
import { usePage } from "../../page.ts";
import { named } from "../signs.ts";
import { fieldId } from "./field-id.ts";
import { drawnAt, holdsText, inDrawnOrder, labelOf } from "./labels.ts";

export interface FailureProps {
  form: FormState;
  /** The page that asks for what is not on this one, by a pointer into the form's input. */
  elsewhere?: ((pointer: string) => { name: string; address: string }) | undefined;
  children?: Child;
}

/**
 * What was wrong with a form, above its fields; each fault is called by the label of the field among them, and leads there
 * where it is on the page, or to the page where it is.
 */
export const FormFailure: FC<FailureProps> = ({ form, elsewhere, children }) => {
  if (!form.failure) return <>{children}</>;
  const page = usePage();
  const { t } = page;
  // Drawn first: the fields note their labels while they are drawn.
  const fields = raw(String(Fragment({ children })));
  return (
    <>
      <div class="failure" role="alert" tabindex={-1} id="failure" autofocus>
        <p>{isOfFields(form) ? againText(t, form) : errorText(t, form.failure.code, form.failure.params)}</p>
        {form.issues.length > 0 ? (
          <ul>
            {inDrawnOrder(form).map((issue) => {
              const name = issue.pointer.slice(1).replaceAll("/", ".");
              const drawn = drawnAt(form, name);
              const place = drawn === undefined ? elsewhere?.(issue.pointer) : undefined;
              const label = labelOf(form, drawn ?? name) || place?.name;
              const fault = fieldText(t, issue);
              const text = label ? named(page, label, fault) : fault;
              const address = drawn === undefined ? place?.address : `#${fieldId(drawn, form)}`;
              return <li>{address === undefined ? text : <a href={address}>{text}</a>}</li>;
            })}
          </ul>
        ) : null}
      </div>
      {fields}
    </>
  );
};

/** Whether nothing is wrong but what is said of the fields. */
function isOfFields({ failure, issues }: FormState): boolean {
  const code = failure?.code;
  return issues.length > 0 && (code === "input_invalid" || issues.some((it) => it.code === code));
}

function againText(t: Messages, form: FormState): string {
  return holdsText(form) ? t.site_form_faulty() : t.site_form_blank();
}
